import { readFileSync } from 'node:fs';
import type { CalendarYear } from '@bangban/working-time';
import { readYear } from './arrangement.ts';

const file = (year: number) => readFileSync(new URL(`../../../../../data/calendar/${year}.json`, import.meta.url), 'utf8');
const published = [2024, 2025, 2026].map((year) => ({ ...(JSON.parse(file(year)) as CalendarYear), version: 1 }));
const good = [
  ['元旦', '2027-01-01至2027-01-03', ''],
  ['春节', '2027-02-05至2027-02-11', '2027-01-31、2027-02-13'],
  ['清明节', '2027-04-03至2027-04-05', ''],
  ['劳动节', '2027-05-01至2027-05-05', '2027-05-08'],
  ['端午节', '2027-06-09至2027-06-11', '2027-06-12'],
  ['中秋节', '2027-09-15至2027-09-17', '2027-09-18'],
  ['国庆节', '2027-10-01至2027-10-07', '2027-10-09'],
];
const expected = {
  year: 2027, title: '通知', documentNumber: '号',
  holidays: good.map(([name, span]) => ({ name, from: span!.slice(0, 10), to: span!.slice(11) })),
  makeUpWorkdays: ['2027-01-31', '2027-02-13', '2027-05-08', '2027-06-12', '2027-09-18', '2027-10-09'],
};
const asTable = (rows: readonly (readonly string[])[], by = '\t') => rows.map((row) => row.join(by)).join('\n');
const readTable = (table: string, year = 2027) => readYear({ year, title: '通知', documentNumber: '号', table }, published);
/** The good table with one row in place of the one of that name. */
const changed = (name: string, ...cells: string[]) => readTable(asTable(good.map((row) => (row[0] === name ? [name, ...cells] : row))));
const readJson = (json: string | object, over = {}) => readYear({ year: 2027, title: '通知', documentNumber: '号', json: typeof json === 'string' ? json : JSON.stringify(json, null, 1), ...over }, published);

describe('a year read from text', () => {
  it.each([2024, 2025, 2026])('in the very form of the data file of %i is what the file has', (year) => {
    const { arrangement, problems } = readYear({ year, json: file(year) }, published);
    expect(problems).toEqual([]);
    expect(arrangement).toEqual({ ...JSON.parse(file(year)), makeUpWorkdays: (JSON.parse(file(year)) as CalendarYear).makeUpWorkdays.sort() });
  });

  it.each([
    ['tabs', asTable(good)],
    ['tabs and a heading', asTable([['节日', '放假时间', '调休上班日'], ...good])],
    ['commas', asTable(good, ',')],
    ['full-width commas', asTable(good, '，')],
    ['bars, as in a document', ['| 节日 | 放假 | 上班 |', '|---|:--:|---|', ...good.map((row) => `| ${row.join(' | ')} |`)].join('\n')],
    ['empty lines between and Windows line ends', `\r\n${asTable(good).replaceAll('\n', '\r\n\r\n')}\r\n`],
    ['the words of the notice', asTable([
      ['元旦', '1月1日（周五）至3日（周日）放假，共3天', '无'],
      ['春节', '2月5日至11日放假调休', '1月31日（周日）上班、2月13日（周六）上班'],
      ['清明节', '4月3日-4月5日', '-'], ['劳动节', '2027.5.1—2027.5.5', '2027.5.8'], ['端午节', '6/9~6/11', '6/12'], ['中秋节', '2027年9月15日到17日', '９月１８日'], ['国庆节', '10.1-10.7', '10.9'],
    ])],
    ['make-up days in a row of their own', asTable([...good.map(([name, span]) => [name!, span!]), ['调休', '', expected.makeUpWorkdays.join(' ')]])],
  ])('with %s is understood', (_, table) => {
    expect(readTable(table)).toEqual({ arrangement: expected, problems: [] });
  });

  it.each([
    [2019, '元旦 12月30日至1月1日 12月29日\n春节 2.4-2.10 2.2、2.3\n清明节 4.5-4.7\n劳动节 5.1-5.4 4.28、5.5\n端午节 6.7-6.9\n中秋节 9.13-9.15\n国庆节 10.1-10.7 9.29、10.12', { name: '元旦', from: '2018-12-30', to: '2019-01-01' }, '2018-12-29'],
    [2020, '元旦 1月1日\n春节 1.24-1.30 1.19、2.1\n清明节 4.4-4.6\n劳动节 5.1-5.5 4.26、5.9\n端午节 6.25-6.27 6.28\n国庆节、中秋节 10.1-10.8 9.27、10.10', { name: '国庆节、中秋节', from: '2020-10-01', to: '2020-10-08' }, '2020-01-19'],
  ])('of %i, as it was published, is right: New Year from December, two holidays in one name', (year, rows, holiday, makeUp) => {
    const { arrangement, problems } = readYear({ year, title: '通知', documentNumber: '号', table: rows.replaceAll(' ', '\t') }, published);
    expect(problems).toEqual([]);
    expect(arrangement.holidays).toContainEqual(holiday);
    expect(arrangement.makeUpWorkdays[0]).toBe(makeUp);
  });
});

describe('what is wrong with a year is named by line, column, value and reason:', () => {
  const springFestival = '2027-02-05至2027-02-11';
  it.each([
    ['a day that does not exist', changed('春节', '2027-02-05至2027-02-30'), 2, '放假时间', '2027-02-05至2027-02-30', /不是可以识别的日期/],
    ['words instead of dates', changed('春节', '待定'), 2, '放假时间', '待定', /不是可以识别的日期/],
    ['no dates at all', changed('春节', ''), 2, '放假时间', '', /请填写放假日期/],
    ['a holiday of another year', changed('清明节', '2026-04-04至2026-04-06'), 3, '放假时间', '2026-04-04至2026-04-06', /不在2027年内/],
    ['a holiday that ends in the next year', changed('国庆节', '2027-10-01至2028-01-01'), 7, '放假时间', '2027-10-01至2028-01-01', /不在2027年内/],
    ['another holiday than New Year from the December before', changed('春节', '2026-12-30至2027-01-02'), 2, '放假时间', '2026-12-30至2027-01-02', /只有元旦/],
    ['New Year from too early', changed('元旦', '2026-12-24至2027-01-01'), 1, '放假时间', '2026-12-24至2027-01-01', /不在2027年内/],
    ['an end before the beginning', changed('春节', '2027-02-11至2027-02-05'), 2, '放假时间', '2027-02-11至2027-02-05', /第一日晚于最后一日/],
    ['an end in a wrong month', changed('劳动节', '5月1日至12月5日'), 4, '放假时间', '5月1日至12月5日', /超过15日/],
    ['the dates of last year\'s moon', changed('春节', '2027-02-15至2027-02-23'), 2, '放假时间', '2027-02-15至2027-02-23', /春节当日不在假期内/],
    ['National Day without 1 October', changed('国庆节', '10月2日至10月7日'), 7, '放假时间', '10月2日至10月7日', /国庆节当日不在假期内/],
    ['an overlap', changed('清明节', '2027-04-03至2027-04-05\n其他\t2027-04-05'), 4, '放假时间', '2027-04-05', /与“清明节”的假期重叠/],
    ['a holiday twice', readTable(asTable([...good, ['清明节', '2027-03-01']])), 8, '放假时间', '清明节', /该节日重复/],
    ['a make-up day on a weekday', changed('春节', springFestival, '2027-02-12'), 2, '调休上班日', '2027-02-12', /不是周六或周日/],
    ['a make-up day inside its holiday', changed('春节', springFestival, '2027-02-06'), 2, '调休上班日', '2027-02-06', /在“春节”的假期内/],
    ['a make-up day inside another holiday', changed('春节', springFestival, '2027-04-03'), 2, '调休上班日', '2027-04-03', /在“清明节”的假期内/],
    ['a make-up day twice', changed('春节', springFestival, '2027-01-31、2027-01-31'), 2, '调休上班日', '2027-01-31', /重复/],
    ['a make-up day of another year', changed('春节', springFestival, '2028-02-12'), 2, '调休上班日', '2028-02-12', /不在2027年内/],
    ['a make-up day that is none', changed('春节', springFestival, '周六'), 2, '调休上班日', '周六', /不是可以识别的日期/],
    ['a row without a name', readTable(asTable([...good, ['', '2027-03-01']])), 8, '节日', '', /请填写节日名称/],
    ['a missing holiday', readTable(asTable(good.filter(([name]) => name !== '端午节'))), null, '节日', '端午节', /缺少法定节日“端午节”/],
    ['quotes that do not close', readTable('元旦,"2027-01-01'), 1, '表格', '', /引号/],
    ['nothing but a heading', readTable('节日,放假时间,调休上班日'), null, '全文', '', /没有放假安排/],
    ['no title', readYear({ year: 2027, title: ' ', documentNumber: '号', table: asTable(good) }, []), null, 'title', '', /请填写/],
    ['a New Year on which the year before has people at work', readYear({ year: 2027, title: '通知', documentNumber: '号', table: asTable(good.map((row) => (row[0] === '元旦' ? ['元旦', '12.26-1.3'] : row))) }, [{ ...published[2]!, makeUpWorkdays: ['2026-12-26'] }]), 1, '放假时间', '12.26-1.3', /与2026年安排中的调休上班日冲突/],
    ['JSON that breaks off', readJson('{\n "holidays": [\n'), 3, '全文', '', /不是完整的 JSON/],
    ['JSON with a comma too many', readJson('{\n "year": 2027,,\n}'), 2, '第15列', '', /不是完整的 JSON/],
    ['JSON that is a list', readJson([]), null, '全文', '[]', /应为一个对象/],
    ['JSON of another year', readJson({ ...expected, year: 2026 }), 2, 'year', '2026', /与所选年份2027不一致/],
    ['JSON of another title', readJson({ ...expected, title: '另一通知' }), null, 'title', '通知', /与 JSON 中的“另一通知”不一致/],
    ['JSON without holidays', readJson({ year: 2027, makeUpWorkdays: [] }), null, 'holidays', '', /应为放假安排的列表/],
    ['JSON with a sign that cannot be stored', readJson({ ...expected, holidays: [...expected.holidays, { name: '其\0他', from: '2027-03-01', to: '2027-03-01' }] }), expect.any(Number), 'holidays[7].name', '其\0他', /请填写节日名称/],
    ['JSON with half a sign in its title', readJson({ ...expected, title: '通\ud800知' }), expect.any(Number), 'title', '通\ud800知', /应为文字/],
    ['JSON with a word for a day', readJson({ ...expected, makeUpWorkdays: ['周六'] }), expect.any(Number), 'makeUpWorkdays[0]', '周六', /不是存在的日期/],
    ['JSON with a day that does not exist', readJson({ ...expected, holidays: [...expected.holidays, { name: '其他', from: '2027-02-30', to: '2027-03-01' }] }), expect.any(Number), 'holidays[7].from', '2027-02-30', /不是存在的日期/],
    ['JSON with a holiday without a name', readJson({ ...expected, holidays: [...expected.holidays, { from: '2027-03-01', to: '2027-03-01' }] }), null, 'holidays[7].name', '', /请填写节日名称/],
    ['JSON with a make-up day on a weekday', readJson({ ...expected, makeUpWorkdays: ['2027-02-12'] }), expect.any(Number), 'makeUpWorkdays[0]', '2027-02-12', /不是周六或周日/],
  ])('%s', (_, { problems }, line, column, value, reason) => {
    expect(problems).toEqual([{ line, column, value, reason: expect.stringMatching(reason) }]);
  });

  it('soon, also in thousands of rows that each name a festival of the moon', () => {
    const began = performance.now();
    expect(readTable('端午节,1/2\n'.repeat(2_500)).problems.length).toBeGreaterThan(2_500);
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  it('all of them at once, of what cannot be read and of what is read', () => {
    const { problems } = readTable(['元旦\t1月1日\t2月30日', '春节\t待定', '清明节\t4.3-4.5\t4.3', '劳动节\t5.5-5.1', '中秋节\t9.15', '国庆节\t10.1-10.7'].join('\n'));
    expect(problems.map(({ line, column }) => [line, column])).toEqual([[1, '调休上班日'], [2, '放假时间'], [4, '放假时间'], [3, '调休上班日'], [null, '节日']]);
  });
});
