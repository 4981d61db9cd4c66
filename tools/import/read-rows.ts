import { parse, type CsvError, type Info } from 'csv-parse/sync';
import { CannotRun } from '../client/cannot-run.ts';
import { allColumns, isHidden, type Table } from './tables.ts';

/** One record as text, and the line of the file where it starts. */
export interface Row { line: number; key: string; fields: Record<string, string> }
/** What is wrong with a row. `field` is a column of the file, or empty where it is the row as a whole. */
export interface Problem { line: number; key: string; field: string; value: string | null; reason: string }
export interface Register { rows: Row[]; problems: Problem[]; ignored: string[] }

interface Parsed { record: string[]; raw: string; info: Info }

/** Reads a register; rows that the API could not carry are reported here and now. */
export function readRows(table: Table, file: Buffer): Register {
  // As bytes: a broken character then costs its own field, not the file
  const text = file.toString('latin1').replace(/^\xef\xbb\xbf/, '');
  const [head, ...records] = parsed(text);
  const names = headerOf(table, head);
  const lineOf = lineFinder(text);
  const register: Register = { rows: [], problems: [], ignored: names.filter((name) => !allColumns(table).includes(name)) };
  if (head) lineOf(head);
  for (const one of records) {
    const found = rowOf(table, one.record, lineOf(one), names);
    if (Array.isArray(found)) register.problems.push(...found);
    else register.rows.push(found);
  }
  if (register.problems.filter(({ reason }) => reason === notUtf8).length > register.rows.length) throw new CannotRun('文件不是 UTF-8 编码：请在 Excel 中“另存为”选择“CSV UTF-8（逗号分隔）”后再导入。');
  return register;
}

function parsed(text: string): Parsed[] {
  try {
    return parse(Buffer.from(text, 'latin1'), {
      encoding: 'latin1', info: true, raw: true, record_delimiter: ['\r\n', '\n'], relax_column_count: true, skip_empty_lines: true, skip_records_with_empty_values: true,
    }) as unknown as Parsed[];
  } catch (error) {
    const { code, lines } = error as CsvError & { lines?: number };
    if (!code) throw error;
    throw new CannotRun(`文件中的引号不成对（读到第 ${lines} 行发现）：含逗号、换行或引号的内容须用英文双引号括起，其中的引号写两遍。请改正后再导入，目前没有导入任何一行。`);
  }
}

function headerOf({ columns, sample }: Table, head: Parsed | undefined): string[] {
  const names = (head?.record ?? []).map((name) => (decoded(name) ?? '').trim());
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length) throw new CannotRun(`文件第一行缺少列：${missing.join('、')}。列名须与 ${sample} 相同，次序不限。`);
  const twice = names.filter((name, index) => name && names.indexOf(name) !== index);
  if (twice.length) throw new CannotRun(`文件第一行有重复的列：${[...new Set(twice)].join('、')}。请删去多余的一列。`);
  return names;
}

function rowOf(table: Table, record: string[], line: number, names: string[]): Row | Problem[] {
  const text = record.map(decoded);
  const key = legible(record[names.indexOf(table.key)] ?? '');
  if (record.length !== names.length) return [{ line, key, field: '', value: null, reason: `列数不对：应为 ${names.length} 列，实为 ${record.length} 列` }];
  const columns = allColumns(table).filter((column) => names.includes(column));
  const told = Object.fromEntries(names.map((name, at) => [name, text[at]]));
  const problems = columns.flatMap((column): Problem[] => {
    const at = names.indexOf(column);
    const reason = text[at] === undefined ? notUtf8 : text[at].includes('\0') ? '含有空字符，系统不能保存，请删去' : undefined;
    return reason ? [{ line, key, field: column, value: isHidden(table, column, told) ? null : legible(record[at]!), reason }] : [];
  });
  return problems.length ? problems : { line, key, fields: Object.fromEntries(allColumns(table).map((column) => [column, told[column] ?? ''])) };
}

/** Where each record starts, asked in the order of the file. The parser's own count goes astray over line breaks in quotes. */
function lineFinder(text: string): (one: Parsed) => number {
  let [offset, line] = [0, 1];
  return ({ info, raw }) => {
    const body = raw.replace(/^[\r\n]+|[\r\n]+$/g, '');
    const start = text.indexOf(body, Math.max(offset, info.bytes - raw.length - 1));
    line += newlines(text.slice(offset, start));
    offset = start;
    return line;
  };
}

const notUtf8 = '含有不完整的字符（不是有效的 UTF-8），请改正';
const newlines = (text: string): number => text.split('\n').length - 1;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Undefined when the bytes are no text: another encoding, or half of a surrogate pair. */
function decoded(bytes: string): string | undefined {
  try { return utf8.decode(Buffer.from(bytes, 'latin1')); } catch { return undefined; }
}

const legible = (bytes: string): string => Buffer.from(bytes, 'latin1').toString('utf8').replaceAll('\0', '␀').slice(0, 100);
