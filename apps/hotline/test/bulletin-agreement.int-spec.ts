import { cast } from '@bangban/testing';
import { BulletinJob } from '../src/bulletin/bulletin.jobs.ts';
import { startHotline, type Hotline } from './hotline.ts';
import { countedByHand, ratingsByHand, register } from './register-count.ts';

let hotline: Hotline;
beforeAll(async () => { hotline = await startHotline(); });
afterAll(() => hotline?.stop());

const run = () => hotline.app.get(BulletinJob).run();
const published = async (kind = 'HOTLINE') => (await hotline.db.query<{ month: string }>('select month from hotline.bulletin where kind = $1 order by month', [kind])).map(({ month }) => month);
const camel = (line: Record<string, string>, index: number) => ({ line: index + 2, ...Object.fromEntries(Object.entries(line).map(([name, value]) => [name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()), value])) });
const importAll = async (lines: readonly Record<string, string>[]) => {
  for (let from = 0; from < lines.length; from += 100) {
    const { data } = await hotline.ask(cast.dispatcher(), 'mutation($input: ImportTicketsInput!) { importTickets(input: $input) { refused } }', { input: { sourceSystem: '历史台账', rows: lines.slice(from, from + 100).map(camel) } });
    expect(data.importTickets.refused).toBe(0);
  }
};

interface Figure { measure: string; numerator: number; denominator: number }
const told = async (kind: string, month: string): Promise<Record<string, [number, number]>> => {
  const { data } = await hotline.ask(cast.supervisor(), `query($kind: BulletinKind!, $month: String!) { bulletin(kind: $kind, month: $month) { state district { ...figure } units { unitId figures { ...figure } } } } fragment figure on BulletinFigure { measure numerator denominator }`, { kind, month });
  const { district, units } = data.bulletin as { district: Figure[]; units: { unitId: string; figures: Figure[] }[] };
  return Object.fromEntries([{ unitId: '全区', figures: district }, ...units].flatMap(({ unitId, figures }) =>
    figures.filter(({ denominator }) => denominator).map(({ measure, numerator, denominator }) => [`${unitId} ${measure}`, [numerator, denominator]])));
};

it('[7.10] [2.16] the bulletin of each month agrees with a count made straight from the register; none is published while its history is still coming in', async () => {
  const now = '2026-11-23T09:00:00+08:00';
  await hotline.db.setNow(now);
  await importAll(register);
  await run();
  expect(await published()).toEqual([]);
  await hotline.db.setNow('2026-11-23T09:01:01+08:00');
  await run();
  const months = [...new Set(register.map(({ received_at: at }) => at!.slice(0, 7)))].sort();
  expect(await published()).toEqual(months.slice(0, -1));
  expect([months[0], months.at(-2), months.length]).toEqual(['2024-01', '2026-10', 35]);
  expect(await published('NEGATIVE_RATING')).toEqual(months.slice(0, -1));
  const compared = { HOTLINE: 0, NEGATIVE_RATING: 0 };
  for (const [kind, count] of [['HOTLINE', countedByHand], ['NEGATIVE_RATING', ratingsByHand]] as const) for (const month of months) { // the last is a preview
    const counted = count(month, '2026-11-23T09:01:01+08:00');
    expect([kind, month, await told(kind, month)]).toEqual([kind, month, counted]);
    compared[kind] += Object.keys(counted).length;
  }
  process.stderr.write(`bulletins: ${months.length} months, ${compared.HOTLINE} figures of cases and ${compared.NEGATIVE_RATING} of ratings agree with the register\n`);
}, 300_000);
