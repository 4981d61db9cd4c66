import { sql, type RawBuilder } from 'kysely';
import { askedFields, batched, type RequestContext } from '@bangban/platform';
import type { GraphQLResolveInfo } from 'graphql';
import type { TicketReader } from './ticket.reader.ts';

export interface DueDateRow { id: string; subjectId: string; metAt: string | null; withdrawnAt: string | null; pausedAt: string | null; dueAt: string; late: boolean }
/** What is read of due dates where some fields are asked for; `name` is the same for the same fields. */
export interface DueDateColumns { name: string; columns: RawBuilder<unknown> }

/** What state, changes and the like are made of. */
const always = { id: 'id', subjectId: 'subject_id', dueAt: 'due_at', metAt: 'met_at', withdrawnAt: 'withdrawn_at', pausedAt: 'paused_at' };
/** Not the plan and the pauses, which are no part of the contract and are JSON to be parsed. */
const asked: Readonly<Record<string, string>> = { kind: 'kind', round: 'round', startAt: 'start_at', workingDays: 'working_days', addedDays: 'added_days', provisional: 'provisional', ruleKey: 'rule_key', rulebookVersion: 'rulebook_version', calendarVersion: 'calendar_version', withdrawnBecause: 'withdrawn_because', pausedBecause: 'paused_because' };

const select = (fields: readonly string[]): DueDateColumns => ({ name: `dueDates ${fields.join()}`, columns: sql.raw(Object.entries({ ...always, ...Object.fromEntries(fields.map((field) => [field, asked[field]!])) }).map(([field, column]) => `d.${column} as "${field}"`).join()) });
const whole = select(Object.keys(asked));
const known = new WeakMap<ReadonlySet<string>, DueDateColumns>();

/** The columns of the fields that are asked for below `dueDates`: a list shows three of eighteen. */
export function dueDateColumns(info: GraphQLResolveInfo | undefined): DueDateColumns {
  if (!info) return whole;
  const fields = askedFields(info, []);
  let columns = known.get(fields);
  if (!columns) known.set(fields, (columns = select([...fields].filter((field) => field in asked).sort())));
  return columns;
}

/** A due date in the shape of the contract: its row, and what is made of it. */
export class DueDateView {
  declare readonly id: string;
  declare readonly subjectId: string;
  declare readonly dueAt: string;
  declare readonly metAt: string | null;
  declare readonly withdrawnAt: string | null;
  declare readonly pausedAt: string | null;
  declare readonly late: boolean;
  readonly #reader: TicketReader;

  constructor(row: DueDateRow, reader: TicketReader) {
    Object.assign(this, row);
    this.#reader = reader;
  }

  get state(): string { return this.withdrawnAt ? 'WITHDRAWN' : this.metAt ? (this.late ? 'MET_LATE' : 'MET') : this.pausedAt ? 'PAUSED' : this.late ? 'OVERDUE' : 'RUNNING'; }
  async originalDueAt(_: unknown, context: RequestContext) { return (await this.changes(_, context))[0]?.before ?? this.dueAt; }
  steps(_: unknown, context: RequestContext) { return batched(context, 'deadlineSteps', (ids) => this.#reader.deadlineSteps(ids), []).load(this.id); }
  changes(_: unknown, context: RequestContext) { return batched(context, 'dueDateChanges', (ids) => this.#reader.dueDateChanges(ids), []).load(this.id); }
}
