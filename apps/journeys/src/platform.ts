import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchPlatform, type LaunchOptions, type Platform } from '@bangban/start';
import { keysDir, passwords, throwawayDatabase, tokenFor, type ThrowawayDatabase } from '@bangban/testing';
import { asker, type Ask } from './ask.ts';

export interface Journey extends Platform {
  db: ThrowawayDatabase;
  /** A folder of this journey's own, for what it writes. */
  folder: string;
  ask: Ask;
}

/** Every service and the gateway as processes, on a database of their own at the given instant. */
export async function startJourney(now: string, options: Partial<LaunchOptions> = {}): Promise<Journey> {
  const folder = mkdtempSync(join(tmpdir(), 'bangban-journey-'));
  chmodSync(folder, 0o755);
  const db = await throwawayDatabase();
  await db.setNow(now);
  const platform = await launchPlatform({ adminUrl: db.adminUrl, dir: join(folder, 'data'), keysDir: keysDir(), passwords, prepared: true, ...options });
  return {
    ...platform, db, folder,
    ask: asker(platform.url, tokenFor),
    stop: async () => {
      for (const one of Object.values(platform.processes)) one.kill('SIGCONT'); // a stopped process hears no other signal
      await platform.stop();
      await db.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
