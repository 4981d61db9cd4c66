export * from './directory.ts';
export * from './directory-client.ts';
export * from './quiet-hours.ts';
export * from './retention.ts';
export * from './rulebook.ts';
export * from './snapshot.ts';
export * from './view.ts';
