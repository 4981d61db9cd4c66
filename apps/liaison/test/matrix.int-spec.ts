import { randomUUID } from 'node:crypto';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { parse } from 'csv-parse/sync';
import type { Actor, OfficerActor } from '@bangban/kernel';
import { cast, countStatements, listsBesideExports, listsWithoutExport } from '@bangban/testing';
import { startLiaison, type Liaison } from './liaison.ts';
import { aboveScale, lead, pairingOffice } from './pairings.ts';
import { allows, callers, rows, type Facts } from './policy-matrix.ts';
import { briefing, contact, field, introduction, paired, talk, visit } from './records.ts';

interface Case extends Facts { name: string; pairing: string; ids: Record<string, string> }
let liaison: Liaison;
let cases: Case[];
/** Two drawn and not published, by whom, and one that is. */
let drawn: Record<string, { id: string; item: string; facts: Facts }>;
let published: string;
const today = '2026-11-23';
const at = (time: string) => liaison.db.setNow(`${time}:00+08:00`);
const { does } = field(() => liaison);
const done = async (actor: Actor, name: string, input: object, select: string): Promise<any> => {
  const { data, code, message } = await liaison.ask(actor, `mutation($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${select} } }`, { input: { idempotencyKey: randomUUID(), ...input } });
  if (code) throw new Error(`${name}: ${code} ${message}`);
  return data[name];
};

const leader = cast.officer('DISTRICT_LEADER', 'SY-LEAD');
const taken = ['91321311G0RT2GPQGD', '91321311HYPDDDQ00K', '9132131158XA1JMG3B', '91321311C823F5QBR0', '91321311Y7J6DU5MJD'];
const placed: [name: string, by: Actor, facts: Omit<Facts, 'creditCode'> & { creditCode: string }][] = [
  ['供电公司的', cast.handler('SY-GD'), { creditCode: '91321311G0RT2GPQGD', unit: 'SY-GD', locality: 'SY-XX', complained: ['SY-SW', cast.handler('SY-GXJ', 1).code] }],
  ['人社局的', cast.handler('SY-RS'), { creditCode: '91321311HYPDDDQ00K', unit: 'SY-RS', locality: 'SY-DX', complained: ['SY-GYB', 'SY-ZFB', cast.handler('SY-RS', 1).code] }],
  ['工信局的', cast.handler('SY-GXJ'), { creditCode: '9132131158XA1JMG3B', unit: 'SY-GXJ', locality: 'SY-GXQ', complained: ['SY-YSB'] }],
  ['工业办的', cast.handler('SY-GYB'), { creditCode: '91321311C823F5QBR0', unit: 'SY-GYB', locality: 'SY-GXQ', complained: [leader.code] }],
  ['区领导的', leader, { creditCode: '91321311Y7J6DU5MJD', unit: 'SY-LEAD', officer: leader.code, locality: 'SY-DSY', complained: ['SY-GD', 'SY-XX'] }],
  ['财政局的', cast.handler('SY-CZ'), { creditCode: aboveScale.find((code) => !taken.includes(code))!, unit: 'SY-CZ', locality: 'SY-DX', complained: [] }],
  ['人社局的另一家', cast.handler('SY-RS'), { creditCode: aboveScale.filter((code) => !taken.includes(code))[1]!, unit: 'SY-RS', locality: 'SY-XX', complained: [] }],
];

beforeAll(async () => {
  liaison = await startLiaison();
  await at('2026-10-08T09:00');
  await pairingOffice(liaison).published();
  cases = [];
  for (const [name, by, facts] of placed) {
    const { creditCode, unit, officer = null, locality, complained } = facts;
    await done(cast.supervisor(), 'registerEnterprise', { creditCode, name, locality, headName: '马某', phones: ['18887401146'] }, '__typename');
    const pairing = await paired(liaison, { creditCode, unit, officer, startsOn: '2026-10-01' });
    const held = { pairing, heldOn: '2026-10-08' };
    const problem = { category: 'OTHER', severity: 'GENERAL', severityReason: '一般', title: '重复检查', content: '查了三次', complainedAboutUnits: complained.filter((code) => !/-[0-9]+$/.test(code)), complainedAboutOfficers: complained.filter((code) => /-[0-9]+$/.test(code)) };
    const went = await does(by, 'recordVisit', { ...held, ...visit({ demands: '少查' }), talk: talk(), problems: [problem] });
    const [raised] = await liaison.db.query<{ id: string; ticket: string }>('select id, ticket_id as ticket from liaison.problem where source_id = $1', [went.id]);
    const [period] = await liaison.db.query<{ id: string }>(`select p.id from liaison.duty_period p join liaison.duty d on d.id = p.duty_id where d.subject_id = $1 and d.kind = 'VISIT' and p.starts_on = '2026-11-01'`, [pairing]);
    cases.push({ name, ...facts, by: (by as OfficerActor).code, pairing, ids: {
      PAIRING: pairing, VISIT: went.id, DUTY: period!.id, PROBLEM: raised!.id, TICKET: raised!.ticket,
      CONTACT: (await does(by, 'recordEnterpriseContact', { ...held, ...contact() })).id, POLICY_BRIEFING: (await does(by, 'recordPolicyBriefing', { ...held, ...briefing() })).id,
      PARTNER_INTRODUCTION: (await does(by, 'recordPartnerIntroduction', { ...held, ...introduction({ partnerCode: null }) })).id, PLANNED_VISIT: (await does(by, 'planVisit', { enterprise: creditCode, week: '2026-10-08', purposes: ['CARE'] })).id,
    } });
  }
  await at(`${today}T09:00`);
  const draw = async (actor: Actor, size = 20) => (await done(actor, 'drawSpotCheck', { coversFrom: '2026-10-01', coversUntil: '2026-10-31', size }, 'spotCheck { id version items { id version } }')).spotCheck;
  drawn = {};
  for (const actor of [cast.handler('SY-GYB'), cast.supervisor()] as OfficerActor[]) { const { id, items } = await draw(actor); drawn[actor.unit] = { id, item: items[0].id, facts: { ...placed[0]![2], drawnBy: actor.unit } }; }
  const check = await draw(cast.supervisor()); // 区工业办's own among them
  for (const { id, version } of check.items) await done(cast.supervisor(), 'recordSpotCheckFinding', { id, expectedVersion: version, finding: 'CONFIRMED', means: 'ON_SITE', note: '属实' }, '__typename');
  published = (await done(cast.supervisor(), 'publishSpotCheck', { id: check.id, expectedVersion: check.version }, 'spotCheck { id }')).spotCheck.id;
}, 120_000);
afterAll(() => liaison?.stop());

const names = (found: readonly string[], key: (one: Case) => string) => cases.filter((one) => found.includes(key(one))).map(({ name }) => name).sort();
const looked = (actor: Actor, query: string, variables?: Record<string, unknown>) => liaison.ask(actor, query, variables).then(({ data }) => data);
const lists: Record<string, [list: string, filter: string, one: string]> = {
  PAIRING: ['pairings', '', 'pairing'], CONTACT: ['contacts', '', 'contact'], VISIT: ['visits', '', 'visit'], POLICY_BRIEFING: ['policyBriefings', '', 'policyBriefing'], PARTNER_INTRODUCTION: ['partnerIntroductions', '', 'partnerIntroduction'],
  PLANNED_VISIT: ['plannedVisits', '', 'plannedVisit'], PROBLEM: ['problems', '', 'problem'], DUTY: ['dutyPeriods', `, filter: { kind: VISIT, from: "${today}", until: "${today}" }`, 'dutyPeriod'],
};
const exported = ['CONTACT', 'VISIT', 'POLICY_BRIEFING', 'PARTNER_INTRODUCTION'];
const asked = (text: unknown) => text !== null && text !== undefined;

it('[X.11] [X.22] every way to a thing shows as much as the matrix says: list, count, field, export, reference', async () => {
  let cells = 0;
  for (const caller of callers) {
    const [, name, actor] = caller;
    const may = (row: string) => cases.filter((one) => allows(row, caller, one)).map((one) => one.name).sort();
    const same = (row: string, way: string, found: string[]) => { expect([name, row, way, found]).toEqual([name, row, way, may(row)]); cells += cases.length; };

    for (const [row, [list, filter, one]] of Object.entries(lists)) {
      const page = (await looked(actor, `{ ${list}(first: 100${filter}) { totalCount nodes { id } } }`))?.[list];
      same(row, 'list', names((page?.nodes ?? []).map(({ id }: { id: string }) => id), ({ ids }) => ids[row]!));
      expect([name, row, 'count', page?.totalCount ?? 0]).toEqual([name, row, 'count', may(row).length]);
      const singles = await Promise.all(cases.map(({ ids }) => looked(actor, `query($id: ID!) { ${one}(id: $id) { id } }`, { id: ids[row] })));
      same(row, 'field', names(singles.map((data) => data?.[one]?.id), ({ ids }) => ids[row]!));
      if (exported.includes(row) && actor.kind === 'OFFICER') expect([name, row, 'export', (await looked(actor, `{ exportLiaisonRecords(type: ${row}) { rows totalCount } }`)).exportLiaisonRecords]).toEqual([name, row, 'export', { rows: may(row).length, totalCount: may(row).length }]);
    }

    const enterprises = (await looked(actor, '{ enterprises(first: 100) { totalCount nodes { creditCode headName phones } } }'))?.enterprises;
    same('ENTERPRISE', 'list', names((enterprises?.nodes ?? []).map((one: Facts) => one.creditCode), ({ creditCode }) => creditCode));
    same('ENTERPRISE_CONTACTS', 'list', names((enterprises?.nodes ?? []).filter((one: { headName: unknown; phones: unknown }) => asked(one.headName) && asked(one.phones)).map((one: Facts) => one.creditCode), ({ creditCode }) => creditCode));
    const references = (await looked(actor, 'query($of: [_Any!]!) { _entities(representations: $of) { ... on Enterprise { creditCode headName } } }', { of: cases.map(({ creditCode }) => ({ __typename: 'Enterprise', creditCode })) }))?._entities ?? [];
    same('ENTERPRISE', 'reference', names(references.map((one: Facts | null) => one?.creditCode), ({ creditCode }) => creditCode));
    same('ENTERPRISE_CONTACTS', 'reference', names(references.filter((one: { headName: unknown } | null) => asked(one?.headName)).map((one: Facts) => one.creditCode), ({ creditCode }) => creditCode));
    const tickets = (await looked(actor, 'query($of: [_Any!]!) { _entities(representations: $of) { ... on Ticket { problem { id } } } }', { of: cases.map(({ ids }) => ({ __typename: 'Ticket', id: ids['TICKET'] })) }))?._entities ?? [];
    same('PROBLEM', 'reference', names(tickets.map((one: { problem: { id: string } | null } | null) => one?.problem?.id), ({ ids }) => ids['PROBLEM']!));

    const visits = (await looked(actor, '{ visits(first: 100) { nodes { id content demands evidence talk { content } problems { id } } } }'))?.visits?.nodes ?? [];
    const shows = (text: (one: any) => unknown) => names(visits.filter((one: unknown) => asked(text(one))).map(({ id }: { id: string }) => id), ({ ids }) => ids['VISIT']!);
    for (const text of [({ content }: any) => content, ({ evidence }: any) => evidence, ({ talk: held }: any) => held.content]) same('CONTENT', 'list', shows(text));
    same('DEMANDS', 'list', shows(({ demands }) => demands));
    same('PROBLEM', 'of a visit', shows(({ problems }) => problems[0]));
    const counters = (await looked(actor, `{ dutyCounters(by: PAIRING, first: 100, filter: { from: "${today}", until: "2026-11-30", kind: VISIT }) { totalCount nodes { pairingId } } }`))?.dutyCounters;
    same('DUTY', 'counters', names((counters?.nodes ?? []).map(({ pairingId }: { pairingId: string }) => pairingId), ({ pairing }) => pairing));

    const checks = (await looked(actor, '{ spotChecks(first: 100) { totalCount nodes { id seed candidates items { id creditCode } } } }'))?.spotChecks;
    const seen = (checks?.nodes ?? []).map(({ id }: { id: string }) => id);
    for (const { id, item, facts } of Object.values(drawn)) {
      expect([name, 'SPOT_CHECK', facts.drawnBy, seen.includes(id)]).toEqual([name, 'SPOT_CHECK', facts.drawnBy, allows('SPOT_CHECK', caller, facts)]);
      expect(Boolean((await looked(actor, 'query($id: ID!) { spotCheck(id: $id) { items { id } } }', { id }))?.spotCheck)).toBe(allows('SPOT_CHECK', caller, facts));
      const tried = await liaison.ask(actor, 'mutation($input: RecordSpotCheckFindingInput!) { recordSpotCheckFinding(input: $input) { __typename } }', { input: { idempotencyKey: randomUUID(), id: item, expectedVersion: 99, finding: 'REFUTED', means: 'ON_SITE', note: '不实' } });
      expect([name, 'FIND', facts.drawnBy, tried.code === 'CONFLICT']).toEqual([name, 'FIND', facts.drawnBy, allows('FIND', caller, facts)]);
    }
    const items = (checks?.nodes ?? []).find(({ id }: { id: string }) => id === published)?.items ?? [];
    same('SPOT_CHECK_ITEM', 'field', names(items.map((one: Facts) => one.creditCode), ({ creditCode }) => creditCode));
    expect(Boolean((await looked(actor, '{ monitors { totalCount } }'))?.monitors)).toBe(allows('MONITOR', caller, cases[0]!));
  }
  process.stderr.write(`liaison matrix: ${callers.length} callers, ${cells} looks\n`);
}, 180_000);

const records = Object.fromEntries([['contacts', 'CONTACT'], ['visits', 'VISIT'], ['policyBriefings', 'POLICY_BRIEFING'], ['partnerIntroductions', 'PARTNER_INTRODUCTION']].map(([list, type]) => [list, `exportLiaisonRecords type: ${type}`]));

it('[X.16] every list is a spreadsheet too, for whom it is a list and with as many rows', async () => {
  const { schema } = liaison.app.get(GraphQLSchemaHost);
  expect(listsWithoutExport(schema, { exports: records })).toEqual(['liaisonAuditTrail', 'supportPoliciesForMe']);
  const args = { dutyCounters: 'filter: { from: "2026-10-01", until: "2026-11-30" }', plannedPairings: `scheme: "${randomUUID()}"`, supportPolicyEnterprises: `policy: "${randomUUID()}"` };
  let rowsShown = 0;
  for (const [, name, actor] of callers) for (const { list, listed, exported: sheet } of await listsBesideExports(schema, (query) => liaison.ask(actor, query), { exports: records, args })) {
    if (list === 'supportPolicies') continue; // what was promised and delivered is for those alone who see all of it
    expect([name, list, sheet]).toEqual([name, list, listed]);
    rowsShown += Number(listed) || 0;
  }
  expect(rowsShown).toBeGreaterThan(1_000);
}, 120_000);

it('[X.16] a list without columns of its own is written in the words of its contract: names for codes, labels for values, no ids', async () => {
  const table = async (actor: Actor, query: string) => {
    const { csv } = (await looked(actor, `{ sheet: ${query} { csv } }`)).sheet;
    return parse(csv, { columns: true }) as Record<string, string>[];
  };
  const [gd] = cases;
  const [problem] = (await table(cast.handler('SY-GD'), 'exportProblems'));
  expect(problem).toMatchObject({ 在何处提出: '走访', 企业统一社会信用代码: gd!.creditCode, 企业: '供电公司的', 类别: '其他', 一般或重大: '一般：交办至相关单位', 标题: '重复检查', 内容: '查了三次', 提出时间: '2026-10-08 09:00', 提出单位: '区供电公司', 办到哪一步: '正在登记为工单' });
  expect(Object.keys(problem!).filter((header) => /标识|编码$|版本/.test(header))).toEqual([]);
  const counted = await table(cast.handler('SY-GD'), 'exportDutyCounters(filter: { from: "2026-10-01", until: "2026-10-31", kind: VISIT })');
  expect(counted).toEqual([{ 单位: '区供电公司', 承担人: '', 企业: '', 所属事项的编号: '', 所属事项的名称: '', 任务种类: '走访企业', 期数: '1', 应完成的次数: '1', 按时完成的次数: '1', '未完成的次数（补录截止时仍缺的）': '0', 已免责的次数: '0', 进行中尚缺的次数: '0', 补录的次数: '0', 佐证的件数: '1', 未完成的期数: '0', 已免责的期数: '0', 按时完成率: '100' }]);
  const [period] = await table(cast.handler('SY-GD'), 'exportDutyPeriods(filter: { kind: VISIT, state: FULFILLED })');
  expect(period).toMatchObject({ 任务种类: '走访企业', 承担单位: '区供电公司', 期次: '2026年10月', 首日: '2026-10-01', 末日: '2026-10-31', 应完成的次数: '1', 状态: '已按时完成', 本期是否已结束: '是', 免责的时间: '' });
  const [planned] = await table(cast.handler('SY-GD'), 'exportPlannedVisits');
  expect(planned).toMatchObject({ 企业: '供电公司的', 单位: '区供电公司', 所计划的一周的星期一: '2026-10-05', 走访目的: '送温暖', 计划的状态: '一周已过，没有走访', 登记人: cast.handler('SY-GD').title });
  expect(await looked(cast.supervisor(), '{ liaisonAuditTrail(filter: { action: "EXPORT" }, first: 1) { totalCount } }')).toEqual({ liaisonAuditTrail: { totalCount: expect.any(Number) } });
});

it('[X.19] a spreadsheet of many rows costs as many statements as one of few', async () => {
  const cost = async (query: string) => (await countStatements(() => looked(cast.supervisor(), `{ sheet: ${query} { csv rows } }`))).statements;
  for (const [few, many] of [['exportPlannedVisits(filter: { unit: "SY-GD" })', 'exportPlannedVisits'], ['exportProblems(filter: { unit: "SY-CZ" })', 'exportProblems'], ['exportDutyPeriods(filter: { unit: "SY-GD" })', 'exportDutyPeriods']] as const) expect([many, await cost(many)]).toEqual([many, await cost(few)]);
});

it('[X.11] who may not do it is refused and changes nothing; who may is not', async () => {
  const tries: Record<string, (one: Case) => [mutation: string, input: object]> = {
    RECORD: ({ pairing }) => ['recordVisit', { pairing, heldOn: '2027-01-01', ...visit() }], RAISE: ({ ids }) => ['raiseProblems', { sourceType: 'VISIT', sourceId: ids['VISIT'], problems: [{ category: 'OTHER', severity: 'GENERAL', severityReason: '一般', title: '检查', content: '查了', complainedAboutUnits: ['SY'] }] }], EXCUSE: ({ ids }) => ['excuseDutyPeriod', { id: ids['DUTY'], expectedVersion: 99, reason: '停产' }],
    PAIR: ({ pairing }) => ['handOverPairing', { id: pairing, expectedVersion: 99, holder: { unit: 'SY-KJ' }, reason: '调整' }], NAME_OFFICER: ({ pairing }) => ['changeLiaisonOfficer', { id: pairing, expectedVersion: 99 }],
    KEEP_ENTERPRISE: ({ creditCode, name, locality }) => ['changeEnterprise', { creditCode, expectedVersion: 99, name, locality }], DRAW: () => ['drawSpotCheck', { coversFrom: today, coversUntil: today, size: 1 }],
  };
  expect([...Object.keys(lists), ...Object.keys(tries), 'ENTERPRISE', 'ENTERPRISE_CONTACTS', 'CONTENT', 'DEMANDS', 'SPOT_CHECK', 'SPOT_CHECK_ITEM', 'FIND', 'MONITOR'].sort()).toEqual([...rows].sort());
  const refused = ['FORBIDDEN', 'NOT_FOUND', 'OWN_UNIT', 'SAME_OFFICER'];
  const state = () => liaison.db.query(`select (select md5(string_agg(v::text, ',' order by id)) from liaison.visit v) as visits, (select md5(string_agg(p::text, ',' order by id)) from liaison.pairing p) as pairings, (select md5(string_agg(e::text, ',' order by credit_code)) from liaison.enterprise e) as enterprises,
    (select md5(string_agg(p::text, ',' order by id)) from liaison.duty_period p) as periods, (select count(*) from liaison.spot_check) as checks`);
  const before = await state();
  let cells = 0;
  for (const caller of callers) for (const [row, input] of Object.entries(tries)) for (const one of cases) {
    const [mutation, given] = input(one);
    const [, name, actor] = caller;
    const { code } = await liaison.ask(actor, `mutation($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { __typename } }`, { input: { idempotencyKey: randomUUID(), ...given } });
    expect([name, one.name, row, code, !refused.includes(code!)]).toEqual([name, one.name, row, code, allows(row, caller, one)]);
    expect(['CONFLICT', 'OUT_OF_RANGE', 'INVALID_INPUT', ...refused]).toContain(code);
    cells += 1;
  }
  expect(await state()).toEqual(before);
  process.stderr.write(`liaison matrix, mutations: ${cells} cells\n`);
}, 180_000);

it('[X.11] a department\'s system without the right to look sees nothing', async () => {
  const blind: Actor = { kind: 'MACHINE', code: 'MC-GD', name: '系统', units: ['SY-GD'], operations: ['FILE', 'IMPORT', 'HANDLE'], confidential: true };
  for (const [list] of [...Object.values(lists), ['enterprises']]) expect([list, (await liaison.ask(blind, `{ ${list} { totalCount } }`)).data?.[list!]?.totalCount ?? 0]).toEqual([list, 0]);
  expect(await liaison.ask(lead, '{ pairings { totalCount } }')).toMatchObject({ data: { pairings: { totalCount: cases.length } } });
});

it('[X.11] an enterprise whose code has changed sees what is its own by the new code and by the old', async () => {
  const [{ creditCode, ids }, newCode] = [cases[0]!, '913213117YTX1X4TP5'];
  const [row] = await liaison.db.query<{ version: number }>('select version from liaison.enterprise where credit_code = $1', [creditCode]);
  await done(lead, 'changeCreditCode', { creditCode, expectedVersion: row!.version, newCode, reason: '换照' }, '__typename');
  const found = (list: string, id: string | undefined) => ({ [list]: { totalCount: 1, nodes: [{ id, creditCode: newCode }] } });
  for (const code of [creditCode, newCode])
    expect([code, await looked(cast.enterprise(code), '{ visits { totalCount nodes { id creditCode } } problems { totalCount nodes { id creditCode } } pairings { totalCount nodes { id creditCode } } }')]).toEqual([code, { ...found('visits', ids['VISIT']), ...found('problems', ids['PROBLEM']), ...found('pairings', ids['PAIRING']) }]);
  const { spotCheck } = await looked(cast.supervisor(), 'query($id: ID!) { spotCheck(id: $id) { items { creditCode } } }', { id: published });
  expect(spotCheck.items.map((one: Facts) => one.creditCode)).toContain(newCode);
});
