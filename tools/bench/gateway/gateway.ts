import { rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { developmentToken, makeDevelopmentKey, makeKeys } from '@bangban/platform/keys';
import { freePort, scratchFolder, SetupError } from '@bangban/postgres';
import { build } from '../build.ts';
import { ask, load, type Target } from '../load.ts';
import type { Bench } from '../main.ts';
import { Child, cores } from '../processes.ts';
import { table, type Ratio, type Section } from '../results.ts';
import { interleaved, ratio, resultRows, type Result } from '../rounds.ts';
import { installPeers, versions } from './peers.ts';
import { questions, supergraphOf, type BenchService } from './supergraph.ts';

interface Gateway { name: string; child: Child; target: Target; path: string }
const own = 'ours';
const asked: Record<string, Record<string, { now?: number; goal?: number }>> = {
  small: { 'apollo, as it comes': { now: 2, goal: 3 }, hive: { now: 2, goal: 2 }, 'hive, Rust runtime': { goal: 1 } },
  large: { 'apollo, as it comes': { now: 1.5, goal: 3 }, hive: { now: 1.5, goal: 1.5 }, 'hive, Rust runtime': { goal: 1 } },
};

/** The same questions to each gateway, which has a core to itself, over services that answer from memory on the other. */
export async function gateway({ short, say, closing }: Bench): Promise<Section> {
  build(say);
  const peers = installPeers(say);
  const folder = await scratchFolder('bench');
  closing.push(async () => rmSync(folder, { recursive: true, force: true }));
  const services = await Child.start<{ urls: Record<BenchService, string> }>({ args: ['tools/bench/gateway/static-services.ts'], env: { NODE_ENV: 'production', NODE_OPTIONS: '' } });
  const supergraph = join(folder, 'supergraph.graphql');
  writeFileSync(supergraph, supergraphOf(services.told.urls));
  const gateways = await startAll(folder, supergraph, services.told.urls, peers);
  const time = short ? { rounds: 1, forMs: 1_500, warmMs: 1_000 } : { rounds: 7, forMs: 5_000, warmMs: 5_000 };
  const tables: string[] = [];
  const ratios: Ratio[] = [];
  const remarks: string[] = [];
  for (const { name, about, query, variables } of questions) {
    const body = JSON.stringify({ query, variables });
    const bytes = await assertSameAnswer(gateways, body);
    say(`${name}: ${about}, ${(bytes / 1_000).toFixed(1)} kB`);
    const before = { cpu: process.cpuUsage(), services: services.cpuMs(), at: performance.now() };
    const results = await interleaved(gateways.map(({ name: its, child, target, path }) => ({
      name: its, cpuMs: () => child.cpuMs(), memoryMb: () => child.memoryMb(),
      run: (forMs) => load(target, { path, body: () => body, check: (text) => !text.includes('"errors"') && Math.abs(Buffer.byteLength(text) - bytes) < 20, connections: 32, forMs }),
    })), time);
    tables.push(`**${name}**: ${about}, an answer of ${(bytes / 1_000).toFixed(1)} kB, 32 clients.`, table([['gateway', ...resultRows.head], ...results.map((result) => [result.name, ...resultRows.row(result)])]));
    ratios.push(...ratiosOf(name, results));
    const { user, system } = process.cpuUsage(before.cpu);
    remarks.push(`${name}: load and services kept the other core ${(((user + system) / 1_000 + services.cpuMs() - before.services) / (performance.now() - before.at) * 100).toFixed(0)} % busy.`);
  }
  for (const { child } of gateways) await child.stop();
  return { versions: versions(), tables, ratios, remarks };
}

async function startAll(folder: string, supergraph: string, urls: Record<BenchService, string>, peers: string): Promise<Gateway[]> {
  const keys = join(folder, 'keys');
  await makeKeys(keys, 'production');
  await makeDevelopmentKey(keys);
  const env = { NODE_ENV: 'production', NODE_OPTIONS: '', SUPERGRAPH: supergraph, SERVICE_URLS: JSON.stringify(urls), KEYS: keys };
  const script = async (name: string, file: string, path: string, headers?: Target['headers']): Promise<Gateway> => {
    const child = await Child.start<{ port: number }>({ args: [`tools/bench/gateway/${file}`], env, core: cores.measured });
    return { name, child, path, target: { url: `http://127.0.0.1:${child.told.port}`, ...(headers && { headers }) } };
  };
  const hive = async (name: string, ...flags: string[]): Promise<Gateway> => {
    const port = await freePort();
    const child = await Child.start({ args: ['node_modules/@graphql-hive/gateway/dist/bin.js', 'supergraph', supergraph, '--port', String(port), '--host', '127.0.0.1', ...flags], env, cwd: peers, core: cores.measured, quiet: true }, false);
    const url = `http://127.0.0.1:${port}`;
    for (let tries = 0; !(await fetch(`${url}/readiness`).then(({ ok }) => ok, () => false)); tries++) {
      if (tries > 150) throw new SetupError(`${name} does not get ready`);
      await sleep(200);
    }
    return { name, child, path: '/graphql', target: { url } };
  };
  const token = await developmentToken(keys, 'officer:SY-ZHZX-D1');
  return [
    await script(own, 'ours.ts', '/graphql', async () => ({ authorization: `Bearer ${token}` })),
    await script('apollo, as it comes', 'apollo.ts', '/'),
    await hive('hive'),
    await hive('hive, Rust runtime', '--hive-router-runtime'),
  ];
}

/** Who answers something else, or asks the services for less, would be fast for nothing. The length of the answer in bytes. */
async function assertSameAnswer(gateways: readonly Gateway[], body: string): Promise<number> {
  const answers = await Promise.all(gateways.map(async ({ target, path }) => ask(target, body, path)));
  const [first, ...others] = answers.map((text) => JSON.parse(text) as object);
  const different = others.findIndex((other) => !isDeepStrictEqual(first, other));
  if (different >= 0) throw new SetupError(`${gateways[different + 1]!.name} answers otherwise than ${gateways[0]!.name}:\n${answers[different + 1]!.slice(0, 500)}`);
  return Buffer.byteLength(answers[0]!);
}

function ratiosOf(question: string, [ours, ...others]: Result[]): Ratio[] {
  return others.map((other) => {
    const { now, goal } = asked[question]![other.name]!;
    return { name: `${question}: ours / ${other.name}`, value: ratio(ours!, other), ...(now && { asked: now }), ...(goal && { goal }) };
  });
}
