import type { EntityManager } from '@mikro-orm/postgresql';
import { sql, type RawBuilder } from 'kysely';
import type { Cadence, LocalDate } from '@bangban/working-time';
import { dutyStateSql, type DutyState } from './duty.rules.ts';

/** A period as lists show it. `done`: evidence entered in time, as far as it is asked for; `late`: entered later; `missing`: what is still asked for, or was not done; `breachedAt`: when it was recorded as missed. */
export interface DutyPeriodRow {
  id: string; version: number; kind: string; number: string; label: string; subjectType: string; subjectId: string; unitId: string; officerId: string | null; cadence: Cadence; startsOn: LocalDate; endsOn: LocalDate; dueAt: string; provisional: boolean;
  required: number; done: number; late: number; missing: number; state: DutyState; history: boolean; fulfilledAt: string | null; madeUpAt: string | null; excusedAt: string | null; excusedById: string | null; excuseReason: string | null;
  cancelledAt: string | null; cancelledBecause: string | null; breachedAt: string | null;
}

export const dutyPeriodsFrom = sql`duty_period p join duty d on d.id = p.duty_id cross join lateral (select count(*) filter (where not e.late)::int as in_time, count(*) filter (where e.late)::int as late from duty_evidence e where e.period_id = p.id and e.retracted_at is null) e`;
const done = sql`least(e.in_time, p.required)`;

export const dutyPeriodColumns = (asOf: Date) => sql`p.id, p.version, d.kind, d.number, d.label, d.subject_type as "subjectType", d.subject_id as "subjectId", p.unit_code as "unitId", p.officer_code as "officerId", p.cadence,
  p.starts_on::text as "startsOn", p.ends_on::text as "endsOn", p.due_at as "dueAt", coalesce((select x.provisional from deadline x where x.subject_id = p.id order by x.round desc limit 1), false) as provisional,
  p.required, ${done} as done, e.late, case when ${dutyStateSql(asOf)} in ('OPEN', 'MISSED') then p.required - ${done} else 0 end as missing, ${dutyStateSql(asOf)} as state, p.history,
  p.fulfilled_at as "fulfilledAt", p.made_up_at as "madeUpAt", p.excused_at as "excusedAt", p.excused_by as "excusedById", p.excuse_reason as "excuseReason", p.cancelled_at as "cancelledAt", p.cancelled_because as "cancelledBecause",
  (select min(s.settled_at) from deadline x join deadline_step s on s.deadline_id = x.id and s.step = 'BREACH' and s.state = 'DONE' and s.withdrawn_at is null where x.subject_id = p.id) as "breachedAt"`;

/** By the end of the period, as an instant, by which the list's positions are told. */
export const dutyPeriodTime = sql`(p.ends_on::timestamp at time zone 'Asia/Shanghai')`;

type Wanted<T> = T | null | undefined;
/** All at once. `owed`: something is still to be entered, be it late; `from`, `until`: periods that share a day with these; `endsFrom`, `endsUntil`: that end on one of them. */
export interface DutyPeriodsWanted<Kind extends string> {
  unit?: Wanted<string>; officer?: Wanted<string>; unassigned?: Wanted<boolean>; kind?: Wanted<Kind>; state?: Wanted<DutyState>; states?: Wanted<readonly DutyState[]>; owed?: Wanted<boolean>; subjectId?: Wanted<string>;
  from?: Wanted<LocalDate>; until?: Wanted<LocalDate>; endsFrom?: Wanted<LocalDate>; endsUntil?: Wanted<LocalDate>;
}

const isOwed = sql`(p.fulfilled_at is null and p.made_up_at is null and p.excused_at is null and p.cancelled_at is null)`;

export const dutyPeriodsMatching = (wanted: DutyPeriodsWanted<string> | null | undefined, asOf: Date): RawBuilder<boolean> => {
  const { unit, officer, unassigned, kind, state, states, owed, subjectId, from, until, endsFrom, endsUntil } = wanted ?? {};
  return sql<boolean>`${sql.join([
    unit ? sql`p.unit_code = ${unit}` : sql`true`,
    officer ? sql`p.officer_code = ${officer}` : sql`true`,
    typeof unassigned === 'boolean' ? sql`(p.officer_code is null) = ${unassigned}` : sql`true`,
    kind ? sql`d.kind = ${kind}` : sql`true`,
    state ? sql`${dutyStateSql(asOf)} = ${state}` : sql`true`,
    states ? sql`${dutyStateSql(asOf)} = any(${[...states]}::text[])` : sql`true`,
    typeof owed === 'boolean' ? (owed ? isOwed : sql`not ${isOwed}`) : sql`true`,
    subjectId ? sql`d.subject_id::text = ${subjectId.toLowerCase()}` : sql`true`,
    from ? sql`p.ends_on >= ${from}::date` : sql`true`,
    until ? sql`p.starts_on <= ${until}::date` : sql`true`,
    endsFrom ? sql`p.ends_on >= ${endsFrom}::date` : sql`true`,
    endsUntil ? sql`p.ends_on <= ${endsUntil}::date` : sql`true`,
  ], sql` and `)}`;
};

export interface DutyEvidenceRow { periodId: string; type: string; id: string; doneOn: LocalDate; enteredAt: string; late: boolean }

/** What still counts of it, of each period, the earliest first. */
export async function evidenceOfPeriods(em: EntityManager, periodIds: readonly string[]): Promise<Map<string, DutyEvidenceRow[]>> {
  const rows = await em.execute<DutyEvidenceRow[]>(`select period_id as "periodId", evidence_type as type, evidence_id as id, done_on::text as "doneOn", entered_at as "enteredAt", late
    from duty_evidence where period_id = any(?::uuid[]) and retracted_at is null order by done_on, id`, [`{${periodIds.join()}}`]);
  return Map.groupBy(rows, ({ periodId }) => periodId);
}
