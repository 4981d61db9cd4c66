import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import type { z } from 'zod';
import { strangers } from '../rulebook/rulebook.rules.ts';
import { tables, year, type Table } from './tables.ts';

type Files = { [K in keyof typeof tables]: z.output<(typeof tables)[K]['schema']>[] } & { years: z.output<typeof year>[] };
interface Line { file: string; line: number; record: Record<string, string>; row: unknown }

/** The data files, parsed and checked. An error names the file, the line and the column. */
export function readDirectoryFiles(folder: string): Files {
  const read = Object.entries<Table>(tables).map(([name, table]) => ({ name, table, lines: readLines(join(folder, table.file), table) }));
  const codes = (of: keyof typeof tables) => new Set(read.find(({ name }) => name === of)!.lines.map(({ record }) => record.code!));
  const [units, officers] = [codes('units'), codes('officers')];
  for (const { table, lines } of read) {
    checkCodes(lines, table.units, units, 'unit');
    checkCodes(lines, table.officers ?? [], officers, 'officer');
  }
  for (const { file, line, record } of read.find(({ name }) => name === 'ruleTargets')!.lines) {
    const [unknown] = strangers(record as { key: string; unit: string }, record.value!, { units, officers });
    if (unknown !== undefined) wrong(file, line, [{ path: ['value'], message: `${unknown} is nobody` }]);
  }
  const years = readdirSync(join(folder, 'calendar')).filter((name) => name.endsWith('.json')).sort().map((name) => readYear(join(folder, 'calendar', name)));
  return { ...Object.fromEntries(read.map(({ name, lines }) => [name, lines.map(({ row }) => row)])), years } as Files;
}

function readLines(file: string, { key, schema }: Table): Line[] {
  const seen = new Set<string>();
  return records(file).map(({ record, info }) => {
    const result = schema.safeParse(record);
    if (!result.success) return wrong(file, info.lines, result.error.issues);
    if (seen.has(record[key]!)) return wrong(file, info.lines, [{ path: [key], message: `${record[key]} stands here twice` }]);
    seen.add(record[key]!);
    return { file, line: info.lines, record, row: result.data };
  });
}

function records(file: string): { record: Record<string, string>; info: { lines: number } }[] {
  try {
    return parse(readFileSync(file), { columns: true, bom: true, trim: true, skip_empty_lines: true, info: true }) as never;
  } catch (error) {
    throw error instanceof CsvError ? new Error(`${file} line ${String(error.lines)}: ${error.message}`, { cause: error }) : error;
  }
}

function checkCodes(lines: readonly Line[], columns: readonly string[], known: ReadonlySet<string>, what: string): void {
  for (const { file, line, record } of lines)
    for (const column of columns)
      for (const code of record[column]!.split(';').filter(Boolean)) if (!known.has(code)) wrong(file, line, [{ path: [column], message: `${code} is no ${what}` }]);
}

function readYear(file: string): z.output<typeof year> {
  try {
    return year.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const { issues } = error as z.ZodError;
    throw new Error(`${file}: ${issues ? told(issues) : (error as Error).message}`, { cause: error });
  }
}

type Issues = readonly Pick<z.core.$ZodIssue, 'path' | 'message'>[];
const wrong = (file: string, line: number, issues: Issues): never => { throw new Error(`${file} line ${line}: ${told(issues)}`); };
const told = (issues: Issues): string => issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
