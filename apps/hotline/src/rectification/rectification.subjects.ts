import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { DeadlineSubjects, subjectIds, type SubjectDeadline, type SubjectFacts } from '@bangban/deadlines';
import { coordinator, type DirectoryClient } from '@bangban/directory-client';
import { deadlineLabels, type RectificationDeadline } from './rectification.rules.ts';

interface Row { id: string; number: string; source: string; unit_code: string; officer_code: string | null; named: boolean; answered_at: string | null; complained_units: string[] | null; complained_officers: string[] | null }

/** What the deadlines of a rectification are about. Who was rated is told nothing. */
export class RectificationSubjects extends DeadlineSubjects {
  readonly open = sql`select z.id, z.number, z.next_due_at from rectification z where z.closed_at is null`;
  constructor(private readonly client: DirectoryClient) { super(); }

  async facts(em: EntityManager, deadlines: readonly SubjectDeadline[]): Promise<Map<string, SubjectFacts>> {
    const rows = await em.execute<Row[]>(`select z.id, z.number, z.source, z.unit_code, z.officer_code, z.named, z.answered_at, t.complained_units, t.complained_officers
      from rectification z left join ticket t on t.id = z.ticket_id where z.id = any(?::uuid[])`, [subjectIds(deadlines)]);
    const known = new Map(rows.map((row) => [row.id, row]));
    return new Map(deadlines.flatMap(({ subjectId, kind }) => {
      const row = known.get(subjectId);
      return row ? [[`${subjectId} ${kind}`, this.factsOf(row, kind as RectificationDeadline)] as const] : [];
    }));
  }

  async lock(em: EntityManager, deadlines: readonly SubjectDeadline[]): Promise<void> {
    await em.execute('select from rectification where id = any(?::uuid[]) order by id for update', [subjectIds(deadlines)]);
  }

  async refresh(em: EntityManager, deadlines: readonly SubjectDeadline[]): Promise<void> {
    await em.execute(`update rectification z set next_due_at = next.due_at from unnest(?::uuid[]) as wanted (id) left join lateral (
        select min(d.due_at) as due_at from deadline d where d.subject_id = wanted.id and d.met_at is null and d.withdrawn_at is null and d.paused_at is null) next on true
      where z.id = wanted.id and z.next_due_at is distinct from next.due_at`, [subjectIds(deadlines)]);
  }

  /** The unit until it has answered, then who calls back and looks; an appeal is 区营商办's to decide. Never the unit that was rated, where it is one of these. */
  private factsOf({ number, source, unit_code: unit, officer_code: officer, named, answered_at: answered, complained_units, complained_officers }: Row, kind: RectificationDeadline): SubjectFacts {
    const dispatch = this.client.directory.desk('HOTLINE_12345') ?? coordinator;
    const unitActs = kind === 'RECTIFY' && !(named && answered);
    const [first, other] = kind === 'RATING_APPEAL' ? [coordinator, dispatch] : [dispatch, coordinator];
    return {
      type: 'Rectification', number, label: source === 'TICKET_RATING' ? '工单差评' : '服务差评', kind: deadlineLabels[kind],
      unit: unitActs ? unit : first === unit ? other : first, handlers: unitActs ? ['HANDLER'] : ['DISPATCHER', 'SUPERVISOR'],
      complainedUnits: complained_units ?? [], complainedOfficers: [...(complained_officers ?? []), ...(officer ? [officer] : [])],
    };
  }
}
