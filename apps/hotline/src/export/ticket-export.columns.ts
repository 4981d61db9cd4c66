import { withOffset } from '@bangban/working-time';
import type { TicketExportColumn } from '../generated/graphql.ts';
import { labelOf } from '../ticket/ticket.labels.ts';
import type { TicketView } from '../ticket/ticket.view.ts';

/** Which field of a ticket a column shows, and how it is written for people. */
interface Column { field: string; cell(ticket: TicketView): string }

type Seen = Record<string, unknown>; // a ticket with the columns that were asked for
const valueOf = (ticket: TicketView, field: string): unknown => (ticket as unknown as Seen)[field] ?? '';
const column = (field: string, written: (value: unknown) => string): Column => ({ field, cell: (ticket) => { const value = valueOf(ticket, field); return value === '' ? '' : written(value); } });
const plain = (field: string) => column(field, String);
/** In Shanghai, to the minute, as a spreadsheet reads it. */
const time = (field: string) => column(field, (at) => withOffset(new Date(at as string)).slice(0, 16).replace('T', ' '));
const label = (enumName: string, field: string) => column(field, (value) => labelOf(enumName, value as string));
const unit = (field: string) => column(field, (one) => (one as { name: string }).name);

const columns: Record<TicketExportColumn, Column> = {
  NUMBER: plain('number'), RECEIVED_AT: time('receivedAt'), CHANNEL: label('Channel', 'channel'), KIND: label('TicketKind', 'kind'), COMPLEXITY: label('Complexity', 'complexity'), CATEGORY: plain('category'),
  SERVICE_ITEM: plain('serviceItem'), TITLE: plain('title'), CONTENT: plain('content'), STATUS: label('TicketStatus', 'status'), REPORTER: plain('reporterLabel'), ENTERPRISE_CODE: plain('enterpriseCode'),
  LOCALITY: unit('locality'), LEAD_UNIT: unit('leadUnit'), HANDLING_UNIT: unit('handlingUnit'), ASSISTING_UNITS: column('assistingUnits', (units) => (units as { name: string }[]).map(({ name }) => name).join('、')),
  ACCEPTED_AT: time('acceptedAt'), ASSIGNED_AT: time('assignedAt'), ACKNOWLEDGED_AT: time('acknowledgedAt'), FIRST_CONTACT_AT: time('firstContactAt'), FED_BACK_AT: time('fedBackAt'),
  REPORTED_DONE_AT: time('reportedDoneAt'), CLOSED_AT: time('closedAt'), OUTCOME: label('Outcome', 'outcome'), RATING: plain('rating'), ROUND: plain('round'), NEXT_DUE_AT: time('nextDueAt'),
  NEXT_DUE_KIND: label('DeadlineKind', 'nextDueKind'), OVERDUE: column('overdue', (is) => (is ? '是' : '否')), SOURCE_SYSTEM: plain('sourceSystem'), EXTERNAL_NO: plain('externalNo'),
};
export const exportColumns = Object.keys(columns) as TicketExportColumn[];

export const headerOf = (name: TicketExportColumn): string => labelOf('TicketExportColumn', name);
export const cellOf = (name: TicketExportColumn, ticket: TicketView): string => columns[name].cell(ticket);
export const fieldsOf = (names: readonly TicketExportColumn[]): ReadonlySet<string> => new Set(names.map((name) => columns[name].field));
