import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { DeadlineSubjects, subjectIds, type SubjectDeadline, type SubjectFacts } from '@bangban/deadlines';
import { coordinator, type DirectoryClient } from '@bangban/directory-client';

interface Row { id: string; ticket_id: string; number: string; handling_unit: string | null; complained_units: string[]; complained_officers: string[] }

/** The dispatchers call; where they handled the case or are complained about, 区营商办 does. */
export class FollowUpSubjects extends DeadlineSubjects {
  readonly open = sql`select c.id, t.number, (select min(d.due_at) from deadline d where d.subject_id = c.id and d.met_at is null and d.withdrawn_at is null) as next_due_at from follow_up_call c join ticket t on t.id = c.ticket_id where c.closed_at is null`;
  constructor(private readonly client: DirectoryClient) { super(); }

  async facts(em: EntityManager, deadlines: readonly SubjectDeadline[]): Promise<Map<string, SubjectFacts>> {
    const { directory } = this.client;
    const desk = directory.desk('HOTLINE_12345') ?? coordinator;
    const within = (unit: string | null) => Boolean(unit && directory.unitChain(unit).includes(desk));
    return new Map((await this.rows(em, deadlines)).map((row) => {
      const isParty = within(row.handling_unit) || row.complained_units.some((unit) => directory.unitChain(desk).includes(unit));
      return [`${row.id} FOLLOW_UP`, {
        type: 'Ticket', id: row.ticket_id, number: row.number, label: '办结后回访', kind: '回访', unit: isParty ? coordinator : desk, handlers: isParty ? ['SUPERVISOR'] : ['DISPATCHER'],
        complainedUnits: row.complained_units, complainedOfficers: row.complained_officers,
      }];
    }));
  }

  /** A call changes under the lock of its case. */
  async lock(em: EntityManager, deadlines: readonly SubjectDeadline[]): Promise<void> {
    await em.execute('select from ticket where id in (select ticket_id from follow_up_call where id = any(?::uuid[])) order by id for update', [subjectIds(deadlines)]);
  }

  async refresh(): Promise<void> { /* nothing is kept of it */ }

  private rows(em: EntityManager, deadlines: readonly SubjectDeadline[]): Promise<Row[]> {
    return em.execute<Row[]>('select c.id, c.ticket_id, t.number, t.handling_unit, t.complained_units, t.complained_officers from follow_up_call c join ticket t on t.id = c.ticket_id where c.id = any(?::uuid[])', [subjectIds(deadlines)]);
  }
}
