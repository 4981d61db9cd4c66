import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '@bangban/kernel';
import type { Due, Term } from '@bangban/working-time';

/** A due date with all it was computed from: start, term, rule and calendar version. Overdue is derived, never stored. */
const schema = defineEntity({
  name: 'Deadline',
  tableName: 'deadline',
  properties: {
    id: p.uuid().primary(),
    subjectId: p.uuid(),
    kind: p.string(),
    round: p.integer(),
    startAt: p.datetime(),
    workingDays: p.integer(),
    ruleKey: p.string(),
    rulebookVersion: p.integer(),
    calendarVersion: p.integer(),
    dueAt: p.datetime(),
    provisional: p.boolean(),
    metAt: p.datetime().nullable(),
    withdrawnAt: p.datetime().nullable(),
    withdrawnBecause: p.string().nullable(),
  },
});

export class Deadline extends schema.class {
  static start({ subjectId, kind, round, startAt, term, ruleKey, rulebookVersion, due }: StartDeadline): Deadline {
    return Object.assign(new Deadline(), {
      id: newId(), subjectId, kind, round, startAt, ruleKey, rulebookVersion,
      workingDays: term.kind === 'SAME_DAY' ? 0 : term.days,
      ...due, metAt: null, withdrawnAt: null, withdrawnBecause: null,
    });
  }

  get isRunning(): boolean { return !this.metAt && !this.withdrawnAt; }

  meet(at: Date): void { this.metAt = at; }

  /** No longer counted, and still there: what it was and why it went stays visible. */
  withdraw(at: Date, because: string): void {
    this.withdrawnAt = at;
    this.withdrawnBecause = because;
  }
}
schema.setClass(Deadline);
export const deadlineSchema = schema;

export interface StartDeadline { subjectId: string; kind: string; round: number; startAt: Date; term: Term; ruleKey: string; rulebookVersion: number; due: Due }

/** The table, for the migration of each service that keeps deadlines. */
export const deadlineTable = [
  `create table deadline (id uuid primary key, subject_id uuid not null, kind text not null, round int not null, start_at timestamptz not null,
    working_days int not null, rule_key text not null, rulebook_version int not null, calendar_version int not null, due_at timestamptz not null,
    provisional boolean not null, met_at timestamptz null, withdrawn_at timestamptz null, withdrawn_because text null)`,
  'create index deadline_subject on deadline (subject_id)',
  'create index deadline_running on deadline (due_at) where met_at is null and withdrawn_at is null',
];
