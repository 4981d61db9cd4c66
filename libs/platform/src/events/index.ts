export * from './outbox.ts';
export * from './inbox.ts';
export * from './events.controller.ts';
export { OutboxRelay } from './outbox.relay.ts';
export { eventProviders } from './providers.ts';
