export { startEmbedded, removeEmbedded, type Embedded, type EmbeddedOptions } from './embedded.ts';
export { runningServer } from './running-server.ts';
export { prepareDatabase, dropPlatform, type Passwords } from './prepare.ts';
export { ensureDatabase } from './database.ts';
export { connected } from './connect.ts';
export { SetupError } from './setup-error.ts';
export { ownerUrl, queueUrl, serviceUrl, databaseUrl, databaseName, queueSchema, serviceRole, ownerRole } from './urls.ts';
export { freePort } from './free-port.ts';
export { commandOf, tell } from './running-processes.ts';
