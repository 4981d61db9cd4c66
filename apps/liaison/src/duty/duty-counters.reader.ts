import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql, type RawBuilder } from 'kysely';
import { dutyPeriodColumns, dutyPeriodsFrom, dutyPeriodsMatching } from '@bangban/deadlines';
import { DirectoryClient, officerStub, unitStub } from '@bangban/directory-client';
import { connection, decodeCursor, notOurs, pageSize, refuse, type Actor } from '@bangban/kernel';
import { DatabaseClock } from '@bangban/platform';
import type { DutyCounterFilter, DutyGrouping, DutyKind, QueryDutyCountersArgs } from '../generated/graphql.ts';
import { visibleDuties } from './duty.policy.ts';
import { creditCodeOf, DutySubjectReader } from './duty.subject.ts';

interface Sums { kind: DutyKind; periods: number; required: number; done: number; late: number; missing: number; open: number; excused: number; evidence: number; missedPeriods: number; excusedPeriods: number; rate: number | null }
interface Row extends Sums { key: string; unitId: string; officerId: string | null; number: string | null; label: string | null; subjectType: string | null; subjectId: string | null; creditCode: string | null }

/** 4.11: what was owed, done, missed and excused, of each unit, officer or pairing and kind, over the periods that end between two days; in one statement, whatever their number, and one more for each sum that is asked for. */
@Injectable()
export class DutyCountersReader {
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient, private readonly subjects: DutySubjectReader) {}

  async list(actor: Actor, { by, filter, orderBy, ...page }: QueryDutyCountersArgs, size = pageSize(page)) {
    if (filter.from > filter.until) refuse('INVALID_INPUT', { field: 'filter.until', reason: '时段须先起后止' });
    const { directory } = this.client;
    const periods = this.periods(actor, filter, await this.clock.now());
    const { key, columns, group } = groupings[by ?? 'UNIT'];
    const counted = sql`select ${key} as key, ${columns}, ${sums} from ${periods} group by ${group}, p.kind`;
    // the worst first: by a sum that falls, within it as ever
    const worst = orderBy === 'MISSING_FIRST' ? sql`-c.missing` : sql`0 * c.missing`;
    const after = page.after ? sql`(${worst}, c.key, c.kind) > (${sql.join(position(page.after))})` : sql`true`;
    const { rows } = await this.rows<Row & { worst: number }>(sql`select *, ${creditCodeOf(sql`c."subjectId"`)} as "creditCode", ${worst} as worst from (${counted}) c where ${after} order by ${worst}, c.key, c.kind limit ${size + 1}`);
    const total = async () => Number((await this.rows<{ count: string }>(sql`select count(*) from (${counted}) c`)).rows[0]!.count);
    const shown = rows.map((row) => ({ ...row, unit: unitStub(directory, row.unitId), officer: officerStub(directory, row.officerId), pairingId: row.subjectType === 'Pairing' ? row.subjectId : null, ...this.subjects.of(row) }));
    return { ...connection(shown, size, total, (row) => [row.worst, row.key, row.kind]), totals: async () => (await this.rows<Sums>(sql`select ${sums} from ${periods} group by p.kind order by p.kind`)).rows };
  }

  private periods(actor: Actor, { from, until, unit, kind, pairing }: DutyCounterFilter, asOf: Date) {
    return sql`(select ${dutyPeriodColumns(asOf)}, e.in_time + e.late as evidence from ${dutyPeriodsFrom} where ${visibleDuties(this.client.directory, actor)} and p.cancelled_at is null
      and ${dutyPeriodsMatching({ endsFrom: from, endsUntil: until, unit, kind, subjectId: pairing }, asOf)}) p`;
  }

  private rows<R>(query: RawBuilder<unknown>) { return (query as RawBuilder<R>).execute(this.em.getKysely()); }
}

/** By what is counted: how a row is known and sorted, and what it says of itself. */
const groupings: Record<DutyGrouping, { key: RawBuilder<unknown>; columns: RawBuilder<unknown>; group: RawBuilder<unknown> }> = {
  UNIT: { key: sql`p."unitId"`, columns: sql`p."unitId", null as "officerId", null as number, null as label, null as "subjectType", null::uuid as "subjectId"`, group: sql`p."unitId"` },
  OFFICER: { key: sql`p."unitId" || ' ' || coalesce(p."officerId", '')`, columns: sql`p."unitId", p."officerId", null as number, null as label, null as "subjectType", null::uuid as "subjectId"`, group: sql`p."unitId", p."officerId"` },
  PAIRING: { key: sql`p.number || ' ' || p."subjectId"`, columns: sql`min(p."unitId") as "unitId", null as "officerId", p.number, min(p.label) as label, p."subjectType", p."subjectId"`, group: sql`p.number, p."subjectType", p."subjectId"` },
};

const sums = sql`p.kind, count(*)::int as periods, sum(p.required)::int as required, sum(p.done)::int as done, sum(p.late)::int as late, sum(p.evidence)::int as evidence,
  coalesce(sum(p.missing) filter (where p.state = 'MISSED'), 0)::int as missing, coalesce(sum(p.missing) filter (where p.state = 'OPEN'), 0)::int as open, coalesce(sum(p.required - p.done) filter (where p.state = 'EXCUSED'), 0)::int as excused,
  (count(*) filter (where p.state = 'MISSED'))::int as "missedPeriods", (count(*) filter (where p.state = 'EXCUSED'))::int as "excusedPeriods", round(100.0 * sum(p.done) / nullif(sum(p.required), 0), 1)::float8 as rate`;

function position(cursor: string): [number, string, string] {
  const [worst, key, kind, ...more] = decodeCursor(cursor);
  return typeof worst === 'number' && Number.isSafeInteger(worst) && typeof key === 'string' && typeof kind === 'string' && !more.length ? [worst, key, kind] : notOurs();
}
