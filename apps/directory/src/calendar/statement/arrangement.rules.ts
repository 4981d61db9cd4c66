import { addDays, isWeekend, yearOf, type CalendarYear, type LocalDate } from '@bangban/working-time';
import { isNewYear } from './dates.ts';
import type { Place, Problem, Statement } from './statement.ts';

/** All that is wrong with the arrangement of a year. The days around New Year stand in two notices: the years `published` already must not say otherwise. */
export function checkArrangement(year: number, { holidays, makeUpWorkdays, unreadable }: Statement, published: readonly CalendarYear[]): Problem[] {
  const others = published.filter((one) => one.year !== year);
  const problems: Problem[] = [];
  const wrong = (place: Place, reason: string) => problems.push({ ...place, reason });
  const earliest = (name: string) => (isNewYear(name) ? `${year - 1}-12-25` : `${year}-01-01`);

  const sound = holidays.filter(({ name, from, to, place }) => {
    if (from < earliest(name) || to > `${year}-12-31`) wrong(place, `不在${year}年内；只有元旦假期可以从上年12月最后几日开始`);
    else if (from > to) wrong(place, '第一日晚于最后一日');
    else if (addDays(from, longest) <= to) wrong(place, `超过${longest}日，请核对起止日期`);
    else return true;
    return false;
  });
  for (const { name, from, to, place } of sound) {
    for (const { its, first, last } of ownDays(name, year)) if (last < from || to < first) wrong(place, `${its}当日不在假期内，请核对是否为${year}年的安排`);
    const clash = others.find(({ makeUpWorkdays }) => makeUpWorkdays.some((date) => from <= date && date <= to));
    if (clash) wrong(place, `与${clash.year}年安排中的调休上班日冲突`);
  }
  for (const [index, one] of sound.entries()) {
    const other = sound.slice(0, index).find(({ from, to }) => from <= one.to && one.from <= to);
    if (other) wrong(one.place, `与“${other.name}”的假期重叠`);
    if (one.name && sound.findIndex(({ name }) => name === one.name) < index) wrong({ ...one.place, value: one.name }, '该节日重复');
  }
  for (const [index, { date, place }] of makeUpWorkdays.entries()) {
    const within = sound.find(({ from, to }) => from <= date && date <= to);
    const clash = others.find(({ holidays: its }) => its.some(({ from, to }) => from <= date && date <= to));
    if (date < earliest('元旦') || yearOf(date) > year) wrong(place, `不在${year}年内`);
    else if (makeUpWorkdays.findIndex((other) => other.date === date) < index) wrong(place, '该调休上班日重复');
    else if (within) wrong(place, `在“${within.name}”的假期内`);
    else if (!isWeekend(date)) wrong(place, '不是周六或周日，调休上班日应在周末');
    else if (clash) wrong(place, `与${clash.year}年安排中的放假冲突`);
  }
  const named = [...holidays.map(({ name }) => name), ...unreadable].join(' ');
  for (const { names } of statutory) if (!names.some((name) => named.includes(name))) wrong({ line: null, column: '节日', value: names[0]! }, `缺少法定节日“${names[0]!}”`);
  return problems;
}

const longest = 15;

/** When the statutory holidays that a name promises fall: a table of another year would miss them. */
const ownDays = (name: string, year: number): { its: string; first: LocalDate; last: LocalDate }[] => statutory.filter(({ names }) => names.some((one) => name.includes(one))).flatMap(({ names, on, moon }) => {
  const date = on ? `${year}-${on}` : moon ? dayOfMoon(moon, year) : undefined;
  // the computed moon is a day off in some years, 2027 and 2030 among them
  return date ? [{ its: names[0]!, first: addDays(date, moon ? -1 : 0), last: addDays(date, moon ? 1 : 0) }] : [];
});

// 国务院《全国年节及纪念日放假办法》第二条; 清明 is a solar term, its day of April varies
const statutory: { names: string[]; on?: string; moon?: string }[] = [
  { names: ['元旦'], on: '01-01' }, { names: ['春节'], moon: '1/1' }, { names: ['清明节', '清明'] }, { names: ['劳动节', '五一'], on: '05-01' },
  { names: ['端午节', '端午'], moon: '5/5' }, { names: ['中秋节', '中秋'], moon: '8/15' }, { names: ['国庆节', '国庆'], on: '10-01' },
];

const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' });
const known = new Map<string, LocalDate | undefined>(); // a look at each day of a year, for each row that names the festival, takes long
function dayOfMoon(moon: string, year: number): LocalDate | undefined {
  const key = `${moon} ${year}`;
  if (!known.has(key)) known.set(key, searchMoon(moon, year));
  return known.get(key);
}

function searchMoon(moon: string, year: number): LocalDate | undefined {
  for (let date = `${year}-01-01`; yearOf(date) === year; date = addDays(date, 1)) if (lunar.format(new Date(`${date}T00:00:00Z`)) === moon) return date;
  return undefined;
}
