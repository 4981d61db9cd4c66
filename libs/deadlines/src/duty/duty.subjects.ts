import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { now } from '@bangban/platform';
import { periodLabel, type Cadence } from '@bangban/working-time';
import { DeadlineSubjects, subjectIds, type SubjectDeadline, type SubjectFacts } from '../subjects.ts';

interface Row { id: string; number: string; label: string; cadence: Cadence; ends_on: string; unit_code: string; officer_code: string | null }

/** The one deadline of a period of a duty. `labels`: the kinds of duty that a service keeps, each by what is to be done. */
export class DutySubjects<Kind extends string> extends DeadlineSubjects {
  readonly open = sql`select p.id, d.number, p.due_at as next_due_at from duty_period p join duty d on d.id = p.duty_id where p.fulfilled_at is null and p.made_up_at is null and p.excused_at is null and p.cancelled_at is null`;
  constructor(private readonly labels: Record<Kind, string>) { super(); }

  override get lost() { return sql`select d.id, d.number from duty d where d.made_until < ((${now} - interval '30 minutes') at time zone 'Asia/Shanghai')::date and (d.ends_on is null or d.ends_on > d.made_until)`; }
  /** Missed, and no breach told or about to be. */
  override get untold() {
    return sql`select p.id, d.number from duty_period p join duty d on d.id = p.duty_id where not p.history and p.fulfilled_at is null and p.excused_at is null and p.cancelled_at is null and p.due_at < ${now} - interval '2 minutes'
      and not exists (select from deadline x join deadline_step s on s.deadline_id = x.id where x.subject_id = p.id and s.step = 'BREACH' and s.state in ('PENDING', 'DONE') and s.withdrawn_at is null)`;
  }

  get kinds(): Kind[] { return Object.keys(this.labels) as Kind[]; }

  async facts(em: EntityManager, deadlines: readonly SubjectDeadline[]): Promise<Map<string, SubjectFacts>> {
    const rows = await em.execute<Row[]>('select p.id, d.number, d.label, p.cadence, p.ends_on::text, p.unit_code, p.officer_code from duty_period p join duty d on d.id = p.duty_id where p.id = any(?::uuid[])', [subjectIds(deadlines)]);
    const known = new Map(rows.map((row) => [row.id, row]));
    return new Map(deadlines.flatMap(({ subjectId, kind }) => {
      const row = known.get(subjectId);
      return row ? [[`${subjectId} ${kind}`, this.factsOf(row, kind as Kind)] as const] : [];
    }));
  }

  async lock(em: EntityManager, deadlines: readonly SubjectDeadline[]): Promise<void> {
    await em.execute('select from duty_period where id = any(?::uuid[]) order by id for update', [subjectIds(deadlines)]);
  }

  async refresh(em: EntityManager, deadlines: readonly SubjectDeadline[]): Promise<void> {
    await em.execute('update duty_period p set due_at = d.due_at from deadline d where d.subject_id = p.id and d.met_at is null and d.withdrawn_at is null and p.due_at <> d.due_at and p.id = any(?::uuid[])', [subjectIds(deadlines)]);
  }

  private factsOf({ number, label, cadence, ends_on: endsOn, unit_code: unit, officer_code: officer }: Row, kind: Kind): SubjectFacts {
    return { type: 'DutyPeriod', number, label, kind: `${this.labels[kind]}任务（${periodLabel(cadence, endsOn)}）`, unit, officer, handlers: ['HANDLER'], complainedUnits: [], complainedOfficers: [] };
  }
}
