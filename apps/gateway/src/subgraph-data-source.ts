import type { GraphQLDataSource } from '@apollo/gateway';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { Service } from '@bangban/contracts';
import { Log } from '@bangban/platform/log';
import type { ServiceTokens } from '@bangban/platform/tokens';
import type { CallContext } from './door.ts';
import { refusal, isErrorCode } from './refusals.ts';
import { presentable, readAnswer, type SubgraphAnswer } from './subgraph-answer.ts';
import type { Subgraph } from './subgraph.ts';

type Options = Parameters<GraphQLDataSource<CallContext>['process']>[0];
type Path = readonly (string | number)[];
type Response = Awaited<ReturnType<GraphQLDataSource<CallContext>['process']>>;

const log = new Log('subgraphs');

/** An operation for a service, as it will be sent again and again: its JSON up to the variables, the root fields that an answer must hold, and whether it changes anything. */
export interface PreparedFetch { prefix: string; fields: readonly string[]; isMutation: boolean }

export function prepareFetch(query: string | undefined, operationName: string | undefined, document: DocumentNode | undefined): PreparedFetch {
  const operation = operationIn(document);
  return { prefix: `${JSON.stringify({ query, operationName }).slice(0, -1)},"variables":`, fields: rootFieldsOf(operation), isMutation: operation?.operation === 'mutation' };
}

/** Asks one service on behalf of the actor. A service that cannot answer costs its own fields, and shows nothing of itself but its name. */
export class SubgraphDataSource implements GraphQLDataSource<CallContext> {
  constructor(private readonly subgraph: Subgraph, private readonly tokens: ServiceTokens) {}

  get name(): Service { return this.subgraph.name; }

  async process(options: Options): Promise<Response> {
    if (!('incomingRequestContext' in options)) throw new Error('the supergraph is static: a service is asked for nothing but operations');
    const { request: { query, variables, operationName }, document, context, pathInIncomingRequest } = options;
    return (await this.ask(prepareFetch(query, operationName, document), variables ?? {}, context, pathInIncomingRequest)) as Response;
  }

  async ask(fetch: PreparedFetch, variables: Record<string, unknown>, context: CallContext, path: Path = []): Promise<SubgraphAnswer> {
    const answer = await this.post(fetch, variables, context);
    if (typeof answer === 'string') return this.unavailable(fetch, variables, path, answer);
    if (!answer.errors) return answer;
    const { traceId } = context;
    for (const { extensions } of answer.errors) {
      if (!isErrorCode(extensions?.code)) log.error('a service answered an error outside the closed list', { subgraph: this.name, code: typeof extensions?.code === 'string' ? extensions.code : 'none' });
    }
    return { ...answer, errors: answer.errors.map((error) => presentable(error, traceId)) };
  }

  private async post({ prefix, fields }: PreparedFetch, variables: Record<string, unknown>, { actor, traceId, until }: CallContext): Promise<SubgraphAnswer | string> {
    if (!actor) throw refusal('UNAUTHENTICATED');
    const token = await this.tokens.for(this.name, actor);
    const { representations } = variables as { representations?: unknown[] };
    try {
      const answer = await this.subgraph.post(`${prefix}${JSON.stringify(variables)}}`, { authorization: `Bearer ${token}`, 'x-trace-id': traceId }, until);
      return readAnswer(answer, { entities: representations?.length, fields });
    } catch (error) {
      return reasonOf(error);
    }
  }

  /** One error per missing root field; one for the place from which entities were asked. Of a mutation nobody knows whether it was done. */
  private unavailable({ fields, isMutation }: PreparedFetch, { representations }: Record<string, unknown>, path: Path, reason: string): SubgraphAnswer {
    const service = this.name;
    log.warn('a service is unavailable', { subgraph: service, reason });
    if (representations) throw refusal('SUBGRAPH_UNAVAILABLE', { service }, fixedPart(path));
    const facts = { service, ...(isMutation && { outcome: 'UNKNOWN' }) };
    return { data: {}, errors: fields.map((field) => refusal('SUBGRAPH_UNAVAILABLE', facts, [field])) };
  }
}

function reasonOf(error: unknown): string {
  const { name, code } = error as { name?: string; code?: string };
  return name === 'TimeoutError' ? 'no answer in time' : code ?? name ?? 'unknown';
}

/** The path down to the first list: which of its elements are concerned is for the answer itself to show. */
function fixedPart(path: Path): Path {
  const list = path.indexOf('@');
  return path.slice(0, list < 0 ? path.length : list);
}

const operationIn = (document: DocumentNode | undefined) => document?.definitions.find((definition) => definition.kind === 'OperationDefinition');

/** Those that cannot be skipped. */
function rootFieldsOf(operation: OperationDefinitionNode | undefined): string[] {
  return operation?.selectionSet.selections.flatMap((selection) => (selection.kind === 'Field' && !selection.directives?.length ? [selection.alias?.value ?? selection.name.value] : [])) ?? [];
}
