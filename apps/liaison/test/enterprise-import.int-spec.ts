import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Actor } from '@bangban/kernel';
import { cast } from '@bangban/testing';
import { startLiaison, type Liaison } from './liaison.ts';

type Row = Record<string, string | number>;
const register = (parse(readFileSync(join(import.meta.dirname, '../../../data/enterprises.csv')), { columns: true, bom: true }) as Record<string, string>[])
  .map((row, index): Row => ({ line: index + 2, ...Object.fromEntries(Object.entries(row).map(([column, text]) => [column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()), text])) }));
const [bureau, ofXiaxiang] = [cast.handler('SY-GXJ'), cast.handler('SY-XX')];
const good: Row = { line: 2, creditCode: '91321311Y7J6DU5MJD', name: '宿迁朗讯电子有限公司', locality: '下相街道', aboveScaleIndustrial: 'Y', keyEnterprise: 'N', field: '重点产业链' };

let liaison: Liaison;
beforeAll(async () => { liaison = await startLiaison(); });
beforeEach(async () => {
  await liaison.db.setNow('2026-11-23T09:00:00+08:00');
  await liaison.db.query('truncate liaison.enterprise cascade');
});
afterAll(() => liaison?.stop());

async function imported(rows: Row[], options: object = {}, actor: Actor = bureau) {
  const { data, code } = await liaison.ask(actor, 'mutation($input: ImportEnterprisesInput!) { importEnterprises(input: $input) { created updated unchanged refused results { line outcome problems { field value reason } } } }', { input: { rows, ...options } });
  return code ?? data.importEnterprises;
}
/** Everything that an import could have written. */
const stored = async () => (await liaison.db.query(`select (select json_agg(e order by credit_code) from liaison.enterprise e) as enterprises, (select json_agg(l order by credit_code, list) from liaison.enterprise_listing l) as listings, (select count(*) from liaison.audit_entry) as trail`))[0];

it('[X.16] the register of enterprises is imported from its file; a dry run writes nothing and says what would be, and a second run changes nothing', async () => {
  const empty = await stored();
  for (let at = 0; at < register.length; at += 100) {
    const rows = register.slice(at, at + 100);
    const told = { created: rows.length, updated: 0, unchanged: 0, refused: 0 };
    const before = await stored();
    expect(await imported(rows, { dryRun: true })).toMatchObject(told);
    expect(await stored()).toEqual(before);
    expect(await imported(rows)).toMatchObject(told);
  }
  const after = await stored();
  expect(after).not.toEqual(empty);
  expect(after!.enterprises).toHaveLength(register.length);
  const listed = (column: string) => register.filter((row) => row[column] === 'Y').length;
  expect(after!.listings).toHaveLength(listed('aboveScaleIndustrial') + listed('keyEnterprise'));
  for (const options of [{}, { dryRun: true }, { update: true }]) expect(await imported(register.slice(0, 100), options)).toMatchObject({ created: 0, updated: 0, unchanged: 100, refused: 0 });
  expect(await stored()).toEqual(after);
});

it.each([
  ['creditCode', '91321311Y7J6DU5MJ0', /校验码/], ['creditCode', '', /信用代码/], ['name', ' ', /不能为空/], ['locality', '无名镇', /乡镇、街道或园区/], ['locality', '区税务局', /乡镇、街道或园区/], ['aboveScaleIndustrial', '是', /Y 或 N/],
  ['keyEnterprise', '', /Y 或 N/], ['aboveScaleSince', '2026-02-30', /存在的日期/], ['keySince', '2026-11-24', /不能晚于今日/], ['field', '长'.repeat(51), /50个字/],
])('[X.16] refuses a row by its column %s, and the others go on', async (field, value, reason) => {
  const other = { ...good, line: 3, creditCode: '91321311C823F5QBR0' };
  expect(await imported([{ ...good, [field]: value }, other])).toMatchObject({ created: 1, refused: 1, results: [{ line: 2, outcome: 'REFUSED', problems: [{ field, value, reason: expect.stringMatching(reason) }] }, { line: 3, outcome: 'CREATED', problems: [] }] });
  expect((await stored())!.enterprises).toHaveLength(1);
});

it('[X.16] tells all that is wrong with a row at once, and never whose name and number they are', async () => {
  const { results: [{ problems }] } = await imported([{ ...good, creditCode: 'X', aboveScaleIndustrial: '1', locality: '?', headName: '马'.repeat(51), phones: '18887401146；123' }]);
  expect(problems.map(({ field }: { field: string }) => field).sort()).toEqual(['aboveScaleIndustrial', 'creditCode', 'headName', 'locality', 'phones']);
  expect(JSON.stringify(problems)).not.toMatch(/马|18887401146|123/);
});

it('changes what differs only where it is told to, and says each difference otherwise; what a row leaves empty stays', async () => {
  await imported([{ ...good, headName: '马某', phones: '18887401146;0527-84661234', aboveScaleSince: '2025-01-01' }]);
  const before = await stored();
  const changed = { ...good, name: '江苏朗讯电子有限公司', field: '', keyEnterprise: 'Y', keySince: '2026-05-01', headName: '牛某' };
  expect(await imported([changed])).toMatchObject({ refused: 1, results: [{ problems: [
    { field: 'name', value: changed.name, reason: '名册中为“宿迁朗讯电子有限公司”，与文件不同，未作更改；如以文件为准，请选择更新' }, { field: 'headName', value: null }, { field: 'keyEnterprise', value: 'Y' },
  ] }] });
  expect(await stored()).toEqual(before);
  expect(await imported([changed], { update: true })).toMatchObject({ updated: 1 });
  expect(await imported([changed])).toMatchObject({ unchanged: 1 });
  const { data } = await liaison.ask(bureau, '{ enterprise(creditCode: "91321311Y7J6DU5MJD") { name formerNames field headName phones listings { list since } } }');
  expect(data.enterprise).toEqual({
    name: '江苏朗讯电子有限公司', formerNames: ['宿迁朗讯电子有限公司'], field: '重点产业链', headName: '牛某', phones: ['18887401146', '0527-84661234'],
    listings: [{ list: 'KEY_ENTERPRISE', since: '2026-05-01' }, { list: 'ABOVE_SCALE_INDUSTRIAL', since: '2025-01-01' }],
  });
});

it('takes no enterprise off a list, moves no day of one, and revives none: that needs a person with a reason', async () => {
  await imported([{ ...good, aboveScaleSince: '2025-01-01' }]);
  const refused = async (over: object, field: string, reason: RegExp) => expect(await imported([{ ...good, ...over }], { update: true })).toMatchObject({ refused: 1, results: [{ problems: [{ field, reason: expect.stringMatching(reason) }] }] });
  await refused({ aboveScaleIndustrial: 'N' }, 'aboveScaleIndustrial', /自2025-01-01起列入.*退出须逐家办理/);
  await refused({ aboveScaleSince: '2025-01-02' }, 'aboveScaleSince', /名册中为2025-01-01/);
  await liaison.ask(bureau, 'mutation($input: CloseEnterpriseInput!) { closeEnterprise(input: $input) { enterprise { status } } }', { input: { idempotencyKey: 'close-it', creditCode: good.creditCode, expectedVersion: 2, closedOn: '2026-11-01', reason: '注销' } });
  await refused({ aboveScaleIndustrial: 'N', name: '别名' }, 'creditCode', /已于2026-11-01注销/);
});

it('a code that was changed is told with the present one; of two rows with one code the second finds the first, in a dry run too', async () => {
  await imported([good]);
  await liaison.ask(bureau, 'mutation($input: ChangeCreditCodeInput!) { changeCreditCode(input: $input) { enterprise { version } } }', { input: { idempotencyKey: 'change-it', creditCode: good.creditCode, expectedVersion: 2, newCode: '91321311G0RT2GPQGD', reason: '换照' } });
  expect(await imported([good])).toMatchObject({ refused: 1, results: [{ problems: [{ field: 'creditCode', reason: expect.stringContaining('91321311G0RT2GPQGD') }] }] });
  const twice = [{ ...good, creditCode: '91321311C823F5QBR0' }, { ...good, line: 3, creditCode: '91321311C823F5QBR0', name: '别名' }];
  for (const dryRun of [true, false]) expect(await imported(twice, { dryRun })).toMatchObject({ created: 1, refused: 1, results: [{ outcome: 'CREATED' }, { problems: [{ field: 'name' }] }] });
});

it('[X.11] a locality imports its own, and no 规上工业; a system with leave to import those of its units', async () => {
  const key = { ...good, aboveScaleIndustrial: 'N', keyEnterprise: 'Y' };
  const system = (unit: string, operations: ('READ' | 'IMPORT')[]): Actor => ({ kind: 'MACHINE', code: 'MC-X', name: '系统', units: [unit], operations, confidential: false });
  const told = async (actor: Actor, row: Row) => { const answer = await imported([row], { dryRun: true }, actor); return typeof answer === 'string' ? answer : answer.results[0].outcome === 'CREATED' || answer.results[0].problems[0].field; };
  expect(await told(ofXiaxiang, key)).toBe(true);
  expect(await told(ofXiaxiang, good)).toBe('aboveScaleIndustrial');
  expect(await told(cast.handler('SY-DX'), key)).toBe('locality');
  expect(await told(cast.supervisor(), good)).toBe(true);
  expect(await told(cast.supervisor('SY-JW'), key)).toBe('locality');
  expect(await told(system('SY-XX', ['IMPORT']), key)).toBe(true);
  expect(await told(system('SY-XX', ['IMPORT']), good)).toBe('aboveScaleIndustrial');
  expect(await told(system('SY-GXJ', ['IMPORT']), good)).toBe(true);
  expect(await told(system('SY-GD', ['IMPORT']), key)).toBe('locality');
  expect(await told(system('SY-GXJ', ['READ']), key)).toBe('FORBIDDEN');
  for (const actor of [cast.enterprise('91321311Y7J6DU5MJD'), cast.dispatcher(), cast.clerk()]) expect(await told(actor, key)).toBe('FORBIDDEN');
  for (const rows of [[], Array(101).fill(key)]) expect(await imported(rows)).toBe('OUT_OF_RANGE');
});
