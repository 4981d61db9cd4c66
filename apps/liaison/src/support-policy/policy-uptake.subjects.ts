import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { DeadlineSubjects, subjectIds, type SubjectDeadline, type SubjectFacts } from '@bangban/deadlines';

interface Row { id: string; policy_id: string; number: string; lead_unit: string }

/** An application waits for the policy's lead unit: named by the policy's number, not by who applied. */
export class PolicyUptakeSubjects extends DeadlineSubjects {
  readonly open = sql`select u.id, p.number, u.due_at as next_due_at from policy_uptake u join support_policy p on p.id = u.policy_id where u.decided_at is null`;

  async facts(em: EntityManager, deadlines: readonly SubjectDeadline[]): Promise<Map<string, SubjectFacts>> {
    const rows = await em.execute<Row[]>('select u.id, u.policy_id, p.number, p.lead_unit from policy_uptake u join support_policy p on p.id = u.policy_id where u.id = any(?::uuid[])', [subjectIds(deadlines)]);
    return new Map(rows.map(({ id, policy_id, number, lead_unit: unit }): [string, SubjectFacts] => [`${id} POLICY_DECISION`, {
      type: 'SupportPolicy', id: policy_id, number, label: '惠企政策申报', kind: '审定', unit, handlers: ['HANDLER'], complainedUnits: [], complainedOfficers: [],
    }]));
  }

  async lock(em: EntityManager, deadlines: readonly SubjectDeadline[]): Promise<void> {
    await em.execute('select from policy_uptake where id = any(?::uuid[]) order by id for update', [subjectIds(deadlines)]);
  }

  async refresh(em: EntityManager, deadlines: readonly SubjectDeadline[]): Promise<void> {
    await em.execute('update policy_uptake u set due_at = d.due_at from deadline d where d.subject_id = u.id and d.met_at is null and d.withdrawn_at is null and u.due_at <> d.due_at and u.id = any(?::uuid[])', [subjectIds(deadlines)]);
  }
}
