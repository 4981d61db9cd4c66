import type { EntityManager } from '@mikro-orm/postgresql';
import { sql, type RawBuilder } from 'kysely';
import type { Concern } from './recipients.ts';
import type { StepPlan } from './deadline.rules.ts';

/** The ids of the subjects, each once, as PostgreSQL's text of an array. */
export const subjectIds = (deadlines: readonly SubjectDeadline[]): string => `{${[...new Set(deadlines.map(({ subjectId }) => subjectId))].join()}}`;

/** What a notice may say of a subject: its number, what sort it is and what is due, never its text. `id`: of what people know it by, where that is not the deadline's own subject: the case to which a call belongs. */
export interface SubjectFacts extends Concern { type: string; id?: string; number: string; label: string; kind: string }

/** One running deadline, by what it is about and which of its deadlines it is. `moved`: its date is another than it was. */
export interface SubjectDeadline { subjectId: string; kind: string; moved?: boolean }

/** What the engine has to know of the things whose deadlines it keeps; each service says it once, and for each sort of thing apart (`CombinedSubjects`). */
export abstract class DeadlineSubjects {
  /** The facts of each (subject, deadline kind), without a lock, in a constant number of statements. */
  abstract facts(em: EntityManager, deadlines: readonly SubjectDeadline[]): Promise<Map<string, SubjectFacts>>;
  /** The steps for deadlines that were started before there were any: none, but for what is as old as that. */
  planFor(_em: EntityManager, _deadlines: readonly (SubjectDeadline & { id: string })[]): Promise<Map<string, StepPlan[]>> { return Promise.resolve(new Map()); }
  /** Locks the subjects' rows, in the order of their ids, before their deadlines change. */
  abstract lock(em: EntityManager, deadlines: readonly SubjectDeadline[]): Promise<void>;
  /** Brings up to date what a subject keeps of its deadlines, after they have changed. */
  abstract refresh(em: EntityManager, deadlines: readonly SubjectDeadline[]): Promise<void>;
  /** `select id, number, next_due_at` of every open subject, for the self-check: the last as a list sorts by it. */
  abstract readonly open: RawBuilder<unknown>;
  /** `select id, number` of what should have come by itself and did not, for the self-check. */
  get lost(): RawBuilder<unknown> { return sql`select null::uuid as id, null::text as number where false`; }
  /** `select id, number` of what is overdue and over, and of which nobody was told, for the self-check. */
  get untold(): RawBuilder<unknown> { return sql`select null::uuid as id, null::text as number where false`; }
}
