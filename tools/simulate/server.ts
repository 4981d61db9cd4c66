import { rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { services, type Service } from '@bangban/contracts';
import { loadDirectory } from '@bangban/directory/load';
import { keyFiles, makeKeys } from '@bangban/platform/keys';
import { ensureDatabase, prepareDatabase, removeEmbedded, scratchFolder, startEmbedded, type Embedded } from '@bangban/postgres';
import { migrateAll } from '@bangban/start';

export interface Database { adminUrl: string; urls: Readonly<Record<Service, string>> }

/** A PostgreSQL from npm in a scratch folder, with keys, for databases that are thrown away. */
export class Server {
  private readonly passwords = Object.fromEntries(services.map((service) => [service, randomBytes(18).toString('base64url')])) as Record<Service, string>;
  private constructor(readonly folder: string, private readonly postgres: Embedded) {}

  static async open(): Promise<Server> {
    const folder = await scratchFolder('simulate');
    const server = new Server(folder, await startEmbedded({ dir: join(folder, 'postgres'), fast: true }));
    await makeKeys(join(folder, 'keys'));
    return server;
  }

  get keysDir(): string { return join(this.folder, 'keys'); }
  get keys() { return keyFiles(this.keysDir); }

  /** One with all tables and the directory of this folder. */
  async database(name: string, data: string): Promise<Database> {
    const adminUrl = this.postgres.adminUrl(name);
    await ensureDatabase(adminUrl);
    const urls = await prepareDatabase(adminUrl, this.passwords, { throwaway: true });
    await migrateAll(adminUrl);
    await loadDirectory(urls.directory, data);
    return { adminUrl, urls };
  }

  async stop(): Promise<void> {
    await this.postgres.stop();
    await removeEmbedded(join(this.folder, 'postgres'));
    rmSync(this.folder, { recursive: true, force: true });
  }
}
