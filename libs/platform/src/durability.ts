import { setTimeout as delay } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CannotStart } from './cannot-start.ts';
import { durabilitySettings, losses, type DurabilitySetting } from './durability.rules.ts';
import { Log } from './log.ts';
import { inProduction, settings } from './settings.ts';

/**
 * A service does not start on a PostgreSQL that may forget what it has acknowledged, unless `ALLOW_UNDURABLE_DATABASE` names exactly the settings that may be off (`fsync,synchronous_commit`).
 * Looked at through the service's own connection: a role and a database have settings of their own.
 */
export async function assertDurable(em: EntityManager, allowed: readonly DurabilitySetting[] = settings().ALLOW_UNDURABLE_DATABASE): Promise<void> {
  const [row] = await firstAnswer(() => em.execute<Record<DurabilitySetting, string>[]>(`select ${durabilitySettings.map((name) => `current_setting('${name}') as ${name}`).join()}`));
  const all = durabilitySettings.filter((name) => row![name] === 'off');
  if (all.length && inProduction()) new Log('database').warn('production runs on a PostgreSQL that may forget what it has acknowledged', { reason: all.join(' ') });
  const off = all.filter((name) => !allowed.includes(name));
  if (!off.length) return;
  throw new CannotStart(`PostgreSQL has ${off.map((name) => `${name} = off (${losses[name]})`).join(' and ')}: set ${off.length > 1 ? 'them' : 'it'} to on for the server, its database and this service's role, or, for data that may be lost, start with ALLOW_UNDURABLE_DATABASE=${all.join()}`);
}

/** While PostgreSQL is away nobody knows how durable it is, and whoever restarts a service may give up on one that ends at once: half a minute is waited for it. */
async function firstAnswer<T>(ask: () => Promise<T>): Promise<T> {
  const patience = AbortSignal.timeout(30_000);
  for (let waiting = false; ; waiting = true) {
    try {
      return await ask();
    } catch (error) {
      if (patience.aborted) throw new CannotStart(`PostgreSQL does not answer: ${(error as Error).message.split('\n')[0]}`, { cause: error });
      if (!waiting) new Log('database').warn('PostgreSQL does not answer; its answer is waited for');
      await delay(500);
    }
  }
}
