import { setTimeout as sleep } from 'node:timers/promises';
import { databaseName, ensureDatabase, startEmbedded, type Embedded } from '@bangban/postgres';

export type Database = { adminUrl: string; stop(): Promise<void> };
type Options = { given: string | undefined; dir: string; signal: AbortSignal; onLine(line: string): void; onDefeat(): void };

/** The server that DATABASE_URL names, or one from npm that lives as long as this process. */
export async function openDatabase({ given, dir, signal, onLine, onDefeat }: Options): Promise<Database> {
  if (given) {
    await ensureDatabase(given, onLine);
    return { adminUrl: given, stop: async () => {} };
  }
  const start = (port?: number) => startEmbedded({ dir, port, signal, onLine });
  let server = await start();
  let stopped = false;
  const adminUrl = server.adminUrl('bangban');
  void watch();
  await ensureDatabase(adminUrl);
  return { adminUrl, stop: () => ((stopped = true), server.stop()) };

  /** A database killed under a running platform comes back at the same address; the services reconnect by themselves. */
  async function watch(): Promise<void> {
    for (let deaths = 1; deaths <= 5; deaths++) {
      await server.exited;
      if (stopped || signal.aborted) return;
      onLine(`PostgreSQL（${databaseName(adminUrl)}）意外退出，正在重新启动；日志在 ${server.dir}。`);
      await sleep(500);
      if (stopped) return;
      server = await start(server.port).catch((error: Error): Embedded => (onLine(error.message), { ...server, exited: Promise.resolve() }));
    }
    onLine('PostgreSQL 接连退出，不再重启：请查看其日志，处理后重新执行 npm start。');
    onDefeat();
  }
}
