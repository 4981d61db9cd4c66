import { setTimeout as sleep } from 'node:timers/promises';
import { MikroORM, type EntityManager } from '@mikro-orm/postgresql';
import { Deadline, deadlineSchema, deadlineStepSchema, runningDeadlines, saveDeadlines } from '@bangban/deadlines';
import { ormOptions } from '@bangban/platform';
import { withOffset } from '@bangban/working-time';
import { Instants } from './instants.ts';
import type { Random } from './random.ts';

/** What a move did, as committed; `at` is the database's time once the deadline was locked, `changes` whether it has to be told as a change of the due date. */
export interface Move { deadlineId: string; verb: Verb; at: number; generation: number; changes: boolean }
const lasting = ['follow', 'follow', 'follow', 'extend', 'pause'] as const;
type Verb = (typeof lasting)[number] | 'resume' | 'meet' | 'withdraw';

/** Moves deadlines as a service does: the ticket's row locked, then the deadline with its steps, a verb, saved, all in one transaction. */
export class Mover {
  readonly moves: Move[] = [];
  rolledBack = 0;
  private version = 1_000_000;
  private constructor(private readonly orm: MikroORM, private readonly random: Random) {}

  static async open(databaseUrl: string, random: Random): Promise<Mover> {
    const orm = await MikroORM.init({ ...ormOptions([deadlineSchema, deadlineStepSchema], databaseUrl), driverOptions: {}, logger: () => {} });
    return new Mover(orm, random);
  }

  close(): Promise<void> { return this.orm.close(true); }

  /** So many moves of one deadline, most of them close to the moment at which something falls due; the last one ends it, or leaves it running. */
  async play(deadlineId: string, ticketId: string, count: number): Promise<void> {
    let paused = false;
    for (let left = count; left > 0; left--) {
      const last = left === 1;
      const verb: Verb = last ? this.random.pick(['meet', 'meet', 'withdraw', paused ? 'resume' : 'follow', paused ? 'resume' : 'extend']) : paused ? 'resume' : this.random.pick(lasting);
      const dueAt = await this.move(deadlineId, ticketId, verb, last);
      paused = verb === 'pause';
      await sleep(paused || this.random.next() < 0.3 ? this.random.between(0, 1_500) : Math.max(0, dueAt + this.random.pick([-apartMs, 0, apartMs]) + this.random.between(-80, 80) - Date.now()));
    }
  }

  /** Answers when the deadline is now due. A move in twenty is rolled back at the end, and made again. */
  private async move(deadlineId: string, ticketId: string, verb: Verb, last: boolean): Promise<number> {
    const fails = this.random.next() < 0.05;
    const dueInMs = last ? this.random.between(500, 4_000) : this.random.between(-500, 2_500);
    try {
      const { move, dueAt } = await this.orm.em.fork().transactional(async (em) => {
        await em.execute('select from ticket where id = ? for update', [ticketId]);
        const deadline = (await runningDeadlines(em, { id: [deadlineId] }))[0]!;
        const at = await now(em);
        const before = withOffset(deadline.dueAt);
        act(deadline, verb, at, new Instants(++this.version, new Date(at.getTime() + dueInMs), apartMs));
        const changes = verb !== 'meet' && (verb !== 'follow' || withOffset(deadline.dueAt) !== before);
        await saveDeadlines(em, [deadline]);
        if (fails) throw new RolledBack();
        return { move: { deadlineId, verb, at: at.getTime(), generation: deadline.generation, changes }, dueAt: deadline.dueAt.getTime() };
      });
      this.moves.push(move);
      return dueAt;
    } catch (error) {
      if (!(error instanceof RolledBack)) throw error;
      this.rolledBack += 1;
      return this.move(deadlineId, ticketId, verb, last);
    }
  }
}

class RolledBack extends Error {}
const apartMs = 400;

async function now(em: EntityManager): Promise<Date> {
  const [row] = await em.execute<{ now: string | Date }[]>('select platform.now() as now');
  return new Date(row!.now);
}

function act(deadline: Deadline, verb: Verb, at: Date, calendar: Instants): void {
  switch (verb) {
    case 'follow': return deadline.follow(calendar, at);
    case 'extend': return deadline.extend(1, at, 'faults', calendar);
    case 'pause': return deadline.pause(at, 'faults');
    case 'resume': return deadline.resume(at, 'faults', calendar);
    case 'meet': return deadline.meet(at);
    case 'withdraw': return deadline.withdraw(at, 'faults');
  }
}
