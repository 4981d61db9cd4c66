import { parse, type DocumentNode, type OperationDefinitionNode, type OperationTypeNode } from 'graphql';
import type { FastifyRequest } from 'fastify';
import type { Actor, Facts } from '@bangban/kernel';
import { withOffset } from '@bangban/working-time';
import { limits } from './limits.ts';
import type { Rates } from './rates.ts';
import { refusalAtTheDoor } from './refusals.ts';
import type { SignIn } from './sign-in.ts';

/** What a request carries through the gateway; `until` (`performance.now()`) is when its answer is due. Nobody is an actor only while exploring the schema in development. */
export interface CallContext { actor: Actor | undefined; traceId: string; until: number }
export interface Doorkeeper { signIn: SignIn; rates: Rates; production: boolean }

// An answer is promised within 2.1 s whatever a service does, calls that follow one another included.
const patience = 1_800;

/** All that may be asked and done without a token, one field an operation: a case by its number and code (7.18), the rating of a service by what its receipt says (2.13), what a monitor reports by his number and code (5.04). A mutation comes by POST alone: whoever follows a link has not rated yet. */
const forVisitors: Readonly<Partial<Record<OperationTypeNode, readonly string[]>>> = { query: ['followUp', 'serviceToRate', 'ratingAnswer'], mutation: ['rateService', 'fileMonitorReport'] };

/**
 * Lets in who bears a valid token, and visitors to what is theirs. Outside production the explorer may read the schema, and nothing else, without one.
 * Whoever is let in is counted: a person and a system by name, others by address.
 */
export function door({ signIn, rates, production }: Doorkeeper) {
  return async (request: FastifyRequest): Promise<CallContext> => {
    const until = performance.now() + patience;
    const token = tokenOf(request.headers.authorization);
    const actor = token === undefined ? await withoutToken(request) : await signedIn({ signIn, rates }, token, request.ip);
    return { actor, traceId: request.id, until };
  };

  async function withoutToken(request: FastifyRequest): Promise<Actor | undefined> {
    const operations = operationsIn(request);
    if (!production && operations.every(isOfSchema) && operations.length) return undefined;
    if (!isForVisitors(operations)) return turnAway(rates, request.ip);
    await rates.visitor(request.ip);
    return { kind: 'VISITOR' };
  }
}

/** Whom a token stands for; refused with 401, and with 429 what comes too often. */
export async function signedIn({ signIn, rates }: Pick<Doorkeeper, 'signIn' | 'rates'>, token: string, address: string): Promise<Actor> {
  const actor = token ? await signIn.actor(token) : undefined;
  if (!actor) return turnAway(rates, address);
  if ('expiredAt' in actor) return turnAway(rates, address, { reason: 'EXPIRED', expiresAt: withOffset(actor.expiredAt) });
  await rates.request(actor);
  return actor;
}

async function turnAway(rates: Rates, address: string, facts: Facts = {}): Promise<never> {
  await rates.failedSignIn(address);
  throw refusalAtTheDoor('UNAUTHENTICATED', facts, ['www-authenticate', 'Bearer']);
}

/** Undefined when there is none; a "Bearer" that the explorer's header pane leaves empty is none. */
export function tokenOf(authorization = ''): string | undefined {
  const given = authorization.trim();
  if (given === '' || /^bearer$/i.test(given)) return undefined;
  return /^bearer +(\S+)$/i.exec(given)?.[1] ?? '';
}

function operationsIn({ body, query }: FastifyRequest): readonly OperationDefinitionNode[] {
  const source = (body as { query?: unknown } | null | undefined)?.query ?? (query as { query?: unknown }).query;
  const document = typeof source === 'string' ? parsed(source) : undefined;
  return document?.definitions.filter((definition) => definition.kind === 'OperationDefinition') ?? [];
}

function parsed(source: string): DocumentNode | undefined {
  try { return parse(source, { maxTokens: limits.tokens }); } catch { return undefined; }
}

/** The names of an operation's root fields; undefined where a fragment may hold any. */
function rootFields({ selectionSet }: OperationDefinitionNode): string[] | undefined {
  const fields = selectionSet.selections.flatMap((selection) => (selection.kind === 'Field' ? [selection.name.value] : []));
  return fields.length === selectionSet.selections.length ? fields : undefined;
}

const isOfSchema = (operation: OperationDefinitionNode): boolean => operation.operation === 'query' && (rootFields(operation)?.every((name) => ['__schema', '__type', '__typename'].includes(name)) ?? false);

/** One operation with one field, so that who tries codes has one try a request. */
function isForVisitors([operation, ...others]: readonly OperationDefinitionNode[]): boolean {
  if (!operation || others.length) return false;
  const [asked, ...more] = (rootFields(operation) ?? ['']).filter((name) => name !== '__typename');
  return asked !== undefined && !more.length && (forVisitors[operation.operation]?.includes(asked) ?? false);
}
