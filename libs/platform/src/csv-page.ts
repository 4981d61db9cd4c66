import type { EntityManager } from '@mikro-orm/postgresql';
import { stringify } from 'csv-stringify/sync';
import type { Actor } from '@bangban/kernel';
import { writeTrail } from './trail/trail.ts';

/** How many rows a page of an export has; long texts make it shorter. */
export const mostRows = 1_000;
const mostCharacters = 2_000_000;

export interface CsvColumn<Row> { header: string; cell(row: Row): string }
interface Listed<Row> { edges: readonly { cursor: string; node: Row }[]; pageInfo: { hasNextPage: boolean }; totalCount: unknown }
/** `what` is exported, as its trail tells with the filter that was asked for; `columns`, where they were chosen. */
export interface Exported { what: string; columns?: readonly string[]; filter?: object | null; after?: string | null }

/** A page of a list as a spreadsheet: the same rows, as their reader may see them. Each leaves its entry in the trail. */
export async function csvPage<Row>(em: EntityManager, actor: Actor, { what, columns: chosen, filter, after }: Exported, columns: readonly CsvColumn<Row>[], { edges, pageInfo, totalCount }: Listed<Row>) {
  const lines: string[][] = [];
  let [characters, endCursor] = [0, null as string | null];
  for (const { node, cursor } of edges) {
    const cells = columns.map(({ cell }) => cell(node));
    characters += cells.join('').length;
    if (lines.length && characters > mostCharacters) break;
    lines.push(cells);
    endCursor = cursor;
  }
  await writeTrail(em.fork(), { by: actor, action: 'EXPORT', subject: null, after: { what, rows: lines.length, ...(chosen && { columns: chosen }), filter: masked(filter), continued: Boolean(after) } });
  return {
    // what a spreadsheet would take for a formula begins with a quotation mark instead
    csv: stringify(lines, { header: !after, columns: columns.map(({ header }) => header), escape_formulas: true, record_delimiter: 'windows' }),
    rows: lines.length, totalCount, endCursor, hasNextPage: pageInfo.hasNextPage || lines.length < edges.length,
  };
}

/** Whom one has looked for is not told in the trail: not the words, which may be somebody's name, nor a code or number, which leads to him. */
const leading = new Set(['text', 'creditCode', 'enterprise', 'enterpriseCodes', 'externalNo', 'number', 'sourceId', 'monitorId', 'pairing', 'specialist']);
const masked = (filter: object | null | undefined): object => Object.fromEntries(Object.entries(filter ?? {}).filter(([, value]) => value !== null && value !== undefined).map(([name, value]) => [name, leading.has(name) ? '（检索条件）' : value]));
