import type { CalendarYear } from '@bangban/working-time';
import { checkArrangement } from './arrangement.rules.ts';
import type { Problem } from './statement.ts';
import { readJson } from './statement.json.ts';
import { readTable } from './statement.table.ts';

export interface StatedYear { year: number; title?: string | null; documentNumber?: string | null; json?: string | null; table?: string | null }

/** A year's arrangement from what an officer pasted, with all that is wrong with it at once. */
export function readYear({ year, title, documentNumber, json, table }: StatedYear, others: readonly CalendarYear[]): { arrangement: Omit<CalendarYear, 'version'>; problems: Problem[] } {
  const statement = json ? readJson(json, year) : readTable(table ?? '', year);
  const problems = [...statement.problems];
  const heading = (column: string, given: string | null | undefined, stated: string | null): string => {
    const value = given?.trim() || stated || '';
    if (!value) problems.push({ line: null, column, value, reason: '请填写，与通知一致' });
    else if (stated && stated !== value) problems.push({ line: null, column, value, reason: `与 JSON 中的“${stated}”不一致` });
    return value;
  };
  const arrangement = {
    year, title: heading('title', title, statement.title), documentNumber: heading('documentNumber', documentNumber, statement.documentNumber),
    holidays: statement.holidays.map(({ name, from, to }) => ({ name, from, to })).sort((a, b) => (a.from < b.from ? -1 : 1)),
    makeUpWorkdays: statement.makeUpWorkdays.map(({ date }) => date).sort(),
  };
  // what could not be read at all states nothing that could be missing
  if (statement.holidays.length || statement.unreadable.length) problems.push(...checkArrangement(year, statement, others));
  else if (!statement.problems.length) problems.push({ line: null, column: '全文', value: '', reason: '没有放假安排' });
  return { arrangement, problems };
}
