import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { DirectoryClient, officerStub, unitStub } from '@bangban/directory-client';
import { due, localDate, monthAndDay } from '@bangban/working-time';
import type { HandlingLevel, TicketStatus } from '../generated/graphql.ts';
import { levelRule, nextStep } from './level.rules.ts';

interface LevelRow {
  ticketId: string; round: number; level: HandlingLevel; enteredAt: string; leftAt: string | null; limitAt: string | null; receivedAt: string; rulebookVersion: number;
  tried: string | null; whyFailed: string | null; orderedBy: string | null; orderReason: string | null; units: string[]; held: { at: string; participants: string[]; conclusion: string; solved: boolean }[];
}
interface ProgressRow { id: string; status: TicketStatus; level: HandlingLevel; leadUnit: string | null; promisedAt: string | null; originalAt: string | null; ruleKey: string | null; levelDueAt: string | null }

/** At which level cases are and were, and what their reporters may expect. */
@Injectable()
export class LevelReader {
  constructor(private readonly em: EntityManager, private readonly client: DirectoryClient) {}

  /** By ticket, in their order; a reporter sees when which level was entered, and nothing that was written there. */
  async levels(ids: readonly string[], isReporter: boolean) {
    const { rows } = await sql<LevelRow>`
      with unit_since as (
        select t.id, t.round, t.handling_level, coalesce((select max(d.start_at) from deadline d where d.subject_id = t.id and d.kind = 'ACKNOWLEDGE' and d.round = t.round), t.assigned_at) as since
        from ticket t where t.id = any(${[...ids]}::uuid[])),
      entered as (
        select l.id, l.ticket_id, l.round, l.level, l.entered_at, l.left_at, l.tried, l.why_failed, l.ordered_by, l.order_reason, l.units from ticket_level l where l.ticket_id = any(${[...ids]}::uuid[])
        union all
        select null, u.id, u.round, 'UNIT', u.since, null, null, null, null, null, '{}' from unit_since u where u.since is not null and u.handling_level = 'UNIT')
      select e.ticket_id as "ticketId", e.round, e.level, e.entered_at as "enteredAt", e.tried, e.why_failed as "whyFailed", e.ordered_by as "orderedBy", e.order_reason as "orderReason", e.units, t.received_at as "receivedAt", t.rulebook_version as "rulebookVersion",
        coalesce(e.left_at, case when e.round = t.round then t.reported_done_at else (select max(d.met_at) from deadline d where d.subject_id = e.ticket_id and d.kind = 'CLOSE' and d.round = e.round) end) as "leftAt",
        (select max(d.due_at) from deadline d where d.subject_id = e.ticket_id and d.kind = 'LEVEL' and d.round = e.round and d.start_at = e.entered_at) as "limitAt",
        coalesce((select jsonb_agg(jsonb_build_object('at', h.held_at, 'participants', h.participants, 'conclusion', h.conclusion, 'solved', h.solved) order by h.held_at, h.id) from joint_handling h where h.level_id = e.id), '[]') as held
      from entered e join ticket t on t.id = e.ticket_id order by e.round, array_position(array['UNIT', 'JOINT', 'DISTRICT'], e.level)`.execute(this.em.getKysely());
    return Map.groupBy(rows.map((row) => this.view(row, isReporter)), ({ ticketId }) => ticketId);
  }

  async progress(ids: readonly string[]) {
    const { directory } = this.client;
    const { rows } = await sql<ProgressRow>`
      select t.id, t.status, t.handling_level as level, t.lead_unit as "leadUnit", close.due_at as "promisedAt", first.due_at as "originalAt", level.rule_key as "ruleKey", level.due_at as "levelDueAt" from ticket t
      left join lateral (select d.due_at from deadline d where d.subject_id = t.id and d.kind = 'CLOSE' and d.met_at is null and d.withdrawn_at is null and d.paused_at is null) close on true
      left join lateral (select coalesce((select (e.payload -> 'before' ->> 'dueAt')::timestamptz from event e where e.aggregate_id = d.id::text and e.name = 'deadline.changed' order by e.at, e.id limit 1), d.due_at) as due_at
        from deadline d where d.subject_id = t.id and d.kind = 'CLOSE' and d.round = t.round order by d.id limit 1) first on true
      left join lateral (select d.rule_key, d.due_at from deadline d where d.subject_id = t.id and d.kind = 'LEVEL' and d.met_at is null and d.withdrawn_at is null) level on true
      where t.id = any(${[...ids]}::uuid[])`.execute(this.em.getKysely());
    return new Map(rows.map(({ id, status, level, leadUnit: lead, promisedAt, originalAt, ruleKey, levelDueAt }) => {
      const leadUnit = lead && (directory.unit(lead)?.name ?? lead);
      const running = ruleKey && levelDueAt ? { ruleKey, until: monthAndDay(localDate(new Date(levelDueAt))) } : null;
      const isMoved = promisedAt && originalAt && new Date(promisedAt).getTime() !== new Date(originalAt).getTime();
      return [id, { level, leadUnit, nextStep: nextStep({ status, level, leadUnit, due: running }), promisedAt: promisedAt && new Date(promisedAt), originallyPromisedAt: isMoved ? new Date(originalAt) : null }];
    }));
  }

  private view({ rulebookVersion, receivedAt, orderedBy, units, held, ...row }: LevelRow, isReporter: boolean) {
    const { directory } = this.client;
    const unitsOf = (codes: readonly string[]) => codes.map((code) => unitStub(directory, code)!);
    const rules = directory.rulebook.at(localDate(new Date(receivedAt)), rulebookVersion);
    const limitAt = row.level === 'UNIT' ? due(directory.calendar, new Date(row.enteredAt), rules.term(levelRule.UNIT)).dueAt : row.limitAt;
    if (isReporter) return { ...row, limitAt, tried: null, whyFailed: null, orderedById: null, orderedBy: null, orderReason: null, units: [], jointHandlings: [] };
    return { ...row, limitAt, orderedById: orderedBy, orderedBy: officerStub(directory, orderedBy), units: unitsOf(units), jointHandlings: held.map(({ at, participants, ...one }) => ({ ...one, at: new Date(at), participants: unitsOf(participants) })) };
  }
}
export type LevelView = Awaited<ReturnType<LevelReader['levels']>> extends Map<string, (infer V)[]> ? V : never;
export type Progress = Awaited<ReturnType<LevelReader['progress']>> extends Map<string, infer V> ? V : never;
