import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { DeadlineSubjects, subjectIds, type SubjectDeadline, type SubjectFacts } from '@bangban/deadlines';

interface Row { id: string; number: string; unit_code: string }

/** The deadline of whoever has a question now: named by its number, nothing of what was asked. */
export class StationSubjects extends DeadlineSubjects {
  readonly open = sql`select q.id, q.number, q.due_at as next_due_at from station_question q where q.answered_at is null`;

  async facts(em: EntityManager, deadlines: readonly SubjectDeadline[]): Promise<Map<string, SubjectFacts>> {
    const rows = await em.execute<Row[]>('select id, number, unit_code from station_question where id = any(?::uuid[])', [subjectIds(deadlines)]);
    return new Map(rows.map(({ id, number, unit_code: unit }): [string, SubjectFacts] => [`${id} STATION_ANSWER`, {
      type: 'StationQuestion', number, label: '驿站咨询', kind: '答复', unit, handlers: ['HANDLER', 'WINDOW_CLERK'], complainedUnits: [], complainedOfficers: [],
    }]));
  }

  async lock(em: EntityManager, deadlines: readonly SubjectDeadline[]): Promise<void> {
    await em.execute('select from station_question where id = any(?::uuid[]) order by id for update', [subjectIds(deadlines)]);
  }

  async refresh(em: EntityManager, deadlines: readonly SubjectDeadline[]): Promise<void> {
    await em.execute('update station_question q set due_at = d.due_at from deadline d where d.subject_id = q.id and d.met_at is null and d.withdrawn_at is null and q.due_at <> d.due_at and q.id = any(?::uuid[])', [subjectIds(deadlines)]);
  }
}
