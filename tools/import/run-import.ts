import { batchesOf, type ApiRow } from './batches.ts';
import { CannotRun } from '../client/cannot-run.ts';
import { Refused } from '../client/ask.ts';
import { importBatch, type Access } from './gateway.ts';
import type { Problem, Register } from './read-rows.ts';
import { columnOf, fieldOf, type Table } from './tables.ts';

/** What became of the rows; `answered` are those that the gateway has spoken about. */
export interface Tally { answered: number; created: number; updated: number; unchanged: number; refused: number; problems: Problem[] }

/** Brings a register to the gateway batch by batch. The tally is filled as it goes, so that what stops it midway loses nothing of it. */
export async function runImport(table: Table, { rows, problems: unsendable }: Register, access: Access, tally: Tally, onProgress: (rows: number) => void): Promise<void> {
  const { batches, problems: tooLarge } = batchesOf(rows);
  const early = [...unsendable, ...tooLarge];
  tally.problems.push(...early);
  tally.refused += new Set(early.map(({ line }) => line)).size;
  onProgress(tally.refused);
  for (const batch of batches) {
    await send(table, batch, access, tally);
    onProgress(batch.length);
  }
}

async function send(table: Table, rows: readonly ApiRow[], access: Access, tally: Tally): Promise<void> {
  try {
    const keys = new Map(rows.map((row) => [row.line, keyOf(table, row)]));
    for (const { outcome, line, problems } of await importBatch(table, rows, access)) {
      tally.answered += 1;
      tally[outcome.toLowerCase() as Lowercase<typeof outcome>] += 1;
      tally.problems.push(...problems.map(({ field, value, reason }) => ({ line, key: keys.get(line) ?? '', field: columnOf(field), value, reason })));
    }
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (!isAboutARow(error)) throw new CannotRun(`网关拒绝了导入（${error.code}）：${error.message}${advice(table, error.code)}`);
    // One row can spoil the request for all: look for it.
    const middle = Math.ceil(rows.length / 2);
    if (rows.length > 1) for (const half of [rows.slice(0, middle), rows.slice(middle)]) await send(table, half, access, tally);
    else spoilt(table, rows[0]!, error, tally);
  }
}

function spoilt(table: Table, row: ApiRow, { message }: Refused, tally: Tally): void {
  tally.answered += 1;
  tally.refused += 1;
  tally.problems.push({ line: row.line, key: keyOf(table, row), field: '', value: null, reason: message });
}

const isAboutARow = ({ code }: Refused): boolean => ['INTERNAL', 'TEXT_NOT_ALLOWED', 'QUERY_TOO_LARGE'].includes(code);

const keyOf = ({ key }: Table, row: ApiRow): string => String(row[fieldOf(key)] ?? '');

function advice({ whose, options }: Table, code: string): string {
  switch (code) {
    case 'UNAUTHENTICATED': return '请用 --token 给出有效的令牌。';
    case 'FORBIDDEN': return `导入须用${whose}的令牌。`;
    case 'INVALID_INPUT': return options.includes('source') ? '来源系统用 --source 给出。' : '';
    case 'NOT_FOUND': case 'BAD_QUERY': return '请检查 --url。';
    default: return '';
  }
}
