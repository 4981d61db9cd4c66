import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { ApolloFederationDriverConfig } from '@nestjs/apollo';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import type { FastifyRequest } from 'fastify';
import { createRequire } from 'node:module';
import { AccessGuard } from './access.ts';
import { cleanText } from './clean-text.ts';
import { CompilingDriver } from './execution/compiling.driver.ts';
import { formatError, HandOnErrors } from './graphql-errors.ts';
import { frameworkLogger } from './log.ts';
import { HealthController } from './health.ts';
import { MetricsController } from './metrics.ts';
import { requestContext } from './request-context.ts';
import { DateScalar, DateTimeScalar } from './scalars.ts';
import { RefusedMutations } from './trail/refused-mutations.ts';

const sharedTypes = createRequire(import.meta.url).resolve('@bangban/contracts/shared.graphql');

/** A federated GraphQL endpoint served from the service's `*.graphql` files. */
@Module({})
export class SubgraphModule {
  static forRoot({ folder, imports = [] }: { folder: string; imports?: (Type | DynamicModule)[] }): DynamicModule {
    return {
      module: SubgraphModule,
      imports: [
        ...imports,
        GraphQLModule.forRoot<ApolloFederationDriverConfig>({
          driver: CompilingDriver,
          path: '/graphql',
          typePaths: [sharedTypes, `${folder}/**/*.graphql`],
          resolvers: { DateTime: DateTimeScalar, Date: DateScalar },
          context: (request: FastifyRequest) => requestContext(request),
          formatError,
          autoTransformHttpErrors: false,
          graphiql: false,
          logger: frameworkLogger,
          introspection: true,
          csrfPrevention: false, // only the gateway calls
          allowBatchedHttpRequests: false,
          plugins: [cleanText, ApolloServerPluginCacheControlDisabled(), ApolloServerPluginInlineTraceDisabled()],
        }),
      ],
      controllers: [HealthController, MetricsController],
      providers: [{ provide: APP_GUARD, useClass: AccessGuard }, { provide: APP_FILTER, useClass: HandOnErrors }, RefusedMutations],
    };
  }
}
