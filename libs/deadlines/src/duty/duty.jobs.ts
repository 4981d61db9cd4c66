import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { DirectoryClient } from '@bangban/directory-client';
import { DatabaseClock, Log, refusalFor, type PeriodicJob } from '@bangban/platform';
import { localDate } from '@bangban/working-time';
import { followRules, horizon, makePeriods } from './duty.making.ts';
import { lockedDuties } from './duty.records.ts';

/**
 * Makes the periods of every running duty ahead of time, and has those that have not begun follow the rulebook; a batch in each transaction, under the locks of its duties:
 * by several workers at once, and again after a crash, each period is made once.
 */
@Injectable()
export class DutyPeriods implements PeriodicJob {
  readonly name = 'duty-periods';
  readonly everyMs = 600_000;
  private readonly log = new Log('duties');
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient) {}

  async run(): Promise<void> {
    await this.follow();
    await this.make();
  }

  /** Answers how many periods were made. */
  make(size = 200): Promise<number> {
    return this.inBatches(size, 'select id from duty where made_until < ? and (ends_on is null or ends_on > made_until) and id <> all(?::uuid[]) order by made_until, id limit ?', horizon,
      (em, ids, at) => lockedDuties(em, { id: { $in: ids } }).then((duties) => makePeriods(em, this.client.directory, duties, horizon(at))));
  }

  /** Answers how many periods were taken back, to be made anew. */
  follow(size = 200): Promise<number> {
    const { version } = this.client.directory.rulebook;
    return this.inBatches(size, `select distinct duty_id as id from duty_period where starts_on > ? and rulebook_version < ${version} and cancelled_at is null and duty_id <> all(?::uuid[]) order by duty_id limit ?`, localDate,
      (em, ids, at) => followRules(em, this.client.directory, ids, at));
  }

  /** A batch waits for who holds its duties, and then sees what he has done. One duty that fails does not hold up the others. */
  private async inBatches(size: number, which: string, day: (at: Date) => string, work: (em: EntityManager, ids: string[], at: Date) => Promise<number>): Promise<number> {
    let done = 0;
    const failed: string[] = [];
    const batch = async (ids: string[]) => { done += await this.em.fork().transactional(async (em) => work(em, ids, await this.clock.now(em))); };
    for (;;) {
      const rows = await this.em.fork().execute<{ id: string }[]>(which, [day(await this.clock.now()), `{${failed.join()}}`, size]);
      if (!rows.length) return done;
      const ids = rows.map(({ id }) => id);
      try { await batch(ids); } catch (error) {
        if (refusalFor(error).code === 'UNAVAILABLE') throw error;
        for (const id of ids) try { await batch([id]); } catch (one) { failed.push(id); this.log.error('the periods of a duty cannot be made', { id, code: refusalFor(one).code }); }
      }
    }
  }
}
