import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { stringify } from 'csv-stringify/sync';
import { refuse, type Actor } from '@bangban/kernel';
import { writeTrail } from '@bangban/platform';
import type { QueryExportTicketsArgs } from '../generated/graphql.ts';
import { TicketReader } from '../ticket/ticket.reader.ts';
import { cellOf, exportColumns, fieldsOf, headerOf } from './ticket-export.columns.ts';

const mostRows = 1_000;
const mostCharacters = 2_000_000; // of cells; long texts make a page shorter

/** The list of tickets as a spreadsheet: the same rows, as their reader may see them. */
@Injectable()
export class TicketExport {
  constructor(private readonly em: EntityManager, private readonly reader: TicketReader) {}

  async page(actor: Actor, { filter, orderBy, after, columns }: QueryExportTicketsArgs) {
    if (columns && (!columns.length || new Set(columns).size < columns.length)) refuse('INVALID_INPUT', { field: 'columns', reason: '请至少选一列，且不要重复' });
    const names = columns ?? exportColumns;
    const { edges, pageInfo, totalCount } = await this.reader.list(actor, { filter, orderBy, after }, fieldsOf(names), mostRows);
    const lines: string[][] = [];
    let [characters, endCursor] = [0, null as string | null];
    for (const { node, cursor } of edges) {
      const cells = names.map((name) => cellOf(name, node));
      characters += cells.join('').length;
      if (lines.length && characters > mostCharacters) break;
      lines.push(cells);
      endCursor = cursor;
    }
    await writeTrail(this.em.fork(), { by: actor, action: 'EXPORT', subject: null, after: { rows: lines.length, columns: names, filter: asked(filter), continued: Boolean(after) } });
    return {
      // what a spreadsheet would take for a formula begins with a quotation mark instead
      csv: stringify(lines, { header: !after, columns: names.map(headerOf), escape_formulas: true, record_delimiter: 'windows' }),
      rows: lines.length, totalCount, endCursor, hasNextPage: pageInfo.hasNextPage || lines.length < edges.length,
    };
  }
}

/** What the trail tells of the filter: not the words that were looked for, which may be somebody's name, nor an outside number, which leads to him. */
const asked = (filter: QueryExportTicketsArgs['filter']) => Object.fromEntries(Object.entries(filter ?? {}).filter(([, value]) => value !== null && value !== undefined).map(([name, value]) => [name, hidden[name] ?? value]));
const hidden: Readonly<Record<string, string>> = { text: '（检索词）', externalNo: '（外部编号）', enterpriseCodes: '（企业代码）' };
