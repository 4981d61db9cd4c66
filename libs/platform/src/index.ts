export * from './keys.ts';
export * from './tokens.ts';
export * from './clock.ts';
