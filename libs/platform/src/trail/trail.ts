import type { EntityManager } from '@mikro-orm/postgresql';
import { newId, principal, type Actor } from '@bangban/kernel';
import { currentTrace } from '../trace.ts';
import { writtenColumns } from './chain.ts';

const columns = writtenColumns.join();

/** What an act was about: `{ type: 'Ticket', id }`. */
export interface TrailSubject { type: string | null; id: string }

/** One act. `before` and `after` hold the fields that it changed: never an identity, and of what people wrote nothing but `reason`, which an officer gives for what he does. */
export interface Act {
  by: Actor;
  action: string;
  subject: TrailSubject | null;
  /** The unit for which he acts where it is not his own. */
  onBehalfOf?: string | null | undefined;
  before?: object | null | undefined;
  after?: object | null | undefined;
  reason?: string | null | undefined;
}

/** Who stands in the trail. An enterprise is nobody in particular there: next to a confidential case its code would betray it. */
export const inTrail = (actor: Actor) => ({
  actor_kind: actor.kind,
  principal: actor.kind === 'ENTERPRISE' ? 'reporter' : principal(actor),
  unit_code: actor.kind === 'OFFICER' ? actor.unit : actor.kind === 'MACHINE' ? (actor.units[0] ?? null) : null,
});

/** Writes what is being done into the trail, in the transaction that does it: one statement, however many acts. */
export const writeTrail = (em: EntityManager, ...acts: readonly Act[]): Promise<void> => insert(em, acts.map((act) => ({ ...act, code: null })));

/** Writes that an act was refused, with the refusal's code. */
export const writeRefusal = (em: EntityManager, act: Act, code: string): Promise<void> => insert(em, [{ ...act, code }]);

async function insert(em: EntityManager, acts: readonly (Act & { code: string | null })[]): Promise<void> {
  if (!acts.length) return;
  const trace = currentTrace();
  const rows = acts.map(({ by, action, subject, onBehalfOf, before, after, reason, code }) => ({
    id: newId(), ...inTrail(by), on_behalf_of: onBehalfOf, action, subject_type: subject?.type, subject_id: subject?.id,
    outcome: code === null ? 'DONE' : 'REFUSED', code, before, after, reason, trace_id: trace,
  }));
  await em.execute(`insert into audit_entry (${columns}) select ${columns} from jsonb_populate_recordset(null::audit_entry, ?::jsonb)`, [JSON.stringify(rows)]);
}

/**
 * Removes the oldest sealed entries, those before `older`, and leaves a checkpoint from which the chain is verified. Answers how many went.
 * The database refuses what is younger than six months. A batch stands by itself, so it may end anywhere.
 */
export async function removeOldEntries(em: EntityManager, older: Date, why: string, batch = 5_000): Promise<number> {
  for (let removed = 0; ;) {
    const [row] = await em.fork().execute<{ gone: string }[]>('select remove_audit_entries(?, ?, ?, ?) as gone', [older, batch, why, currentTrace()]);
    if (!Number(row!.gone)) return removed;
    removed += Number(row!.gone);
  }
}
