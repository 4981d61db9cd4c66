import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { services, type Service } from '@bangban/contracts';
import { loadDirectory } from '@bangban/directory/load';
import { makeKeys } from '@bangban/platform/keys';
import { freePort, prepareDatabase, serviceUrl, type Passwords } from '@bangban/postgres';
import { gatewayEnvironment, serviceEnvironment, type Surroundings } from './child-environment.ts';
import { dataFolder } from './data-folder.ts';
import { migrateAll } from './migrate.ts';
import { keptPasswords } from './passwords.ts';
import { PlatformProcess } from './platform-process.ts';

export type LaunchOptions = {
  /** An administrator's URL of the platform's database. */
  adminUrl: string;
  /** Where keys, passwords, logs and caches are kept. */
  dir: string;
  keysDir?: string;
  passwords?: Passwords;
  /** The database has its roles, tables and directory already: a clone of the tests' template. */
  prepared?: boolean;
  /** The gateway's port; a free one when it is 0 or left out. Services take free ones unless told. */
  port?: number;
  servicePorts?: Partial<Record<Service, number>>;
  redisUrl?: string;
  /** Added to the environment of every process. */
  env?: NodeJS.ProcessEnv;
  supervise?: boolean;
  signal?: AbortSignal;
  onStep?(line: string): void;
  onLine?(line: string): void;
  onSpawn?(pid: number): void;
};

export type Part = Service | 'gateway';
export type Platform = {
  /** The gateway's GraphQL address. */
  url: string;
  keysDir: string;
  processes: Readonly<Record<Part, PlatformProcess>>;
  stop(): Promise<void>;
};

/** Brings a database up to date and starts the whole platform on it, one process each. */
export async function launchPlatform(options: LaunchOptions): Promise<Platform> {
  const { keysDir, databaseUrls } = await prepared(options);
  const folder = dataFolder(options.dir);
  for (const inner of [folder.logs, folder.cache]) mkdirSync(inner, { recursive: true, mode: 0o700 });
  const ports = await portsOf(options);
  const serviceUrls = mapServices((service) => `http://127.0.0.1:${ports[service]}`);
  const around: Surroundings = { keysDir, cacheDir: folder.cache, anchorsDir: folder.anchors, attachmentsDir: folder.attachments, messagesDir: folder.messages, redisUrl: options.redisUrl, serviceUrls, databaseUrls, more: options.env ?? {} };
  const { supervise = false, onLine = () => {}, onSpawn = () => {}, onStep = () => {}, signal } = options;
  const part = (name: Part, env: NodeJS.ProcessEnv) => new PlatformProcess({ name, port: ports[name], env, log: join(folder.logs, `${name}.log`), supervise, onLine, onSpawn });
  const processes: Record<Part, PlatformProcess> = { ...mapServices((service) => part(service, serviceEnvironment(service, around))), gateway: part('gateway', gatewayEnvironment(around)) };
  const stop = async () => void (await Promise.all(Object.values(processes).map((one) => one.stop())));
  const abort = () => void stop();
  signal?.addEventListener('abort', abort);
  try {
    onStep('启动 directory');
    await processes.directory.start();
    signal?.throwIfAborted();
    onStep(`启动 ${Object.keys(processes).filter((name) => name !== 'directory').join('、')}`);
    const [port] = await Promise.all([processes.gateway.start(), ...services.filter((service) => service !== 'directory').map((service) => processes[service].start())]);
    return { url: `http://127.0.0.1:${port}/graphql`, keysDir, processes, stop };
  } catch (error) {
    await stop();
    throw error;
  } finally {
    signal?.removeEventListener('abort', abort);
  }
}

async function prepared(options: LaunchOptions): Promise<{ keysDir: string; databaseUrls: Record<Service, string> }> {
  const folder = dataFolder(options.dir);
  const { adminUrl, keysDir = folder.keys, onStep = () => {}, onLine = () => {}, signal } = options;
  mkdirSync(options.dir, { recursive: true });
  const passwords = options.passwords ?? keptPasswords(folder.passwords);
  await makeKeys(keysDir);
  if (options.prepared) return { keysDir, databaseUrls: mapServices((service) => serviceUrl(adminUrl, service, passwords[service])) };
  onStep('准备数据库：各服务的账号与结构');
  const databaseUrls = await prepareDatabase(adminUrl, passwords, { onLine });
  signal?.throwIfAborted();
  await migrateAll(adminUrl, (line) => onLine(`已迁移 ${line}`));
  signal?.throwIfAborted();
  onStep('载入单位、人员、日历与制度参数');
  await loadDirectory(databaseUrls.directory, 'data');
  signal?.throwIfAborted();
  return { keysDir, databaseUrls };
}

async function portsOf({ port, servicePorts }: LaunchOptions): Promise<Record<Part, number>> {
  const ports: Partial<Record<Part, number>> = { gateway: port ?? 0 };
  for (const service of services) ports[service] = servicePorts?.[service] || (await freePort());
  return ports as Record<Part, number>;
}

const mapServices = <Value>(make: (service: Service) => Value) => Object.fromEntries(services.map((service) => [service, make(service)])) as Record<Service, Value>;
