export * from './errors.ts';
export * from './services.ts';
