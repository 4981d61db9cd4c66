import { createHash, randomUUID } from 'node:crypto';
import type { Actor } from '@bangban/kernel';
import { cast, countStatements } from '@bangban/testing';
import { duties } from './duties.ts';
import { startLiaison, type Liaison } from './liaison.ts';
import { contact, enterprise, field, other, paired, talk, third, visit } from './records.ts';

let liaison: Liaison;
beforeAll(async () => { liaison = await startLiaison(); });
beforeEach(async () => {
  await liaison.db.query('truncate liaison.pairing, liaison.spot_check, liaison.duty, liaison.deadline cascade');
  await at('2026-10-08T09:00');
});
afterAll(() => liaison?.stop());
const { at, work, excuse, list } = duties(() => liaison);
const { does } = field(() => liaison);
const [checker, supervisor] = [cast.handler('SY-GYB'), cast.supervisor()];
const october = { coversFrom: '2026-10-01', coversUntil: '2026-10-31' };

const fields = `id version number coversFrom coversUntil units size foundCount candidateCount candidates seed method drawnById publishedAt
  items { id version pairingId creditCode enterpriseName unitId officerId records { kind on late evidenceType evidenceId } finding means note foundById }
  reports { version publishedById reason csv units { unitId unit { name } kind required done missed excused late checked confirmed refuted incomplete } }`;
const inputs: Record<string, string> = { drawSpotCheck: 'DrawSpotCheckInput', recordSpotCheckFinding: 'RecordSpotCheckFindingInput', publishSpotCheck: 'PublishSpotCheckInput' };
const tries = (actor: Actor, name: string, input: object) => liaison.ask(actor, `mutation($input: ${inputs[name]}!) { ${name}(input: $input) { spotCheck { ${fields} } } }`, { input: { idempotencyKey: randomUUID(), ...input } });
const done = async (actor: Actor, name: string, input: object) => {
  const { data, code, message, facts } = await tries(actor, name, input);
  if (code) throw new Error(`${name}: ${code} ${message} ${JSON.stringify(facts)}`);
  return data[name].spotCheck;
};
const draw = (over: object = {}, actor: Actor = checker) => done(actor, 'drawSpotCheck', { ...october, size: 10, ...over });
const find = (item: { id: string; version: number }, finding = 'CONFIRMED', actor: Actor = checker) => done(actor, 'recordSpotCheckFinding', { id: item.id, expectedVersion: item.version, finding, means: 'TELEPHONE', note: '企业确认来过' });
const publish = (check: { id: string; version: number }, over: object = {}, actor: Actor = checker) => done(actor, 'publishSpotCheck', { id: check.id, expectedVersion: check.version, ...over });
const seen = (actor: Actor, id: string) => liaison.ask(actor, `query($id: ID!) { spotCheck(id: $id) { ${fields} } }`, { id });
/** 区供电公司 with one enterprise, 区人社局 with two: opened in September. */
const pairs = async () => {
  const gd = await paired(liaison, { creditCode: enterprise, unit: 'SY-GD', startsOn: '2026-10-01' });
  const rs = await paired(liaison, { creditCode: other, unit: 'SY-RS', startsOn: '2026-10-01' });
  return { gd, rs, third: await paired(liaison, { creditCode: third, unit: 'SY-RS', startsOn: '2026-10-01' }) };
};
const figures = (check: { reports: { units: Record<string, unknown>[] }[] }, unitId: string, kind: string) => check.reports[0]!.units.find((one) => one.unitId === unitId && one.kind === kind);

it('[4.06] [4.07] a sample is drawn by its seed from all pairings of the span: whoever has seed and candidates draws the same, and nobody of a checked unit knows it before it is published', async () => {
  const { gd, rs, third: last } = await pairs();
  await at('2026-11-06T09:00');
  let check = await draw({ size: 2 });
  expect(check).toMatchObject({ number: expect.stringMatching(/^CC\d{6}$/), ...october, size: 2, foundCount: 0, candidateCount: 3, candidates: null, seed: null, drawnById: checker.code, publishedAt: null, reports: [] });
  for (const actor of [cast.handler('SY-GD'), cast.officer('UNIT_HEAD', 'SY-RS'), cast.officer('DISTRICT_LEADER', 'SY-LEAD')]) {
    expect(await seen(actor, check.id)).toMatchObject({ code: 'NOT_FOUND' });
    expect((await liaison.ask(actor, '{ spotChecks { totalCount nodes { id } } }')).data.spotChecks).toEqual({ totalCount: 0, nodes: [] });
    expect(await tries(actor, 'drawSpotCheck', { ...october, size: 1 })).toMatchObject({ code: 'FORBIDDEN' });
  }
  for (const item of check.items) check = await find(item);
  check = await publish(check);
  const again = [...check.candidates].sort((a: string, b: string) => (hash(check.seed, a) < hash(check.seed, b) ? -1 : 1)).slice(0, 2);
  expect(check.items.map(({ pairingId }: { pairingId: string }) => pairingId)).toEqual(again);
  expect([...check.candidates].sort()).toEqual([gd, rs, last].sort());
  await expect(liaison.db.query('begin; set local role bangban_liaison; update liaison.spot_check set seed = \'x\'; rollback')).rejects.toThrow('permission denied');
});
const hash = (seed: string, id: string) => createHash('sha256').update(`${seed} ${id}`).digest('hex');

it('[4.06] records are held against what the enterprise says, true, false or incomplete; nobody looks into his own unit\'s', async () => {
  const { gd } = await pairs();
  await does(cast.handler('SY-GD'), 'recordVisit', { pairing: gd, heldOn: '2026-10-08', ...visit(), talk: talk() });
  const own = await paired(liaison, { creditCode: '91321311C823F5QBR0', unit: 'SY-GYB', startsOn: '2026-10-01' });
  await at('2026-11-06T09:00');
  const check = await draw();
  expect(check.candidateCount).toBe(3);
  const item = check.items.find(({ pairingId }: { pairingId: string }) => pairingId === gd);
  expect(item.records.map(({ kind, on, late, evidenceType }: Record<string, unknown>) => [kind, on, late, evidenceType])).toEqual(['CONTACT', 'HEAD_TALK', 'VISIT'].map((kind) => [kind, '2026-10-08', false, 'Visit']));
  const found = await find(item, 'REFUTED');
  expect(found.items.find(({ id }: { id: string }) => id === item.id)).toMatchObject({ finding: 'REFUTED', means: 'TELEPHONE', note: '企业确认来过', foundById: checker.code });
  expect(await tries(checker, 'recordSpotCheckFinding', { id: item.id, expectedVersion: item.version, finding: 'CONFIRMED', means: 'ON_SITE', note: '再核' })).toMatchObject({ code: 'CONFLICT' });
  const byOffice = await draw({ units: ['SY-GYB'] }, supervisor);
  expect(byOffice.items.map(({ pairingId }: { pairingId: string }) => pairingId)).toEqual([own]);
  expect(await tries(checker, 'recordSpotCheckFinding', { id: byOffice.items[0].id, expectedVersion: 1, finding: 'CONFIRMED', means: 'ON_SITE', note: '属实' })).toMatchObject({ code: 'OWN_UNIT' });
  expect(await tries(checker, 'drawSpotCheck', { ...october, units: ['SY-GYB'], size: 1 })).toMatchObject({ code: 'INVALID_INPUT' });
});

it('[4.06] [X.22] who checks opens each record, its enterprise and its pairing from the sample, as far as he may read them anyway', async () => {
  const { gd } = await pairs();
  const complaint = { category: 'OTHER', severity: 'GENERAL', severityReason: '一般', title: '重复检查', content: '查了三次', complainedAboutUnits: ['SY-SW'] };
  const went = await does(cast.handler('SY-GD'), 'recordVisit', { pairing: gd, heldOn: '2026-10-08', ...visit(), problems: [complaint] });
  const called = await does(cast.handler('SY-GD'), 'recordEnterpriseContact', { pairing: gd, heldOn: '2026-10-08', ...contact() });
  await at('2026-11-06T09:00');
  const { id } = await draw();
  const opened = async () => (await liaison.ask(checker, `query($id: ID!) { spotCheck(id: $id) { items { pairingId enterprise { creditCode } pairing { id number } records { kind evidenceId visit { id content purposes } contact { id situation } policyBriefing { id } partnerIntroduction { id } } } } }`, { id })).data.spotCheck.items;
  const { records, ...item } = (await opened()).find(({ pairingId }: { pairingId: string }) => pairingId === gd);
  expect(item).toMatchObject({ enterprise: { creditCode: enterprise }, pairing: { id: gd } });
  const others = { policyBriefing: null, partnerIntroduction: null };
  expect(records).toContainEqual({ kind: 'VISIT', evidenceId: went.id, visit: { id: went.id, content: null, purposes: ['POLICY', 'SERVICE'] }, contact: null, ...others });
  expect(records).toContainEqual({ kind: 'CONTACT', evidenceId: called.id, visit: null, contact: { id: called.id, situation: contact().situation }, ...others });
  const cost = async (first: number) => (await countStatements(() => liaison.ask(checker, `{ spotChecks(first: ${first}) { nodes { items { enterprise { name } pairing { number } records { visit { content } contact { situation } } } } } }`))).statements;
  await draw();
  expect(await cost(2)).toBe(await cost(1));
});

it('[3.03] [4.07] a month without a contact or a visit is a breach in the published report, beside what was found; the report stays as it was published, a correction is a new version', async () => {
  const { gd, rs, third: last } = await pairs();
  await does(cast.handler('SY-GD'), 'recordVisit', { pairing: gd, heldOn: '2026-10-08', ...visit(), talk: talk() });
  await does(cast.handler('SY-RS'), 'recordEnterpriseContact', { pairing: rs, heldOn: '2026-10-08', ...contact() });
  await at('2026-11-06T09:00');
  await work();
  const missed = (await list({ pairing: last, kind: 'VISIT', state: 'MISSED' })).nodes;
  await excuse(supervisor, missed[0]);
  let check = await draw();
  expect(await tries(checker, 'publishSpotCheck', { id: check.id, expectedVersion: check.version })).toMatchObject({ code: 'FINDINGS_MISSING', facts: { count: 3 } });
  expect((await find(check.items[0])).foundCount).toBe(1);
  check = (await seen(checker, check.id)).data.spotCheck;
  for (const [index, item] of check.items.entries()) check = await find(item, ['CONFIRMED', 'REFUTED', 'INCOMPLETE'][index]);
  check = await publish(check);
  expect(figures(check, 'SY-GD', 'VISIT')).toMatchObject({ required: 1, done: 1, missed: 0, checked: 1 });
  expect(figures(check, 'SY-GD', 'HEAD_TALK')).toMatchObject({ required: 1, done: 1, missed: 0 });
  expect(figures(check, 'SY-RS', 'CONTACT')).toMatchObject({ required: 2, done: 1, missed: 1, excused: 0, checked: 2, unit: { name: '区人社局' } });
  expect(figures(check, 'SY-RS', 'VISIT')).toMatchObject({ required: 2, done: 0, missed: 1, excused: 1 });
  expect(figures(check, 'SY-RS', 'POLICY_BRIEFING')).toMatchObject({ required: 0 }); // its half-year goes on
  const sums = (key: string) => new Map(check.reports[0].units.map((one: Record<string, number>) => [one.unitId, one[key]]));
  expect(['confirmed', 'refuted', 'incomplete'].map((key) => [...sums(key).values()].reduce((sum: number, one) => sum + Number(one), 0))).toEqual([1, 1, 1]);
  expect(check.reports[0].csv).toContain('区人社局,走访,2,0,1,1,0,2,');

  await does(cast.handler('SY-RS'), 'recordVisit', { pairing: rs, heldOn: '2026-10-20', ...visit() });
  expect(figures((await seen(cast.handler('SY-RS'), check.id)).data.spotCheck, 'SY-RS', 'VISIT')).toMatchObject({ missed: 1, late: 0 });
  expect(await tries(checker, 'recordSpotCheckFinding', { id: check.items[0].id, expectedVersion: check.items[0].version, finding: 'CONFIRMED', means: 'ON_SITE', note: '改' })).toMatchObject({ code: 'STEP_NOT_ALLOWED' });
  expect(await tries(checker, 'publishSpotCheck', { id: check.id, expectedVersion: check.version })).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'reason' } });
  const corrected = await publish(check, { reason: '补录后更正' });
  expect(corrected.reports.map(({ version, reason }: { version: number; reason: string | null }) => [version, reason])).toEqual([[2, '补录后更正'], [1, null]]);
  expect([figures(corrected, 'SY-RS', 'VISIT'), figures({ reports: [corrected.reports[1]] }, 'SY-RS', 'VISIT')]).toMatchObject([{ missed: 1, late: 1 }, { missed: 1, late: 0 }]);
  const notices = await liaison.db.query<{ text: string; recipients: string[] }>(`select payload ->> 'text' as text, payload -> 'recipients' as recipients from liaison.event where name = 'notice.wanted' and payload ->> 'level' = 'INFO' and payload ->> 'text' like $1 order by id`, [`走访抽查${check.number}%`]);
  expect(notices.map(({ text }) => text)).toEqual([`走访抽查${check.number}已通报，请查阅本单位的情况。`, `走访抽查${check.number}的通报已更正（第2版），请查阅本单位的情况。`]);
  expect(notices[0]!.recipients).toEqual(expect.arrayContaining([cast.officer('UNIT_OFFICE', 'SY-GD').code, cast.officer('UNIT_OFFICE', 'SY-RS').code]));
});

it('[X.11] a unit sees of a published check its own pairings alone; who looks at the district sees all; a list costs the same for two as for one', async () => {
  await pairs();
  await at('2026-11-06T09:00');
  for (const round of [1, 2]) {
    let check = await draw();
    for (const item of check.items) check = await find(item);
    check = await publish(check);
    expect(round && (await seen(cast.handler('SY-GD'), check.id)).data.spotCheck.items.map(({ unitId }: { unitId: string }) => unitId)).toEqual(['SY-GD']);
    expect((await seen(cast.officer('DISTRICT_LEADER', 'SY-LEAD'), check.id)).data.spotCheck.items).toHaveLength(3);
  }
  const cost = async (first: number) => (await countStatements(() => liaison.ask(supervisor, `{ spotChecks(first: ${first}, filter: { published: true }) { totalCount nodes { ${fields} } } }`))).statements;
  expect(await cost(2)).toBe(await cost(1));
  for (const actor of [cast.enterprise(enterprise), cast.machine('MC-GD', 'SY-GD')]) expect(await liaison.ask(actor, '{ spotChecks { totalCount } }')).toMatchObject({ code: 'FORBIDDEN' });
});

it.each([['today', { coversUntil: '2026-11-06' }, 'coversUntil'], ['backwards', { coversFrom: '2026-11-01', coversUntil: '2026-10-01' }, 'coversUntil'], ['of none', { size: 0 }, 'size'], ['of too many', { size: 201 }, 'size']])('a draw %s is refused', async (_, over, named) => {
  await pairs();
  await at('2026-11-06T09:00');
  expect(await tries(checker, 'drawSpotCheck', { ...october, size: 1, ...over })).toMatchObject({ code: 'INVALID_INPUT', facts: { field: named } });
});
