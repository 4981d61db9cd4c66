import { CsvError, parse } from 'csv-parse/sync';
import { readDay, readSpan } from './dates.ts';
import { emptyStatement, type Statement } from './statement.ts';

/** Reads a pasted table: name, holiday, make-up workdays; columns parted by tabs, commas or |, with a heading or without. */
export function readTable(text: string, year: number): Statement {
  const statement = emptyStatement();
  for (const [index, { record, info: { lines } }] of rows(text, statement).entries())
    if (index > 0 || !isHeading(record)) readRow(record, lines, year, statement);
  return statement;
}

interface Row { record: string[]; info: { lines: number } }

function rows(text: string, { problems }: Statement): Row[] {
  const plain = text.normalize('NFKC'); // full-width commas, digits and bars as well
  const delimiter = ['\t', '|'].find((one) => plain.includes(one)) ?? ',';
  const body = delimiter === '|' ? plain.replace(/^[ \t]*\||\|[ \t]*$/gm, '').replace(/^[-:| \t]+$/gm, '') : plain;
  try {
    return parse(body, { delimiter, bom: true, trim: true, info: true, skip_empty_lines: true, skip_records_with_empty_values: true, relax_column_count: true, max_record_size: 2_000 }) as never;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    problems.push({ line: Number(error.lines) || null, column: '表格', value: '', reason: '不能按表格读取，请检查引号是否成对、单行是否过长' });
    return [];
  }
}

function readRow([name = '', holiday = '', ...rest]: string[], line: number, year: number, { holidays, makeUpWorkdays, unreadable, problems }: Statement): void {
  const makeUp = rest.flatMap((cell) => cell.split(/[、,;\s]+/)).filter((one) => one && !/^[无/-]+$/.test(one));
  if (!name) problems.push({ line, column: columns.name, value: '', reason: '请填写节日名称' });
  const place = { line, column: columns.holiday, value: holiday };
  const span = readSpan(holiday, year, name);
  if (span) holidays.push({ name, ...span, place });
  else if (holiday || !makeUp.length) {
    unreadable.push(name);
    problems.push({ ...place, reason: holiday ? '不是可以识别的日期或起止日期，例如 2027-02-05至2027-02-11' : '请填写放假日期' });
  }
  for (const value of makeUp) {
    const date = readDay(value, year, name);
    const at = { line, column: columns.makeUp, value };
    if (date) makeUpWorkdays.push({ date, place: at });
    else problems.push({ ...at, reason: '不是可以识别的日期，例如 2027-02-14；多个日期以顿号分隔' });
  }
}

const columns = { name: '节日', holiday: '放假时间', makeUp: '调休上班日' };
const isHeading = (cells: string[]): boolean => cells.slice(1).every((cell) => !/\d/.test(cell)) && cells.some((cell) => /节日|名称|放假|时间|日期/.test(cell));
