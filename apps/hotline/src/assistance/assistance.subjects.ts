import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { DeadlineSubjects, subjectIds, type SubjectDeadline, type SubjectFacts } from '@bangban/deadlines';
import type { TicketKind } from '../generated/graphql.ts';
import { labelOf } from '../ticket/ticket.labels.ts';

interface Row { id: string; number: string; unit_code: string; kind: TicketKind; category: string | null; complained_units: string[]; complained_officers: string[] }

/** The term of an assisting unit is that unit's: it is reminded, and what is late is told of it, not of the unit that handles the case. */
export class AssistanceSubjects extends DeadlineSubjects {
  readonly open = sql`select a.id, t.number, a.due_at as next_due_at from assistance a join ticket t on t.id = a.ticket_id where a.answered_at is null and a.withdrawn_at is null`;

  async facts(em: EntityManager, deadlines: readonly SubjectDeadline[]): Promise<Map<string, SubjectFacts>> {
    const rows = await em.execute<Row[]>('select a.id, t.number, a.unit_code, t.kind, t.category, t.complained_units, t.complained_officers from assistance a join ticket t on t.id = a.ticket_id where a.id = any(?::uuid[])', [subjectIds(deadlines)]);
    return new Map(rows.map(({ id, number, unit_code: unit, kind, category, complained_units: complainedUnits, complained_officers: complainedOfficers }) => [`${id} ASSIST`, {
      type: 'Assistance', number, label: [labelOf('TicketKind', kind), category].filter(Boolean).join('，'), kind: '协办答复', unit, handlers: ['HANDLER'], complainedUnits, complainedOfficers,
    }]));
  }

  async lock(em: EntityManager, deadlines: readonly SubjectDeadline[]): Promise<void> {
    await em.execute('select from assistance where id = any(?::uuid[]) order by id for update', [subjectIds(deadlines)]);
  }

  async refresh(em: EntityManager, deadlines: readonly SubjectDeadline[]): Promise<void> {
    await em.execute(`update assistance a set due_at = d.due_at from deadline d where d.subject_id = a.id and a.id = any(?::uuid[]) and d.due_at <> a.due_at`, [subjectIds(deadlines)]);
  }
}
