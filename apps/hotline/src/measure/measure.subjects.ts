import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { DeadlineSubjects, type StepPlan, type SubjectDeadline, type SubjectFacts } from '@bangban/deadlines';
import type { DirectoryClient } from '@bangban/directory-client';
import { localDate } from '@bangban/working-time';
import type { MeasureSubject } from '../generated/graphql.ts';
import { labelOf } from '../ticket/ticket.labels.ts';
import { measurePlan } from './measure.rules.ts';

interface Row { id: string; number: string; subject_type: MeasureSubject; unit_code: string; officer_code: string | null; opened_at: string }
const idsOf = (deadlines: readonly SubjectDeadline[]): string => `{${[...new Set(deadlines.map(({ subjectId }) => subjectId))].join()}}`;

/** The one deadline of a measure: a notice names it by its number and by what it follows from, and tells nothing of it. */
export class MeasureSubjects extends DeadlineSubjects {
  readonly open = sql`select m.id, m.number, m.due_at as next_due_at from measure m where m.status = 'OPEN'`;
  constructor(private readonly client: DirectoryClient) { super(); }

  async facts(em: EntityManager, deadlines: readonly SubjectDeadline[]): Promise<Map<string, SubjectFacts>> {
    return new Map((await this.rows(em, deadlines)).map(({ id, number, subject_type, unit_code: unit }): [string, SubjectFacts] => [`${id} MEASURE`, {
      type: 'Measure', number, label: `${labelOf('MeasureSubject', subject_type)}措施`, kind: '落实', unit, handlers: ['HANDLER'], complainedUnits: [], complainedOfficers: [],
    }]));
  }

  async planFor(em: EntityManager, deadlines: readonly (SubjectDeadline & { id: string })[]): Promise<Map<string, StepPlan[]>> {
    const measures = new Map((await this.rows(em, deadlines)).map((row) => [row.id, row]));
    return new Map(deadlines.map(({ id, subjectId }) => {
      const { opened_at, officer_code } = measures.get(subjectId)!;
      return [id, measurePlan(this.client.directory.rulebook.at(localDate(new Date(opened_at))), officer_code)];
    }));
  }

  async lock(em: EntityManager, deadlines: readonly SubjectDeadline[]): Promise<void> {
    await em.execute('select from measure where id = any(?::uuid[]) order by id for update', [idsOf(deadlines)]);
  }

  async refresh(em: EntityManager, deadlines: readonly SubjectDeadline[]): Promise<void> {
    await em.execute('update measure m set due_at = d.due_at from deadline d where d.subject_id = m.id and d.met_at is null and d.withdrawn_at is null and m.due_at <> d.due_at and m.id = any(?::uuid[])', [idsOf(deadlines)]);
  }

  private rows(em: EntityManager, deadlines: readonly SubjectDeadline[]) {
    return em.execute<Row[]>('select id, number, subject_type, unit_code, officer_code, opened_at from measure where id = any(?::uuid[])', [idsOf(deadlines)]);
  }
}
