import { setTimeout as sleep } from 'node:timers/promises';
import { CannotRun } from './cannot-run.ts';

export interface Access { url: string; token: string; signal: AbortSignal; onRetry(line: string): void }
/** What is asked, in words: `what` comes back, and `again` is what to know before asking anew. */
export interface Question { query: string; variables: object; field: string; what: string; again: string }

/** A refusal of the whole request, as the gateway words it. */
export class Refused extends Error {
  constructor(readonly code: string, message: string) { super(message); }
}

const waits = [500, 1_000, 2_000, 4_000, 8_000];

/** Asks the gateway, and asks again while the platform is away or asks for patience: what it has done already it will not do twice. */
export async function ask<T>(question: Question, access: Access): Promise<T> {
  for (let attempt = 0; ;) {
    const answer = await askOnce<T>(question, access);
    if ('found' in answer) return answer.found;
    access.signal.throwIfAborted();
    if ('retryAfterSeconds' in answer) {
      access.onRetry(`请求过于频繁，${answer.retryAfterSeconds} 秒后继续`);
      await sleep(answer.retryAfterSeconds * 1_000, undefined, { signal: access.signal });
      continue;
    }
    const wait = waits[attempt];
    if (wait === undefined) throw new CannotRun(`${answer.away}，重试 ${waits.length} 次仍未成功：请确认平台已启动、--url 正确，然后重新执行同一命令${question.again}。`);
    access.onRetry(`${answer.away}，${wait / 1000} 秒后重试（${++attempt}/${waits.length}）`);
    await sleep(wait, undefined, { signal: access.signal });
  }
}

/** What was asked for; or, where trying again may help, why it is not there, or when. */
async function askOnce<T>({ query, variables, field, what }: Question, { url, token, signal }: Access): Promise<{ found: T } | { away: string } | { retryAfterSeconds: number }> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.any([signal, AbortSignal.timeout(30_000)]),
  }).then(async (response) => ({ status: response.status, text: await response.text() }), () => undefined);
  if (!answer) return { away: `连不上网关 ${new URL(url).host}` };
  const body = json<T>(answer.text);
  const error = body?.errors?.[0];
  const code = error?.extensions?.code;
  if (code === 'SUBGRAPH_UNAVAILABLE' || code === 'UNAVAILABLE' || (!code && [502, 503, 504].includes(answer.status))) return { away: '平台暂时不可用' };
  if (code === 'RATE_LIMITED') return { retryAfterSeconds: Math.max(1, Number(error?.extensions?.facts?.retryAfterSeconds) || 60) };
  if (error) throw new Refused(code ?? 'UNKNOWN', error.message);
  const found = body?.data?.[field];
  if (found === undefined || found === null) throw new CannotRun(`${url} 不像帮办的网关（HTTP ${answer.status}，没有${what}）：请检查 --url。`);
  return { found };
}

interface Body<T> { data?: Record<string, T | null> | null; errors?: { message: string; extensions?: { code?: string; facts?: { retryAfterSeconds?: number } } }[] }
function json<T>(text: string): Body<T> | undefined {
  try { return JSON.parse(text) as Body<T>; } catch { return undefined; }
}
