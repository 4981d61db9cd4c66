export * from './local-date.ts';
export * from './period.ts';
export * from './term.ts';
export * from './working-calendar.ts';
