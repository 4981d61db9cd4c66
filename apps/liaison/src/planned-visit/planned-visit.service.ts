import { Injectable } from '@nestjs/common';
import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { DirectoryClient } from '@bangban/directory-client';
import { isId, newId, refuse, type OfficerActor } from '@bangban/kernel';
import { DatabaseClock, line, mutate, optionalLine, parseInput } from '@bangban/platform';
import { addDays, localDate } from '@bangban/working-time';
import type { PlanVisitInput, WithdrawRecordInput } from '../generated/graphql.ts';
import { maySee } from '../record/record.policy.ts';
import { mondayOf } from '../record/record.rules.ts';
import { visitPurposes, type Visit } from '../visit/visit.entity.ts';
import { PlannedVisit } from './planned-visit.entity.ts';

const plan = z.object({ enterprise: z.string(), week: z.string(), purposes: z.array(z.enum(visitPurposes)).min(1, '请至少选一项').transform((given) => [...new Set(given)]), note: optionalLine(500) });
const withdrawal = z.object({ reason: line(500) });
/** How many days ahead a week may begin. */
const farthest = 26 * 7;

/** One method per mutation, and what a visit does with a plan. */
@Injectable()
export class VisitPlans {
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient) {}

  /** Of any unit and any enterprise: whoever means to go there says so. */
  plan(actor: OfficerActor, input: PlanVisitInput): Promise<string> {
    const { enterprise, week, purposes, note } = parseInput(plan, input);
    return mutate(this.em, actor, 'planVisit', input, async (em) => {
      const at = await this.clock.now(em);
      const [weekOn, thisWeek] = [mondayOf(week), mondayOf(localDate(at))];
      const last = addDays(thisWeek, farthest);
      if (weekOn < thisWeek || weekOn > last) refuse('OUT_OF_RANGE', { field: 'week', min: thisWeek, max: addDays(last, 6) });
      if (!(await em.execute('select from enterprise where credit_code = ?', [enterprise])).length) refuse('NOT_FOUND', { what: '企业', id: enterprise });
      const planned = Object.assign(new PlannedVisit(), { id: newId(), version: 1, creditCode: enterprise, unitCode: actor.unit, weekOn, purposes, note, plannedAt: at, plannedBy: actor.code });
      em.persist(planned);
      return { subject: { type: 'PlannedVisit', id: planned.id }, after: { unit: actor.unit, weekOn } };
    });
  }

  withdraw(actor: OfficerActor, input: WithdrawRecordInput): Promise<string> {
    const { reason } = parseInput(withdrawal, input);
    const { id, expectedVersion } = input;
    return mutate(this.em, actor, 'withdrawPlannedVisit', input, async (em) => {
      const planned = await this.locked(em, id);
      if (!planned || !maySee(this.client.directory, actor, planned)) return refuse('NOT_FOUND', { what: '走访计划', id });
      if (planned.unitCode !== actor.unit) refuse('FORBIDDEN');
      if (planned.version !== expectedVersion) refuse('CONFLICT', { id, expectedVersion, actualVersion: planned.version });
      const at = await this.clock.now(em);
      planned.withdraw({ by: actor.code, at, because: reason, carriedOut: await this.isCarriedOut(em, id) });
      return { subject: { type: 'PlannedVisit', id }, before: { withdrawnAt: null }, after: { withdrawnAt: at }, reason };
    });
  }

  /** The plan that a visit carries out: the one that was named, else the unit's own of that week. */
  async carryOut(em: EntityManager, visit: Visit, id: string | null | undefined): Promise<void> {
    if (id) {
      const planned = await this.locked(em, id);
      if (!planned || planned.unitCode !== visit.unitCode || planned.creditCode !== visit.creditCode || planned.withdrawnAt || await this.isCarriedOut(em, id, visit.id)) return refuse('INVALID_INPUT', { field: 'plannedVisit', reason: '须为本单位对该企业尚未完成、未取消的走访计划' });
      visit.plannedVisitId = id;
    } else if (!visit.plannedVisitId) {
      const [open] = await em.execute<{ id: string }[]>(`select id from planned_visit p where unit_code = ? and credit_code = ? and week_on = ? and withdrawn_at is null
        and not exists (select from visit v where v.planned_visit_id = p.id and v.withdrawn_at is null) order by planned_at, id limit 1 for update`, [visit.unitCode, visit.creditCode, mondayOf(visit.heldOn)]);
      visit.plannedVisitId = open?.id ?? null;
    }
  }

  private locked(em: EntityManager, id: string): Promise<PlannedVisit | null> { return isId(id) ? em.findOne(PlannedVisit, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : Promise.resolve(null); }

  private async isCarriedOut(em: EntityManager, id: string, by: string | null = null): Promise<boolean> {
    return (await em.execute('select from visit where planned_visit_id = ? and withdrawn_at is null and id is distinct from ?::uuid', [id, by])).length > 0;
  }
}
