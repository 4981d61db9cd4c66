import { Injectable } from '@nestjs/common';
import { ApolloFederationDriver, type ApolloFederationDriverConfig } from '@nestjs/apollo';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { execute, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { CompiledOperation, Unsupported } from './compiled-operation.ts';

interface Request { document: DocumentNode; context: unknown; request: { operationName?: string; variables?: Record<string, unknown> } }

/** Nest's driver for subgraphs, with operations that are prepared once. Apollo Server leaves execution to somebody else in one place only, the one that it keeps for a gateway. */
@Injectable()
export class CompilingDriver extends ApolloFederationDriver {
  protected override async registerFastify({ schema, typeDefs: _typeDefs, resolvers: _resolvers, ...options }: ApolloFederationDriverConfig): Promise<void> {
    await super.registerFastify({ ...options, gateway: compilingExecution(schema!) } as never);
  }
}

function compilingExecution(schema: GraphQLSchema): GatewayInterface {
  const executor = new Executor(schema);
  return {
    load: async () => ({ schema, executor: (request) => executor.execute(request as unknown as Request) as never }),
    onSchemaLoadOrUpdate: (listener) => { listener({ apiSchema: schema, coreSupergraphSdl: '' }); return () => {}; },
    stop: async () => {},
  };
}

export class Executor {
  // by the parsed document, which Apollo Server keeps while it is asked for
  private readonly compiled = new WeakMap<DocumentNode, Map<string | undefined, CompiledOperation | undefined>>();
  constructor(private readonly schema: GraphQLSchema) {}

  async execute({ document, context, request: { operationName, variables } }: Request): Promise<ExecutionResult> {
    const answer = await this.operationOf(document, operationName)?.run(context, variables);
    return answer ?? execute({ schema: this.schema, document, contextValue: context, variableValues: variables, operationName });
  }

  private operationOf(document: DocumentNode, name: string | undefined): CompiledOperation | undefined {
    let operations = this.compiled.get(document);
    if (!operations) this.compiled.set(document, (operations = new Map()));
    if (!operations.has(name)) operations.set(name, this.compile(document, name));
    return operations.get(name);
  }

  private compile(document: DocumentNode, name: string | undefined): CompiledOperation | undefined {
    try {
      return new CompiledOperation(this.schema, document, name);
    } catch (error) {
      if (error instanceof Unsupported) return undefined;
      throw error;
    }
  }
}
