import type { EntityManager } from '@mikro-orm/postgresql';
import { sql, type RawBuilder } from 'kysely';
import type { StepPlan } from './deadline.rules.ts';
import { DeadlineSubjects, type SubjectDeadline, type SubjectFacts } from './subjects.ts';

/** One sort of thing that has deadlines; `kinds` are the deadlines that are its own, and no other sort's. */
export interface SubjectsPart { readonly kinds: readonly string[]; readonly subjects: DeadlineSubjects }

/** The things of a service that keeps deadlines of several sorts: each part answers for its own kinds. Locked in the order of the parts, by everybody. */
export class CombinedSubjects extends DeadlineSubjects {
  constructor(private readonly parts: readonly SubjectsPart[]) {
    super();
    const kinds = parts.flatMap((part) => part.kinds);
    if (new Set(kinds).size < kinds.length) throw new Error(`two sorts of things claim the same kind of deadline: ${kinds.join()}`);
  }

  get open(): RawBuilder<unknown> { return this.parts.length ? sql.join(this.parts.map(({ subjects }) => sql`(${subjects.open})`), sql` union all `) : sql`select null::uuid as id, null::text as number, null::timestamptz as next_due_at where false`; }
  override get lost(): RawBuilder<unknown> { return together([super.lost, ...this.parts.map(({ subjects }) => subjects.lost)]); }
  override get untold(): RawBuilder<unknown> { return together([super.untold, ...this.parts.map(({ subjects }) => subjects.untold)]); }
  facts(em: EntityManager, deadlines: readonly SubjectDeadline[]): Promise<Map<string, SubjectFacts>> { return this.gather(deadlines, (part, own) => part.facts(em, own)); }
  planFor(em: EntityManager, deadlines: readonly (SubjectDeadline & { id: string })[]): Promise<Map<string, StepPlan[]>> { return this.gather(deadlines, (part, own) => part.planFor(em, own)); }
  async lock(em: EntityManager, deadlines: readonly SubjectDeadline[]): Promise<void> { await this.gather(deadlines, async (part, own) => { await part.lock(em, own); return new Map(); }); }
  async refresh(em: EntityManager, deadlines: readonly SubjectDeadline[]): Promise<void> { await this.gather(deadlines, async (part, own) => { await part.refresh(em, own); return new Map(); }); }

  private async gather<D extends SubjectDeadline, V>(deadlines: readonly D[], ask: (part: DeadlineSubjects, own: D[]) => Promise<Map<string, V>>): Promise<Map<string, V>> {
    const strange = deadlines.find(({ kind }) => !this.parts.some(({ kinds }) => kinds.includes(kind)));
    if (strange) throw new Error(`no sort of thing has a deadline of kind ${strange.kind}`);
    const all = new Map<string, V>();
    for (const { kinds, subjects } of this.parts) {
      const own = deadlines.filter(({ kind }) => kinds.includes(kind));
      if (own.length) for (const [key, value] of await ask(subjects, own)) all.set(key, value);
    }
    return all;
  }
}

const together = (parts: readonly RawBuilder<unknown>[]): RawBuilder<unknown> => sql.join(parts.map((part) => sql`(${part})`), sql` union all `);
