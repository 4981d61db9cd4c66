import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { cast } from '@bangban/testing';
import { pairingOffice, registerEnterprises } from './pairings.ts';
import { startLiaison, type Liaison } from './liaison.ts';

let liaison: Liaison;
beforeAll(async () => { liaison = await startLiaison(); });
afterAll(() => liaison?.stop());

const camel = (column: string) => column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
const rowsOf = (file: string) => (parse(readFileSync(join(import.meta.dirname, '../../../data', file)), { columns: true, bom: true }) as Record<string, string>[])
  .map((row, index) => ({ line: index + 2, ...Object.fromEntries(Object.entries(row).map(([column, value]) => [camel(column), value])) }));

it('[X.16] the project\'s own pairings and visits go in whole, a second time nothing of them', async () => {
  await liaison.db.setNow('2026-11-23T09:00:00+08:00');
  await registerEnterprises(liaison);
  await pairingOffice(liaison).published();
  const take = async (name: 'Pairings' | 'Visits', more: object = {}, most = 1_000) => {
    const rows = rowsOf(`${name.toLowerCase()}.csv`).slice(0, most);
    const sums = { rows: rows.length, created: 0, unchanged: 0, problems: [] as unknown[] };
    for (let from = 0; from < rows.length; from += 100) {
      const { data } = await liaison.ask(cast.supervisor(), `mutation($input: Import${name}Input!) { import${name}(input: $input) { created unchanged results { problems { field reason } } } }`, { input: { rows: rows.slice(from, from + 100), ...more } });
      const { created, unchanged, results } = data[`import${name}`];
      sums.created += created;
      sums.unchanged += unchanged;
      sums.problems.push(...results.flatMap(({ problems }: { problems: unknown[] }) => problems));
    }
    return sums;
  };
  const pairings = await take('Pairings');
  expect(pairings).toEqual({ rows: pairings.rows, created: pairings.rows, unchanged: 0, problems: [] });
  const source = { sourceSystem: '走访台账' };
  const visits = await take('Visits', source);
  expect(visits).toEqual({ rows: visits.rows, created: visits.rows, unchanged: 0, problems: [] });
  expect(await take('Visits', source, 20)).toEqual({ rows: 20, created: 0, unchanged: 20, problems: [] });
  const { data } = await liaison.ask(cast.supervisor(), '{ all: visits { totalCount } late: visits(filter: { lateEntry: true }) { totalCount } done: dutyPeriods(filter: { kind: VISIT, state: FULFILLED }) { totalCount } }');
  // of a month that was over before the pairings were entered here nothing could be entered before
  expect([data.all.totalCount, data.late.totalCount, data.done.totalCount]).toEqual([visits.rows, 0, visits.rows]);
}, 120_000);
