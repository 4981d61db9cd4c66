import { rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import { services, type Service } from '@bangban/contracts';
import { loadDirectory } from '@bangban/directory/load';
import type { Actor } from '@bangban/kernel';
import { keyFiles, makeKeys } from '@bangban/platform/keys';
import { ServiceTokens } from '@bangban/platform/tokens';
import { connected, ensureDatabase, freePort, prepareDatabase, startEmbedded, removeEmbedded, scratchFolder, type Embedded } from '@bangban/postgres';
import { migrateAll, serviceEnvironment } from '@bangban/start';
import { Child } from './processes.ts';

const root = new URL('../../', import.meta.url);
export const dispatcher: Actor = { kind: 'OFFICER', code: 'SY-ZHZX-D1', title: '派单员1', unit: 'SY-ZHZX', unitChain: ['SY-ZHZX', 'SY'], roles: ['DISPATCHER'] };
export const handler: Actor = { kind: 'OFFICER', code: 'SY-GD-1', title: '区供电公司承办人一', unit: 'SY-GD', unitChain: ['SY-GD', 'SY'], roles: ['HANDLER'] };
export const supervisor: Actor = { kind: 'OFFICER', code: 'SY-YSB-S', title: '区营商办督查人员', unit: 'SY-YSB', unitChain: ['SY-YSB', 'SY'], roles: ['SUPERVISOR'] };

/** A durable PostgreSQL from npm in a scratch folder, and the platform's services on its databases as they run in production. */
export class Platform {
  private directory: Child | undefined;
  private directoryUrl = '';
  private readonly passwords = Object.fromEntries(services.map((service) => [service, randomBytes(18).toString('base64url')])) as Record<Service, string>;
  private tokens: ServiceTokens | undefined;

  private constructor(readonly folder: string, private readonly server: Embedded) {}

  static async open(): Promise<Platform> {
    const folder = await scratchFolder('bench');
    const server = await startEmbedded({ dir: join(folder, 'postgres') });
    await makeKeys(join(folder, 'keys'), 'production');
    return new Platform(folder, server);
  }

  /** A database of its own with all tables; the first one has the directory that every service uses. */
  async database(name: string): Promise<Database> {
    const adminUrl = this.server.adminUrl(name);
    await ensureDatabase(adminUrl);
    const urls = await prepareDatabase(adminUrl, this.passwords);
    await migrateAll(adminUrl);
    if (!this.directory) await this.startDirectory(urls);
    return { adminUrl, urls };
  }

  /** From the build, with tokens, limits and policies on. `core` pins it. */
  async start(service: Service, { urls }: Database, { role = 'web', core, env, quiet = false }: { role?: 'web' | 'worker' | 'all'; core?: number; env?: NodeJS.ProcessEnv; quiet?: boolean } = {}): Promise<{ child: Child; url: string }> {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const serviceUrls = { ...(Object.fromEntries(services.map((one) => [one, this.directoryUrl || url])) as Record<Service, string>), [service]: url };
    const around = { keysDir: join(this.folder, 'keys'), cacheDir: join(this.folder, `cache-${port}`), anchorsDir: join(this.folder, 'anchors'), attachmentsDir: join(this.folder, 'attachments'), messagesDir: join(this.folder, 'messages'), redisUrl: undefined, serviceUrls, databaseUrls: urls, more: {} };
    const child = await Child.start({
      args: ['--enable-source-maps', `apps/${service}/dist/main.js`], cwd: root.pathname, core, quiet,
      env: { ...serviceEnvironment(service, around), NODE_ENV: 'production', SMS_GATEWAY: 'none', WECOM_GATEWAY: 'none', LOG_LEVEL: 'error', ROLE: role, PORT: String(port), NODE_OPTIONS: '', ...env },
    });
    return { child, url };
  }

  /** What the gateway shows a service on behalf of an actor. */
  async headers(service: Service, actor: Actor = dispatcher): Promise<Record<string, string>> {
    this.tokens ??= await ServiceTokens.fromFile('gateway', keyFiles(join(this.folder, 'keys')).privateKey('gateway'));
    return { authorization: `Bearer ${await this.tokens.for(service, actor)}` };
  }

  async version(): Promise<string> {
    return connected(this.server.adminUrl(), async (client) => (await client.query<{ server_version: string }>('show server_version')).rows[0]!.server_version);
  }

  get keys() { return keyFiles(join(this.folder, 'keys')); }

  async stop(): Promise<void> {
    await this.directory?.stop();
    await this.server.stop();
    await removeEmbedded(join(this.folder, 'postgres'));
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async startDirectory(urls: Record<Service, string>): Promise<void> {
    await loadDirectory(urls.directory, new URL('data', root).pathname);
    const { child, url } = await this.start('directory', { adminUrl: '', urls });
    this.directory = child;
    this.directoryUrl = url;
  }
}

export interface Database { adminUrl: string; urls: Record<Service, string> }

export const asAdministrator = <T>({ adminUrl }: Database, work: (client: pg.Client) => Promise<T>): Promise<T> => connected(adminUrl, work);
