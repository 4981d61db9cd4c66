export { throwawayDatabase, type ThrowawayDatabase } from './throwaway-database.ts';
export { passwords, scratchFolder, testEnvironment } from './environment.ts';
export { keysDir, serviceToken, tokenFor } from './tokens.ts';
export { graphql, type GraphQLAnswer } from './graphql.ts';
export { cast } from './cast.ts';
export { spawnService, type SpawnedService } from './spawned-service.ts';
export { countStatements } from './statements.ts';
export { schemaDifference } from './schema-difference.ts';
export { queueBackends, startRedis } from './queue-backends.ts';
