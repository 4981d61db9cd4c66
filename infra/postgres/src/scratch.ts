import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeEmbedded } from './embedded.ts';
import { commandOf } from './running-processes.ts';

/** A folder for one run of `tools/<tool>`, with its PostgreSQL in `postgres`. What runs that were killed have left behind goes first; `ending` stops what else runs in such a folder. */
export async function scratchFolder(tool: string, ending: (folder: string) => void = () => {}): Promise<string> {
  const prefix = `bangban-${tool}-`;
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const pid = /^(\d+)-/.exec(name.slice(prefix.length))?.[1];
    if (!pid || commandOf(Number(pid)).includes(`tools/${tool}`)) continue;
    const folder = join(tmpdir(), name);
    ending(folder);
    await removeEmbedded(join(folder, 'postgres'));
    rmSync(folder, { recursive: true, force: true });
  }
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  chmodSync(folder, 0o755); // the database's account has to pass through
  return folder;
}
