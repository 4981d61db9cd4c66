// npm start : the whole platform on this machine, in one command
import { fileURLToPath } from 'node:url';
import { services, type Service } from '@bangban/contracts';
import { SetupError } from '@bangban/postgres';
import { launchPlatform } from './src/launch.ts';
import { openDataFolder } from './src/data-folder.ts';
import { openDatabase } from './src/database.ts';
import { importDemo } from './src/demo.ts';
import { StartLock } from './src/lock.ts';
import { portFrom } from './src/ports.ts';
import { watchRedis } from './src/redis-watch.ts';
import { settingsFrom } from './src/settings.ts';
import { startOver } from './src/start-over.ts';
import { readyLines } from './src/try-it-out.ts';

const say = (line: string) => console.log(line);
const step = (line: string) => say(`· ${line}`);
const closing: (() => Promise<void> | void)[] = [];
const interrupted = new AbortController();
process.stdout.on('error', () => {}); // the terminal may close before we do

// npm passes Ctrl-C on a second time; once is enough.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => interrupted.abort());

try {
  await start();
  await new Promise((resolve) => interrupted.signal.addEventListener('abort', resolve));
  say('正在结束…');
} catch (error) {
  if (interrupted.signal.aborted) say('已取消启动。');
  else {
    process.exitCode = 1;
    console.error(error instanceof SetupError ? error.message : error);
  }
} finally {
  for (const close of closing.reverse()) await close();
  process.exit();
}

async function start(): Promise<void> {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  process.chdir(root);
  const { demo, fresh, yes, dir, databaseUrl, redisUrl } = settingsFrom(process.argv.slice(2), process.env, root);
  const { signal } = interrupted;
  step(`数据目录 ${dir}`);
  const lock = await StartLock.take(openDataFolder(dir).lock);
  closing.push(() => lock.release());
  if (fresh) await startOver(openDataFolder(dir), databaseUrl, yes);
  const folder = openDataFolder(dir);
  const port = await portFrom('PORT', 4000);
  const servicePorts: Partial<Record<Service, number>> = {};
  for (const service of services) servicePorts[service] = await portFrom(`${service.toUpperCase()}_PORT`, 0);

  step(databaseUrl ? `连接 PostgreSQL ${new URL(databaseUrl).host}` : '启动 PostgreSQL');
  const database = await openDatabase({ given: databaseUrl, dir: folder.postgres, signal, onLine: say, onDefeat: () => ((process.exitCode = 1), interrupted.abort()) });
  closing.push(() => database.stop());
  signal.throwIfAborted();
  if (redisUrl) {
    const watch = await watchRedis(redisUrl, say);
    closing.push(() => watch.stop());
  }
  const platform = await launchPlatform({
    adminUrl: database.adminUrl, dir, port, servicePorts, redisUrl, supervise: true, signal,
    onStep: step, onLine: say, onSpawn: (pid) => lock.note(pid),
  });
  closing.push(() => platform.stop());
  if (demo) {
    if (!(await importDemo(platform.url, platform.keysDir, signal, step)) && !signal.aborted) say('有的行没有导入，原因见上；平台照常运行。');
  }
  signal.throwIfAborted();
  for (const line of await readyLines(platform.url, platform.keysDir)) say(line);
}
