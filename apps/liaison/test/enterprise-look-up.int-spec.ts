import type { Actor } from '@bangban/kernel';
import { cast, countStatements } from '@bangban/testing';
import { startLiaison, type Liaison } from './liaison.ts';

const known = [
  ['91321311Y7J6DU5MJD', '宿迁朗讯电子有限公司', '{江苏朗讯通信有限公司}', '{}', '{18887401146,0527-84661234}', 'ACTIVE'],
  ['91321311C823F5QBR0', '朗讯电子（宿豫）有限公司', '{}', '{}', '{0527-84661234-8}', 'ACTIVE'],
  ['91321311G0RT2GPQGD', '江苏朗讯电子材料有限公司', '{}', '{91321311NJX6L6R8DG}', '{+86 13305240001}', 'ACTIVE'],
  ['913213117YTX1X4TP5', '朗讯', '{}', '{}', '{400-800-1234}', 'CLOSED'],
  ['91321311MA1MQ6XY0B', '宿迁骏腾农业ABC有限公司', '{}', '{}', '{86123456}', 'ACTIVE'],
] as const;
const [langxun, suyu, material, closed, junteng] = known.map(([code]) => code) as unknown as [string, string, string, string, string];

let liaison: Liaison;
beforeAll(async () => {
  liaison = await startLiaison();
  await liaison.db.setNow('2026-11-23T09:00:00+08:00');
  for (const [code, name, formerNames, formerCodes, phones, status] of known) {
    await liaison.db.query(`insert into liaison.enterprise (credit_code, name, former_names, former_codes, locality, field, above_scale_industrial, key_enterprise, status, closed_on, phones, registered_at, registered_by)
      values ($1, $2, $3, $4, 'SY-XX', '服务业', $1 < '91321311G', false, $6, case when $6 = 'CLOSED' then date '2026-01-01' end, $5, platform.now(), 'test')`, [code, name, formerNames, formerCodes, phones, status]);
  }
});
afterAll(() => liaison?.stop());

const enterprises = async (filter: object, page: object = {}, fields = 'creditCode', actor: Actor = cast.dispatcher()) =>
  (await liaison.ask(actor, `query($filter: EnterpriseFilter, $first: Int, $after: String) { enterprises(filter: $filter, first: $first, after: $after) { totalCount nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`, { filter, ...page })).data.enterprises;
const codes = async (...asked: Parameters<typeof enterprises>) => (await enterprises(...asked)).nodes.map(({ creditCode }: { creditCode: string }) => creditCode);

it.each([
  ['a piece of the name: what begins with it first, the shorter before the longer, closed ones last', '朗讯电子', [suyu, langxun, material]],
  ['two characters', '朗讯', [suyu, langxun, material, closed]],
  ['one character', '骏', [junteng]],
  ['pieces apart', '宿迁 电子', [langxun]],
  ['the whole name, with brackets of either width', '朗讯电子(宿豫)有限公司', [suyu]],
  ['a former name', '朗讯通信', [langxun]],
  ['letters, small or wide', 'ａｂｃ', [junteng]],
  ['a code', suyu, [suyu]],
  ['a code in small letters', suyu.toLowerCase(), [suyu]],
  ['a former code', '91321311NJX6L6R8DG', [material]],
  ['the last characters of a code', 'U5MJD', [langxun]],
  ['a mobile telephone', '18887401146', [langxun]],
  ['a mobile telephone with the country', '+86 18887401146', [langxun]],
  ['one that is kept with the country', '13305240001', [material]],
  ['a telephone of the place, which two share', '84661234', [langxun, suyu]],
  ['the same with the area', '0527-84661234', [langxun, suyu]],
  ['the same with the area and nothing between', '052784661234', [langxun, suyu]],
  ['one that begins like a country', '86123456', [junteng]],
  ['a service number', '4008001234', [closed]],
  ['not a piece of a telephone', '8740114', []],
  ['what nobody is called', '朗电', []],
  ['percent signs as they are', '%', []],
])('finds by %s', async (_by, text, expected) => {
  expect(await codes({ text })).toEqual(expected);
  expect((await enterprises({ text })).totalCount).toBe(expected.length);
});

it('finds page by page what it finds at once, and refuses a position of another list', async () => {
  for (const filter of [{ text: '朗讯' }, {}]) {
    const all = await codes(filter);
    const found: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: Awaited<ReturnType<typeof enterprises>> = await enterprises(filter, { first: 1, after });
      found.push(...page.nodes.map(({ creditCode }: { creditCode: string }) => creditCode));
      ({ endCursor: after, hasNextPage: more } = page.pageInfo);
    }
    expect(found).toEqual(all);
  }
  expect((await liaison.ask(cast.dispatcher(), '{ enterprises(after: "WzEsMl0") { totalCount } }')).code).toBe('INVALID_INPUT');
  expect((await liaison.ask(cast.dispatcher(), `{ enterprises(filter: { text: "${'长'.repeat(101)}" }) { totalCount } }`)).code).toBe('INVALID_INPUT');
});

it('filters by locality with what is below it, field, list and state', async () => {
  expect(await codes({ locality: 'SY' })).toHaveLength(5);
  expect(await codes({ locality: 'SY-DX' })).toEqual([]);
  expect(await codes({ status: 'CLOSED' })).toEqual([closed]);
  expect(await codes({ aboveScaleIndustrial: true, field: '服务业' })).toEqual([closed, suyu].sort());
  expect(await codes({ keyEnterprise: true })).toEqual([]);
});

it('[X.19] costs as many statements for five as for two, with all that is nested', async () => {
  const fields = 'creditCode codes name locality { name } headName phones listings { list since }';
  const cost = async (first: number) => (await countStatements(() => enterprises({ text: '朗讯' }, { first }, fields))).statements;
  expect(await cost(4)).toBe(await cost(2));
});

it('[X.16] exports the register page by page as its list is seen, without persons and telephones, and leaves its entry in the trail', async () => {
  const exported = async (args: string, actor: Actor = cast.handler('SY-GD')) => (await liaison.ask(actor, `{ exportEnterprises${args} { csv rows totalCount hasNextPage endCursor } }`)).data.exportEnterprises;
  await liaison.db.query(`insert into liaison.enterprise_listing (id, credit_code, list, since, entered_at, entered_by) values (gen_random_uuid(), $1, 'ABOVE_SCALE_INDUSTRIAL', '2025-03-01', platform.now(), 'x')`, [suyu]);
  const { csv, rows, totalCount, hasNextPage, endCursor } = await exported('');
  const lines = csv.trim().split('\r\n');
  expect([rows, totalCount, hasNextPage, lines.length]).toEqual([5, 5, false, 6]);
  expect(lines[0]).toBe('统一社会信用代码,曾用代码,名称,曾用名,属地,所属领域,规上工业企业,规上工业企业自,重点企业,重点企业自,状态,注销日期,登记时间');
  expect(lines).toContain(`${suyu},,朗讯电子（宿豫）有限公司,,下相街道,服务业,是,2025-03-01,否,,正常,,2026-11-23 09:00`);
  expect(csv).not.toMatch(/18887401146|84661234/);
  expect(await exported(`(after: "${endCursor}")`)).toMatchObject({ csv: '', rows: 0 });
  expect((await exported('(filter: { text: "18887401146" })', cast.dispatcher())).rows).toBe(1);
  expect((await exported('', cast.enterprise(suyu))).rows).toBe(1);
  const [{ told }] = await liaison.db.query<{ told: string }>(`select string_agg(after::text, '' order by at) as told from liaison.audit_entry where action = 'EXPORT'`) as [{ told: string }];
  expect(told).toContain('enterprises');
  expect(told).not.toContain('18887401146');
});

it('[X.11] an enterprise finds itself alone, whatever it looks for', async () => {
  expect(await codes({ text: '朗讯' }, {}, 'creditCode', cast.enterprise(suyu))).toEqual([suyu]);
  expect((await enterprises({}, {}, 'creditCode', cast.enterprise(suyu))).totalCount).toBe(1);
});

it('[X.11] finds by a telephone those alone whose telephones are shown: whose number it is cannot be tried out', async () => {
  const found = (actor: Actor, text: string) => codes({ text }, {}, 'creditCode', actor);
  for (const actor of [cast.dispatcher(), cast.handler('SY-XX'), cast.supervisor()]) expect(await found(actor, '18887401146')).toEqual([langxun]);
  for (const actor of [cast.handler('SY-GD'), cast.machine('MC-1', 'SY-GD'), cast.enterprise(suyu)]) expect(await found(actor, '18887401146')).toEqual([]);
  expect((await liaison.ask(cast.handler('SY-GD'), '{ exportEnterprises(filter: { text: "18887401146" }) { rows totalCount } }')).data.exportEnterprises).toEqual({ rows: 0, totalCount: 0 });
});

it('looks a piece of a name up by an index among fifty thousand', async () => {
  await liaison.db.query(`insert into liaison.enterprise (credit_code, name, former_names, former_codes, locality, above_scale_industrial, key_enterprise, status, phones, registered_at, registered_by)
    select '9132131' || lpad(n::text, 11, '0'), '江苏' || chr(19968 + n % 5000) || chr(19968 + n / 7 % 3000) || '有限公司', '{}', '{}', 'SY-XX', false, false, 'ACTIVE', array[(13900000000 + n)::text], platform.now(), 'test' from generate_series(1, 50000) n`);
  await liaison.db.query('analyze liaison.enterprise');
  for (const text of ['骏腾', '13900012345', 'U5MJD']) {
    const started = performance.now();
    expect(await codes({ text })).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(500);
  }
});
