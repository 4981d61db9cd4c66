import { mkdir, open, opendir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { newId } from '@bangban/kernel';
import type { ObjectStore } from './object-store.ts';

/** A folder of this machine: for a platform on one machine. A file is there whole or not at all, and on the disk when `put` returns. */
export class LocalFolder implements ObjectStore {
  private readonly folder: string;
  constructor(url: URL) { this.folder = fileURLToPath(url); }

  async put(name: string, bytes: Buffer): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const part = join(this.folder, `${name}.${newId()}.part`);
    const file = await open(part, 'w', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, join(this.folder, name));
  }

  get(name: string): Promise<Buffer | undefined> { return absent(readFile(join(this.folder, name)), undefined); }

  remove(name: string): Promise<void> { return rm(join(this.folder, name), { force: true }); }

  async *list() {
    const folder = await absent(opendir(this.folder), undefined);
    if (folder) for await (const { name } of folder) {
      const found = await absent(stat(join(this.folder, name)), undefined);
      if (found) yield { name, storedAt: found.mtime };
    }
  }
}

const absent = async <T, N>(work: Promise<T>, none: N): Promise<T | N> => {
  try {
    return await work;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return none;
    throw error;
  }
};
