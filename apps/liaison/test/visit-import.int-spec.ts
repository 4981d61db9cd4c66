import { cast } from '@bangban/testing';
import { startLiaison, type Liaison } from './liaison.ts';
import { enterprise, field, handler, other, paired, third } from './records.ts';

let liaison: Liaison;
let pairing: string;
beforeAll(async () => {
  liaison = await startLiaison();
  await at('2026-09-01T09:00');
  pairing = await paired(liaison);
  await paired(liaison, { creditCode: other, unit: 'SY-CZ' });
});
beforeEach(() => at('2026-11-23T09:00'));
afterAll(() => liaison?.stop());
const at = (time: string) => liaison.db.setNow(`${time}:00+08:00`);
const { list, does } = field(() => liaison);
let line = 1;
const row = (over: object = {}) => ({ line: (line += 1), externalNo: `ZF-${line}`, creditCode: enterprise, heldOn: '2026-11-20', officers: handler.code, purposes: '送政策;送服务', content: '到车间了解生产', demands: '无', evidence: '照片1.jpg；签到表.pdf', ...over });
const imported = async (actor: typeof handler | ReturnType<typeof cast.machine>, rows: object[], over: object = {}) => liaison.ask(actor, 'mutation($input: ImportVisitsInput!) { importVisits(input: $input) { created updated unchanged refused results { line outcome problems { field value reason } } } }', { input: { sourceSystem: actor.kind === 'MACHINE' ? null : '走访台账', rows, ...over } });
const report = async (...args: Parameters<typeof imported>) => (await imported(...args)).data.importVisits;
const count = async () => (await list(cast.supervisor(), 'visit')).totalCount;

it('[X.16] visits are taken over, each to the pairing of its day, once however often; a dry run tells the same and leaves nothing', async () => {
  const rows = [row({ talkWith: '企业负责人', talkName: '马某', talkPosition: '总经理', talkContent: '谈了扩产计划' }), row({ creditCode: other, officers: 'SY-CZ-1', purposes: 'CARE', heldOn: '2026-11-19' })];
  const clerk = cast.handler('SY-GXJ');
  expect(await report(clerk, rows, { dryRun: true })).toMatchObject({ created: 2, refused: 0, unchanged: 0 });
  expect(await count()).toBe(0);
  expect(await report(clerk, rows)).toMatchObject({ created: 2, refused: 0, unchanged: 0, results: [{ outcome: 'CREATED', problems: [] }, { outcome: 'CREATED' }] });
  expect(await report(clerk, rows)).toMatchObject({ created: 0, refused: 0, unchanged: 2 });
  expect((await list(cast.supervisor(), 'visit')).nodes).toMatchObject([
    { pairingId: pairing, unitId: 'SY-GD', heldOn: '2026-11-20', officerIds: [handler.code], purposes: ['POLICY', 'SERVICE'], evidence: ['照片1.jpg', '签到表.pdf'], talk: { participant: 'HEAD', name: '马某' }, sourceSystem: '走访台账', externalNo: rows[0]!.externalNo, recordedById: clerk.code, lateEntry: false },
    { unitId: 'SY-CZ', purposes: ['CARE'], talk: null },
  ]);
  const { data } = await liaison.ask(cast.supervisor(), `{ dutyPeriods(filter: { pairing: "${pairing}", state: FULFILLED }, first: 100) { nodes { kind period } } }`);
  expect(data.dutyPeriods.nodes.map(({ kind, period }: Record<string, string>) => `${kind} ${period}`).sort()).toEqual(['CONTACT 2026年11月', 'HEAD_TALK 2026年11月', 'VISIT 2026年11月']);
  expect(await report(clerk, [{ ...rows[0]!, content: '改写过的内容' }])).toMatchObject({ refused: 1, results: [{ problems: [{ field: 'externalNo', reason: expect.stringContaining('内容与本次不同') }] }] });
});

it('[X.16] every fault of a row is told by its column, and no name; the rows beside it are taken', async () => {
  const before = await count();
  const [bad, good] = [row({ creditCode: '9132', heldOn: '2026-02-30', officers: ' ', purposes: '送温暖;慰问', content: '——', evidence: '', talkWith: '企业负责人', talkName: '马某某某'.repeat(20), talkPosition: ' ' }), row()];
  const { created, refused, results } = await report(handler, [bad, good]);
  expect([created, refused, await count() - before]).toEqual([1, 1, 1]);
  expect(results[0].problems.map(({ field: name }: { field: string }) => name).sort()).toEqual(['content', 'creditCode', 'evidence', 'heldOn', 'officers', 'purposes']);
  const talk = await report(handler, [row({ talkName: '马某某某'.repeat(20), talkPosition: ' ', talkContent: '谈了扩产' })]);
  expect(talk.results[0].problems).toEqual(expect.arrayContaining([{ field: 'talkWith', value: '', reason: '须为企业负责人或负责人指定的人' }, { field: 'talkName', value: null, reason: '不能超过50个字' }, { field: 'talkPosition', value: ' ', reason: '不能为空' }]));
  expect(JSON.stringify([results, talk])).not.toContain('马某');
});

it.each([
  ['a day without a pairing', { heldOn: '2025-12-31' }, 'heldOn'], ['an enterprise without one', { creditCode: third }, 'heldOn'], ['another unit\'s', { creditCode: other, officers: 'SY-CZ-1' }, 'creditCode'],
  ['a day to come', { heldOn: '2026-11-24' }, 'externalNo'], ['somebody of another unit alone', { officers: 'SY-SW-1' }, 'externalNo'], ['nobody known', { officers: 'X' }, 'externalNo'], ['no number', { externalNo: ' ' }, 'externalNo'],
])('[X.16] a row is refused with %s', async (_, over, column) => {
  expect((await report(handler, [row(over)])).results).toMatchObject([{ outcome: 'REFUSED', problems: [{ field: column }] }]);
});

it('[X.16] by the holder\'s people and systems for themselves, by who pairs for all; nobody else', async () => {
  for (const actor of [handler, cast.machine('M', 'SY-GD'), cast.handler('SY-GXJ'), cast.supervisor()]) expect(await report(actor, [row()], { dryRun: true })).toMatchObject({ created: 1 });
  for (const actor of [cast.handler('SY-SW'), cast.machine('M', 'SY-SW'), cast.supervisor('SY-ZFB'), cast.handler('SY-GYB'), cast.officer('DISTRICT_LEADER', 'SY-LEAD')]) expect(await report(actor, [row()], { dryRun: true })).toMatchObject({ created: 0, refused: 1 });
  expect(await imported({ ...(cast.machine('M', 'SY-GD') as Extract<ReturnType<typeof cast.machine>, { kind: 'MACHINE' }>), operations: ['READ'] }, [row()])).toMatchObject({ code: 'FORBIDDEN' });
  for (const sourceSystem of [null, ' ']) expect(await imported(handler, [row()], { sourceSystem })).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await imported(handler, [])).toMatchObject({ code: 'OUT_OF_RANGE' });
});

it('[4.10] what is imported after the term is marked, but for what was over before its pairing was entered here (A22)', async () => {
  const mark = async (heldOn: string) => {
    const one = row({ heldOn });
    await report(handler, [one]);
    return (await list(handler, 'visit', `first: 100, filter: { from: "${heldOn}", until: "${heldOn}" }`)).nodes.find(({ externalNo }: { externalNo: string }) => externalNo === one.externalNo).lateEntry;
  };
  expect([await mark('2026-07-15'), await mark('2026-08-31'), await mark('2026-10-31')]).toEqual([false, true, true]); // the pairing was entered on 1 September
});

it('what a system took over was recorded by it, and by no officer', async () => {
  const one = row({ heldOn: '2026-11-06' });
  expect(await report(cast.machine('MC-GD', 'SY-GD'), [one])).toMatchObject({ created: 1 });
  const recorded = async (externalNo: string) => (await liaison.ask(cast.supervisor(), '{ visits(first: 100) { nodes { externalNo recordedById recordedBy { code title } } } }')).data.visits.nodes.find((visit: { externalNo: string }) => visit.externalNo === externalNo);
  expect(await recorded(one.externalNo)).toMatchObject({ recordedById: 'MC-GD', recordedBy: null });
  const other = row();
  await report(handler, [other]);
  expect(await recorded(other.externalNo)).toMatchObject({ recordedById: handler.code, recordedBy: { code: handler.code } });
});

it('[X.16] two requests with one row at once: one visit', async () => {
  const one = row();
  const reports = await Promise.all([report(handler, [one]), report(handler, [one])]);
  expect(reports.map(({ created, unchanged }) => [created, unchanged]).sort()).toEqual([[0, 1], [1, 0]]);
});

it('[X.16] a corrected visit stays as it is when its table is imported again', async () => {
  const one = row();
  await report(handler, [one]);
  const { nodes } = await list(handler, 'visit', 'first: 100');
  const visit = nodes.find(({ externalNo }: { externalNo: string }) => externalNo === one.externalNo);
  await does(handler, 'recordVisit', { pairing, heldOn: '2026-11-18', officers: [handler.code], purposes: ['CARE'], content: '更正的内容', demands: '无', evidence: ['照片'], corrects: { id: visit.id, expectedVersion: 1, reason: '登记有误' } });
  expect(await report(handler, [one])).toMatchObject({ refused: 1, unchanged: 0 });
});

it('[X.16] a table imported again finds its visits when the pairing has ended or the code has changed since, and says which were withdrawn here', async () => {
  const [code, newCode] = ['91321311C823F5QBR0', '913213117YTX1X4TP5'];
  const pairing = await paired(liaison, { creditCode: code });
  const [kept, withdrawn] = [row({ creditCode: code }), row({ creditCode: code, heldOn: '2026-11-19' })];
  await report(handler, [kept, withdrawn]);
  const found = async (one: { externalNo: string }) => (await list(handler, 'visit', 'first: 100')).nodes.find(({ externalNo }: { externalNo: string }) => externalNo === one.externalNo);
  await does(handler, 'withdrawVisit', { id: (await found(withdrawn)).id, expectedVersion: 1, reason: '误登' });
  await liaison.db.query(`update liaison.pairing set ends_on = '2026-11-10' where id = $1`, [pairing]); // as it turned out later
  await liaison.db.query('update liaison.enterprise set credit_code = $2, former_codes = array[$1] where credit_code = $1', [code, newCode]);
  const again = await report(handler, [kept, { ...kept, creditCode: newCode }, withdrawn, row({ creditCode: code, heldOn: '2026-11-05' })]);
  expect(again.results).toMatchObject([{ outcome: 'UNCHANGED' }, { outcome: 'UNCHANGED' }, { outcome: 'REFUSED', problems: [{ field: 'externalNo', reason: expect.stringContaining('已于2026-11-23撤回') }] }, { outcome: 'CREATED' }]);
  expect(await found(kept)).toMatchObject({ creditCode: newCode });
  for (const actor of [cast.handler('SY-SW'), cast.machine('M', 'SY-SW')]) expect((await report(actor, [kept, withdrawn], actor.kind === 'MACHINE' ? {} : { sourceSystem: '走访台账' })).refused).toBe(2);
});
