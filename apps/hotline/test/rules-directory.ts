import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { Directory } from '@bangban/directory-client';
import type { CalendarYear } from '@bangban/working-time';

const data = join(import.meta.dirname, '../../../data');
const rows = (file: string) => parse(readFileSync(join(data, file)), { columns: true, bom: true }) as Record<string, string>[];

/** The directory as the data files have it, in memory: for rules that need a calendar and targets and no database. */
export const directory = new Directory({
  version: 1, officers: [], machines: [], categories: [], channelDesks: [], servicePoints: [],
  units: rows('units.csv').map(({ code, name, kind, parent_code }) => ({ code: code!, name: name!, kind: kind!, parentCode: parent_code || null, duties: null, leader: null })),
  calendar: { version: 3, restDays: [], years: [2024, 2025, 2026].map((year) => ({ ...(JSON.parse(readFileSync(join(data, `calendar/${year}.json`), 'utf8')) as Omit<CalendarYear, 'version'>), version: 1 })) },
  rulebook: { version: 1, targets: rows('rulebook.csv').map(({ key, value, unit, article, description, effective_from }) => ({ key: key!, value: value!, unit: unit!, article: article!, description: description!, effectiveFrom: effective_from!, version: 1, reason: null })) },
});
