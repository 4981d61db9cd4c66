import { columns, fieldOf } from './columns.ts';
import type { Problem, Row } from './read-rows.ts';

/** A row as `importTickets` takes it. */
export type ApiRow = { line: number; externalNo: string } & Record<string, string | number>;
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
  return { ...Object.fromEntries(columns.map((column) => [fieldOf(column), fields[column]])), line, externalNo: fields.external_no };
}

function tooLarge({ line, externalNo, fields }: Row): Problem {
  const longest = columns.reduce((a, b) => (fields[b].length > fields[a].length ? b : a));
  return { line, externalNo, field: longest, value: null, reason: `内容过长（${fields[longest].length} 个字），超过接口一次能接收的大小` };
}
