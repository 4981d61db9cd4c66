export * from './actor.ts';
export * from './domain-error.ts';
