// The database server of one run of the tests: a template, migrated and with the directory loaded, that each file clones.
import { chmodSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connected, databaseUrl, ensureDatabase, prepareDatabase, removeEmbedded, startEmbedded, tell } from '@bangban/postgres';
import { migrateAll } from '@bangban/start/migrate';
import { makeKeys } from '@bangban/platform/keys';
import { loadDirectory } from '@bangban/directory/load';
import { passwords, type TestEnvironment } from '@bangban/testing/environment';

const prefix = 'bangban-test-';
const folder = join(tmpdir(), `${prefix}${process.pid}`);
// The terminal's Ctrl-C is for Jest; when Jest has gone, so do we.
process.on('SIGINT', () => {});
const letGo = new Promise<void>((resolve) => process.once('disconnect', resolve));

await sweep();
mkdirSync(folder);
chmodSync(folder, 0o755);
const server = await testServer();
const template = `${prefix.replaceAll('-', '_')}template_${process.pid}`;
try {
  const adminUrl = databaseUrl(server.adminUrl, template);
  await ensureDatabase(adminUrl);
  const urls = await prepareDatabase(adminUrl, passwords, { throwaway: true });
  await migrateAll(adminUrl);
  await loadDirectory(urls.directory, 'data');
  await makeKeys(join(folder, 'keys'));
  // The callback: a Jest that was killed meanwhile is no reason to leave anything behind.
  process.send?.({ adminUrl: server.adminUrl, template, keysDir: join(folder, 'keys') } satisfies TestEnvironment, () => {});
  await letGo;
} finally {
  await server.end(template);
  await remove(folder);
}

async function testServer(): Promise<{ adminUrl: string; end(template: string): Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { adminUrl: given, end: (name) => connected(given, (client) => client.query(`drop database if exists "${name}" with (force)`)).then(() => {}) };
  const embedded = await startEmbedded({ dir: join(folder, 'postgres'), fast: true });
  return { adminUrl: embedded.adminUrl(), end: () => embedded.stop() };
}

/** What runs that were killed have left. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    if (tell(Number(name.slice(prefix.length)), 0)) continue;
    await remove(join(tmpdir(), name));
  }
}

/** A run's folder, and every server that its tests may have left running in it. */
async function remove(run: string): Promise<void> {
  for (const entry of readdirSync(run, { recursive: true, withFileTypes: true })) {
    if (entry.name === 'postgres' && entry.isDirectory()) await removeEmbedded(join(entry.parentPath, entry.name));
  }
  rmSync(run, { recursive: true, force: true });
}
