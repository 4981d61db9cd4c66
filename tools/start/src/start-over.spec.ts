import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { openDataFolder } from './data-folder.ts';
import { startOver } from './start-over.ts';

const dir = mkdtempSync(join(tmpdir(), 'bangban-start-over-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

test('beginning anew leaves the lock and what the platform did not make, and nothing else', async () => {
  const { dir: _, lock, passwords, ...folders } = openDataFolder(dir);
  for (const folder of Object.values(folders)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'something'), '');
  }
  for (const file of [lock, passwords, join(dir, 'of somebody else')]) writeFileSync(file, '');
  await startOver(openDataFolder(dir), undefined, true);
  expect(readdirSync(dir).sort()).toEqual(['of somebody else', basename(lock)].sort());
});
