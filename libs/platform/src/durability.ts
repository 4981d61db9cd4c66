import { setTimeout as delay } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CannotStart } from './cannot-start.ts';
import { Log } from './log.ts';

/** Settings of PostgreSQL without which a request may be lost that was acknowledged, and how. */
const losses = {
  fsync: 'a power cut may destroy the whole database',
  full_page_writes: 'a power cut may leave half-written pages, and with them broken tables',
  synchronous_commit: 'a crash loses the last requests that were acknowledged',
} as const;
type Setting = keyof typeof losses;
const settings = Object.keys(losses) as Setting[];

/**
 * A service does not start on a PostgreSQL that may forget what it has acknowledged, unless `ALLOW_UNDURABLE_DATABASE` names exactly the settings that may be off (`fsync,synchronous_commit`).
 * Looked at through the service's own connection: a role and a database have settings of their own.
 */
export async function assertDurable(em: EntityManager, allowed = allowedOff(process.env.ALLOW_UNDURABLE_DATABASE)): Promise<void> {
  const [row] = await firstAnswer(() => em.execute<Record<Setting, string>[]>(`select ${settings.map((name) => `current_setting('${name}') as ${name}`).join()}`));
  const off = settings.filter((name) => row![name] === 'off' && !allowed.includes(name));
  if (!off.length) return;
  const all = settings.filter((name) => row![name] === 'off').join();
  throw new CannotStart(`PostgreSQL has ${off.map((name) => `${name} = off (${losses[name]})`).join(' and ')}: set ${off.length > 1 ? 'them' : 'it'} to on for the server, its database and this service's role, or, for data that may be lost, start with ALLOW_UNDURABLE_DATABASE=${all}`);
}

function allowedOff(list = ''): string[] {
  const names = list.split(',').map((name) => name.trim()).filter(Boolean);
  const unknown = names.find((name) => !settings.includes(name as Setting));
  if (unknown) throw new CannotStart(`ALLOW_UNDURABLE_DATABASE names "${unknown}": it may name ${settings.join(', ')}, separated by commas`);
  return names;
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
