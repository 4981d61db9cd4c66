export { throwawayDatabase, type ThrowawayDatabase } from './throwaway-database.ts';
export { passwords, testEnvironment } from './environment.ts';
export { keysDir, serviceToken, tokenFor } from './tokens.ts';
export { graphql, type GraphQLAnswer } from './graphql.ts';
