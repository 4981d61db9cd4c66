import { setTimeout as delay } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from '@bangban/kernel';
import type { DatabaseClock } from '../database.ts';
import { refusalFor } from '../graphql-errors.ts';
import { Log } from '../log.ts';
import type { PeriodicJob } from '../periodic.ts';
import { writeTrail } from '../trail/trail.ts';
import type { MessageGateway } from './message-gateway.ts';

/** The columns that a table of outgoing messages has besides `id`, whom it is for, `text` and `wanted_at`. */
export const outgoingColumns = 'bundle_id uuid null, attempts int not null default 0, next_try_at timestamptz null, sent_at timestamptz null, given_up_at timestamptz null, given_up_because text null';
export const unsettled = 'sent_at is null and given_up_at is null';

export interface Waiting { id: string; text: string; urgent?: boolean; bundle_id: string | null; attempts: number; next_try_at: string | null }
/** Which rows: of a table, those of which `only` holds, by whom they are for. */
export interface Outgoing { table: string; owner: string; only: string }
interface Bundle { id: string; rows: readonly Waiting[]; attempt: number }

const mostAttempts = 10;
const patience = 10_000; // ms
/** A minute, two, four … an hour: all ten within six hours. */
const pauseAfter = (attempt: number) => Math.min(60 * 2 ** (attempt - 1), 3_600);

/**
 * Carries what is to be told outside to an operator: all that waits for one person as one message, one message at a time. What is going out is written down before it goes,
 * so that it goes again, under the same id, where nobody knows whether it went. After ten attempts it is given up.
 */
export abstract class MessageCarrier implements PeriodicJob {
  abstract readonly name: string;
  readonly everyMs = 30_000;
  protected abstract readonly outgoing: Outgoing;
  private readonly log = new Log('messages');

  constructor(protected readonly em: EntityManager, protected readonly clock: DatabaseClock, private readonly gateway: MessageGateway | undefined, private readonly service: string) {}

  /** Whether he may be disturbed now. */
  protected abstract mayGo(em: EntityManager, owner: string, rows: readonly Waiting[], now: Date): Promise<boolean>;
  /** Where he is reached, or undefined. */
  protected abstract addressOf(em: EntityManager, owner: string): Promise<string | undefined>;
  /** What he is told. */
  protected words(rows: readonly Waiting[], _owner: string): string | Promise<string> { return bundled(rows); }

  async run(): Promise<void> {
    const { table, owner, only } = this.outgoing;
    const due = await this.em.fork().execute<{ owner: string }[]>(`select distinct ${owner} as owner from ${table} where ${only} and ${unsettled} and (next_try_at is null or next_try_at <= platform.now()) order by 1`);
    for (const { owner: one } of due) {
      try {
        await this.carry(one);
      } catch (error) {
        this.log.error('a message was not carried', { job: this.name, code: refusalFor(error).code }); // and keeps nobody else waiting
      }
    }
  }

  private async carry(owner: string): Promise<void> {
    const bundle = await this.em.fork().transactional((em) => this.begin(em, owner));
    if (!bundle) return;
    if (!this.gateway) return this.settle(bundle, 'NO_CHANNEL');
    const to = await this.em.fork().transactional((em) => this.addressOf(em, owner));
    if (!to) return this.settle(bundle, 'NO_ADDRESS');
    const text = await this.words(bundle.rows, owner);
    try {
      await Promise.race([this.gateway.send({ id: bundle.id, to, text }), delay(patience, undefined, { ref: false }).then(() => { throw new Error('no answer in time'); })]);
    } catch {
      this.log.warn('an operator did not take a message', { job: this.name, id: bundle.id, count: bundle.attempt }); // not why: its words may hold the number
      return bundle.attempt >= mostAttempts ? this.settle(bundle, 'FAILED') : undefined;
    }
    await this.settle(bundle, null);
  }

  /** The bundle that is under way, if its time has come again, or a new one of all that waits. */
  private async begin(em: EntityManager, owner: string): Promise<Bundle | undefined> {
    const { table, owner: column, only } = this.outgoing;
    const [lock] = await em.execute<{ got: boolean }[]>('select pg_try_advisory_xact_lock(hashtextextended(?, 0)) as got', [`${table} ${only} ${owner}`]);
    if (!lock!.got) return undefined;
    const waiting = await em.execute<Waiting[]>(`select * from ${table} where ${column} = ? and ${only} and ${unsettled} order by wanted_at, id`, [owner]);
    const underWay = waiting.filter(({ bundle_id: id }) => id);
    const rows = underWay.length ? underWay : waiting;
    const now = await this.clock.now(em);
    const { next_try_at: next = null, bundle_id: known = null, attempts = 0 } = rows[0] ?? {};
    if (!rows.length || (next && new Date(next) > now) || !(await this.mayGo(em, owner, rows, now))) return undefined;
    const bundle = { id: known ?? newId(), rows, attempt: attempts + 1 };
    await em.execute(`update ${table} set bundle_id = ?, attempts = ?, next_try_at = ?::timestamptz + ? * interval '1 second' where id = any(?::uuid[])`, [bundle.id, bundle.attempt, now, pauseAfter(bundle.attempt), ids(rows)]);
    return bundle;
  }

  private async settle({ id, rows }: Bundle, because: 'NO_CHANNEL' | 'NO_ADDRESS' | 'FAILED' | null): Promise<void> {
    await this.em.fork().transactional(async (em) => {
      const column = because === null ? 'sent_at' : 'given_up_at';
      await em.execute(`update ${this.outgoing.table} set ${column} = platform.now(), given_up_because = ? where id = any(?::uuid[])`, [because, ids(rows)]);
      await writeTrail(em, { by: { kind: 'SYSTEM', name: this.service }, action: this.name, subject: { type: 'OutgoingMessage', id }, after: { messages: rows.length, outcome: because ?? 'SENT' } });
    });
  }
}

const ids = (rows: readonly Waiting[]): string => `{${rows.map(({ id }) => id).join()}}`;

const longest = 300; // characters: five parts of an SMS
/** The texts one after the other, what presses first; of what has no room the number. */
export function bundled(rows: readonly Pick<Waiting, 'text' | 'urgent'>[]): string {
  const texts = [...rows.filter(({ urgent }) => urgent), ...rows.filter(({ urgent }) => !urgent)].map(({ text }) => text);
  const kept: string[] = [];
  for (const text of texts) if (!kept.length || [...kept, text].join('').length <= longest) kept.push(text); else break;
  return kept.length < texts.length ? `${kept.join('')}另有${texts.length - kept.length}条，请登录平台查看。` : kept.join('');
}
