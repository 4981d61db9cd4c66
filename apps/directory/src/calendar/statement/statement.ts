import type { LocalDate } from '@bangban/working-time';

/** Where a value stands in what somebody sent: `line` counts from 1, and is null where a text of JSON does not tell it. */
export interface Place { line: number | null; column: string; value: string }
/** Something wrong with it, and why, in words for whoever sent it. */
export interface Problem extends Place { reason: string }

/** What a text states of a year, each with its place; and what of it cannot be read. Nothing is checked yet. */
export interface Statement {
  title: string | null;
  documentNumber: string | null;
  holidays: { name: string; from: LocalDate; to: LocalDate; place: Place }[];
  makeUpWorkdays: { date: LocalDate; place: Place }[];
  /** Names of holidays whose dates cannot be read: they are not missing. */
  unreadable: string[];
  problems: Problem[];
}

export const emptyStatement = (): Statement => ({ title: null, documentNumber: null, holidays: [], makeUpWorkdays: [], unreadable: [], problems: [] });
