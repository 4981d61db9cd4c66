import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { DeadlineSubjects, subjectIds, type SubjectDeadline, type SubjectFacts } from '@bangban/deadlines';
import type { MeasureSubject } from '../generated/graphql.ts';
import { labelOf } from '../ticket/ticket.labels.ts';

interface Row { id: string; number: string; subject_type: MeasureSubject; unit_code: string }

/** The one deadline of a measure: a notice names it by its number and by what it follows from, and tells nothing of it. */
export class MeasureSubjects extends DeadlineSubjects {
  readonly open = sql`select m.id, m.number, m.due_at as next_due_at from measure m where m.status = 'OPEN'`;

  async facts(em: EntityManager, deadlines: readonly SubjectDeadline[]): Promise<Map<string, SubjectFacts>> {
    return new Map((await this.rows(em, deadlines)).map(({ id, number, subject_type, unit_code: unit }): [string, SubjectFacts] => [`${id} MEASURE`, {
      type: 'Measure', number, label: `${labelOf('MeasureSubject', subject_type)}措施`, kind: '落实', unit, handlers: ['HANDLER'], complainedUnits: [], complainedOfficers: [],
    }]));
  }

  async lock(em: EntityManager, deadlines: readonly SubjectDeadline[]): Promise<void> {
    await em.execute('select from measure where id = any(?::uuid[]) order by id for update', [subjectIds(deadlines)]);
  }

  async refresh(em: EntityManager, deadlines: readonly SubjectDeadline[]): Promise<void> {
    await em.execute('update measure m set due_at = d.due_at from deadline d where d.subject_id = m.id and d.met_at is null and d.withdrawn_at is null and m.due_at <> d.due_at and m.id = any(?::uuid[])', [subjectIds(deadlines)]);
  }

  private rows(em: EntityManager, deadlines: readonly SubjectDeadline[]) {
    return em.execute<Row[]>('select id, number, subject_type, unit_code from measure where id = any(?::uuid[])', [subjectIds(deadlines)]);
  }
}
