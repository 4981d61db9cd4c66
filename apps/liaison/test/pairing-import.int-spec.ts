import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { cast } from '@bangban/testing';
import { startLiaison, type Liaison } from './liaison.ts';
import { aboveScale, lead, pairingOffice, registered, registerEnterprises } from './pairings.ts';

let liaison: Liaison;
let scheme: { id: string };
const file = parse(readFileSync(join(import.meta.dirname, '../../../data/pairings.csv')), { columns: true, bom: true }) as { credit_code: string; holder_unit: string; holder_officer: string; starts_on: string }[];
const row = (over: Record<string, unknown> = {}) => ({ line: 2, creditCode: aboveScale[0], holderUnit: '区供电公司', holderOfficer: 'SY-GD-1', startsOn: '', ...over });
const take = async (rows: object[], more: Record<string, unknown> = {}, actor: Parameters<Liaison['ask']>[0] = lead) => {
  const { data, code } = await liaison.ask(actor, 'mutation($input: ImportPairingsInput!) { importPairings(input: $input) { created updated unchanged refused results { line outcome problems { field value reason } } } }', { input: { rows, ...more } });
  return code ?? data.importPairings;
};
const count = async () => (await liaison.db.query<{ n: number }>('select count(*)::int as n from liaison.pairing'))[0]!.n;

beforeAll(async () => {
  liaison = await startLiaison();
  await liaison.db.setNow('2026-11-26T09:00:00+08:00');
  await registerEnterprises(liaison);
  scheme = await pairingOffice(liaison).published();
});
afterAll(() => liaison?.stop());

it('[X.16] a dry run tells all that would happen and writes nothing', async () => {
  const rows = file.map(({ credit_code, holder_unit, holder_officer, starts_on }, index) => row({ line: index + 2, creditCode: credit_code, holderUnit: holder_unit, holderOfficer: holder_officer, startsOn: starts_on }));
  expect(await take(rows, { dryRun: true })).toMatchObject({ created: file.length, refused: 0 });
  expect([await count(), (await liaison.db.query('select from liaison.duty')).length]).toEqual([0, 0]);
});

it('[X.16] the data\'s pairings go in once: with their duties since they began, without a breach of the time before, and a notice a holder', async () => {
  const rows = file.map(({ credit_code, holder_unit, holder_officer, starts_on }, index) => row({ line: index + 2, creditCode: credit_code, holderUnit: holder_unit, holderOfficer: holder_officer, startsOn: starts_on }));
  expect(await take(rows)).toMatchObject({ created: file.length, refused: 0 });
  expect(await take(rows)).toMatchObject({ created: 0, unchanged: file.length, refused: 0 });
  expect(await count()).toBe(file.length);
  const [one] = (await pairingOffice(liaison).pairings(lead, `(filter: { creditCode: "${file[0]!.credit_code}" })`)).nodes;
  expect((await pairingOffice(liaison).owed(one.id, 'VISIT')).map(({ starts }) => starts).slice(0, 11)).toEqual(['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01', '2026-05-01', '2026-06-01', '2026-07-01', '2026-08-01', '2026-09-01', '2026-10-01', '2026-11-01']);
  expect(await liaison.db.query(`select from liaison.duty_period where not history and due_at < '2026-11-26T09:00+08'`)).toEqual([]); // nobody is told of what was over
  expect(new Set((await pairingOffice(liaison).told(scheme.id)).map(({ text }) => text)).size).toBe(1);
  expect((await liaison.db.query(`select from liaison.audit_entry where action = 'importPairings'`)).length).toBe(file.length);
});

it('[X.16] what is wrong with a row is told by line and column, all of it, and keeps no other back', async () => {
  const free = aboveScale.filter((code) => !file.some(({ credit_code }) => credit_code === code));
  const held = file[0]!;
  const below = registered.find((one) => one.above_scale_industrial === 'N')!.credit_code;
  const report = await take([
    row({ line: 2, creditCode: '91321311G0RT2GPQG0', startsOn: '2026-02-30' }), row({ line: 3, creditCode: free[0], holderUnit: '区烟草局' }), row({ line: 4, creditCode: free[0], holderUnit: '区领导班子', holderOfficer: '' }),
    row({ line: 5, creditCode: held.credit_code, holderUnit: 'SY-SW', holderOfficer: '' }), row({ line: 6, creditCode: free[0], startsOn: '2025-12-31' }), row({ line: 7, creditCode: below }), row({ line: 8, creditCode: free[0], holderOfficer: 'SY-SW-1' }), row({ line: 9, creditCode: free[0] }),
  ]);
  const told = report.results.map(({ line, outcome, problems }: { line: number; outcome: string; problems: { field: string; reason: string }[] }) => [line, outcome, ...problems.map(({ field, reason }) => `${field}：${reason}`)]);
  expect(told).toEqual([
    [2, 'REFUSED', expect.stringContaining('creditCode：不是有效的统一社会信用代码'), expect.stringContaining('startsOn：须为存在的日期')],
    [3, 'REFUSED', expect.stringContaining('没有编码为“区烟草局”的单位')],
    [4, 'REFUSED', expect.stringContaining('请填写区领导编码')],
    [5, 'REFUSED', expect.stringMatching(/^holderUnit：已由“.*”自2026-01-01起挂钩（GG\d{6}），与文件不同/)],
    [6, 'REFUSED', expect.stringContaining('没有找到已发布的实施方案“2025-12-31”')],
    [7, 'REFUSED', expect.stringContaining('不是在册的规上工业企业')],
    [8, 'REFUSED', expect.stringContaining('不是“区供电公司”的在职人员')],
    [9, 'CREATED'],
  ]);
});

it('[X.16] [3.01] into a draft it is a plan, in which the last word holds', async () => {
  const { does } = pairingOffice(liaison);
  const draft = await does(lead, 'draftPairingScheme', { title: '2027年度方案', documentNumber: '2027-1', startsOn: '2027-01-01', endsOn: '2027-12-31' });
  const before = await count();
  expect(await take([row(), row({ line: 3, creditCode: aboveScale[1] })], { scheme: draft.id })).toMatchObject({ created: 2 });
  expect(await take([row(), row({ line: 3, creditCode: aboveScale[1], holderUnit: 'SY-SW', holderOfficer: '' })], { scheme: draft.id })).toMatchObject({ created: 0, updated: 1, unchanged: 1 });
  expect(await count()).toBe(before);
  expect((await liaison.ask(lead, `{ plannedPairings(scheme: "${draft.id}") { nodes { creditCode holderUnitId } } }`)).data.plannedPairings.nodes).toEqual([[aboveScale[0], 'SY-GD'], [aboveScale[1], 'SY-SW']].sort().map(([creditCode, holderUnitId]) => ({ creditCode, holderUnitId })));
});

it('[X.11] is for who pairs, and for the system of 区工信局 that may import', async () => {
  for (const actor of [cast.handler('SY-GD'), cast.supervisor('SY-ZFB'), cast.machine('MC-GD', 'SY-GD')]) expect(await take([row()], { dryRun: true }, actor)).toBe('FORBIDDEN');
  for (const actor of [cast.supervisor(), cast.machine('MC-GXJ', 'SY-GXJ')]) expect(await take([row({ creditCode: file[0]!.credit_code, holderUnit: file[0]!.holder_unit, holderOfficer: file[0]!.holder_officer })], { dryRun: true }, actor)).toMatchObject({ unchanged: 1 });
});
