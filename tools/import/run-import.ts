import { batchesOf, type ApiRow } from './batches.ts';
import { CannotRun } from '../client/cannot-run.ts';
import { columnOf } from './columns.ts';
import { Refused } from '../client/ask.ts';
import { importBatch, type Access } from './gateway.ts';
import type { Problem, Register } from './read-rows.ts';

/** What became of the rows; `answered` are those that the gateway has spoken about. */
export interface Tally { answered: number; created: number; unchanged: number; refused: number; problems: Problem[] }

/** Brings a register to the gateway batch by batch. The tally is filled as it goes, so that what stops it midway loses nothing of it. */
export async function runImport({ rows, problems: unsendable }: Register, access: Access, tally: Tally, onProgress: (rows: number) => void): Promise<void> {
  const { batches, problems: tooLarge } = batchesOf(rows);
  const early = [...unsendable, ...tooLarge];
  tally.problems.push(...early);
  tally.refused += new Set(early.map(({ line }) => line)).size;
  onProgress(tally.refused);
  for (const batch of batches) {
    await send(batch, access, tally);
    onProgress(batch.length);
  }
}

async function send(rows: readonly ApiRow[], access: Access, tally: Tally): Promise<void> {
  try {
    for (const { outcome, line, externalNo, problems } of await importBatch(rows, access)) {
      tally.answered += 1;
      tally[outcome === 'CREATED' ? 'created' : outcome === 'UNCHANGED' ? 'unchanged' : 'refused'] += 1;
      tally.problems.push(...problems.map(({ field, value, reason }) => ({ line, externalNo, field: columnOf(field), value, reason })));
    }
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (!isAboutARow(error)) throw new CannotRun(`网关拒绝了导入（${error.code}）：${error.message}${advice[error.code] ?? ''}`);
    // One row can spoil the request for all: look for it.
    const middle = Math.ceil(rows.length / 2);
    if (rows.length > 1) for (const half of [rows.slice(0, middle), rows.slice(middle)]) await send(half, access, tally);
    else spoilt(rows[0]!, error, tally);
  }
}

function spoilt({ line, externalNo }: ApiRow, { message }: Refused, tally: Tally): void {
  tally.answered += 1;
  tally.refused += 1;
  tally.problems.push({ line, externalNo, field: '', value: null, reason: message });
}

const isAboutARow = ({ code }: Refused): boolean => ['INTERNAL', 'TEXT_NOT_ALLOWED', 'QUERY_TOO_LARGE'].includes(code);

const advice: Record<string, string> = {
  UNAUTHENTICATED: '请用 --token 给出有效的令牌。',
  FORBIDDEN: '导入须用派单员或部门系统的令牌。',
  INVALID_INPUT: '来源系统用 --source 给出。',
  NOT_FOUND: '请检查 --url。',
  BAD_QUERY: '请检查 --url。',
};
