import type { GraphQLDataSource } from '@apollo/gateway';
import { Logger } from '@nestjs/common';
import type { ServiceTokens } from '@bangban/platform/tokens';
import type { CallContext } from './door.ts';
import { refusal, isErrorCode } from './refusals.ts';
import { presentable, readAnswer, type SubgraphAnswer } from './subgraph-answer.ts';
import type { Subgraph } from './subgraph.ts';

type Options = Parameters<GraphQLDataSource<CallContext>['process']>[0];
type Call = Extract<Options, { incomingRequestContext: unknown }>;
type Response = Awaited<ReturnType<GraphQLDataSource<CallContext>['process']>>;

const log = new Logger('subgraphs');

/** Asks one service on behalf of the actor. A service that cannot answer costs its own fields, and shows nothing of itself but its name. */
export class SubgraphDataSource implements GraphQLDataSource<CallContext> {
  constructor(private readonly subgraph: Subgraph, private readonly tokens: ServiceTokens) {}

  async process(options: Options): Promise<Response> {
    if (!('incomingRequestContext' in options)) throw new Error('the supergraph is static: a service is asked for nothing but operations');
    const answer = await this.ask(options);
    if (typeof answer === 'string') return this.unavailable(options, answer);
    const { traceId } = options.context;
    for (const { extensions } of answer.errors ?? []) {
      if (!isErrorCode(extensions?.code)) log.error(`${traceId} ${this.subgraph.name} answered an error outside the closed list: ${typeof extensions?.code === 'string' ? extensions.code : 'no code'}`);
    }
    return { ...answer, ...(answer.errors && { errors: answer.errors.map((error) => presentable(error, traceId)) }) } as Response;
  }

  private async ask(call: Call): Promise<SubgraphAnswer | string> {
    const { request: { query, variables, operationName }, context: { actor, traceId, deadline } } = call;
    if (!actor) throw refusal('UNAUTHENTICATED');
    const token = await this.tokens.for(this.subgraph.name, actor);
    const representations = variables?.representations as unknown[] | undefined;
    try {
      const answer = await this.subgraph.post(JSON.stringify({ query, variables, operationName }), { authorization: `Bearer ${token}`, 'x-trace-id': traceId }, deadline);
      return readAnswer(answer, { entities: representations?.length, fields: rootFieldsOf(call) });
    } catch (error) {
      return reasonOf(error);
    }
  }

  /** One error per missing root field; one for the place from which entities were asked. */
  private unavailable(call: Call, reason: string): Response {
    const service = this.subgraph.name;
    log.warn(`${call.context.traceId} ${service} is unavailable: ${reason}`);
    if (call.request.variables?.representations) throw refusal('SUBGRAPH_UNAVAILABLE', { service }, fixedPart(call.pathInIncomingRequest));
    return { data: {}, errors: rootFieldsOf(call).map((field) => refusal('SUBGRAPH_UNAVAILABLE', { service }, [field])) };
  }
}

function reasonOf(error: unknown): string {
  const { name, code } = error as { name?: string; code?: string };
  return name === 'TimeoutError' ? 'no answer in time' : code ?? name ?? 'unknown';
}

/** The path down to the first list: which of its elements are concerned is for the answer itself to show. */
function fixedPart(path: readonly (string | number)[] = []): (string | number)[] {
  const list = path.indexOf('@');
  return path.slice(0, list < 0 ? path.length : list);
}

/** Those that cannot be skipped. */
function rootFieldsOf({ document }: Call): string[] {
  const operation = document?.definitions.find((definition) => definition.kind === 'OperationDefinition');
  return operation?.selectionSet.selections.flatMap((selection) => (selection.kind === 'Field' && !selection.directives?.length ? [selection.alias?.value ?? selection.name.value] : [])) ?? [];
}
