import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from '@bangban/postgres';

/** Not among the project's dependencies: they come into a folder that git ignores, the first time that they are measured. */
const peers = { '@graphql-hive/gateway': '2.15.1', '@graphql-hive/router-runtime': '1.4.23' } as const;
const folder = 'tmp/bench-peers';

/** Where the peers are installed. */
export function installPeers(say: (line: string) => void): string {
  const wanted = Object.entries(peers);
  if (wanted.every(([name, version]) => installedVersion(name) === version)) return folder;
  say(`installing ${wanted.map((one) => one.join('@')).join(', ')} into ${folder}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: peers }));
  const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new SetupError(`the peers could not be installed into ${folder}:\n${stderr.trim()}`);
  return folder;
}

export const versions = (): string => [...Object.entries(peers), ['@apollo/gateway', versionIn('.', '@apollo/gateway')], ['@apollo/server', versionIn('.', '@apollo/server')]].map((one) => one.join(' ')).join(', ');

const installedVersion = (name: string): string | undefined => (existsSync(join(folder, 'node_modules', name)) ? versionIn(folder, name) : undefined);
const versionIn = (root: string, name: string): string => (JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as { version: string }).version;
