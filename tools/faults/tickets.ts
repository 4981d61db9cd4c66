import type { PostgresServer } from './postgres.ts';
import type { StepFact } from './judge.ts';

export interface Batch { label: string; count: number; firstInMs: number; overMs: number }

/**
 * Tickets with a deadline and one step each, set-based: reminders, breaches and escalations in turn, falling due evenly over the given time by the database's clock.
 * The calendar's version is far ahead, so that no worker computes these due dates anew. Answers when the first falls due.
 */
export async function seedTickets(postgres: Pick<PostgresServer, 'ask'>, { label, count, firstInMs, overMs }: Batch): Promise<Date> {
  const [row] = await postgres.ask<{ first: Date }>(`
    with clock as (select platform.now() as now),
    unit as (select array_agg(distinct unit_code) as codes from directory.officer where 'UNIT_OFFICE' = any (roles)),
    made as (
      select gen_random_uuid() as ticket, gen_random_uuid() as deadline, i, (array['REMIND', 'BREACH', 'ESCALATE'])[1 + i % 3] as step, codes[1 + i % cardinality(codes)] as unit,
        now, now + ($2 + $3 * i::float8 / $4) * interval '1 ms' as due
      from generate_series(0, $4 - 1) i, unit, clock),
    dated as (select *, due + case step when 'REMIND' then interval '2 days' when 'ESCALATE' then interval '-3 days' else interval '0' end as deadline_due from made),
    tickets as (
      insert into hotline.ticket (id, number, fingerprint, imported, channel, kind, title, content, status, reporter_kind, confidential, handling_unit, lead_unit,
        assisting_units, complained_units, complained_officers, filed_by, received_at, accepted_at, assigned_at, round, rulebook_version, next_due_at, next_due_kind, changed_at)
      select ticket, $1 || '-' || i, $1 || i, false, 'HOTLINE_12345', 'HELP', '路灯不亮', '请检修。', 'ASSIGNED', 'PERSON', false, unit, unit,
        '{}', '{}', '{}', 'system:faults', now - interval '9 days', now - interval '9 days', now - interval '9 days', 1, 1, deadline_due, 'CLOSE', now from dated),
    deadlines as (
      insert into hotline.deadline (id, subject_id, kind, round, start_at, working_days, added_days, pauses, rule_key, rulebook_version, calendar_version, due_at, provisional, generation, plan)
      select deadline, ticket, 'CLOSE', 1, now - interval '9 days', 5, 0, '[]', 'ticket.close', 1, 1000000, deadline_due, false, 1,
        jsonb_build_array(jsonb_build_object('step', step, 'days', 0, 'recipients', array['HANDLER', 'UNIT_OFFICE'])) from dated),
    steps as (
      insert into hotline.deadline_step (id, deadline_id, step, days, recipients, generation, due_at, state)
      select gen_random_uuid(), deadline, step, 0, '{HANDLER,UNIT_OFFICE}', 1, due, 'PENDING' from dated)
    select min(due) as first from dated`, [label, firstInMs, overMs, count]);
  return row!.first;
}

const ofBatch = `from hotline.deadline_step s join hotline.deadline d on d.id = s.deadline_id join hotline.ticket t on t.id = d.subject_id where t.number like $1 || '-%'`;

export async function pendingSteps(postgres: Pick<PostgresServer, 'ask'>, label: string): Promise<number> {
  const [row] = await postgres.ask<{ pending: string }>(`select count(*) filter (where s.state = 'PENDING') as pending ${ofBatch}`, [label]);
  return Number(row!.pending);
}

/** What a scene did not wait for is none of the next one's business. */
export async function dropPending(postgres: PostgresServer, label: string): Promise<void> {
  await postgres.ask(`update hotline.deadline_step set state = 'CANCELLED', settled_at = platform.now() where state = 'PENDING' and id in (select s.id ${ofBatch})`, [label]);
}

/** What became of each step, and how often it took effect: nothing forbids a second event of the same step, so a double shows. */
export async function stepFacts(postgres: PostgresServer, label: string): Promise<StepFact[]> {
  return postgres.ask<StepFact & Record<string, unknown>>(`
    with effect as (select payload ->> 'source' as step, count(*)::int as times from hotline.event where name = 'notice.wanted' group by 1)
    select s.id, s.state, s.executed_by as "executedBy", extract(epoch from s.due_at)::float8 * 1000 as "dueAt", extract(epoch from s.settled_at)::float8 * 1000 as "settledAt",
      coalesce((select times from effect where effect.step = s.id::text), 0) as effects ${ofBatch}`, [label]);
}
