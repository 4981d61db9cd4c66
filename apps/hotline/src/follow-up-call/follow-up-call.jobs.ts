import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { saveDeadlines } from '@bangban/deadlines';
import { DirectoryClient } from '@bangban/directory-client';
import type { Actor } from '@bangban/kernel';
import { DatabaseClock, Log, refusalFor, today, writeTrail, type PeriodicJob } from '@bangban/platform';
import { addDays, localDate } from '@bangban/working-time';
import type { FollowUpCause } from '../generated/graphql.ts';
import { TicketDesk } from '../ticket/ticket.desk.ts';
import { isDrawn, worstGood } from './follow-up-call.rules.ts';
import { openFollowUp } from './follow-up-call.verbs.ts';

const system: Actor & { kind: 'SYSTEM' } = { kind: 'SYSTEM', name: 'hotline' };
interface ToCall { id: string; round: number }
interface Draw { day: string; seed: string; percent: number }

/**
 * Opens what is to be called about: every bad rating at once, and of each day's other closed cases a sample. A day is drawn when it is over, with a seed that nobody knew before; the draw is stored first,
 * and its calls follow from it, so that a worker that dies in between leaves nothing out. History from elsewhere is not called about (A22).
 */
@Injectable()
export class FollowUpJob implements PeriodicJob {
  readonly name = 'follow-up-calls';
  readonly everyMs = 60_000;
  private readonly log = new Log('follow-up');
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient, private readonly desk: TicketDesk) {}

  async run(): Promise<void> {
    for (const one of await this.badlyRated()) await this.open(one, 'NEGATIVE_RATING', null);
    const today = localDate(await this.clock.now());
    for (let day = await this.nextDay(); day && day < today; day = addDays(day, 1)) await this.draw(day);
    for (const one of await this.drawnWithoutCall()) await this.open(one, 'SAMPLE', one.day);
  }

  private async open({ id, round }: ToCall, because: FollowUpCause, drawnOn: string | null): Promise<void> {
    try {
      await this.desk.take(system, 'OPEN_FOLLOW_UP', { idempotencyKey: `follow-up ${because} ${id} ${round}`, id }, (ticket, act, em) => saveDeadlines(em, [openFollowUp(ticket, act, this.client.directory, because, drawnOn)]));
    } catch (error) {
      const { code } = refusalFor(error); // reopened in between, and so nothing to ask; anything else comes again with the next round
      this.log.warn('a follow-up call was not opened', { id, code });
    }
  }

  private async badlyRated(): Promise<ToCall[]> {
    const { rows } = await sql<ToCall>`select t.id, t.round from ticket t where t.rating < ${worstGood} and not t.imported and t.status in ('REPORTED_DONE', 'CLOSED') and t.anonymized_at is null
      and not exists (select from follow_up_call c where c.ticket_id = t.id and c.round = t.round) order by t.id limit 500`.execute(this.em.getKysely());
    return rows;
  }

  /** The day after the last that was drawn; the first day on which a case of ours was closed. */
  private async nextDay(): Promise<string | undefined> {
    const { rows: [row] } = await sql<{ day: string | null }>`select coalesce((select max(day) + 1 from follow_up_draw), (select min((closed_at at time zone 'Asia/Shanghai')::date) from ticket where closed_at is not null and not imported))::text as day`.execute(this.em.getKysely());
    return row?.day ?? undefined;
  }

  private async draw(day: string): Promise<void> {
    await this.em.fork().transactional(async (em) => {
      const draw: Draw = { day, seed: randomBytes(16).toString('hex'), percent: this.client.directory.rulebook.at(day).number('follow_up.sample') };
      const candidates = (await sql<{ id: string }>`select t.id from ticket t where ${closedOn(day)} and t.status = 'CLOSED' and not t.imported and coalesce(t.rating, ${worstGood}) >= ${worstGood}
        and not exists (select from follow_up_call c where c.ticket_id = t.id and c.round = t.round)`.execute(em.getKysely())).rows;
      const drawn = candidates.filter(({ id }) => isDrawn(draw.seed, id, draw.percent)).map(({ id }) => id);
      const { rows } = await sql`insert into follow_up_draw (day, seed, percent, drawn_at, candidates, tickets) values (${day}, ${draw.seed}, ${draw.percent}, ${await this.clock.now(em)}, ${candidates.length}, ${drawn}::uuid[]) on conflict do nothing returning day`.execute(em.getKysely());
      if (rows.length) await writeTrail(em, { by: system, action: 'DRAW_FOLLOW_UPS', subject: null, after: { ...draw, candidates: candidates.length, drawn: drawn.length } });
    });
  }

  private async drawnWithoutCall(): Promise<(ToCall & { day: string })[]> {
    const { rows } = await sql<ToCall & { day: string }>`select t.id, t.round, d.day::text as day from follow_up_draw d cross join unnest(d.tickets) as one (id) join ticket t on t.id = one.id
      where d.day >= ${today} - 60 and t.status = 'CLOSED' and ${closedOn(sql`d.day`)} and t.anonymized_at is null and not exists (select from follow_up_call c where c.ticket_id = t.id and c.round = t.round) order by d.day, t.id limit 500`.execute(this.em.getKysely());
    return rows;
  }
}

const closedOn = (day: unknown) => sql<boolean>`t.closed_at >= (${day}::date)::timestamp at time zone 'Asia/Shanghai' and t.closed_at < (${day}::date + 1)::timestamp at time zone 'Asia/Shanghai'`;
