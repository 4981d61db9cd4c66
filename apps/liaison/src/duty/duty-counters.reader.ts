import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { dutyPeriodColumns, dutyPeriodsFrom, dutyPeriodsMatching } from '@bangban/deadlines';
import { DirectoryClient, unitStub } from '@bangban/directory-client';
import { connection, decodeCursor, notOurs, pageSize, refuse, type Actor } from '@bangban/kernel';
import { DatabaseClock } from '@bangban/platform';
import type { DutyKind, QueryDutyCountersArgs } from '../generated/graphql.ts';
import { visibleDuties } from './duty.policy.ts';

interface Row { key: string; kind: DutyKind; unitId: string; number: string | null; label: string | null; pairingId: string | null; periods: number; required: number; done: number; late: number; missing: number; open: number; excused: number; evidence: number; missedPeriods: number; excusedPeriods: number }

/** 4.11: what was owed, done, missed and excused, of each unit or each pairing and kind, over the periods that end between two days; in one statement, whatever their number. */
@Injectable()
export class DutyCountersReader {
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient) {}

  async list(actor: Actor, { by, filter, ...page }: QueryDutyCountersArgs, size = pageSize(page)) {
    if (filter.from > filter.until) refuse('INVALID_INPUT', { field: 'filter.until', reason: '时段须先起后止' });
    const asOf = await this.clock.now();
    const { directory } = this.client;
    const [afterKey, afterKind] = page.after ? position(page.after) : ['', ''];
    const byPairing = by === 'PAIRING';
    const counted = sql`select ${byPairing ? sql`p.number || ' ' || p."subjectId"` : sql`p."unitId"`} as key, p.kind, ${byPairing ? sql`min(p."unitId")` : sql`p."unitId"`} as "unitId", ${byPairing ? sql`p.number, min(p.label) as label, p."subjectId" as "pairingId"` : sql`null as number, null as label, null as "pairingId"`},
        count(*)::int as periods, sum(p.required)::int as required, sum(p.done)::int as done, sum(p.late)::int as late, sum(p.evidence)::int as evidence,
        coalesce(sum(p.missing) filter (where p.state = 'MISSED'), 0)::int as missing, coalesce(sum(p.missing) filter (where p.state = 'OPEN'), 0)::int as open, coalesce(sum(p.required - p.done) filter (where p.state = 'EXCUSED'), 0)::int as excused,
        (count(*) filter (where p.state = 'MISSED'))::int as "missedPeriods", (count(*) filter (where p.state = 'EXCUSED'))::int as "excusedPeriods"
      from (select ${dutyPeriodColumns(asOf)}, e.in_time + e.late as evidence from ${dutyPeriodsFrom} where ${visibleDuties(directory, actor)} and p.cancelled_at is null
        and p.ends_on between ${filter.from}::date and ${filter.until}::date and ${dutyPeriodsMatching({ unit: filter.unit, kind: filter.kind, subjectId: filter.pairing }, asOf)}) p
      group by ${byPairing ? sql`p.number, p."subjectId"` : sql`p."unitId"`}, p.kind`;
    const { rows } = await sql<Row>`select * from (${counted}) c where (c.key, c.kind) > (${afterKey}, ${afterKind}) order by c.key, c.kind limit ${size + 1}`.execute(this.em.getKysely());
    const total = async () => Number((await sql<{ count: string }>`select count(*) from (${counted}) c`.execute(this.em.getKysely())).rows[0]!.count);
    return connection(rows.map((row) => ({ ...row, unit: unitStub(directory, row.unitId) })), size, total, ({ key, kind }) => [key, kind]);
  }
}

function position(cursor: string): [string, string] {
  const [key, kind, ...more] = decodeCursor(cursor);
  return typeof key === 'string' && typeof kind === 'string' && !more.length ? [key, kind] : notOurs();
}
