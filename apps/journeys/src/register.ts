import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { tokenFor } from '@bangban/testing';
import { dispatcher } from './cast.ts';
import type { Journey } from './platform.ts';

const root = join(import.meta.dirname, '../../..');
export type Line = Record<string, string>;

/** A register of the data folder, read as text and nothing more. */
export const registerOf = (name: string): Line[] => parse(readFileSync(join(root, 'data', name)), { columns: true, bom: true, relax_column_count: true });

export interface Imported { code: number | null; out: string; err: string; errorsFile: string }

/** `npm run import` of past requests, as a dispatcher. */
export const importRegister = (journey: Journey, name: string, ...more: string[]): Promise<Imported> => importTable(journey, name, dispatcher, '--source', '历史台账', ...more);

/** `npm run import` on a copy of a data file, as a process of its own. */
export async function importTable({ url, folder }: Journey, name: string, by: string, ...options: string[]): Promise<Imported> {
  const file = join(folder, name);
  copyFileSync(join(root, 'data', name), file);
  const child = spawn(process.execPath, ['--import', './tools/ts.js', '--conditions=@bangban/source', 'tools/import/main.ts', file, '--url', url, ...options], {
    cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_OPTIONS: '', BANGBAN_TOKEN: await tokenFor(by) },
  });
  const read = { out: '', err: '' };
  child.stdout.on('data', (chunk) => (read.out += chunk));
  child.stderr.on('data', (chunk) => (read.err += chunk));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...read, errorsFile: file.replace(/\.csv$/, '.errors.csv') };
}
