import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { refuse, type Actor } from '@bangban/kernel';
import { csvPage, mostRows } from '@bangban/platform';
import type { QueryExportTicketsArgs } from '../generated/graphql.ts';
import { TicketReader } from '../ticket/ticket.reader.ts';
import type { TicketView } from '../ticket/ticket.view.ts';
import { cellOf, exportColumns, fieldsOf, headerOf } from './ticket-export.columns.ts';

/** The list of tickets as a spreadsheet: the same rows, as their reader may see them. */
@Injectable()
export class TicketExport {
  constructor(private readonly em: EntityManager, private readonly reader: TicketReader) {}

  async page(actor: Actor, { filter, orderBy, after, columns }: QueryExportTicketsArgs) {
    if (columns && (!columns.length || new Set(columns).size < columns.length)) refuse('INVALID_INPUT', { field: 'columns', reason: '请至少选一列，且不要重复' });
    const names = columns ?? exportColumns;
    const { edges, pageInfo, totalCount } = await this.reader.list(actor, { filter, orderBy, after }, fieldsOf(names), mostRows);
    const shown = names.map((name) => ({ header: headerOf(name), cell: (ticket: TicketView) => cellOf(name, ticket) }));
    return csvPage(this.em, actor, { what: 'Ticket', columns: names, filter, after }, shown, { edges, pageInfo, totalCount });
  }
}
