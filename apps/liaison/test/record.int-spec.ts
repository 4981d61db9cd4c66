import { randomUUID } from 'node:crypto';
import { cast, countStatements } from '@bangban/testing';
import { startLiaison, type Liaison } from './liaison.ts';
import { briefing, contact, enterprise, field, handler, introduction, other, paired, talk, third, visit } from './records.ts';

let liaison: Liaison;
let pairing: string;
beforeAll(async () => {
  liaison = await startLiaison();
  await at('2026-01-05T09:00');
  pairing = await paired(liaison);
});
beforeEach(() => at('2026-11-23T09:00'));
afterAll(() => liaison?.stop());
const at = (time: string) => liaison.db.setNow(`${time}:00+08:00`);
const { does, tries, one, list } = field(() => liaison);
const colleague = cast.handler('SY-GD', 1);

describe('what is recorded', () => {
  it.each(['ENTERPRISE_PLATFORM', 'TELEPHONE', 'WECHAT', 'ON_SITE', 'OTHER'])('[3.04] [3.05] a contact by %s, with how the enterprise is doing and what it needs', async (channel) => {
    const recorded = await does(handler, 'recordEnterpriseContact', contact({ pairing, channel, heldOn: '2026-11-20' }));
    expect(recorded).toMatchObject({ version: 1, pairingId: pairing, creditCode: enterprise, unitId: 'SY-GD', heldOn: '2026-11-20', officerIds: [handler.code], channel, situation: '订单饱满，两条线满负荷', demands: '希望协调用工', lateEntry: false, recordedById: handler.code, earlierVersions: [] });
    expect((await one(handler, 'contact', recorded.id)).data.contact).toEqual(recorded);
  });

  it.each([
    ['without how the enterprise is doing', 'recordEnterpriseContact', contact({ situation: '  ' }), 'situation'],
    ['that says nothing', 'recordEnterpriseContact', contact({ situation: '——' }), 'situation'],
    ['with one word for it', 'recordEnterpriseContact', contact({ situation: '无。' }), 'situation'],
    ['without what it needs', 'recordEnterpriseContact', contact({ demands: '' }), 'demands'],
    ['of a visit without what was seen', 'recordVisit', visit({ content: '' }), 'content'],
    ['of a visit without a purpose', 'recordVisit', visit({ purposes: [] }), 'purposes'],
    ['of a visit without evidence', 'recordVisit', visit({ evidence: [] }), 'evidence'],
    ['of a talk with nobody', 'recordVisit', visit({ talk: talk({ name: ' ' }) }), 'talk.name'],
    ['of a briefing on no policy', 'recordPolicyBriefing', briefing({ policies: [] }), 'policies'],
    ['of an introduction to nobody', 'recordPartnerIntroduction', introduction({ partnerName: '' }), 'partnerName'],
    ['of an introduction to a code that is none', 'recordPartnerIntroduction', introduction({ partnerCode: '91321311HYPDDDQ00X' }), 'partnerCode'],
  ])('[3.05] a record %s is refused: it would not count', async (_, name, input, fieldName) => {
    const rows = () => liaison.db.query('select (select count(*) from liaison.contact) + (select count(*) from liaison.visit) + (select count(*) from liaison.policy_briefing) + (select count(*) from liaison.partner_introduction) as all');
    const before = await rows();
    const refused = await tries(handler, name, { pairing, heldOn: '2026-11-20', ...input });
    expect([refused.code, refused.facts?.field ?? fieldName]).toEqual(['INVALID_INPUT', fieldName]);
    expect(await rows()).toEqual(before);
  });

  it('[4.01] [4.02] [4.05] a visit: on which day, by whom, what for, what came of it, with which proof, and with whom of the enterprise', async () => {
    const recorded = await does(handler, 'recordVisit', visit({ pairing, heldOn: '2026-11-19', officers: [colleague.code, cast.officer('UNIT_HEAD', 'SY-GD').code], companions: '区供电公司营业班', purposes: ['POLICY', 'SERVICE', 'CARE'], talk: talk() }));
    expect(recorded).toMatchObject({
      heldOn: '2026-11-19', officerIds: [colleague.code, cast.officer('UNIT_HEAD', 'SY-GD').code], officers: [{ title: expect.any(String) }, { title: expect.any(String) }], companions: '区供电公司营业班', purposes: ['POLICY', 'SERVICE', 'CARE'],
      talk: { participant: 'HEAD', name: '马某', position: '总经理', content: '谈了扩产计划和资金安排' }, evidence: ['走访照片-1.jpg'], plannedVisitId: null,
    });
    expect((await does(handler, 'recordVisit', visit({ pairing, heldOn: '2026-11-18', talk: talk({ participant: 'DELEGATE', position: '副总经理' }) }))).talk.participant).toBe('DELEGATE');
    expect((await does(handler, 'recordVisit', visit({ pairing, heldOn: '2026-11-18' }))).talk).toBeNull();
  });

  it('[4.03] a briefing lists the policies by level; [4.04] an introduction names the firm that the enterprise was escorted to', async () => {
    expect(await does(handler, 'recordPolicyBriefing', briefing({ pairing, heldOn: '2026-11-19' }))).toMatchObject({
      policies: [{ level: 'CENTRAL', aim: 'COST_REDUCTION', title: '小微企业普惠性税收减免', documentNumber: '财税〔2019〕13号' }, { level: 'DISTRICT', aim: 'SUPPORT', title: '宿豫区技改奖补', documentNumber: null }],
    });
    expect(await does(handler, 'recordPartnerIntroduction', introduction({ pairing, heldOn: '2026-11-19' }))).toMatchObject({ side: 'UPSTREAM', partnerName: '宿迁永信新材料有限公司', partnerCode: other });
  });

  it('once, however often it is sent', async () => {
    const idempotencyKey = randomUUID();
    const ids = [];
    for (let n = 0; n < 2; n++) ids.push((await does(handler, 'recordVisit', visit({ pairing, heldOn: '2026-11-17', idempotencyKey }))).id);
    expect(ids[0]).toBe(ids[1]);
    expect(await tries(handler, 'recordVisit', visit({ pairing, heldOn: '2026-11-16', idempotencyKey }))).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  });
});

it('[4.05] a problem that the enterprise raises on the spot is raised with the visit, in one step, and once', async () => {
  const problem = { category: 'LABOUR', severity: 'MAJOR', severityReason: '停产在即', title: '缺焊工二十人', content: '订单激增，招不到焊工' };
  const raised = await does(handler, 'recordVisit', visit({ pairing, heldOn: '2026-11-20', problems: [problem] }));
  expect(raised.problems).toEqual([{ id: expect.any(String), title: '缺焊工二十人', severity: 'MAJOR', ticketId: expect.any(String), state: 'PENDING' }]);
  expect(await tries(handler, 'recordVisit', visit({ pairing, heldOn: '2026-11-20', content: '另外写的内容', problems: [problem], corrects: { id: raised.id, expectedVersion: 1, reason: '补充' } }))).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'problems' } });
  expect(await tries(handler, 'recordVisit', visit({ pairing, heldOn: '2026-12-20', problems: [problem] }))).toMatchObject({ code: 'OUT_OF_RANGE' });
  expect((await does(handler, 'recordEnterpriseContact', contact({ pairing, heldOn: '2026-11-20', problems: [{ ...problem, severity: 'GENERAL' }] }))).problems).toMatchObject([{ severity: 'GENERAL' }]);
  expect(await liaison.db.query("select name from liaison.event where name = 'problem.raised'")).toHaveLength(2);
});

describe('by whom and when', () => {
  it.each([
    ['a colleague', colleague, undefined], ['the unit\'s head', cast.officer('UNIT_HEAD', 'SY-GD'), undefined], ['its office', cast.officer('UNIT_OFFICE', 'SY-GD'), undefined],
    ['another unit', cast.handler('SY-SW'), 'FORBIDDEN'], ['who pairs', cast.handler('SY-GXJ'), 'FORBIDDEN'], ['who checks', cast.handler('SY-GYB'), 'FORBIDDEN'], ['a leader whose enterprise it is not', cast.officer('DISTRICT_LEADER', 'SY-LEAD'), 'FORBIDDEN'],
    ['a supervisor', cast.supervisor(), 'FORBIDDEN'], ['the enterprise', cast.enterprise(enterprise), 'FORBIDDEN'], ['a system', cast.machine('M', 'SY-GD'), 'FORBIDDEN'],
  ])('[X.11] %s: only the holder\'s side enters', async (_, actor, code) => {
    for (const [name, input] of [['recordEnterpriseContact', contact()], ['recordVisit', visit()], ['recordPolicyBriefing', briefing()], ['recordPartnerIntroduction', introduction()]] as const)
      expect([name, (await tries(actor, name, { pairing, heldOn: '2026-11-20', ...input })).code]).toEqual([name, code]);
  });

  it('[4.01] a leader\'s enterprise is visited by himself: another leader neither enters it nor stands for him', async () => {
    const [leader, another] = [cast.officer('DISTRICT_LEADER', 'SY-LEAD', 2), cast.officer('DISTRICT_LEADER', 'SY-LEAD', 3)];
    const his = await paired(liaison, { creditCode: third, unit: 'SY-LEAD', officer: leader.code });
    expect(await does(leader, 'recordVisit', visit({ pairing: his, heldOn: '2026-11-20' }))).toMatchObject({ unitId: 'SY-LEAD', officerIds: [leader.code] });
    expect(await tries(another, 'recordVisit', visit({ pairing: his, heldOn: '2026-11-20' }))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await tries(leader, 'recordVisit', visit({ pairing: his, heldOn: '2026-11-20', officers: [another.code] }))).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'officers' } });
  });

  it.each([
    ['somebody of another unit alone', { officers: [cast.handler('SY-SW').code] }, 'INVALID_INPUT'],
    ['nobody known', { officers: ['X'] }, 'UNKNOWN_OFFICER'],
    ['tomorrow', { heldOn: '2026-11-24' }, 'OUT_OF_RANGE'],
    ['the day before the pairing', { heldOn: '2025-12-31' }, 'OUT_OF_RANGE'],
    ['a pairing that there is not', { pairing: randomUUID() }, 'NOT_FOUND'],
    ['no pairing and no enterprise', { pairing: null }, 'INVALID_INPUT'],
    ['both', { enterprise }, 'INVALID_INPUT'],
    ['an enterprise that there is not', { pairing: null, enterprise: '91321311Y7J6DU5MJD' }, 'NOT_FOUND'],
  ])('[4.10] a visit is refused by or on %s', async (_, over, code) => {
    expect(await tries(handler, 'recordVisit', { pairing, heldOn: '2026-11-20', ...visit(over) })).toMatchObject({ code });
  });

  it('[4.10] after the pairing has ended what lies within it is still entered, what lies after it is not', async () => {
    const ended = await paired(liaison, { creditCode: other, endsOn: '2026-11-15' });
    expect(await does(handler, 'recordVisit', visit({ pairing: ended, heldOn: '2026-11-15' }))).toMatchObject({ lateEntry: false });
    expect(await tries(handler, 'recordVisit', visit({ pairing: ended, heldOn: '2026-11-16' }))).toMatchObject({ code: 'OUT_OF_RANGE', facts: { min: '2026-01-01', max: '2026-11-15' } });
  });

  // October ends on a Saturday; 2, 3 and 4 November are the three working days after it
  it.each([
    ['2026-10-31T23:00', '2026-10-31', false], ['2026-11-04T18:00', '2026-10-01', false], ['2026-11-04T18:01', '2026-10-31', true], ['2026-11-05T09:00', '2026-10-31', true], ['2026-11-05T09:00', '2026-11-02', false], ['2026-11-05T09:00', '2026-03-10', true],
  ])('[4.10] entered at %s of %s: marked 补录 %s, and shown so', async (time, heldOn, late) => {
    await at(time);
    for (const [name, kind, input] of [['recordEnterpriseContact', 'contact', contact()], ['recordVisit', 'visit', visit()]] as const) {
      const { id, lateEntry } = await does(handler, name, { pairing, heldOn, ...input });
      expect(lateEntry).toBe(late);
      expect((await list(handler, kind, `first: 100, filter: { lateEntry: ${late}, from: "${heldOn}", until: "${heldOn}" }`)).nodes.map((node: { id: string }) => node.id)).toContain(id);
    }
  });
});

describe('what was wrong', () => {
  it('is corrected by a new version; the one before stays, with who corrected it and why', async () => {
    const first = await does(handler, 'recordEnterpriseContact', contact({ pairing, heldOn: '2026-11-20' }));
    const corrects = { id: first.id, expectedVersion: 1, reason: '渠道选错' };
    const second = await does(colleague, 'recordEnterpriseContact', contact({ pairing, heldOn: '2026-11-20', channel: 'WECHAT', corrects }));
    expect(second).toMatchObject({ id: first.id, version: 2, channel: 'WECHAT', recordedById: handler.code, replaced: null, earlierVersions: [{ version: 1, channel: 'TELEPHONE', replaced: { correctedAt: '2026-11-23T09:00:00+08:00', correctedById: colleague.code, reason: '渠道选错' } }] });
    expect(await tries(colleague, 'recordEnterpriseContact', contact({ pairing, heldOn: '2026-11-20', channel: 'ON_SITE', corrects }))).toMatchObject({ code: 'CONFLICT' });
    expect(await tries(colleague, 'recordEnterpriseContact', contact({ pairing, heldOn: '2026-11-20', channel: 'WECHAT', corrects: { ...corrects, expectedVersion: 2 } }))).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'corrects' } });
    expect(await tries(cast.handler('SY-SW'), 'recordEnterpriseContact', contact({ pairing, heldOn: '2026-11-20', corrects: { ...corrects, expectedVersion: 2 } }))).toMatchObject({ code: 'FORBIDDEN' });
    const elsewhere = await paired(liaison, { creditCode: '91321311X7LHT3P37K' });
    expect(await tries(handler, 'recordEnterpriseContact', contact({ pairing: elsewhere, heldOn: '2026-11-20', corrects: { ...corrects, expectedVersion: 2 } }))).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'pairing' } });
    await expect(liaison.app.get((await import('@mikro-orm/postgresql')).EntityManager).fork().execute('delete from record_version')).rejects.toThrow('permission denied');
  });

  it('[4.10] a day moved after the term is late from then on; other words are not', async () => {
    await at('2026-11-04T17:00');
    const { id } = await does(handler, 'recordVisit', visit({ pairing, heldOn: '2026-10-30' }));
    await at('2026-11-05T09:00');
    expect(await does(handler, 'recordVisit', visit({ pairing, heldOn: '2026-10-30', content: '补充：谈了扩产', corrects: { id, expectedVersion: 1, reason: '补充内容' } }))).toMatchObject({ version: 2, lateEntry: false });
    expect(await does(handler, 'recordVisit', visit({ pairing, heldOn: '2026-10-29', content: '补充：谈了扩产', corrects: { id, expectedVersion: 2, reason: '日期记错' } }))).toMatchObject({ version: 3, lateEntry: true, earlierVersions: [{ version: 2, heldOn: '2026-10-30' }, { version: 1 }] });
  });

  it('is corrected or withdrawn within three working days by who entered it, later withdrawn by 区工信局 and 区营商办 alone', async () => {
    const enter = () => does(handler, 'recordVisit', visit({ pairing, heldOn: '2026-11-20' }));
    const withdraw = { expectedVersion: 1, reason: '企业反映没有来过' };
    const [first, second, third_] = [await enter(), await enter(), await enter()];
    for (const actor of [cast.handler('SY-SW'), cast.enterprise(enterprise)]) expect((await tries(actor, 'withdrawVisit', { id: first.id, ...withdraw })).code).toMatch(/NOT_FOUND|FORBIDDEN/);
    expect(await tries(cast.officer('DISTRICT_LEADER', 'SY-LEAD'), 'withdrawVisit', { id: first.id, ...withdraw })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await tries(handler, 'withdrawVisit', { id: first.id, ...withdraw, reason: ' ' })).toMatchObject({ code: 'INVALID_INPUT' });
    await at('2026-11-26T18:00');
    expect(first.correctableUntil).toBe('2026-11-26T18:00:00+08:00');
    expect(await does(colleague, 'withdrawVisit', { id: first.id, ...withdraw })).toMatchObject({ withdrawnAt: '2026-11-26T18:00:00+08:00', withdrawnById: colleague.code, withdrawnBecause: '企业反映没有来过' });
    expect(await tries(colleague, 'withdrawVisit', { id: first.id, expectedVersion: 2, reason: '再撤' })).toMatchObject({ code: 'STEP_NOT_ALLOWED' });
    await at('2026-11-26T18:01');
    expect(await tries(handler, 'withdrawVisit', { id: second.id, ...withdraw })).toMatchObject({ code: 'CORRECTION_TOO_LATE', facts: { until: '2026-11-26T18:00:00+08:00' } });
    expect(await tries(handler, 'recordVisit', visit({ pairing, heldOn: '2026-11-20', content: '改写过的内容', corrects: { id: second.id, expectedVersion: 1, reason: '改写' } }))).toMatchObject({ code: 'CORRECTION_TOO_LATE' });
    expect(await does(cast.handler('SY-GXJ'), 'withdrawVisit', { id: second.id, ...withdraw })).toMatchObject({ withdrawnById: cast.handler('SY-GXJ').code });
    expect(await does(cast.supervisor(), 'withdrawVisit', { id: third_.id, ...withdraw })).toMatchObject({ withdrawnById: cast.supervisor().code });
    const told = await liaison.db.query<{ text: string; recipients: string[] }>(`select payload ->> 'text' as text, payload -> 'recipients' as recipients from liaison.event where name = 'notice.wanted' and payload ->> 'source' like 'record:%' order by id`);
    expect(told).toEqual([second, third_].map(() => ({ text: expect.stringMatching(/^GG\d+：11月20日的走访记录已被撤回，不再计入任务；理由见该记录$/), recipients: [cast.officer('UNIT_OFFICE', 'SY-GD').code] })));
  });
});

describe('who sees it', () => {
  it('[X.11] the unit, who looks at the district, and of itself the enterprise: that it was visited, by whom, and what it is said to have asked for', async () => {
    const { id } = await does(handler, 'recordVisit', visit({ pairing, heldOn: '2026-11-12', demands: '希望协调融资', talk: talk() }));
    for (const actor of [handler, colleague, cast.supervisor(), cast.supervisor('SY-ZFB'), cast.supervisor('SY-JW'), cast.officer('DISTRICT_LEADER', 'SY-LEAD'), cast.handler('SY-GXJ'), cast.handler('SY-GYB'), cast.machine('M', 'SY-GD')]) {
      expect((await one(actor, 'visit', id)).data.visit).toMatchObject({ id, content: expect.any(String), evidence: ['走访照片-1.jpg'], recordedById: handler.code });
      expect((await list(actor, 'visit', 'first: 100')).nodes.some((node: { id: string }) => node.id === id)).toBe(true);
    }
    const seen = (await one(cast.enterprise(enterprise), 'visit', id)).data.visit;
    expect(seen).toMatchObject({ heldOn: '2026-11-12', unitId: 'SY-GD', officerIds: [handler.code], demands: '希望协调融资', talk: { name: '马某', content: null }, content: null, evidence: null, recordedById: null, earlierVersions: [] });
    for (const actor of [cast.enterprise(other), cast.handler('SY-SW'), cast.machine('M', 'SY-SW')]) {
      expect(await one(actor, 'visit', id)).toMatchObject({ code: 'NOT_FOUND' });
      expect((await list(actor, 'visit', `filter: { pairing: "${pairing}" }`)).totalCount).toBe(0);
    }
    await does(handler, 'withdrawVisit', { id, expectedVersion: 1, reason: '重复登记' });
    expect(await one(cast.enterprise(enterprise), 'visit', id)).toMatchObject({ code: 'NOT_FOUND' });
    expect((await one(handler, 'visit', id)).data.visit.withdrawnBecause).toBe('重复登记');
  });

  it('lists page by the day, filter, and cost as many statements for many as for few', async () => {
    const own = await paired(liaison, { creditCode: '91321311X7LHT3P37K', unit: 'SY-CZ', startsOn: '2025-01-01', endsOn: '2025-12-31' });
    const treasurer = cast.handler('SY-CZ');
    for (const heldOn of ['2025-03-01', '2025-03-03', '2025-03-02', '2025-04-01']) await does(treasurer, 'recordVisit', visit({ pairing: own, heldOn }));
    const days = async (args: string) => (await list(treasurer, 'visit', args)).nodes.map(({ heldOn }: { heldOn: string }) => heldOn);
    expect(await days('')).toEqual(['2025-04-01', '2025-03-03', '2025-03-02', '2025-03-01']);
    const page = await list(treasurer, 'visit', 'first: 2, filter: { until: "2025-03-31" }');
    expect(page).toMatchObject({ totalCount: 3, nodes: [{ heldOn: '2025-03-03' }, { heldOn: '2025-03-02' }], pageInfo: { hasNextPage: true } });
    expect(await days(`filter: { until: "2025-03-31" }, after: "${page.pageInfo.endCursor}"`)).toEqual(['2025-03-01']);
    expect(await days('filter: { from: "2025-03-03" }')).toEqual(['2025-04-01', '2025-03-03']);
    expect([await days('filter: { unit: "SY-GD" }'), await days('filter: { pairing: "x" }'), await days('filter: { withdrawn: true }'), await days('filter: { lateEntry: true }'), await days(`filter: { enterprise: "${other}" }`)]).toEqual([[], [], [], [], []]);
    const its = async (filter: string) => (await days(`filter: { ${filter} }`)).length;
    expect([await its(`officer: "${treasurer.code}"`), await its(`officer: "${handler.code}"`), await its('locality: "SY-DSY"'), await its('locality: "SY"'), await its('locality: "SY-XX"')]).toEqual([4, 0, 4, 4, 0]);
    const cost = async (first: number) => (await countStatements(() => list(treasurer, 'visit', `first: ${first}`))).statements;
    expect(await days('filter: { lateEntry: false }')).toHaveLength(4); // the pairing itself was entered after their term
    expect([await cost(1), await cost(4)]).toEqual([5, 5]); // the page, the count, the enterprises, the earlier versions, the problems
  });
});

it('[X.16] the lists are exported as they are seen, page by page, without the name of whom was talked with', async () => {
  await does(handler, 'recordVisit', visit({ pairing, heldOn: '2026-11-10', talk: talk(), demands: '=1+1' }));
  const csv = async (actor: typeof handler, type: string, args = '') => (await liaison.ask(actor, `{ exportLiaisonRecords(type: ${type}${args}) { csv rows totalCount endCursor hasNextPage } }`)).data.exportLiaisonRecords;
  const page = await csv(handler, 'VISIT', ', filter: { from: "2026-11-10", until: "2026-11-10" }');
  expect(page).toMatchObject({ rows: 1, totalCount: 1, hasNextPage: false });
  expect(page.csv.split('\r\n')).toEqual([
    '统一社会信用代码,企业名称,单位,日期,参加人员,走访目的,座谈对象,走访情况,建议或需求,佐证,补录,登记时间,撤回的理由',
    `${enterprise},${enterprise},区供电公司,2026-11-10,${handler.title},送政策、送服务,企业负责人（总经理）,到车间了解生产，讲解用电政策,'=1+1,走访照片-1.jpg,否,2026-11-23 09:00,`, '',
  ]);
  const seen = async (actor: Parameters<typeof list>[0]) => (await liaison.ask(actor, '{ exportLiaisonRecords(type: VISIT) { rows } visits { totalCount } }')).data;
  for (const actor of [handler, cast.supervisor(), cast.handler('SY-SW'), cast.enterprise(enterprise), cast.enterprise(other), cast.machine('M', 'SY-GD')]) { const { exportLiaisonRecords: { rows }, visits } = await seen(actor); expect(rows).toBe(visits.totalCount); }
  for (const type of ['CONTACT', 'POLICY_BRIEFING', 'PARTNER_INTRODUCTION']) expect((await csv(handler, type)).rows).toBeGreaterThan(0);
  expect((await liaison.ask(cast.supervisor(), `{ liaisonAuditTrail(filter: { action: "EXPORT", principal: "officer:${handler.code}" }, first: 1) { nodes { changes { field after } } } }`)).data.liaisonAuditTrail.nodes[0].changes).toContainEqual({ field: 'what', after: 'PartnerIntroduction' });
});

it('[X.10] each leaves its entry in the trail, without the name of whom was talked with', async () => {
  const { id } = await does(handler, 'recordVisit', visit({ pairing, heldOn: '2026-11-11', talk: talk() }));
  const { data } = await liaison.ask(cast.supervisor(), `{ liaisonAuditTrail(filter: { subjectId: "${id}" }) { nodes { action changes { field after } } } }`);
  expect(data.liaisonAuditTrail.nodes).toMatchObject([{ action: 'recordVisit' }]);
  expect(JSON.stringify(data)).not.toContain('马某');
});
