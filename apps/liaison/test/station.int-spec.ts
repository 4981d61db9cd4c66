import { randomUUID } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { SelfCheck, StepExecutor } from '@bangban/deadlines';
import type { Actor } from '@bangban/kernel';
import { cast, countStatements } from '@bangban/testing';
import { startLiaison, type Liaison } from './liaison.ts';

let liaison: Liaison;
beforeAll(async () => { liaison = await startLiaison(); });
beforeEach(() => at('2026-11-23T09:00')); // a Monday
afterAll(() => liaison?.stop());
const at = (time: string) => liaison.db.setNow(`${time}:00+08:00`);
const station = 'SP-YZ1'; // of 高新区
const [office, clerk, lawyer, enterprise, other] = [cast.officer('UNIT_OFFICE', 'SY-GXQ'), cast.handler('SY-GXQ'), cast.handler('SY-SFJ'), cast.enterprise('91321311Y7J6DU5MJD'), cast.enterprise('913213117YTX1X4TP5')];

const questionFields = 'id version number stationId asker creditCode question team unitId askedAt dueAt overdue answer answeredAt nextSteps steps { kind at unitId officerId toUnitId toTeam reason }';
const inputs: Record<string, [string, string]> = {
  addStationMember: ['AddStationMemberInput', 'station { code teams { kind members { id officerId name organisation dutyHours joinedAt } } }'], endStationMember: ['EndStationMemberInput', 'station { teams { kind members { name } } }'],
  askStation: ['AskStationInput', `question { ${questionFields} }`], routeStationQuestion: ['RouteStationQuestionInput', `question { ${questionFields} }`], answerStationQuestion: ['AnswerStationQuestionInput', `question { ${questionFields} }`],
};
const tries = (actor: Actor, name: string, input: Record<string, unknown>) => liaison.ask(actor, `mutation($input: ${inputs[name]![0]}!) { ${name}(input: $input) { ${inputs[name]![1]} } }`, { input: { idempotencyKey: randomUUID(), ...input } });
async function does(actor: Actor, name: string, input: Record<string, unknown>) {
  const { data, code, message } = await tries(actor, name, input);
  if (code) throw new Error(`${name}: ${code} ${message}`);
  return data[name].question ?? data[name].station;
}
const ask = (actor: Actor, over: Record<string, unknown> = {}) => does(actor, 'askStation', { station, question: '技改补贴怎么申报？', ...over });
const seen = async (actor: Actor, filter = '{}') => (await liaison.ask(actor, `{ stationQuestions(first: 100, filter: ${filter}) { nodes { id } } }`)).data.stationQuestions.nodes.map(({ id }: { id: string }) => id);
const told = async (number: string) => (await liaison.db.query<{ level: string; text: string; recipients: string[] }>(`select payload ->> 'level' as level, payload ->> 'text' as text, payload -> 'recipients' as recipients from liaison.event where name = 'notice.wanted' and payload -> 'subject' ->> 'number' = $1 order by at, id`, [number]));

it('[2.01] a station has a team for policy advice and one for legal counsel, of officers and of people from outside; who left is no longer shown and stays in the register', async () => {
  await does(office, 'addStationMember', { station, team: 'POLICY_ADVICE', officer: clerk.code, dutyHours: '工作日上午' });
  await does(office, 'addStationMember', { station, team: 'LEGAL_COUNSEL', officer: lawyer.code, dutyHours: '每周二下午' });
  const { teams } = await does(clerk, 'addStationMember', { station, team: 'LEGAL_COUNSEL', outsideName: '王律师', organisation: '某某律师事务所', dutyHours: '每周四上午' });
  expect(teams).toEqual([
    { kind: 'POLICY_ADVICE', members: [expect.objectContaining({ officerId: clerk.code, name: clerk.title, dutyHours: '工作日上午' })] },
    { kind: 'LEGAL_COUNSEL', members: [expect.objectContaining({ officerId: lawyer.code, organisation: null }), expect.objectContaining({ officerId: null, name: '王律师', organisation: '某某律师事务所', dutyHours: '每周四上午', joinedAt: '2026-11-23T09:00:00+08:00' })] },
  ]);
  const outside = teams[1].members[1].id;
  expect(await tries(cast.handler('SY-SPJ'), 'endStationMember', { id: outside, reason: '期满' })).toMatchObject({ code: 'FORBIDDEN' });
  expect((await does(office, 'endStationMember', { id: outside, reason: '期满' })).teams[1].members.map(({ name }: { name: string }) => name)).toEqual([lawyer.title]);
  expect(await tries(office, 'endStationMember', { id: outside, reason: '期满' })).toMatchObject({ code: 'STEP_NOT_ALLOWED' });
  expect(await liaison.db.query('select left_because from liaison.station_member where id = $1', [outside])).toEqual([{ left_because: '期满' }]);
  // to an enterprise too, that may come in: by what they are, not by the officer's code behind
  const { data } = await liaison.ask(enterprise, '{ stations { totalCount nodes { code name unit { name } servicePoint { code } teams { members { name officer { code } } } } } }');
  expect(data.stations).toEqual({ totalCount: 1, nodes: [{ code: station, name: '高新区营商驿站', unit: { name: '宿豫高新技术产业开发区' }, servicePoint: { code: station }, teams: [{ members: [{ name: clerk.title, officer: null }] }, { members: [{ name: lawyer.title, officer: null }] }] }] });
});

it.each([
  ['of another unit', cast.officer('UNIT_OFFICE', 'SY-SPJ'), {}, 'FORBIDDEN', undefined],
  ['of nobody', office, { officer: null }, 'INVALID_INPUT', 'officer'],
  ['of an officer and somebody else at once', office, { outsideName: '某人' }, 'INVALID_INPUT', 'officer'],
  ['of an officer that there is not', office, { officer: 'X' }, 'UNKNOWN_OFFICER', undefined],
  ['who is on it already', office, { officer: lawyer.code }, 'INVALID_INPUT', 'officer'],
  ['at a hall, which is no station', office, { station: 'SP-HALL' }, 'NOT_FOUND', undefined],
])('a member %s is refused', async (_, actor, over, code, field) => {
  const answer = await tries(actor, 'addStationMember', { station, team: 'LEGAL_COUNSEL', officer: cast.handler('SY-SFJ', 1).code, dutyHours: '周一', ...over });
  expect(answer).toMatchObject({ code });
  expect(answer.facts.field).toBe(field);
});

it('[2.01] a question is answered at the station: within a working day, logged with time and actor, and seen by who asked', async () => {
  const key = randomUUID();
  const asked = await ask(enterprise, { idempotencyKey: key });
  expect(asked).toMatchObject({ number: expect.stringMatching(/^YZ\d{6}$/), stationId: station, asker: 'ENTERPRISE', creditCode: '91321311Y7J6DU5MJD', unitId: 'SY-GXQ', team: null, askedAt: '2026-11-23T09:00:00+08:00', dueAt: '2026-11-24T18:00:00+08:00', overdue: false, answer: null, nextSteps: [] });
  expect((await ask(enterprise, { idempotencyKey: key })).id).toBe(asked.id);
  expect(await told(asked.number)).toEqual([{ level: 'INFO', text: `驿站咨询${asked.number}待答复，请及时答复或转办。`, recipients: expect.arrayContaining([clerk.code, office.code]) }]);
  await at('2026-11-23T15:30');
  const answered = await does(clerk, 'answerStationQuestion', { id: asked.id, expectedVersion: asked.version, answer: '请在平台申报，材料清单见附件' });
  expect(answered).toMatchObject({ answer: '请在平台申报，材料清单见附件', answeredAt: '2026-11-23T15:30:00+08:00', nextSteps: [], steps: [
    { kind: 'ASK', at: '2026-11-23T09:00:00+08:00', unitId: null, officerId: null, toUnitId: null, toTeam: null, reason: null },
    { kind: 'ANSWER', at: '2026-11-23T15:30:00+08:00', unitId: 'SY-GXQ', officerId: clerk.code, toUnitId: null, toTeam: null, reason: null },
  ] });
  expect(await tries(clerk, 'answerStationQuestion', { id: asked.id, expectedVersion: answered.version, answer: '再答' })).toMatchObject({ code: 'STEP_NOT_ALLOWED' });
  const { data } = await liaison.ask(enterprise, `{ stationQuestion(id: "${asked.id}") { answer steps { kind unitId officerId } } }`);
  expect(data.stationQuestion).toEqual({ answer: '请在平台申报，材料清单见附件', steps: [{ kind: 'ASK', unitId: null, officerId: null }, { kind: 'ANSWER', unitId: 'SY-GXQ', officerId: null }] });
  expect(await seen(enterprise)).toContain(asked.id);
  expect(await seen(other)).toEqual([]);
  expect(await liaison.ask(other, `{ stationQuestion(id: "${asked.id}") { id } }`)).toMatchObject({ code: 'NOT_FOUND' });
});

it('[2.01] a question is routed to a team, whose member answers it; its term goes on', async () => {
  await tries(office, 'addStationMember', { station, team: 'LEGAL_COUNSEL', officer: lawyer.code, dutyHours: '每周二下午' });
  const asked = await ask(cast.handler('SY-GD'), { question: '合同条款怎么理解？' });
  const other = cast.handler('SY-SFJ', 1);
  expect(await tries(other, 'answerStationQuestion', { id: asked.id, expectedVersion: asked.version, answer: '…' })).toMatchObject({ code: 'NOT_FOUND' });
  await at('2026-11-23T11:00');
  const routed = await does(clerk, 'routeStationQuestion', { id: asked.id, expectedVersion: asked.version, team: 'LEGAL_COUNSEL', reason: '法律问题' });
  expect(routed).toMatchObject({ team: 'LEGAL_COUNSEL', unitId: 'SY-GXQ', dueAt: '2026-11-24T18:00:00+08:00', steps: [{ kind: 'ASK', officerId: cast.handler('SY-GD').code }, { kind: 'ROUTE', officerId: clerk.code, toUnitId: 'SY-GXQ', toTeam: 'LEGAL_COUNSEL', reason: '法律问题' }] });
  expect((await told(asked.number)).at(-1)).toEqual({ level: 'INFO', text: `驿站咨询${asked.number}已转给您，请及时答复。`, recipients: [lawyer.code] });
  expect(await does(lawyer, 'answerStationQuestion', { id: asked.id, expectedVersion: routed.version, answer: '按第五条' })).toMatchObject({ answer: '按第五条' });
  expect((await told(asked.number)).at(-1)).toMatchObject({ text: `您提出的驿站咨询${asked.number}已答复。`, recipients: [cast.handler('SY-GD').code] });
});

it('[2.01] a question is routed to a unit with the reason, which has a term of its own, answers or gives it back; a third cannot', async () => {
  const asked = await ask(enterprise);
  await at('2026-11-24T10:00');
  const routed = await does(office, 'routeStationQuestion', { id: asked.id, expectedVersion: asked.version, unit: 'SY-CZ', reason: '资金由财政兑付' });
  expect(routed).toMatchObject({ unitId: 'SY-CZ', dueAt: '2026-11-25T18:00:00+08:00', overdue: false });
  const finance = cast.handler('SY-CZ');
  expect((await told(asked.number)).at(-1)!.recipients).toContain(finance.code);
  expect(await tries(finance, 'routeStationQuestion', { id: asked.id, expectedVersion: routed.version, unit: 'SY-KJ', reason: '归科技局' })).toMatchObject({ code: 'FORBIDDEN' });
  expect(await tries(cast.handler('SY-KJ'), 'answerStationQuestion', { id: asked.id, expectedVersion: routed.version, answer: '…' })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await tries(cast.supervisor(), 'answerStationQuestion', { id: asked.id, expectedVersion: routed.version, answer: '…' })).toMatchObject({ code: 'FORBIDDEN' });
  const back = await does(finance, 'routeStationQuestion', { id: asked.id, expectedVersion: routed.version, unit: 'SY-GXQ', reason: '不属本单位职责' });
  expect(back).toMatchObject({ unitId: 'SY-GXQ', steps: [{}, { toUnitId: 'SY-CZ' }, { unitId: 'SY-CZ', officerId: finance.code, toUnitId: 'SY-GXQ', reason: '不属本单位职责' }] });
  expect(await tries(finance, 'answerStationQuestion', { id: asked.id, expectedVersion: back.version, answer: '…' })).toMatchObject({ code: 'FORBIDDEN' });
  expect(await tries(clerk, 'answerStationQuestion', { id: asked.id, expectedVersion: asked.version, answer: '…' })).toMatchObject({ code: 'CONFLICT' });
  await does(clerk, 'answerStationQuestion', { id: asked.id, expectedVersion: back.version, answer: '由区科技局负责，已代为联系' });
  expect(await liaison.app.get(SelfCheck).run()).toEqual([]);
});

it('[2.01] no question is lost: who has it is reminded, and told as a breach when the day is over; routing it late takes no breach back', async () => {
  const asked = await ask(enterprise);
  await at('2026-11-24T08:31');
  await liaison.app.get(StepExecutor).sweep(0);
  expect((await told(asked.number)).at(-1)).toMatchObject({ level: 'REMIND', recipients: expect.arrayContaining([office.code]) });
  await at('2026-11-24T18:01');
  await does(office, 'routeStationQuestion', { id: asked.id, expectedVersion: asked.version, unit: 'SY-CZ', reason: '资金由财政兑付' });
  await liaison.app.get(StepExecutor).sweep(0);
  const breach = (await told(asked.number)).find(({ level }) => level === 'BREACH')!;
  expect(breach).toMatchObject({ text: expect.stringContaining(asked.number), recipients: expect.arrayContaining([office.code, cast.supervisor().code]) });
  expect(breach.recipients).not.toContain(cast.officer('UNIT_OFFICE', 'SY-CZ').code);
  expect(breach.text).not.toContain('技改');
  await at('2026-11-25T18:01');
  expect(await seen(cast.officer('DISTRICT_LEADER', 'SY-LEAD'), '{ overdue: true }')).toEqual([asked.id]);
  await liaison.app.get(StepExecutor).sweep(0);
  expect((await told(asked.number)).filter(({ level }) => level === 'BREACH').map(({ recipients }) => recipients.includes(cast.officer('UNIT_OFFICE', 'SY-CZ').code))).toEqual([false, true]);
});

it('[2.01] for somebody who has come in, the station\'s own people write it down, and nothing by which he is known', async () => {
  const person = await ask(clerk, { asker: 'PERSON' });
  expect(person).toMatchObject({ asker: 'PERSON', creditCode: null, steps: [{ officerId: clerk.code }], nextSteps: ['ROUTE', 'ANSWER'] });
  expect(await ask(clerk, { asker: 'ENTERPRISE', creditCode: '913213117YTX1X4TP5' })).toMatchObject({ asker: 'ENTERPRISE', creditCode: '913213117YTX1X4TP5' });
  for (const [actor, over, code] of [
    [cast.handler('SY-GD'), { asker: 'PERSON' }, 'FORBIDDEN'], [clerk, { asker: 'PERSON', question: '请回电13912345678' }, 'CONTAINS_IDENTITY'], [clerk, { asker: 'ENTERPRISE' }, 'INVALID_INPUT'], [clerk, { asker: 'PERSON', creditCode: '913213117YTX1X4TP5' }, 'INVALID_INPUT'],
    [enterprise, { question: ' ' }, 'INVALID_INPUT'], [enterprise, { station: 'SP-WIN' }, 'NOT_FOUND'],
  ] as const) expect(await tries(actor, 'askStation', { station, question: '怎么办？', ...over })).toMatchObject({ code });
});

it('[2.01] is listed by station, unit, team, enterprise, day and state, to those whom it concerns, at a fixed cost', async () => {
  await at('2026-12-07T09:00');
  const mine = await ask(enterprise);
  await at('2026-12-08T09:00');
  const theirs = await ask(other);
  const period = 'from: "2026-12-07", until: "2026-12-08"';
  for (const actor of [clerk, cast.supervisor(), cast.supervisor('SY-JW'), cast.officer('DISTRICT_LEADER', 'SY-LEAD'), cast.handler('SY-SPJ'), cast.handler('SY-YSB')]) expect(await seen(actor, `{ ${period} }`)).toEqual([theirs.id, mine.id]);
  expect(await seen(cast.handler('SY-GD'), `{ ${period} }`)).toEqual([]);
  expect(await seen(enterprise, `{ ${period} }`)).toEqual([mine.id]);
  for (const [filter, ids] of [['until: "2026-12-07", from: "2026-12-07"', [mine.id]], [`${period}, creditCode: "913213117YTX1X4TP5"`, [theirs.id]], [`${period}, open: false`, []], [`${period}, team: LEGAL_COUNSEL`, []], [`${period}, unit: "SY-GXQ", station: "${station}"`, [theirs.id, mine.id]]] as const) expect(await seen(clerk, `{ ${filter} }`)).toEqual(ids);
  const csv = async (actor: Actor) => parse((await liaison.ask(actor, `{ exportStationQuestions(filter: { ${period} }) { csv } }`)).data.exportStationQuestions.csv, { columns: true }) as Record<string, string>[];
  expect((await csv(clerk)).map((row) => row['编号'])).toEqual([theirs.number, mine.number]);
  expect(await csv(enterprise)).toEqual([{ 编号: mine.number, 驿站: '高新区营商驿站', 提出人类别: '企业', 统一社会信用代码: '91321311Y7J6DU5MJD', 咨询内容: '技改补贴怎么申报？', 经办单位: '宿豫高新技术产业开发区', 团队: '', 提出时间: '2026-12-07 09:00', 应答复时间: '2026-12-08 18:00', 是否逾期未答复: '否', 答复: '', 答复时间: '' }]);
  const cost = async (first: number) => (await countStatements(() => liaison.ask(clerk, `{ stationQuestions(first: ${first}) { totalCount nodes { ${questionFields} enterprise { name } } } stations { nodes { teams { members { name } } } } }`))).statements;
  expect(await cost(6)).toBe(await cost(2));
});

it('[2.01] an enterprise with a new code still sees what it asked under the old one', async () => {
  await at('2026-12-09T09:00');
  const { id } = await ask(cast.enterprise('91321311C823F5QBR0'));
  await liaison.db.query(`insert into liaison.enterprise (credit_code, name, former_names, former_codes, locality, above_scale_industrial, key_enterprise, status, phones, registered_at, registered_by) values ('91321311G0RT2GPQGD', '甲公司', '{}', '{91321311C823F5QBR0}', 'SY-XX', false, false, 'ACTIVE', '{}', now(), 'SY-GXJ-1')`);
  expect(await seen(cast.enterprise('91321311G0RT2GPQGD'))).toEqual([id]);
  expect((await liaison.ask(clerk, `{ stationQuestion(id: "${id}") { creditCode enterprise { name } } }`)).data.stationQuestion).toEqual({ creditCode: '91321311C823F5QBR0', enterprise: { name: '甲公司' } });
});
