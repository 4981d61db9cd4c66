export * from './outbox.ts';
export * from './inbox.ts';
