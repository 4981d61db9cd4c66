import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from '@bangban/postgres';

/** Everything that one platform on this machine keeps, in one folder. */
export type DataFolder = { dir: string; lock: string; keys: string; passwords: string; postgres: string; logs: string; cache: string; anchors: string; attachments: string; messages: string };

export const dataFolder = (dir: string): DataFolder => ({
  dir,
  lock: join(dir, 'start.lock'),
  keys: join(dir, 'keys'),
  passwords: join(dir, 'passwords.json'),
  postgres: join(dir, 'postgres'),
  logs: join(dir, 'logs'),
  cache: join(dir, 'cache'),
  anchors: join(dir, 'anchors'),
  attachments: join(dir, 'attachments'),
  messages: join(dir, 'messages'),
});

export function openDataFolder(dir: string): DataFolder {
  const folder = dataFolder(dir);
  try {
    if (!existsSync(dir)) {
      mkdirSync(dir, { recursive: true });
      chmodSync(dir, 0o755); // whatever the umask: the database's account has to pass through
    }
    readdirSync(dir);
    writeFileSync(join(dir, '.writable'), '');
    rmSync(join(dir, '.writable'));
    for (const inner of [folder.logs, folder.cache]) mkdirSync(inner, { recursive: true, mode: 0o700 });
    return folder;
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new SetupError(`数据目录 ${dir} 不能读写（${code}）：请改正它的权限或磁盘空间，或用 BANGBAN_DATA 指定另一个目录。`, { cause });
  }
}
