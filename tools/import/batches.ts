import { fieldOf } from './tables.ts';
import type { Problem, Row } from './read-rows.ts';

/** A row as the mutation takes it. */
export type ApiRow = { line: number } & Record<string, string | number>;
export interface Batches { batches: ApiRow[][]; problems: Problem[] }

// The gateway takes a body of 1 MB; the query, the quoting and the source need a little of it.
const limits = { rows: 25, bytes: 1_000_000 };

/** Cuts a register into what one request can carry. A row too large for any request is reported instead. */
export function batchesOf(rows: readonly Row[]): Batches {
  const result: Batches = { batches: [], problems: [] };
  let room = { rows: 0, bytes: 0 };
  for (const row of rows) {
    const sent = apiRow(row);
    const size = Buffer.byteLength(JSON.stringify(sent)) + 1;
    if (size > limits.bytes) { result.problems.push(tooLarge(row)); continue; }
    if (room.rows === 0 || size > room.bytes) {
      result.batches.push([]);
      room = { ...limits };
    }
    result.batches.at(-1)!.push(sent);
    room.rows -= 1;
    room.bytes -= size;
  }
  return result;
}

function apiRow({ line, fields }: Row): ApiRow {
  return { ...Object.fromEntries(Object.entries(fields).map(([column, text]) => [fieldOf(column), text])), line };
}

function tooLarge({ line, key, fields }: Row): Problem {
  const [longest, text] = Object.entries(fields).reduce((a, b) => (b[1].length > a[1].length ? b : a));
  return { line, key, field: longest, value: null, reason: `内容过长（${text.length} 个字），超过接口一次能接收的大小` };
}
