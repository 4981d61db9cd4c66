import { ApolloGateway, type GatewayConfig } from '@apollo/gateway';
import type { GatewayExecutionResult, GatewayGraphQLRequestContext, GatewayInterface } from '@apollo/server-gateway-interface';
import { getVariableValues, type DocumentNode, type GraphQLSchema, type VariableDefinitionNode } from 'graphql';
import type { CallContext } from '../door.ts';
import { compilePlan, type DataSources, type Run } from './plan.ts';
import { compileShape, type Completed } from './shape.ts';
import { Unsupported } from './unsupported.ts';

type Request = GatewayGraphQLRequestContext<CallContext>;
type Resolved = Parameters<NonNullable<GatewayConfig['experimental_didResolveQueryPlan']>>[0];
interface Compiled { variables: readonly VariableDefinitionNode[]; fetch(run: Run): Promise<void>; complete(input: Record<string, unknown>): Completed }

/**
 * @apollo/gateway loads the supergraph, plans, and answers each document's first request. What it then knows of the document is prepared once, and later requests run without walking
 * plan, operation and schema again. What cannot be prepared (`Unsupported`), and what is wrong with the variables, stays its own. A test holds both ways against each other.
 */
export class CompilingGateway implements GatewayInterface {
  private readonly apollo: ApolloGateway;
  // by the parsed document, which Apollo Server keeps while it is asked for
  private compiled = new WeakMap<DocumentNode, Map<string | undefined, Compiled | undefined>>();

  constructor(config: GatewayConfig, private readonly sources: DataSources) {
    this.apollo = new ApolloGateway({ ...config, buildService: ({ name }) => sources[name] ?? unknown(name), experimental_didResolveQueryPlan: (resolved) => this.prepare(resolved) });
  }

  async load(options: Parameters<ApolloGateway['load']>[0]) {
    const { schema, executor } = await this.apollo.load(options);
    return { schema, executor: (request: GatewayGraphQLRequestContext) => this.execute(schema, request as Request, executor) };
  }

  onSchemaLoadOrUpdate(...listener: Parameters<ApolloGateway['onSchemaLoadOrUpdate']>) { return this.apollo.onSchemaLoadOrUpdate(...listener); }
  stop(): Promise<void> { return this.apollo.stop(); }

  private async execute(schema: GraphQLSchema, request: Request, executor: (request: GatewayGraphQLRequestContext) => Promise<GatewayExecutionResult>): Promise<GatewayExecutionResult> {
    const { document, context, request: { operationName, variables = {} } } = request;
    const known = this.compiled.get(document)?.get(operationName);
    if (!known || (known.variables.length > 0 && getVariableValues(schema, known.variables, variables, { maxErrors: 1 }).errors)) return executor(request);
    const run: Run = { context, variables, data: {}, errors: [] };
    await known.fetch(run);
    const { data, faults } = known.complete(run.data);
    if (run.errors.length) return { data, errors: run.errors as never };
    return faults.length ? { data, extensions: { valueCompletion: faults } } : { data };
  }

  private prepare({ queryPlan, operationContext: { schema, operation, fragments }, requestContext: { document, request: { operationName } } }: Resolved): void {
    const operations = this.compiled.get(document) ?? new Map<string | undefined, Compiled | undefined>();
    if (operations.has(operationName)) return;
    this.compiled.set(document, operations.set(operationName, this.tryToCompile(() => ({
      variables: operation.variableDefinitions ?? [], fetch: compilePlan(queryPlan, schema, this.sources), complete: compileShape(schema, operation, fragments),
    }))));
  }

  private tryToCompile(compile: () => Compiled): Compiled | undefined {
    try {
      return compile();
    } catch (error) {
      if (error instanceof Unsupported) return undefined;
      throw error;
    }
  }
}

function unknown(name: string): never {
  throw new Error(`the supergraph names the service "${name}", but no address of it is configured`);
}
