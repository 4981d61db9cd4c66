import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scratchFolder } from './index.ts';

it('what killed runs of a tool have left behind goes; what a running one has stays, and what bears no process', async () => {
  const tool = `scratch-${process.pid}`;
  const running = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)', `tools/${tool}`]);
  await once(running, 'spawn');
  const [its, unknown, left] = [running.pid, 'abcdef', 4_999_999].map((pid) => join(tmpdir(), `bangban-${tool}-${pid}-x`)) as [string, string, string];
  for (const folder of [its, unknown, left]) mkdirSync(folder);
  const ended: string[] = [];
  const own = await scratchFolder(tool, (folder) => ended.push(folder));
  expect([its, unknown, left, own].map((folder) => existsSync(folder))).toEqual([true, true, false, true]);
  expect(ended).toEqual([left]);
  running.kill();
  for (const folder of [its, unknown, own]) rmSync(folder, { recursive: true });
});
