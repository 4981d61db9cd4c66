import { setTimeout as sleep } from 'node:timers/promises';
import type { ApiRow } from './batches.ts';
import { CannotRun } from './cannot-run.ts';

export interface Access { url: string; token: string; source: string | undefined; dryRun: boolean; signal: AbortSignal; onRetry(line: string): void }
export interface RowResult { line: number; externalNo: string; outcome: 'CREATED' | 'UNCHANGED' | 'REFUSED'; problems: { field: string; value: string | null; reason: string }[] }

/** A refusal of the whole request, as the gateway words it. */
export class Refused extends Error {
  constructor(readonly code: string, message: string) { super(message); }
}

const query = `mutation($input: ImportTicketsInput!) {
  importTickets(input: $input) { results { line externalNo outcome problems { field value reason } } }
}`;
const waits = [500, 1_000, 2_000, 4_000, 8_000];

/** Sends one batch, and sends it again while the platform is away or asks for patience: what it has done already it will not do twice. */
export async function importBatch(rows: readonly ApiRow[], access: Access): Promise<RowResult[]> {
  for (let attempt = 0; ;) {
    const answer = await ask(rows, access);
    if (Array.isArray(answer)) return answer;
    access.signal.throwIfAborted();
    if (typeof answer === 'object') {
      access.onRetry(`请求过于频繁，${answer.retryAfterSeconds} 秒后继续`);
      await sleep(answer.retryAfterSeconds * 1_000, undefined, { signal: access.signal });
      continue;
    }
    const wait = waits[attempt];
    if (wait === undefined) throw new CannotRun(`${answer}，重试 ${waits.length} 次仍未成功：请确认平台已启动、--url 正确，然后重新执行同一命令；已登记的不会重复。`);
    access.onRetry(`${answer}，${wait / 1000} 秒后重试（${++attempt}/${waits.length}）`);
    await sleep(wait, undefined, { signal: access.signal });
  }
}

/** The results; or, where trying again may help, why there are none, or when. */
async function ask(rows: readonly ApiRow[], { url, token, source, dryRun, signal }: Access): Promise<RowResult[] | string | { retryAfterSeconds: number }> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables: { input: { sourceSystem: source ?? null, dryRun, rows } } }),
    signal: AbortSignal.any([signal, AbortSignal.timeout(30_000)]),
  }).then(async (response) => ({ status: response.status, text: await response.text() }), () => undefined);
  if (!answer) return `连不上网关 ${new URL(url).host}`;
  const body = json(answer.text);
  const error = body?.errors?.[0];
  const code = error?.extensions?.code;
  if (code === 'SUBGRAPH_UNAVAILABLE' || code === 'UNAVAILABLE' || (!code && [502, 503, 504].includes(answer.status))) return '平台暂时不可用';
  if (code === 'RATE_LIMITED') return { retryAfterSeconds: Math.max(1, Number(error?.extensions?.facts?.retryAfterSeconds) || 60) };
  if (error) throw new Refused(code ?? 'UNKNOWN', error.message);
  const results = body?.data?.importTickets?.results;
  if (!results) throw new CannotRun(`${url} 不像帮办的网关（HTTP ${answer.status}，没有导入结果）：请检查 --url。`);
  return results;
}

interface Body { data?: { importTickets?: { results: RowResult[] } | null } | null; errors?: { message: string; extensions?: { code?: string; facts?: { retryAfterSeconds?: number } } }[] }
function json(text: string): Body | undefined {
  try { return JSON.parse(text) as Body; } catch { return undefined; }
}
