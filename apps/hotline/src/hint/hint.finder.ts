import { Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { HintRules } from './hint.rules.ts';
import { concentrating, subjectsOfTicket, surging } from './hint.sql.ts';

/** Computes the hints of a day in the caller's transaction, in two statements however many cases and hints there are. */
@Injectable()
export class HintFinder {
  /**
   * A surge: at least `minimum` cases of a subject in the window, and at least `factor` times as many as in one of the `windows` before it on average; only where the register reaches as far back.
   * A concentration: at least so many cases about one thing. Of one kind about one subject there is no second hint as long as the windows overlap. Answers the new ones' ids.
   */
  async find(em: EntityManager, at: Date, { to, surgeFrom, historyFrom, windows, factor, minimum, concentrationFrom, concentration }: HintRules): Promise<string[]> {
    await em.execute(`select pg_advisory_xact_lock(hashtextextended('find hints', 0))`); // a second worker sees what the first has found
    const since = historyFrom < concentrationFrom ? historyFrom : concentrationFrom;
    const { rows } = await sql<{ id: string }>`
      with counted as (
        select s.kind, s.subject, count(*) filter (where t.received_at >= ${surgeFrom}) as lately, count(*) filter (where t.received_at >= ${historyFrom} and t.received_at < ${surgeFrom}) as before, count(*) filter (where t.received_at >= ${concentrationFrom}) as together
        from ticket t cross join ${subjectsOfTicket} where t.received_at >= ${since} and t.received_at < ${to} group by s.kind, s.subject),
      register as (select min(received_at) < ${historyFrom}::timestamptz + (${surgeFrom}::timestamptz - ${historyFrom}::timestamptz) / ${windows}::int as reaches from ticket),
      found (kind, subject_kind, subject, window_from, history_windows, needed) as (
        select 'SURGE', kind, subject, ${surgeFrom}::timestamptz, ${windows}::int, greatest(${minimum}::int, ceil(${factor}::int * before / ${windows}::numeric))::int from counted, register
          where kind = any(${[...surging]}::text[]) and reaches and lately >= ${minimum}::int and lately * ${windows}::int >= ${factor}::int * before
        union all
        select 'CONCENTRATION', kind, subject, ${concentrationFrom}::timestamptz, 0, ${concentration}::int from counted where kind = any(${[...concentrating]}::text[]) and together >= ${concentration}::int)
      insert into hint (id, version, kind, subject_kind, subject, window_from, window_to, history_windows, needed, found_at)
        select gen_random_uuid(), 1, f.kind, f.subject_kind, f.subject, f.window_from, ${to}, f.history_windows, f.needed, ${at} from found f
        where not exists (select from hint h where h.kind = f.kind and h.subject_kind = f.subject_kind and h.subject = f.subject and h.window_to > f.window_from)
        returning id`.execute(em.getKysely());
    const ids = rows.map(({ id }) => id);
    if (ids.length) await sql`insert into hint_evidence select h.id, t.id from ticket t cross join ${subjectsOfTicket} join hint h on h.subject_kind = s.kind and h.subject = s.subject and t.received_at >= h.window_from and t.received_at < h.window_to
      where h.id = any(${ids}::uuid[]) and t.received_at >= ${since}`.execute(em.getKysely());
    return ids;
  }
}
