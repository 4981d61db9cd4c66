export * from './errors.ts';
export * from './services.ts';
export * from './events.ts';
export * from './query-fault.ts';
