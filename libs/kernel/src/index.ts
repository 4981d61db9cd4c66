export * from './actor.ts';
export * from './credit-code.ts';
export * from './domain-error.ts';
export * from './ids.ts';
export * from './lifecycle.ts';
export * from './paging.ts';
export * from './percent.ts';
