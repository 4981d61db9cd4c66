import '@bangban/platform/telemetry';
import 'reflect-metadata';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginInlineTraceDisabled, ApolloServerPluginSchemaReportingDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import type { ApolloGatewayDriverConfig } from '@nestjs/apollo';
import { Module, type DynamicModule, type OnApplicationShutdown, Inject } from '@nestjs/common';
import { APP_FILTER, NestFactory } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Service } from '@bangban/contracts';
import { newId } from '@bangban/kernel';
import { frameworkLogger } from '@bangban/platform/log';
import type { ServiceTokens } from '@bangban/platform/tokens';
import { serveAttachments } from './attachments.ts';
import { door } from './door.ts';
import { GatewayDriver } from './execution/gateway.driver.ts';
import { ExplorerController } from './explorer.controller.ts';
import { HealthController, SUBGRAPHS } from './health.controller.ts';
import { frameworkErrors, guardAddresses, HttpErrors } from './http-errors.filter.ts';
import { costLimit, limits, sizeRules } from './limits.ts';
import { QUEUES_DOOR, QueuesController, type QueuesDoor } from './queues.controller.ts';
import type { Rates } from './rates.ts';
import { formatError, honestAnswers } from './refusals.ts';
import type { SignIn } from './sign-in.ts';
import { SubgraphDataSource } from './subgraph-data-source.ts';
import { Subgraph } from './subgraph.ts';
import { traceRequests } from './trace.ts';

export interface GatewayOptions {
  supergraphSdl: string;
  urls: Partial<Record<Service, string>>;
  tokens: ServiceTokens;
  signIn: SignIn;
  rates: Rates;
  production: boolean;
  /** Addresses and networks of the proxies that say truly whom they speak for; nobody else's word about that is taken. */
  trustedProxies?: string[];
  /** Runs when the gateway has answered its last request. */
  afterwards?: () => Promise<unknown>;
  corsOrigins?: string[];
}

/** The gateway, ready to listen. Close it to give its connections back. */
export async function createGateway(options: GatewayOptions): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ trustProxy: options.trustedProxies?.length ? options.trustedProxies : false, bodyLimit: limits.bodyBytes, genReqId: newId, requestIdHeader: false, forceCloseConnections: 'idle', frameworkErrors: frameworkErrors as never });
  guardAddresses(adapter.getInstance() as never);
  traceRequests(adapter.getInstance() as never);
  const subgraphs = Object.entries(options.urls).map(([name, url]) => new Subgraph(name as Service, url));
  const app = await NestFactory.create<NestFastifyApplication>(GatewayModule.with(options, subgraphs), adapter, { abortOnError: false, logger: frameworkLogger });
  if (options.corsOrigins?.length) app.enableCors({ origin: options.corsOrigins, methods: ['GET', 'POST'], allowedHeaders: ['authorization', 'content-type', 'content-disposition', 'idempotency-key'], exposedHeaders: ['x-trace-id'], maxAge: 600 });
  const hotline = subgraphs.find(({ name }) => name === 'hotline');
  if (hotline) serveAttachments(adapter.getInstance() as never, hotline, options); // after what holds for every route, CORS among it
  await app.init();
  return app;
}

const AFTERWARDS = Symbol('afterwards');

@Module({})
class GatewayModule implements OnApplicationShutdown {
  constructor(@Inject(SUBGRAPHS) private readonly subgraphs: Subgraph[], @Inject(AFTERWARDS) private readonly afterwards: () => Promise<unknown>) {}

  static with({ supergraphSdl, tokens, signIn, rates, production, afterwards = async () => {} }: GatewayOptions, subgraphs: Subgraph[]): DynamicModule {
    return {
      module: GatewayModule,
      imports: [GraphQLModule.forRoot<ApolloGatewayDriverConfig>({
        driver: GatewayDriver.before(subgraphs.map((subgraph) => new SubgraphDataSource(subgraph, tokens))),
        gateway: {
          supergraphSdl,
          logger: frameworkLogger,
          queryPlannerConfig: { exposeDocumentNodeInFetchNode: true },
          __exposeQueryPlanExperimental: false,
        },
        server: {
          context: door({ signIn, rates, production }),
          introspection: true, // the door lets nobody introspect without a token in production
          graphiql: false,
          logger: frameworkLogger,
          persistedQueries: false,
          allowBatchedHttpRequests: false,
          includeStacktraceInErrorResponses: false,
          autoTransformHttpErrors: false,
          parseOptions: { maxTokens: limits.tokens },
          validationRules: sizeRules,
          formatError,
          plugins: [costLimit(rates), honestAnswers, ApolloServerPluginCacheControlDisabled(), ApolloServerPluginInlineTraceDisabled(), ApolloServerPluginSchemaReportingDisabled(), ApolloServerPluginUsageReportingDisabled()],
        },
      })],
      controllers: [HealthController, ExplorerController, QueuesController],
      providers: [{ provide: SUBGRAPHS, useValue: subgraphs }, { provide: AFTERWARDS, useValue: afterwards }, { provide: QUEUES_DOOR, useValue: { signIn, rates, tokens, production } satisfies QueuesDoor }, { provide: APP_FILTER, useClass: HttpErrors }],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.subgraphs.map((subgraph) => subgraph.close()), this.afterwards()]);
  }
}
