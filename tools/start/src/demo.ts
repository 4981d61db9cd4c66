import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { developmentToken } from '@bangban/platform/keys';
// eslint-disable-next-line @nx/enforce-module-boundaries -- the tools' client is no package of its own
import { ask, Refused, type Access } from '../../client/ask.ts';
import { nodeArguments } from './platform-process.ts';
import { peopleToTry } from './try-it-out.ts';

/** What is imported of the project's own data, in this order, by whom it is in life. */
const files = [
  { file: 'data/enterprises.csv', by: 'supervisor', options: ['--what', 'enterprises'] },
  { file: 'data/pairings.csv', by: 'supervisor', options: ['--what', 'pairings'] },
  { file: 'data/specialists.csv', by: 'supervisor', options: ['--what', 'specialists'] },
  { file: 'data/visits.csv', by: 'supervisor', options: ['--what', 'visits', '--source', '走访台账'] },
  { file: 'data/requests.csv', by: 'dispatcher', options: ['--source', '历史台账'] },
] as const;

/** Imports the project's own data, with the progress shown in this terminal; whether all of it went in. */
export async function importDemo(url: string, keysDir: string, signal: AbortSignal, onStep: (line: string) => void): Promise<boolean> {
  let whole = true;
  for (const { file, by, options } of files) {
    if (signal.aborted) return false;
    onStep(`导入 ${file}`);
    const token = await developmentToken(keysDir, peopleToTry()[by].subject);
    const access: Access = { url, token, signal, onRetry: onStep };
    if (file === 'data/pairings.csv') await publishScheme(access).catch((error: unknown) => { if (!(error instanceof Refused)) throw error; onStep(error.message); });
    if (file === 'data/specialists.csv') await openGrids(file, access);
    const child = spawn(process.execPath, [...nodeArguments, 'tools/import/main.ts', file, '--url', url, '--token', token, ...options], { stdio: 'inherit' });
    const stop = () => child.kill('SIGTERM');
    signal.addEventListener('abort', stop);
    const [code] = (await once(child, 'exit')) as [number | null];
    signal.removeEventListener('abort', stop);
    whole &&= code === 0;
  }
  return whole;
}

/** The scheme of the pairings' year, once: by their keys the mutations are done one time only. Refused where there is one of that time already, which will do as well. */
async function publishScheme(access: Access): Promise<void> {
  const step = (name: string, input: object) => ask<{ pairingScheme: { id: string; version: number } }>({
    query: `mutation($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { pairingScheme { id version } } }`.replace('PublishPairingSchemeInput', 'PairingSchemeStepInput'),
    variables: { input }, field: name, what: '实施方案', again: '',
  }, access);
  const { pairingScheme: { id } } = await step('draftPairingScheme', { idempotencyKey: 'demo-scheme-2026', title: '2026年度服务实体经济发展挂钩帮扶活动实施方案', documentNumber: '宿豫工信〔2026〕1号', startsOn: '2026-01-01', endsOn: '2026-12-31' });
  await step('publishPairingScheme', { idempotencyKey: 'demo-publish-2026', id, expectedVersion: 1 });
}

/** The grids that the specialists' table names, once: a locality's posts bear its code. Where one is there already, that will do as well. */
async function openGrids(file: string, access: Access): Promise<void> {
  const rows = parse(readFileSync(file), { columns: true, bom: true }) as { officer: string; grid: string }[];
  const grids = new Map(rows.map(({ officer, grid }) => [grid, officer.slice(0, officer.lastIndexOf('-'))]));
  const query = 'mutation($input: OpenGridInput!) { openGrid(input: $input) { grid { id } } }';
  for (const [name, locality] of grids)
    await ask({ query, variables: { input: { idempotencyKey: `demo-grid-${name}`, locality, name } }, field: 'openGrid', what: '网格', again: '' }, access)
      .catch((error: unknown) => { if (!(error instanceof Refused)) throw error; });
}
