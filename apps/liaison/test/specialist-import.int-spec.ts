import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Actor } from '@bangban/kernel';
import { cast } from '@bangban/testing';
import { startLiaison, type Liaison } from './liaison.ts';
import { lead, pairingOffice, registered, registerEnterprises } from './pairings.ts';

interface Row { line: number; creditCode: string; officer: string; grid: string }
let liaison: Liaison;
const file = (parse(readFileSync(join(import.meta.dirname, '../../../data/specialists.csv')), { columns: true, bom: true }) as { credit_code: string; officer: string; grid: string }[])
  .map(({ credit_code: creditCode, officer, grid }, index): Row => ({ line: index + 2, creditCode, officer, grid }));
const localityOf = (officer: string) => officer.slice(0, officer.lastIndexOf('-'));
const ofDx = file.filter(({ officer }) => officer.startsWith('SY-DX-'));
const [headOfDx, headOfYh] = [cast.officer('UNIT_HEAD', 'SY-DX'), cast.officer('UNIT_HEAD', 'SY-YH')];
const take = async (rows: readonly Row[], dryRun = false, actor: Actor = lead) => {
  const { data, code } = await liaison.ask(actor, 'mutation($input: ImportSpecialistsInput!) { importSpecialists(input: $input) { created updated unchanged refused results { line outcome problems { field reason } } } }', { input: { rows, dryRun } });
  return code ?? data.importSpecialists;
};
const inOffice = () => liaison.db.query<{ credit_code: string; officer_code: string; grid: string }>(`select credit_code, officer_code, g.name as grid from liaison.enterprise_specialist join liaison.grid g on g.id = grid_id where ends_on is null`);
const told = (report: { results: { line: number; outcome: string; problems: { field: string; reason: string }[] }[] }) => report.results.map(({ line, outcome, problems }) => [line, outcome, ...problems.map(({ field, reason }) => `${field}：${reason}`)]);

beforeAll(async () => {
  liaison = await startLiaison();
  await liaison.db.setNow('2026-11-26T09:00:00+08:00');
  await registerEnterprises(liaison);
  for (const { creditCode, officer } of file) await liaison.db.query('update liaison.enterprise set locality = $2 where credit_code = $1', [creditCode, localityOf(officer)]); // as in the data
  for (const [grid, { officer }] of new Map(file.map((row) => [row.grid, row])))
    await liaison.ask(lead, 'mutation($input: OpenGridInput!) { openGrid(input: $input) { grid { id } } }', { input: { idempotencyKey: `open ${grid}`, locality: localityOf(officer), name: grid } });
});
afterAll(() => liaison?.stop());

it('[X.16] [3.06] a dry run tells what the data\'s specialists would become and writes nothing; then they go in once, each with his duty to visit', async () => {
  expect(await take(file, true)).toMatchObject({ created: file.length, refused: 0 });
  expect([await inOffice(), await liaison.db.query('select from liaison.duty')]).toEqual([[], []]);
  expect(await take(file)).toMatchObject({ created: file.length, refused: 0 });
  expect(await take(file)).toMatchObject({ created: 0, updated: 0, unchanged: file.length });
  expect(new Set((await inOffice()).map((one) => `${one.credit_code} ${one.officer_code} ${one.grid}`))).toEqual(new Set(file.map((row) => `${row.creditCode} ${row.officer} ${row.grid}`)));
  const missing = (await liaison.ask(lead, '{ missingSpecialists(first: 100) { nodes { creditCode } } }')).data.missingSpecialists.nodes.map(({ creditCode }: { creditCode: string }) => creditCode);
  expect(missing).toEqual(registered.filter((row) => row.key_enterprise === 'Y' && !file.some(({ creditCode }) => creditCode === row.credit_code)).map((row) => row.credit_code));
  expect(missing).toHaveLength(1);
  const [{ id }] = (await liaison.ask(lead, `{ enterpriseSpecialists(filter: { creditCode: "${file[0]!.creditCode}" }) { nodes { id } } }`)).data.enterpriseSpecialists.nodes;
  expect((await pairingOffice(liaison).owed(id, 'SPECIALIST_VISIT')).map(({ starts, officer }) => [starts, officer])).toContainEqual(['2026-12-01', file[0]!.officer]);
  expect(await liaison.db.query(`select from liaison.audit_entry where action = 'importSpecialists'`)).toHaveLength(file.length);
});

it('[X.16] the same one comes into another grid; what is wrong with a row is told by line and column, and keeps no other back', async () => {
  const [one, another] = [ofDx[0]!, file.find(({ officer }) => officer.startsWith('SY-YH-'))!];
  await liaison.ask(headOfDx, 'mutation($input: OpenGridInput!) { openGrid(input: $input) { grid { id } } }', { input: { idempotencyKey: 'another grid', locality: 'SY-DX', name: '大兴三网格' } });
  const onNoList = registered.find((row) => row.key_enterprise === 'N' && row.above_scale_industrial === 'N' && row.locality === '大兴镇')!.credit_code;
  const report = await take([
    { ...one, line: 2, creditCode: '91321311G0RT2GPQG0', officer: ' ' }, { ...one, line: 3, officer: one.officer === 'SY-DX-1' ? 'SY-DX-2' : 'SY-DX-1' }, { ...one, line: 4, grid: '没有的网格' },
    { ...one, line: 5, creditCode: onNoList }, { ...another, line: 6 }, { ...one, line: 7, grid: '大兴三网格' }, { ...one, line: 8, creditCode: '91330100MA0000000W' },
  ], false, headOfDx);
  expect(told(report)).toEqual([
    [2, 'REFUSED', expect.stringContaining('creditCode：不是有效的统一社会信用代码'), expect.stringMatching(/^officer：/)],
    [3, 'REFUSED', expect.stringMatching(/^officer：已由“大兴镇承办人.”自2026-11-26起担任（ZY\d{6}），与文件不同，未作更改/)],
    [4, 'REFUSED', 'grid：“大兴镇”没有这个网格，请核对名称，或者先设立'],
    [5, 'REFUSED', expect.stringContaining('不是在册的重点企业或规上工业企业')],
    [6, 'REFUSED', expect.stringContaining('由其属地的负责人、办公室指定')],
    [7, 'UPDATED'],
    [8, 'REFUSED', expect.stringContaining('creditCode：')],
  ]);
  expect((await inOffice()).find(({ credit_code }) => credit_code === one.creditCode)).toMatchObject({ officer_code: one.officer, grid: '大兴三网格' });
});

it('[X.11] is for who names specialists: a locality for its own enterprises, row by row, and nobody else at all', async () => {
  expect(told(await take(ofDx, true, headOfYh)).every(([, outcome]) => outcome === 'REFUSED')).toBe(true);
  expect(told(await take(ofDx, true, cast.handler('SY-DX'))).every(([, outcome]) => outcome === 'REFUSED')).toBe(true);
  for (const actor of [cast.dispatcher(), cast.clerk(), cast.machine('MC-GXJ', 'SY-GXJ'), cast.enterprise(ofDx[0]!.creditCode)]) expect(await take(ofDx, true, actor)).toBe('FORBIDDEN');
});
