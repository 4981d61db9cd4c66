import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { services, type Caller, type Service } from '@bangban/contracts';
import { loadDirectory } from '@bangban/directory/load';
import { keyFiles, makeKeys } from '@bangban/platform/keys';
import { commandOf, freePort, prepareDatabase, scratchFolder, serviceRole, tell } from '@bangban/postgres';
import { gatewayEnvironment, migrateAll, serviceEnvironment, type Surroundings } from '@bangban/start';
import { Outages } from './outages.ts';
import { PostgresServer } from './postgres.ts';
import { RedisServer } from './redis.ts';
import { patienceMs, Worker } from './worker.ts';

/** Where wake-ups travel in a round; `none` is an address at which nobody answers. */
export type Backend = 'Redis' | 'PostgreSQL' | 'none';
export interface Start { name: string; service: Service; backend: Backend; role?: 'web' | 'worker' | 'all'; databasePort?: number; redisPort?: number; env?: NodeJS.ProcessEnv }

/** A platform of its own in a scratch folder: durable PostgreSQL, Redis where there is one, the directory, as many workers as a round asks for, and a gateway where people are to ask. */
export class Stage {
  readonly workers: Worker[] = [];
  /** How often the workers look, and how much they leave to the queue; what production uses unless a run is short. */
  reconcile = { everyMs: 30_000, graceMs: 15_000 };
  directory: Worker | undefined;
  gateway: Worker | undefined;
  /** Where others reach a service, where that is not its own port. */
  readonly doors: Partial<Record<Service, number>> = {};
  /** Of the round under way. */
  outages = new Outages();
  private workersGone: (() => void) | undefined;

  private constructor(
    readonly folder: string, readonly postgres: PostgresServer, readonly redis: RedisServer | undefined, readonly databaseUrls: Readonly<Record<Service, string>>,
    readonly ports: Readonly<Record<Service, number>>, private readonly more: NodeJS.ProcessEnv, readonly say: (line: string) => void,
  ) {}

  static async open(say: (line: string) => void, closing: (() => Promise<void>)[], undurable = false): Promise<Stage> {
    const folder = await scratchFolder('faults', stopRedis);
    closing.push(async () => rmSync(folder, { recursive: true, force: true }));
    say(`PostgreSQL from npm, fsync on${undurable ? ', synchronous_commit off for hotline' : ''}`);
    const postgres = await PostgresServer.start(folder);
    closing.push(() => postgres.stop());
    const passwords = Object.fromEntries(services.map((service) => [service, randomBytes(18).toString('base64url')])) as Record<Service, string>;
    const databaseUrls = await prepareDatabase(postgres.adminUrl, passwords);
    if (undurable) await postgres.ask(`alter role ${serviceRole('hotline')} set synchronous_commit = off`);
    await migrateAll(postgres.adminUrl);
    await loadDirectory(databaseUrls.directory, 'data');
    await makeKeys(join(folder, 'keys'));
    mkdirSync(join(folder, 'redis'));
    const redis = await RedisServer.start(join(folder, 'redis'));
    if (redis) closing.push(() => redis.stop());
    else say('no redis-server on PATH: the rounds on Redis are left out');
    const ports = Object.fromEntries(await Promise.all(services.map(async (service) => [service, await freePort()]))) as Record<Service, number>;
    return new Stage(folder, postgres, redis, databaseUrls, ports, undurable ? { ALLOW_UNDURABLE_DATABASE: 'synchronous_commit' } : {}, say);
  }

  get keys() { return keyFiles(join(this.folder, 'keys')); }

  async startDirectory(backend: Backend): Promise<void> {
    this.directory = await this.start({ name: 'directory', service: 'directory', backend, role: 'all' });
  }

  /** The workers of a round, under the names `hotline-1` and so on. */
  async startWorkers(count: number, backend: Backend, more: (index: number) => Partial<Start> = () => ({})): Promise<void> {
    const starting = Array.from({ length: count }, (_, index) => this.start({ name: `hotline-${index + 1}`, service: 'hotline', backend, role: 'worker', ...more(index) }));
    this.workers.push(...(await Promise.all(starting)));
  }

  /** The one process of hotline that does everything, at the address that the gateway knows. */
  async startHotline(backend: Backend): Promise<Worker> {
    const worker = await this.start({ name: 'hotline', service: 'hotline', backend, role: 'all' });
    this.workers.push(worker);
    return worker;
  }

  /** `directly`: past what stands before the services. */
  async startGateway(directly = false): Promise<Worker> {
    return (this.gateway = await this.run('gateway', 'gateway', await freePort(), { ...gatewayEnvironment(this.around('gateway', directly ? {} : this.doors)), REQUESTS_PER_MINUTE: '999999', COST_PER_MINUTE: '999999999' })); // one person files all there is
  }

  async start({ name, service, backend, role, databasePort, redisPort, env }: Start): Promise<Worker> {
    const port = role === 'worker' ? await freePort() : this.ports[service];
    const database = new URL(this.databaseUrls[service]);
    if (databasePort) database.port = String(databasePort);
    const redisUrl = backend === 'Redis' ? `redis://127.0.0.1:${redisPort ?? this.redis!.port}` : backend === 'none' ? `redis://127.0.0.1:${await freePort()}` : undefined;
    const around = { ...this.around(name), redisUrl, databaseUrls: { ...this.databaseUrls, [service]: database.href } };
    const times = { ROLE: role, RECONCILE_EVERY_MS: String(this.reconcile.everyMs), RECONCILE_GRACE_MS: String(this.reconcile.graceMs) };
    return this.run(name, service, port, { ...serviceEnvironment(service, around), ...times, ...env });
  }

  async stopWorkers(patience = patienceMs): Promise<void> {
    const all = [this.gateway, ...this.workers.splice(0), this.directory].filter((one) => one !== undefined);
    this.gateway = this.directory = undefined;
    const stopped = await Promise.all(all.map((worker) => worker.stop(patience)));
    const cut = all.filter((_, index) => !stopped[index]).map(({ name }) => name);
    if (cut.length) this.say(`  ${cut.join(', ')} had to be killed, not having ended within ${patience / 1_000} s of SIGTERM`);
  }

  private around(name: string, doors = this.doors): Surroundings {
    const urls = services.map((one) => [one, `http://127.0.0.1:${doors[one] ?? this.ports[one]}`]);
    return { keysDir: join(this.folder, 'keys'), cacheDir: join(this.folder, `cache-${name}`), anchorsDir: join(this.folder, 'anchors'), attachmentsDir: join(this.folder, 'attachments'), messagesDir: join(this.folder, 'messages'), redisUrl: undefined, serviceUrls: Object.fromEntries(urls) as Record<Service, string>, databaseUrls: this.databaseUrls, more: this.more };
  }

  private run(name: string, service: Caller, port: number, env: NodeJS.ProcessEnv): Promise<Worker> {
    return Worker.start({ name, service, port, env, log: join(this.folder, `${name}.log`), onChange: () => this.workersChanged() });
  }

  /** Nobody there to work is an outage too. */
  private workersChanged(): void {
    if (this.workers.some(({ isReady }) => isReady)) {
      this.workersGone?.();
      this.workersGone = undefined;
    } else if (this.workers.length) this.workersGone ??= this.outages.begin('no worker');
  }
}

function stopRedis(folder: string): void {
  let pid;
  try { pid = Number(readFileSync(join(folder, 'redis', 'redis.pid'), 'utf8')); } catch { return; }
  if (commandOf(pid).includes('redis-server')) tell(pid, 'SIGKILL');
}
