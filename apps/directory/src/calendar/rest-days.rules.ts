import { addDays, type LocalDate, type RestDay, type WorkingCalendar } from '@bangban/working-time';
import type { DraftRestDaySpan } from '../generated/graphql.ts';
import type { Problem } from './statement/statement.ts';

/** The rest days that a draft declares and takes back, with all that is wrong with it at once. A span takes the days that are worked otherwise. */
export function readRestDays(spans: readonly DraftRestDaySpan[], takenBack: readonly LocalDate[], calendar: WorkingCalendar, today: LocalDate): { restDays: RestDay[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const days = new Map<LocalDate, string>();
  for (const [index, { from, to, name }] of spans.entries()) {
    const place = { line: index + 1, column: 'restDays', value: from === to ? from : `${from}至${to}` };
    const wrong = (reason: string, value = place.value) => { problems.push({ ...place, value, reason }); };
    if (!name.trim()) wrong('请填写名称', name);
    if (from > to) wrong('第一日晚于最后一日');
    else if (from < today) wrong('已过的日期不能设为休息日');
    else if (addDays(from, span) < to) wrong(`起止日期跨度超过${span}日，请分开填写`);
    else {
      const worked = between(from, to).filter((date) => calendar.day(date).working);
      if (!worked.length) wrong('本来就不上班，无需设为休息日');
      for (const date of worked) {
        if (days.has(date)) wrong('该日重复', date);
        days.set(date, name.trim());
      }
    }
  }
  if (days.size > most) problems.push({ line: null, column: 'restDays', value: `${days.size}`, reason: `一次最多设${most}个休息日` });
  for (const [index, date] of takenBack.entries()) {
    const wrong = (reason: string) => { problems.push({ line: index + 1, column: 'takenBack', value: date, reason }); };
    if (takenBack.indexOf(date) < index) wrong('该日重复');
    else if (!calendar.isRestDay(date)) wrong('不是已设的本区休息日，无可取消');
    else if (date < today) wrong('已过的休息日不能取消');
  }
  if (!spans.length && !takenBack.length) problems.push({ line: null, column: 'restDays', value: '', reason: '请填写要设立或取消的休息日' });
  return { restDays: [...days].sort().map(([date, name]) => ({ date, name })), problems };
}

const most = 60;
const span = 120;

function between(from: LocalDate, to: LocalDate): LocalDate[] {
  const days: LocalDate[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) days.push(date);
  return days;
}
