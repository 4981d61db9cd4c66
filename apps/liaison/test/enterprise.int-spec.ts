import { randomUUID } from 'node:crypto';
import { refuse, type Actor, type MachineOperation } from '@bangban/kernel';
import { cast } from '@bangban/testing';
import { EnterpriseRegister, type Departure } from '../src/enterprise/enterprise.register.ts';
import { startLiaison, type Liaison } from './liaison.ts';
import { paired } from './records.ts';

let liaison: Liaison;
beforeAll(async () => { liaison = await startLiaison(); });
beforeEach(async () => {
  await liaison.db.setNow('2026-11-23T09:00:00+08:00');
  await liaison.db.query('truncate liaison.enterprise cascade');
});
afterAll(() => liaison?.stop());

const [langxun, derun, newCode] = ['91321311Y7J6DU5MJD', '91321311C823F5QBR0', '91321311G0RT2GPQGD'] as const;
const [bureau, supervisor, ofXiaxiang, ofDaxing] = [cast.handler('SY-GXJ'), cast.supervisor(), cast.handler('SY-XX'), cast.handler('SY-DX')];
const fields = 'creditCode codes version name formerNames localityId field aboveScaleIndustrial keyEnterprise status closedOn headName phones listings { list since until enteredById enteredBecause endedById endedBecause }';
const entry = { creditCode: langxun, name: '宿迁朗讯电子有限公司', locality: 'SY-XX', field: '重点产业链', headName: '马某', phones: ['18887401146', '0527-84661234'] };

/** A mutation's refusal as its code, or the enterprise that it answers. */
async function does(actor: Actor, mutation: string, input: object) {
  const { data, code } = await liaison.ask(actor, `mutation($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { enterprise { ${fields} } } }`, { input: { idempotencyKey: randomUUID(), ...input } });
  return code ?? data[mutation].enterprise;
}
const registered = async (more: object = {}) => does(supervisor, 'registerEnterprise', { ...entry, ...more });
const seen = async (actor: Actor, creditCode: string = langxun) => {
  const { data, code } = await liaison.ask(actor, `query($creditCode: ID!) { enterprise(creditCode: $creditCode) { ${fields} } }`, { creditCode });
  return code ?? data.enterprise;
};

it('is registered once per code, by who keeps the register or by its locality, and is found by its code', async () => {
  expect(await does(ofDaxing, 'registerEnterprise', entry)).toBe('FORBIDDEN');
  expect(await does(cast.supervisor('SY-ZFB'), 'registerEnterprise', entry)).toBe('FORBIDDEN');
  expect(await does(ofXiaxiang, 'registerEnterprise', entry)).toEqual({
    ...entry, locality: undefined, localityId: 'SY-XX', codes: [langxun], version: 1, formerNames: [], aboveScaleIndustrial: false, keyEnterprise: false, status: 'ACTIVE', closedOn: null, listings: [],
  });
  for (const actor of [ofXiaxiang, bureau, supervisor]) expect(await does(actor, 'registerEnterprise', entry)).toBe('INVALID_INPUT');
  expect(await seen(ofDaxing)).toMatchObject({ creditCode: langxun, name: entry.name });
  expect(await seen(ofDaxing, derun)).toBe('NOT_FOUND');
});

it.each([
  ['creditCode', 'with a wrong check character', '91321311Y7J6DU5MJ0'], ['creditCode', 'too short', '91321311Y7J6DU5MJ'], ['creditCode', 'with a letter that no code has', '91321311O7J6DU5MJD'], ['creditCode', 'in small letters', '91321311y7j6du5mjd'],
  ['name', 'empty', ' '], ['name', 'too long', '长'.repeat(201)], ['locality', 'a department', 'SY-GD'], ['locality', 'the district', 'SY'], ['locality', 'outside', 'SQ-YSB'], ['locality', 'unknown', 'NOWHERE'],
  ['phones', 'none at all', ['123']], ['phones', 'too many', Array(11).fill('18887401146')], ['field', 'too long', '长'.repeat(51)],
])('is not registered with a %s that is %s', async (field, _what, value) => {
  expect(await registered({ [field]: value })).toBe('INVALID_INPUT');
  expect(await seen(supervisor)).toBe('NOT_FOUND');
});

it('keeps the names it had, and is changed by its keepers alone', async () => {
  await registered();
  const change = (actor: Actor, expectedVersion: number, more: object) => does(actor, 'changeEnterprise', { ...entry, expectedVersion, ...more });
  expect(await change(ofXiaxiang, 1, { name: '江苏朗讯电子股份有限公司', phones: [] })).toMatchObject({ name: '江苏朗讯电子股份有限公司', formerNames: [entry.name], phones: [], version: 2 });
  expect(await change(bureau, 1, { field: '服务业' })).toBe('CONFLICT');
  expect(await change(ofDaxing, 2, { field: '服务业' })).toBe('FORBIDDEN');
  expect(await change(ofXiaxiang, 2, { name: entry.name, locality: 'SY-DX' })).toMatchObject({ name: entry.name, formerNames: ['江苏朗讯电子股份有限公司'], localityId: 'SY-DX' });
  expect(await change(ofXiaxiang, 3, { locality: 'SY-XX' })).toBe('FORBIDDEN');
  const { data } = await liaison.ask(supervisor, '{ liaisonAuditTrail { nodes { action reason changes { field before after } } } }');
  expect(JSON.stringify(data)).toContain('contactsChanged');
  expect(JSON.stringify(data)).not.toMatch(/马某|18887401146/);
});

it('keeps what a change does not speak of; null or no telephone clears it', async () => {
  const { creditCode, name, locality, headName, phones } = entry;
  await registered();
  const change = async (expectedVersion: number, more: object) => does(ofXiaxiang, 'changeEnterprise', { creditCode, name, locality, expectedVersion, ...more });
  expect(await change(1, { name: '江苏朗讯电子股份有限公司' })).toMatchObject({ name: '江苏朗讯电子股份有限公司', field: '重点产业链', headName, phones });
  expect(await change(2, { headName: '欧阳某' })).toMatchObject({ field: '重点产业链', headName: '欧阳某', phones });
  expect(await change(3, { field: null, headName: null })).toMatchObject({ field: null, headName: null, phones });
  expect(await change(4, { phones: [] })).toMatchObject({ phones: [] });
  expect(await change(5, { phones: ['18887401146'] })).toMatchObject({ phones: ['18887401146'] });
  expect(await change(6, { phones: null })).toMatchObject({ phones: [] });
});

it('whose name changes, by hand or by an import, shows by it what is still owed for it; what is over keeps its own', async () => {
  await registered();
  const shown = async (pairing: string) => [...new Set((await liaison.ask(supervisor, `{ dutyPeriods(filter: { pairing: "${pairing}" }, first: 100) { nodes { label } } }`)).data.dutyPeriods.nodes.map(({ label }: { label: string }) => label))];
  const [over, current, another] = [await paired(liaison, { creditCode: langxun, startsOn: '2025-01-01', endsOn: '2025-12-31' }), await paired(liaison, { creditCode: langxun, startsOn: '2026-10-01' }), await paired(liaison, { creditCode: derun, startsOn: '2026-10-01' })];
  await does(supervisor, 'changeEnterprise', { ...entry, expectedVersion: 1, name: '江苏朗讯电子股份有限公司' });
  expect([await shown(over), await shown(current), await shown(another)]).toEqual([['企业'], ['江苏朗讯电子股份有限公司'], ['企业']]);
  const row = { line: 2, creditCode: langxun, name: '朗讯科技有限公司', locality: '下相街道', aboveScaleIndustrial: 'N', keyEnterprise: 'N', field: '' };
  const { data } = await liaison.ask(supervisor, 'mutation($input: ImportEnterprisesInput!) { importEnterprises(input: $input) { updated } }', { input: { rows: [row], update: true } });
  expect([data.importEnterprises.updated, await shown(over), await shown(current)]).toEqual([1, ['企业'], ['朗讯科技有限公司']]);
});

it('whose code changes is found by both, its lists with it, and nobody else may take either', async () => {
  await registered();
  await does(bureau, 'listEnterprise', { creditCode: langxun, expectedVersion: 1, list: 'ABOVE_SCALE_INDUSTRIAL', since: '2025-03-01' });
  const changed = { creditCode: langxun, expectedVersion: 2, newCode, reason: '迁址换照' };
  expect(await does(ofDaxing, 'changeCreditCode', changed)).toBe('FORBIDDEN');
  expect(await does(ofXiaxiang, 'changeCreditCode', { ...changed, newCode: langxun })).toBe('INVALID_INPUT');
  expect(await does(ofXiaxiang, 'changeCreditCode', changed)).toMatchObject({ creditCode: newCode, codes: [newCode, langxun], version: 3, listings: [{ since: '2025-03-01' }] });
  for (const code of [langxun, newCode]) {
    expect(await seen(supervisor, code)).toMatchObject({ creditCode: newCode, name: entry.name });
    expect(await registered({ creditCode: code })).toBe('INVALID_INPUT');
    expect(await seen(cast.enterprise(langxun), code)).toMatchObject({ name: entry.name });
  }
  expect(await seen(cast.enterprise(derun), newCode)).toBe('NOT_FOUND');
});

it('is on a list since a day and until a day, each with who entered it and why; 规上工业 is for 区工信局 to say', async () => {
  await registered();
  const list = (actor: Actor, expectedVersion: number, of: string, since = '2026-01-01') => does(actor, 'listEnterprise', { creditCode: langxun, expectedVersion, list: of, since, reason: '年报' });
  const delist = (actor: Actor, expectedVersion: number, of: string, until = '2026-11-22') => does(actor, 'delistEnterprise', { creditCode: langxun, expectedVersion, list: of, until, reason: '产值不足' });
  expect(await list(ofXiaxiang, 1, 'ABOVE_SCALE_INDUSTRIAL')).toBe('FORBIDDEN');
  expect(await list(bureau, 1, 'ABOVE_SCALE_INDUSTRIAL', '2026-11-24')).toBe('OUT_OF_RANGE');
  expect(await list(bureau, 1, 'ABOVE_SCALE_INDUSTRIAL')).toMatchObject({ aboveScaleIndustrial: true, keyEnterprise: false });
  expect(await list(bureau, 2, 'ABOVE_SCALE_INDUSTRIAL')).toBe('STEP_NOT_ALLOWED');
  expect(await list(ofXiaxiang, 2, 'KEY_ENTERPRISE')).toMatchObject({ aboveScaleIndustrial: true, keyEnterprise: true });
  expect(await delist(ofXiaxiang, 3, 'ABOVE_SCALE_INDUSTRIAL')).toBe('FORBIDDEN');
  expect(await delist(bureau, 3, 'ABOVE_SCALE_INDUSTRIAL', '2026-11-24')).toBe('OUT_OF_RANGE');
  expect(await delist(bureau, 3, 'ABOVE_SCALE_INDUSTRIAL')).toMatchObject({ aboveScaleIndustrial: false, keyEnterprise: true });
  expect(await delist(bureau, 4, 'ABOVE_SCALE_INDUSTRIAL')).toBe('STEP_NOT_ALLOWED');
  expect((await list(supervisor, 4, 'ABOVE_SCALE_INDUSTRIAL', '2026-11-23')).listings).toEqual([
    { list: 'ABOVE_SCALE_INDUSTRIAL', since: '2026-11-23', until: null, enteredById: supervisor.code, enteredBecause: '年报', endedById: null, endedBecause: null },
    { list: 'ABOVE_SCALE_INDUSTRIAL', since: '2026-01-01', until: '2026-11-22', enteredById: bureau.code, enteredBecause: '年报', endedById: bureau.code, endedBecause: '产值不足' },
    { list: 'KEY_ENTERPRISE', since: '2026-01-01', until: null, enteredById: ofXiaxiang.code, enteredBecause: '年报', endedById: null, endedBecause: null },
  ]);
  expect((await seen(cast.enterprise(langxun))).listings[0]).toMatchObject({ enteredById: null, endedById: null });
});

it('tells what hangs on a list of each departure, in the same transaction, and closing is one from every list', async () => {
  const told: Departure[] = [];
  let refuses = false;
  liaison.app.get(EnterpriseRegister).onLeave(async (_em, departure) => { if (refuses) refuse('FORBIDDEN'); told.push(departure); });
  await registered();
  await does(bureau, 'listEnterprise', { creditCode: langxun, expectedVersion: 1, list: 'ABOVE_SCALE_INDUSTRIAL', since: '2026-01-01' });
  await does(bureau, 'listEnterprise', { creditCode: langxun, expectedVersion: 2, list: 'KEY_ENTERPRISE', since: '2026-11-20' });
  const close = { creditCode: langxun, expectedVersion: 3, closedOn: '2026-11-10', reason: '注销登记' };
  refuses = true;
  expect(await does(bureau, 'closeEnterprise', close)).toBe('FORBIDDEN');
  expect(await seen(supervisor)).toMatchObject({ status: 'ACTIVE', aboveScaleIndustrial: true });
  refuses = false;
  expect(await does(ofXiaxiang, 'closeEnterprise', close)).toBe('FORBIDDEN'); // nor does a locality take off a list what it may not enter there
  expect(await does(bureau, 'closeEnterprise', close)).toMatchObject({ status: 'CLOSED', closedOn: '2026-11-10', aboveScaleIndustrial: false, keyEnterprise: false, listings: [{ until: '2026-11-20' }, { until: '2026-11-10' }] });
  expect(told.map(({ list, on, because, creditCode }) => [creditCode, list, on, because])).toEqual([[langxun, 'ABOVE_SCALE_INDUSTRIAL', '2026-11-10', '注销登记'], [langxun, 'KEY_ENTERPRISE', '2026-11-10', '注销登记']]);
  expect(await does(bureau, 'listEnterprise', { creditCode: langxun, expectedVersion: 4, list: 'KEY_ENTERPRISE', since: '2026-11-20' })).toBe('STEP_NOT_ALLOWED');
  expect(await does(bureau, 'reopenEnterprise', { creditCode: langxun, expectedVersion: 4, reason: '误登记' })).toMatchObject({ status: 'ACTIVE', closedOn: null, aboveScaleIndustrial: false });
  expect(told).toHaveLength(2);
});

it('[3.15] leaves by its locality within the month alone: what the locality owes for it, and has missed, is not undone by a day that lies back', async () => {
  await registered();
  await does(ofXiaxiang, 'listEnterprise', { creditCode: langxun, expectedVersion: 1, list: 'KEY_ENTERPRISE', since: '2026-01-01' });
  const delist = (actor: Actor, until: string) => does(actor, 'delistEnterprise', { creditCode: langxun, expectedVersion: 2, list: 'KEY_ENTERPRISE', until, reason: '减产' });
  const close = (actor: Actor, closedOn: string) => does(actor, 'closeEnterprise', { creditCode: langxun, expectedVersion: 2, closedOn, reason: '注销登记' });
  for (const leaves of [delist, close]) expect(await leaves(ofXiaxiang, '2026-10-31')).toBe('OUT_OF_RANGE');
  expect(await delist(bureau, '2026-08-31')).toMatchObject({ keyEnterprise: false });
});

it('[X.11] shows its head and its telephones to who deals with it: the district, its locality, the unit paired with it, and itself', async () => {
  await registered();
  await liaison.db.query(`insert into liaison.pairing_scheme (id, title, document_number, starts_on, ends_on, units, leaders, drafted_at, drafted_by) values ('00000000-0000-7000-8000-000000000001', '方案', '1', '2026-01-01', '2026-12-31', '{}', '{}', platform.now(), 'x')`);
  await liaison.db.query(`insert into liaison.pairing (id, number, scheme_id, credit_code, holder_unit, starts_on, ends_on, opened_at, opened_by) values ('00000000-0000-7000-8000-000000000002', 'G1', '00000000-0000-7000-8000-000000000001', '${langxun}', 'SY-SW', '2026-01-01', '2026-12-31', platform.now(), 'x')`);
  const system = (operations: MachineOperation[], unit: string): Actor => ({ kind: 'MACHINE', code: 'MC-X', name: '系统', units: [unit], operations, confidential: false });
  const told: [Actor, boolean][] = [
    [supervisor, true], [cast.supervisor('SY-JW'), true], [cast.officer('DISTRICT_LEADER', 'SY-LEAD'), true], [cast.dispatcher(), true], [bureau, true], [ofXiaxiang, true], [cast.handler('SY-SW'), true], [cast.enterprise(langxun), true],
    [ofDaxing, false], [cast.handler('SY-GD'), false], [cast.clerk(), false], [system(['READ'], 'SY-GD'), false], [system(['READ'], 'SY-XX'), true],
  ];
  for (const [actor, may] of told) expect(await seen(actor)).toMatchObject(may ? { headName: '马某', phones: entry.phones } : { name: entry.name, headName: null, phones: null });
  await liaison.db.query(`update liaison.pairing set ends_on = '2026-11-22', end_kind = 'x', end_reason = 'x', ended_at = platform.now(), ended_by = 'x'`);
  expect(await seen(cast.handler('SY-SW'))).toMatchObject({ headName: null, phones: null });
  expect(await seen(system(['FILE', 'IMPORT', 'HANDLE'], 'SY-XX'))).toBe('NOT_FOUND');
});
