import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { services, type Service } from '@bangban/contracts';
import { freePort } from '@bangban/postgres';
import { launchPlatform, type Platform } from '@bangban/start';
import { keysDir, passwords, throwawayDatabase, tokenFor, type ThrowawayDatabase } from '@bangban/testing';
import { asker, told, type Ask } from './ask.ts';
import { supervisor } from './cast.ts';

export interface Journey extends Platform {
  db: ThrowawayDatabase;
  /** A folder of this journey's own, for what it writes. */
  folder: string;
  ask: Ask;
  /** A service's own address, which nobody but the gateway should have a use for. */
  addressOf(service: Service): string;
}

/** Every service and the gateway as processes, on a database of their own at the given instant; `env` is added to everybody's. */
export async function startJourney(now: string, env: NodeJS.ProcessEnv = {}): Promise<Journey> {
  const folder = mkdtempSync(join(tmpdir(), 'bangban-journey-'));
  chmodSync(folder, 0o755);
  const db = await throwawayDatabase();
  await db.setNow(now);
  const servicePorts = Object.fromEntries(await Promise.all(services.map(async (service) => [service, await freePort()]))) as Record<Service, number>;
  const platform = await launchPlatform({ adminUrl: db.adminUrl, dir: join(folder, 'data'), keysDir: keysDir(), passwords, prepared: true, servicePorts, env: { ...brisk, ...env } });
  return {
    ...platform, db, folder,
    ask: asker(platform.url, tokenFor),
    addressOf: (service) => `http://127.0.0.1:${servicePorts[service]}`,
    stop: async () => {
      for (const one of Object.values(platform.processes)) one.kill('SIGCONT'); // a stopped process hears no other signal
      await platform.stop();
      await db.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

// whoever looks every few milliseconds asks more often than any person
export const unhurried = { REQUESTS_PER_MINUTE: '999999', COST_PER_MINUTE: '999999999', VISITOR_REQUESTS_PER_MINUTE: '999999', FAILED_SIGN_INS_PER_MINUTE: '999999' };
// what comes round by itself comes round at once: a journey gives the time, it does not wait for it
const brisk = { RECONCILE_EVERY_MS: '300', RECONCILE_GRACE_MS: '0', EVENTS_EVERY_MS: '200', PERIODIC_EVERY_MS: '500', ...unhurried };

/** What is true once every process has done its part. */
export async function eventually(check: () => Promise<unknown>, seconds = 10): Promise<void> {
  for (const end = performance.now() + seconds * 1_000; ; await wait(200)) {
    try {
      await check();
      return;
    } catch (error) {
      if (performance.now() > end) throw error;
    }
  }
}

/** What every journey ends with: no open case without a deadline or a recorded reason, no step behind its time, no event parked. */
export const expectNothingLost = ({ ask }: Pick<Journey, 'ask'>): Promise<void> => eventually(async () => {
  const { hotlineSelfCheck, liaisonSelfCheck } = await told(ask(supervisor, '{ hotlineSelfCheck { violations { rule detail ticket { number } } } liaisonSelfCheck { violations { rule number detail } } }'));
  expect([...hotlineSelfCheck.violations, ...liaisonSelfCheck.violations]).toEqual([]);
});
