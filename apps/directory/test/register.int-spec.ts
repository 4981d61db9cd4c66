import { cast } from '@bangban/testing';
import { startDirectory, type DirectoryService } from './directory.ts';

let directory: DirectoryService;
beforeAll(async () => { directory = await startDirectory(); });
afterAll(() => directory?.stop());

const clerk = cast.clerk();
const enterprise = cast.enterprise('91321311Y7J6DU5MJD');
const ask = async (query: string, variables?: Record<string, unknown>) => (await directory.ask(clerk, query, variables)).data;
interface Node { code: string; name: string; kind: string; level: string; roles: string[]; unit: { code: string }; parent: { code: string } | null }
/** Everything a list gives, page by page. */
async function all(list: string, filter: string, fields: string, first = 7) {
  const nodes: Node[] = [];
  let after: string | null = null;
  let total = 0;
  do {
    const { [list]: page } = await ask(`query($after: String) { ${list}(filter: ${filter}, first: ${first}, after: $after) { totalCount nodes { code ${fields} } edges { cursor node { code } } pageInfo { hasNextPage endCursor } } }`, { after });
    expect(page.edges.map((edge: { node: Node }) => edge.node.code)).toEqual(page.nodes.map(({ code }: Node) => code));
    nodes.push(...page.nodes);
    total = page.totalCount;
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  return { nodes, total };
}

describe('units', () => {
  it('form one tree under the district', async () => {
    const { nodes, total } = await all('orgUnits', '{}', 'name kind parent { code } children { code }');
    expect(total).toBe(40);
    expect(nodes.map(({ code }) => code)).toEqual([...new Set(nodes.map(({ code }) => code))].sort());
    expect(nodes.filter(({ parent }) => !parent).map(({ code }) => code)).toEqual(['SQ-YSB', 'SY']);
    const { orgUnit } = await ask('{ orgUnit(code: "SY") { name kind parent { code } children { code parent { code } } } }');
    expect(orgUnit).toMatchObject({ name: '宿豫区', kind: 'DISTRICT', parent: null });
    expect(orgUnit.children.map(({ code }: Node) => code).sort()).toEqual(nodes.filter(({ parent }) => parent?.code === 'SY').map(({ code }) => code));
    expect(new Set(orgUnit.children.map(({ parent }: Node) => parent?.code))).toEqual(new Set(['SY']));
  });

  it.each([
    ['{ kind: SUBDISTRICT }', ['SY-SH', 'SY-XX', 'SY-YX']],
    ['{ kind: PARK }', ['SY-DSY', 'SY-GXQ']],
    ['{ text: "营商办" }', ['SQ-YSB', 'SY-YSB']],
    ['{ text: "营商办", parent: "SY" }', ['SY-YSB']],
    ['{ text: "100%" }', []],
    ['{ parent: "SY-NONE" }', []],
  ])('chosen by %s are %j, and so many is their total', async (filter, codes) => {
    const { nodes, total } = await all('orgUnits', filter, 'name');
    expect([nodes.map(({ code }) => code), total]).toEqual([codes, codes.length]);
  });

  it('have those officers that say they are in them', async () => {
    const { orgUnit } = await ask('{ orgUnit(code: "SY-GD") { officers { code unit { code } } } }');
    const { nodes } = await all('officers', '{ unit: "SY-GD" }', 'title');
    expect(orgUnit.officers.map(({ code }: Node) => code).sort()).toEqual(nodes.map(({ code }) => code));
    expect(nodes.length).toBeGreaterThan(2);
  });

  it('have the leader in charge, their own or their parent\'s', async () => {
    const leader = async (code: string) => (await ask(`{ orgUnit(code: "${code}") { leader { code roles } } }`)).orgUnit.leader;
    expect(await leader('SY-GXJ')).toEqual({ code: 'SY-LEAD-03', roles: ['DISTRICT_LEADER'] });
    expect(await leader('SY-LEAD')).toMatchObject({ code: 'SY-LEAD-01' }); // the district's
    expect(await leader('SQ-YSB')).toBeNull();
    const { nodes } = await all('orgUnits', '{}', 'leader { code }');
    expect(new Set(nodes.map((unit: any) => unit.leader?.code)).size).toBe(7 + 1);
  });

  it('that do not exist are null and no error', async () => {
    expect(await directory.ask(clerk, '{ orgUnit(code: "SY-NONE") { name } }')).toMatchObject({ data: { orgUnit: null }, code: undefined });
  });
});

describe('officers', () => {
  it('are all listed once, each in a unit that exists and with a role', async () => {
    const { nodes, total } = await all('officers', '{}', 'roles active unit { code }', 50);
    expect([nodes.length, new Set(nodes.map(({ code }) => code)).size]).toEqual([164, 164]);
    expect(total).toBe(164);
    expect(nodes.filter(({ roles, unit }) => !roles.length || !unit.code)).toEqual([]);
  });

  it.each([['{ role: DISTRICT_LEADER }', 7], ['{ role: SUPERVISOR }', 3], ['{ unit: "SY-GD", role: HANDLER }', 2], ['{ unit: "SY-NONE" }', 0], ['{ within: "SY-NONE" }', 0]])('chosen by %s are %i', async (filter, count) => {
    expect((await all('officers', filter, 'title')).total).toBe(count);
  });

  it('are chosen by a unit with its subordinates, by words of the title, and by whether they are in office', async () => {
    const chosen = async (filter: string) => (await all('officers', filter, 'title active', 50)).nodes as unknown as { code: string; title: string; active: boolean }[];
    const everybody = await chosen('{}');
    const { nodes: units } = await all('orgUnits', '{}', 'name', 50);
    expect(await chosen('{ within: "SY" }')).toEqual((await Promise.all(units.filter(({ code }) => code !== 'SQ-YSB').map(({ code }) => chosen(`{ unit: "${code}" }`)))).flat().sort((a, b) => (a.code < b.code ? -1 : 1)));
    expect(await chosen('{ within: "SY-GD" }')).toEqual(await chosen('{ unit: "SY-GD" }'));
    expect(await chosen('{ text: "督查" }')).toEqual(everybody.filter(({ title }) => title.includes('督查')));
    expect(await chosen('{ text: "督查", within: "SY-YSB" }')).toHaveLength(1);
    await directory.db.query(`update directory.officer set active = false where code = 'SY-GD-1'`);
    expect((await chosen('{ active: false }')).map(({ code }) => code)).toEqual(['SY-GD-1']);
    expect((await chosen('{ unit: "SY-GD", active: true }')).map(({ code }) => code)).toEqual((await chosen('{ unit: "SY-GD" }')).map(({ code }) => code).filter((code) => code !== 'SY-GD-1'));
    await directory.db.query(`update directory.officer set active = true where code = 'SY-GD-1'`);
  });

  it('are found by their code, and one that is not there is null and no error', async () => {
    const [{ code, title }] = (await all('officers', '{ unit: "SY-GD" }', 'title')).nodes as unknown as [{ code: string; title: string }];
    expect(await ask(`{ officer(code: "${code}") { code title active unit { code } } none: officer(code: "SY-NONE") { code } }`)).toEqual({ officer: { code, title, active: true, unit: { code: 'SY-GD' } }, none: null });
  });

  it.each([['a list', '{ officers { totalCount } }'], ['one of them', '{ officer(code: "SY-GD-1") { title } }'], ['their unit', '{ orgUnit(code: "SY-GD") { officers { code } } }'], ['the unit they lead', '{ orgUnit(code: "SY-GD") { leader { code } } }']])('are not told to an enterprise, by %s', async (_, query) => {
    expect(await directory.ask(enterprise, query)).toMatchObject({ code: 'FORBIDDEN' });
    expect((await directory.ask(cast.machine('MC-SW', 'SY-SW'), query)).code).toBeUndefined();
  });
});

describe('places of service', () => {
  it('are listed with equipment, staff and their unit, also those that lack some', async () => {
    const { nodes, total } = await all('servicePoints', '{}', 'name kind level equipment staff unit { code name }');
    expect([nodes.length, total]).toEqual([26, 26]);
    expect(nodes.find(({ code }) => code === 'SP-HALL')).toEqual({ code: 'SP-HALL', name: '区政务服务中心', kind: 'HALL', level: 'DISTRICT', equipment: ['评价器', '自助终端', '高拍仪', '叫号机'], staff: 12, unit: { code: 'SY-SPJ', name: '区行政审批局' } });
    expect(nodes.find(({ code }) => code === 'SP-T01')).toMatchObject({ equipment: ['评价器'], staff: 0 });
  });


  it.each([['{ kind: WINDOW, level: DISTRICT }', ['SP-WIN']], ['{ unit: "SY-SPJ" }', ['SP-HALL', 'SP-WIN']], ['{ kind: STATION, unit: "SY-GXQ", level: DISTRICT }', ['SP-YZ1']]])('chosen by %s are %j', async (filter, codes) => {
    expect((await all('servicePoints', filter, 'name')).nodes.map(({ code }) => code)).toEqual(codes);
  });
});

describe('catalogues', () => {
  it('give each category the unit that usually handles it, and nobody to one of them', async () => {
    const { categories } = await ask('{ categories { name usualUnit { code } } }');
    expect(categories).toHaveLength(13);
    expect(categories).toEqual(expect.arrayContaining([{ name: '用电', usualUnit: { code: 'SY-GD' } }, { name: '产权权责不明', usualUnit: null }]));
  });

  it('give each indicator its lead unit', async () => {
    const { indicators } = await ask('{ indicators { name leadUnit { code } } }');
    expect(indicators).toHaveLength(10);
    expect(indicators).toContainEqual({ name: '获得电力', leadUnit: { code: 'SY-GD' } });
  });
});

describe('a page', () => {
  it.each(['orgUnits', 'officers', 'servicePoints'])('of %s has 20 items unless told, and 1 to 100 when told', async (list) => {
    const page = (args: string) => directory.ask(clerk, `{ ${list}${args} { nodes { code } } }`);
    expect((await page('')).data[list].nodes).toHaveLength(20);
    expect((await page('(first: 1)')).data[list].nodes).toHaveLength(1);
    for (const first of [0, -1, 101]) expect(await page(`(first: ${first})`)).toMatchObject({ code: 'OUT_OF_RANGE', facts: { min: 1, max: 100 } });
    for (const after of ['forged', 'WzFd', 'W10']) expect(await page(`(after: "${after}")`)).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'after' } });
  });
});
