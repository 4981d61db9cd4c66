import type { EntityManager } from '@mikro-orm/postgresql';
import type { z } from 'zod';
import { messageFor } from '@bangban/contracts';
import { DomainError, refuse } from '@bangban/kernel';

export interface RowProblem { field: string; value: string | null; reason: string }
export type Outcome = 'CREATED' | 'UPDATED' | 'UNCHANGED';
interface RowResult { line: number; outcome: Outcome | 'REFUSED'; problems: RowProblem[] }
export interface ImportReport { created: number; updated: number; unchanged: number; refused: number; results: RowResult[] }

/** What is wrong with a row, all of it. */
export class RowRefused extends Error {
  constructor(readonly problems: RowProblem[]) { super('the row is refused'); }
}

/** `key`: the column of which a refusal is told that names none. `dryRun`: everything is done, and undone together at the end, so that it tells what would happen; a row then finds those before it. */
export interface RowImport<Row> { rows: readonly Row[]; key: string & keyof Row; dryRun: boolean }
const most = 100;

/** Takes a table over row by row, each in a transaction of its own: what `take` refuses leaves nothing behind, and the others go on (X.16). */
export async function importRows<Row extends { line: number }>(em: EntityManager, { rows, key, dryRun }: RowImport<Row>, take: (em: EntityManager, row: Row) => Promise<Outcome>): Promise<ImportReport> {
  if (rows.length < 1 || rows.length > most) refuse('OUT_OF_RANGE', { field: 'rows', min: 1, max: most });
  const results: RowResult[] = [];
  const all = async (inside: EntityManager) => { for (const row of rows) results.push(await taken(inside, row)); };
  if (dryRun) await em.fork().transactional(async (inside) => { await all(inside); throw undone; }).catch((error: unknown) => { if (error !== undone) throw error; });
  else await all(em);
  const count = (wanted: RowResult['outcome']) => results.filter(({ outcome }) => outcome === wanted).length;
  return { created: count('CREATED'), updated: count('UPDATED'), unchanged: count('UNCHANGED'), refused: count('REFUSED'), results };

  async function taken(outer: EntityManager, row: Row): Promise<RowResult> {
    const { line } = row;
    try {
      return { line, outcome: await outer.fork({ keepTransactionContext: true }).transactional((inside) => take(inside, row)), problems: [] };
    } catch (error) {
      if (error instanceof RowRefused) return { line, outcome: 'REFUSED', problems: error.problems };
      if (error instanceof DomainError) return { line, outcome: 'REFUSED', problems: [{ field: key, value: String(row[key]).slice(0, 100), reason: messageFor(error.code, error.facts) }] };
      throw error;
    }
  }
}

const undone = new Error('a dry run is undone');

/** The row as `schema` has it, or all that is wrong with it; of the columns in `hidden` the value is not repeated. */
export function parsedRow<T extends z.ZodType>(schema: T, row: Readonly<Record<string, unknown>>, hidden: readonly string[] = []): z.output<T> {
  const result = schema.safeParse(row);
  if (result.success) return result.data;
  throw new RowRefused(result.error.issues.map(({ path, message }) => problem(row, String(path[0]), message, hidden)));
}

export const problem = (row: Readonly<Record<string, unknown>>, field: string, reason: string, hidden: readonly string[] = []): RowProblem =>
  ({ field, value: hidden.includes(field) ? null : String(row[field] ?? '').slice(0, 100), reason });
