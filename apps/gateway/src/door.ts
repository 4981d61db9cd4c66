import { HeaderMap } from '@apollo/server';
import { parse, type DocumentNode, type GraphQLError, type SelectionNode } from 'graphql';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '@bangban/kernel';
import { limits } from './limits.ts';
import { refusal } from './refusals.ts';
import type { SignIn } from './sign-in.ts';

/** What a request carries through the gateway; `until` (`performance.now()`) is when its answer is due. Nobody is an actor only while exploring the schema in development. */
export interface CallContext { actor: Actor | undefined; traceId: string; until: number }

// An answer is promised within 2.1 s whatever a service does, calls that follow one another included.
const patience = 1_800;

/** Lets in who bears a valid token. Outside production the explorer may read the schema, and nothing else, without one. */
export function door(signIn: SignIn, production: boolean) {
  return async (request: FastifyRequest): Promise<CallContext> => {
    const until = performance.now() + patience;
    const token = tokenOf(request.headers.authorization);
    const actor = token ? await signIn.actor(token) : undefined;
    if (!actor && (production || token !== undefined || !asksForSchemaOnly(request))) throw notSignedIn();
    return { actor, traceId: request.id, until };
  };
}

/** Thrown before GraphQL has begun, so the HTTP head has to come along. */
function notSignedIn(): GraphQLError {
  const error = refusal('UNAUTHENTICATED');
  Object.assign(error.extensions, { http: { status: 401, headers: new HeaderMap([['www-authenticate', 'Bearer']]) } });
  return error;
}

/** Undefined when there is none; a "Bearer" that the explorer's header pane leaves empty is none. */
function tokenOf(authorization = ''): string | undefined {
  const given = authorization.trim();
  if (given === '' || /^bearer$/i.test(given)) return undefined;
  return /^bearer +(\S+)$/i.exec(given)?.[1] ?? '';
}

function asksForSchemaOnly({ body, query }: FastifyRequest): boolean {
  const source = (body as { query?: unknown } | null | undefined)?.query ?? (query as { query?: unknown }).query;
  const document = typeof source === 'string' ? parsed(source) : undefined;
  const operations = document?.definitions.filter((definition) => definition.kind === 'OperationDefinition') ?? [];
  return operations.length > 0 && operations.every(({ operation, selectionSet }) => operation === 'query' && selectionSet.selections.every(isOfSchema));
}

function parsed(source: string): DocumentNode | undefined {
  try { return parse(source, { maxTokens: limits.tokens }); } catch { return undefined; }
}

const isOfSchema = (selection: SelectionNode): boolean => selection.kind === 'Field' && ['__schema', '__type', '__typename'].includes(selection.name.value);
