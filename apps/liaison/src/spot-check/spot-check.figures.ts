import type { EntityManager } from '@mikro-orm/postgresql';
import { sql, type RawBuilder } from 'kysely';
import { dutyStateSql } from '@bangban/deadlines';
import { dutyLabels, type DutyKind } from '../duty/duty.kinds.ts';
import type { SpotCheck } from './spot-check.entity.ts';

/** What is owed on a pairing, in the order in which it is shown. */
const pairingKinds: readonly DutyKind[] = ['CONTACT', 'VISIT', 'HEAD_TALK', 'POLICY_BRIEFING', 'PARTNER_INTRODUCTION'];

export interface Figures { reportId: string; unitId: string; kind: DutyKind; label: string; required: number; done: number; missed: number; excused: number; late: number; checked: number; confirmed: number; refuted: number; incomplete: number }

/** Counts and freezes what the units' pairings owed in the span, as far as its term is over, and what was found of the sample: one statement. `scope`: units, empty for all. */
export async function writeFigures(em: EntityManager, reportId: string, { id, coversFrom, coversUntil }: SpotCheck, scope: readonly string[], at: Date): Promise<void> {
  const inScope = (unit: RawBuilder<unknown>) => (scope.length ? sql`${unit} = any(${[...scope]}::text[])` : sql`true`);
  await sql`
    with owed as (
      select p.unit_code, d.kind, ${dutyStateSql(at)} as state, p.made_up_at is not null as late from duty_period p join duty d on d.id = p.duty_id
      where d.subject_type = 'Pairing' and p.ends_on between ${coversFrom}::date and ${coversUntil}::date and p.due_at < ${at} and p.cancelled_at is null and ${inScope(sql`p.unit_code`)}
    ), counted as (
      select unit_code, kind, count(*) as required, count(*) filter (where state = 'FULFILLED') as done, count(*) filter (where state = 'MISSED') as missed, count(*) filter (where state = 'EXCUSED') as excused, count(*) filter (where late) as late
      from owed group by unit_code, kind
    ), found as (
      select unit_code, count(*) as checked, count(*) filter (where finding = 'CONFIRMED') as confirmed, count(*) filter (where finding = 'REFUTED') as refuted, count(*) filter (where finding = 'INCOMPLETE') as incomplete
      from spot_check_item where spot_check_id = ${id} group by unit_code
    )
    insert into spot_check_figure (report_id, unit_code, kind, required, done, missed, excused, late, checked, confirmed, refuted, incomplete)
    select ${reportId}, unit_code, kind, coalesce(required, 0), coalesce(done, 0), coalesce(missed, 0), coalesce(excused, 0), coalesce(late, 0), coalesce(checked, 0), coalesce(confirmed, 0), coalesce(refuted, 0), coalesce(incomplete, 0)
    from (select unit_code from counted union select unit_code from found) units cross join unnest(${[...pairingKinds]}::text[]) as kinds (kind) left join counted using (unit_code, kind) left join found using (unit_code)`.execute(em.getKysely());
}

/** As they were frozen, by report. */
export async function figuresOf(em: EntityManager, reports: readonly string[]): Promise<Map<string, Figures[]>> {
  const { rows } = await sql<Omit<Figures, 'label'>>`select report_id as "reportId", unit_code as "unitId", kind, required, done, missed, excused, late, checked, confirmed as "confirmed", refuted as "refuted", incomplete as "incomplete"
    from spot_check_figure where report_id = any(${[...reports]}::uuid[]) order by unit_code, array_position(${[...pairingKinds]}::text[], kind)`.execute(em.getKysely());
  return Map.groupBy(rows.map((row) => ({ ...row, label: dutyLabels[row.kind] })), ({ reportId }) => reportId);
}

/** What was entered for the pairing of each item within the span, by item. */
export async function recordsOf(em: EntityManager, items: readonly string[]) {
  const { rows } = await sql<{ itemId: string; evidenceType: string; evidenceId: string }>`select i.id as "itemId", d.kind, v.done_on::text as on, v.late, v.evidence_type as "evidenceType", v.evidence_id as "evidenceId"
    from spot_check_item i join spot_check x on x.id = i.spot_check_id join duty d on d.subject_id = i.pairing_id join duty_period p on p.duty_id = d.id join duty_evidence v on v.period_id = p.id and v.retracted_at is null
    where i.id = any(${[...items]}::uuid[]) and v.done_on between x.covers_from and x.covers_until order by v.done_on, d.kind, v.id`.execute(em.getKysely());
  return Map.groupBy(rows, ({ itemId }) => itemId);
}
