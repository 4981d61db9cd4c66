import { isDeepStrictEqual } from 'node:util';
import type { Body, Reply } from './client.ts';
import { secret } from './ill-mannered.ts';

/** The two services that are made to ail: nothing is asked of the others. */
export type Ailing = 'directory' | 'hotline';

/** Asked of both services at once, with a field of the directory within the hotline's part. */
export const both = '{ orgUnits(first: 3) { nodes { code name } } viewer { name } tickets(first: 5) { totalCount nodes { number title handlingUnit { code name duties } } } }';

const fieldsOf: Record<Ailing, readonly string[]> = { directory: ['orgUnits', 'viewer'], hotline: ['tickets'] };
export const allowedMs = 2_100;

/** The answer that is right while a service is away: the whole one without what is that service's own. */
export function partOf(whole: Record<string, unknown>, without: Ailing): Record<string, unknown> {
  const rest = { ...(JSON.parse(JSON.stringify(whole)) as typeof whole), ...Object.fromEntries(fieldsOf[without].map((field) => [field, null])) };
  const { nodes } = (rest.tickets ?? { nodes: [] }) as { nodes: { handlingUnit: { duties: unknown } }[] };
  if (without === 'directory') for (const { handlingUnit } of nodes) handlingUnit.duties = null;
  return rest;
}

/** What is wrong with the answer of one that asked while all was well; undefined when nothing is. */
export function wrongWhenWell(reply: Reply, whole: Record<string, unknown>): string | undefined {
  return wrongInForm(reply) ?? (reply.body!.errors || !isDeepStrictEqual(reply.body!.data, whole) ? `an answer that is not whole: ${codesOf(reply.body!)}` : undefined);
}

/** The same while `down` was away: its part is missing, and said to be, and the rest is right. Where things changed meanwhile (`straddling`) more may have come. */
export function wrongWhenDown(reply: Reply, whole: Record<string, unknown>, down: Ailing, straddling = false): string | undefined {
  const form = wrongInForm(reply);
  if (form) return form;
  const { data, errors = [] } = reply.body!;
  const rest = partOf(whole, down);
  if (!data || !isDeepStrictEqual(partOf(data, down), rest)) return 'the other service\'s part not right or not complete';
  if (!straddling && !isDeepStrictEqual(data, rest)) return `something of ${down} while it was away`;
  const lost = errors.map(({ path }) => path?.[0]);
  if (fieldsOf[down].some((field) => data[field] === null && !lost.includes(field))) return 'a part that is missing without an error';
  const strange = errors.find(({ extensions }) => extensions?.code !== 'SUBGRAPH_UNAVAILABLE' || !isDeepStrictEqual(extensions.facts, { service: down }));
  if (strange) return `another error than SUBGRAPH_UNAVAILABLE with the service's name: ${strange.extensions?.code}`;
  return leak.test(JSON.stringify(errors)) || reply.text.includes(secret) ? 'internals in the answer' : undefined;
}

function wrongInForm({ status, body, failure, ms }: Reply): string | undefined {
  if (failure) return `no answer of the gateway: ${failure}`;
  if (ms > allowedMs) return `an answer that took longer than ${allowedMs} ms`;
  return status !== 200 || !body ? `an answer with status ${status}` : undefined;
}

const leak = /https?:|127\.0\.0\.1|localhost|:\d{4,5}\b|ECONN|UND_ERR|stack|undici|fetch|node_modules|internal|TypeError/i;
const codesOf = ({ errors = [] }: Body): string => errors.map(({ extensions }) => extensions?.code).join() || 'other data';
