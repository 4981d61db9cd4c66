import { z } from 'zod';
import { isClean } from '@bangban/platform';
import { isLocalDate } from '@bangban/working-time';
import { emptyStatement, type Place, type Statement } from './statement.ts';

/** Reads JSON in the form of `data/calendar/2026.json`. */
export function readJson(text: string, year: number): Statement {
  const statement = emptyStatement();
  const { problems } = statement;
  const content = parsed(text, statement);
  if (content === undefined) return statement;
  const place = (column: string, value: unknown): Place => ({ line: lineOf(text, value), column, value: typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value) });
  const read = <T>(schema: z.ZodType<T>, column: string, value: unknown, reason: string): T | undefined => {
    const { success, data } = schema.safeParse(value);
    if (!success) problems.push({ ...place(column, value), reason });
    return data;
  };
  const whole = read(z.looseObject({}), '全文', content, '应为一个对象，形式同 {"year", "title", "documentNumber", "holidays", "makeUpWorkdays"}');
  if (!whole) return statement;
  if (whole.year !== undefined && whole.year !== year) problems.push({ ...place('year', whole.year), reason: `与所选年份${year}不一致` });
  statement.title = read(words.optional(), 'title', whole.title, '应为文字') ?? null;
  statement.documentNumber = read(words.optional(), 'documentNumber', whole.documentNumber, '应为文字') ?? null;
  for (const [index, one] of (read(list, 'holidays', whole.holidays, '应为放假安排的列表') ?? []).entries()) {
    const at = `holidays[${index}]`;
    const holiday = read(z.looseObject({}), at, one, '应含 name、from、to');
    if (!holiday) continue;
    const name = read(words, `${at}.name`, holiday.name, '请填写节日名称') ?? '';
    const end = (field: 'from' | 'to') => read(day, `${at}.${field}`, holiday[field], notADay);
    const [from, to] = [end('from'), end('to')];
    if (from && to) statement.holidays.push({ name, from, to, place: place(`${at}.from`, holiday.from) });
    else statement.unreadable.push(name);
  }
  for (const [index, one] of (read(list, 'makeUpWorkdays', whole.makeUpWorkdays, '应为调休上班日的列表') ?? []).entries()) {
    const at = `makeUpWorkdays[${index}]`;
    const date = read(day, at, one, notADay);
    if (date) statement.makeUpWorkdays.push({ date, place: place(at, one) });
  }
  return statement;
}

function parsed(text: string, { problems }: Statement): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const [, line, column] = (error as Error).message.match(/line (\d+) column (\d+)/) ?? [];
    problems.push({ line: Number(line ?? text.split('\n').length), column: column ? `第${column}列` : '全文', value: '', reason: '不是完整的 JSON，请检查括号、引号和逗号' });
    return undefined;
  }
}

/** The line on which a value stands, if it stands on one alone. */
function lineOf(text: string, value: unknown): number | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const found = text.split('\n').flatMap((line, index) => (line.includes(JSON.stringify(value)) ? [index + 1] : []));
  return found.length === 1 ? found[0]! : null;
}

const words = z.string().trim().min(1).refine(isClean); // an escape brings in what the text itself may not hold
const day = z.string().refine(isLocalDate);
const list = z.array(z.unknown()).max(100);
const notADay = '不是存在的日期，例如 2027-02-05';
