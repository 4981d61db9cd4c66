import { randomUUID } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { cast, countStatements } from '@bangban/testing';
import { startDirectory, type DirectoryService } from './directory.ts';

let directory: DirectoryService;
beforeAll(async () => { directory = await startDirectory(); });
beforeEach(() => directory.db.setNow('2026-11-26T09:00:00+08:00'));
afterAll(() => directory?.stop());
const supervisor = cast.supervisor();
const network = async (fields: string, args = '', actor: Parameters<DirectoryService['ask']>[0] = supervisor) => {
  const { data, code } = await directory.ask(actor, `{ serviceNetwork${args} { ${fields} } }`);
  if (code) throw new Error(code);
  return data.serviceNetwork;
};
const update = (actor: Parameters<DirectoryService['ask']>[0], input: Record<string, unknown>) =>
  directory.ask(actor, 'mutation($input: UpdateServicePointInput!) { updateServicePoint(input: $input) { servicePoint { code version equipment staff missingEquipment missingStaff } } }', { input: { idempotencyKey: randomUUID(), expectedVersion: 1, reason: '新配设备', ...input } });

interface Place { code: string; level: string; unit: { code: string }; equipment: string[]; staff: number; missingEquipment: string[]; missingStaff: number }
const places = async (): Promise<Place[]> => (await directory.ask(supervisor, '{ servicePoints(first: 100) { nodes { code level unit { code } equipment staff missingEquipment missingStaff } } }')).data.servicePoints.nodes;
/** The rulebook's rows, written down here a second time. */
const checklist: Record<string, [string[], number]> = { DISTRICT: [['评价器', '高拍仪'], 3], TOWNSHIP: [['评价器', '高拍仪'], 2], VILLAGE: [['高拍仪'], 1] };
const count = (all: Place[]) => {
  const lacking = all.map(({ level, equipment, staff }) => [checklist[level]![0].some((one) => !equipment.includes(one)), staff < checklist[level]![1]]);
  return { places: all.length, complete: lacking.filter(([a, b]) => !a && !b).length, lackingEquipment: lacking.filter(([a]) => a).length, lackingStaff: lacking.filter(([, b]) => b).length };
};
const counts = 'places complete lackingEquipment lackingStaff';

it('[2.03] each place has its level, its checklist of hardware and its fixed staff; those that lack either are listed, counted per level and per unit', async () => {
  const all = await places();
  const { levels, units, localitiesWithoutPlace, incomplete } = await network(`levels { level requiredEquipment requiredStaff ${counts} } units { unit { code } ${counts} } localitiesWithoutPlace { code } incomplete(first: 100) { totalCount nodes { code } }`);
  expect(levels).toEqual(Object.entries(checklist).map(([level, [requiredEquipment, requiredStaff]]) => ({ level, requiredEquipment, requiredStaff, ...count(all.filter((one) => one.level === level)) })));
  expect(units).toEqual([...new Set(all.map(({ unit }) => unit.code))].sort().map((code) => ({ unit: { code }, ...count(all.filter(({ unit }) => unit.code === code)) })));
  expect(incomplete.nodes.map(({ code }: Place) => code)).toEqual(all.filter((one) => count([one]).complete === 0).map(({ code }) => code));
  expect(incomplete.totalCount).toBeGreaterThan(5); // as in life
  expect(all.find(({ code }) => code === 'SP-V01')).toMatchObject({ missingEquipment: ['高拍仪'], missingStaff: 1 });
  expect(all.find(({ code }) => code === 'SP-T06')).toMatchObject({ missingEquipment: [], missingStaff: 2 });
  expect(localitiesWithoutPlace).toEqual([]);
});

it('[2.03] is asked for by level, by unit and by what is lacking, and as a spreadsheet', async () => {
  expect((await network('levels { level places } units { unit { code } }', '(filter: { level: VILLAGE, unit: "SY-DX" })'))).toEqual({ levels: [{ level: 'VILLAGE', places: 2 }], units: [{ unit: { code: 'SY-DX' } }] });
  const lacking = async (lack: string) => (await directory.ask(supervisor, `{ servicePoints(first: 100, filter: { level: VILLAGE, lacking: ${lack} }) { nodes { code } } }`)).data.servicePoints.nodes.map(({ code }: Place) => code);
  const [equipment, staff, any] = [await lacking('EQUIPMENT'), await lacking('STAFF'), await lacking('ANY')];
  expect([equipment, staff]).toEqual([['SP-V01', 'SP-V04', 'SP-V07', 'SP-V10'], ['SP-V01', 'SP-V05', 'SP-V09']]);
  expect(any).toEqual([...new Set([...equipment, ...staff])].sort());
  const rows = parse((await network('csv', '(filter: { unit: "SY-DX" })')).csv, { columns: true, bom: true }) as Record<string, string>[];
  expect(rows.find((row) => row['场所编码'] === 'SP-V01')).toEqual({ 场所编码: 'SP-V01', 场所: '村级代办点1', 类型: '窗口', 层级: '村级', 所属单位: '大兴镇', 已配设备: '', 缺少设备: '高拍仪', 固定帮办代办人员: '0', 缺少人员: '1', 是否配齐: '否' });
  expect(rows.map((row) => row['场所编码'])).toEqual(['SP-T04', 'SP-V01', 'SP-V07']);
});

it('[2.03] a locality without a place of its own is named', async () => {
  await directory.db.query(`update directory.service_point set level = 'VILLAGE' where code = 'SP-T09'`);
  expect((await network('localitiesWithoutPlace { code }')).localitiesWithoutPlace).toEqual([{ code: 'SY-CJ' }]);
  expect((await network('localitiesWithoutPlace { code }', '(filter: { unit: "SY-DX" })')).localitiesWithoutPlace).toEqual([]);
  await directory.db.query(`update directory.service_point set level = 'TOWNSHIP' where code = 'SP-T09'`);
});

it('[2.03] a place is kept up by its unit\'s office or 区行政审批局, and by nobody else; what was before is in the trail', async () => {
  const complete = { code: 'SP-V01', equipment: ['高拍仪', '高拍仪', '打印机'], staff: 2 };
  for (const [actor, code] of [[cast.officer('UNIT_OFFICE', 'SY-YH'), 'FORBIDDEN'], [cast.handler('SY-DX'), 'FORBIDDEN'], [supervisor, 'FORBIDDEN'], [cast.enterprise('91321311Y7J6DU5MJD'), 'FORBIDDEN']] as const) expect(await update(actor, complete)).toMatchObject({ code });
  const office = cast.officer('UNIT_OFFICE', 'SY-DX');
  expect((await update(office, complete)).data.updateServicePoint.servicePoint).toEqual({ code: 'SP-V01', version: 2, equipment: ['高拍仪', '打印机'], staff: 2, missingEquipment: [], missingStaff: 0 });
  expect(await update(office, complete)).toMatchObject({ code: 'CONFLICT' });
  await directory.db.setNow('2026-11-26T09:01:00+08:00');
  expect((await update(cast.handler('SY-SPJ'), { ...complete, expectedVersion: 2, staff: 0 })).data.updateServicePoint.servicePoint).toMatchObject({ version: 3, missingStaff: 1 });
  const { data } = await directory.ask(supervisor, '{ directoryAuditTrail(first: 9) { nodes { action subjectId reason changes { field before after } } } }');
  expect(data.directoryAuditTrail.nodes.filter(({ action }: { action: string }) => action === 'updateServicePoint')[1]).toEqual({ action: 'updateServicePoint', subjectId: 'SP-V01', reason: '新配设备', changes: expect.arrayContaining([{ field: 'equipment', before: '[]', after: '["高拍仪","打印机"]' }, { field: 'staff', before: '0', after: '2' }]) });
});

it.each([['staff', { staff: -1 }], ['staff', { staff: 1_000 }], ['equipment.0', { equipment: [' '] }], ['reason', { reason: ' ' }]])('a wrong %s is refused', async (field, over) => {
  expect(await update(cast.handler('SY-SPJ'), { code: 'SP-T02', equipment: [], staff: 1, ...over })).toMatchObject({ code: 'INVALID_INPUT', facts: { field } });
});

it('a list of 50 with what each lacks costs as many statements as one of 10', async () => {
  const cost = async (first: number) => (await countStatements(() => directory.ask(supervisor, `{ servicePoints(first: ${first}, filter: { lacking: ANY }) { nodes { missingEquipment missingStaff unit { name } } } }`))).statements;
  expect(await cost(50)).toBe(await cost(10));
});
