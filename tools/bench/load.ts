import { Client } from 'undici';

/** `headers` are asked for anew for each load: a service's token lives for a minute. */
export interface Target { url: string; headers?: () => Promise<Record<string, string>> }
/** One of the requests that a client makes; the answer has to have status 200 and pass `check`. */
export interface Load { path?: string; body: (n: number) => string; check?: (text: string) => boolean; connections: number; forMs: number }
/** Times in ms. */
export interface Measured { requests: number; perSecond: number; p50: number; p99: number }

/** So many clients, each asking again as soon as it is answered. Throws at the first wrong answer: a bench of errors would be fast. */
export async function load({ url, headers }: Target, { path = '/graphql', body, check = (text) => !text.includes('"errors"'), connections, forMs }: Load): Promise<Measured> {
  const times: number[] = [];
  const sent = { 'content-type': 'application/json', ...(await headers?.()) };
  const startedAt = performance.now();
  let n = 0;
  await Promise.all(Array.from({ length: connections }, async () => {
    const client = new Client(url, { pipelining: 1 });
    try {
      while (performance.now() - startedAt < forMs) {
        const at = performance.now();
        const answer = await client.request({ method: 'POST', path, body: body(n++), headers: sent });
        const text = await answer.body.text();
        times.push(performance.now() - at);
        if (answer.statusCode !== 200 || !check(text)) throw new Error(`${url} answered ${answer.statusCode}: ${text.slice(0, 300)}`);
      }
    } finally {
      await client.close();
    }
  }));
  const took = performance.now() - startedAt;
  times.sort((a, b) => a - b);
  return { requests: times.length, perSecond: (times.length / took) * 1_000, p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}

/** One request, and what it was answered. */
export async function ask({ url, headers }: Target, body: string, path = '/graphql'): Promise<string> {
  const answer = await fetch(url + path, { method: 'POST', headers: { 'content-type': 'application/json', ...(await headers?.()) }, body });
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}: ${text.slice(0, 300)}`);
  return text;
}

const quantile = (sorted: readonly number[], q: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? NaN;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
