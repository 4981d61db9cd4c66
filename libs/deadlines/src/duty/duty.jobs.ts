import { Injectable } from '@nestjs/common';
import { LockMode } from '@mikro-orm/core';
import { EntityManager } from '@mikro-orm/postgresql';
import { DirectoryClient } from '@bangban/directory-client';
import { DatabaseClock, Log, refusalFor, type PeriodicJob } from '@bangban/platform';
import { Duty } from './duty.entity.ts';
import { horizon, makePeriods } from './duty.making.ts';

/** Makes the periods of every running duty ahead of time, a batch in each transaction: by several workers at once, and again after a crash, each period once. */
@Injectable()
export class DutyPeriods implements PeriodicJob {
  readonly name = 'duty-periods';
  readonly everyMs = 600_000;
  private readonly log = new Log('duties');
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient) {}

  async run(): Promise<void> { await this.make(); }

  /** Answers how many periods were made. One duty that fails does not hold up the others. */
  async make(size = 200): Promise<number> {
    let made = 0;
    const failed: string[] = [];
    for (;;) {
      const ids = await this.toMake(size, failed);
      if (!ids.length) return made;
      try { made += await this.batch(ids); } catch (error) {
        if (refusalFor(error).code === 'UNAVAILABLE') throw error;
        for (const id of ids) try { made += await this.batch([id]); } catch (one) { failed.push(id); this.log.error('the periods of a duty cannot be made', { id, code: refusalFor(one).code }); }
      }
    }
  }

  private async toMake(size: number, except: readonly string[]): Promise<string[]> {
    const until = horizon(await this.clock.now());
    const rows = await this.em.fork().execute<{ id: string }[]>('select id from duty where made_until < ? and (ends_on is null or ends_on > made_until) and id <> all(?::uuid[]) order by made_until, id limit ?', [until, `{${except.join()}}`, size]);
    return rows.map(({ id }) => id);
  }

  private batch(ids: readonly string[]): Promise<number> {
    return this.em.fork().transactional(async (em) => {
      const until = horizon(await this.clock.now(em));
      // waits for who holds them: what he has made is then seen as made
      const duties = await em.find(Duty, { id: { $in: [...ids] } }, { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } });
      return makePeriods(em, this.client.directory, duties, until);
    });
  }
}
