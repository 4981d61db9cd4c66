import { cast } from '@bangban/testing';
import { startDirectory, type DirectoryService } from './directory.ts';

let directory: DirectoryService;
beforeAll(async () => { directory = await startDirectory(); });
afterAll(() => directory?.stop());

const enterprise = cast.enterprise('91321311Y7J6DU5MJD');

describe('a reference of another service', () => {
  it.each([
    ['OrgUnit', 'SY-GD', 'name kind parent { code }', { name: '区供电公司', kind: 'DEPARTMENT', parent: { code: 'SY' } }],
    ['Officer', 'SY-YSB-H', 'title roles active unit { code }', { title: '区营商办负责人', roles: ['UNIT_HEAD'], active: true, unit: { code: 'SY-YSB' } }],
    ['ServicePoint', 'SP-WIN', 'name staff unit { code }', { name: '办不成事反映窗口', staff: 3, unit: { code: 'SY-SPJ' } }],
  ])('to %s %s is completed, and one to nothing is null', async (type, code, fields, expected) => {
    const { data } = await directory.ask(cast.clerk(), `query($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { code ${fields} } } }`,
      { representations: [{ __typename: type, code }, { __typename: type, code: 'NONE' }] });
    expect(data._entities).toEqual([{ code, ...expected }, null]);
  });
});

describe('the viewer', () => {
  const viewer = async (actor: Parameters<DirectoryService['ask']>[0]) => directory.ask(actor, '{ viewer { kind name officer { code active } unit { code } units { code } roles } }');

  it('is an officer with post, unit and roles', async () => {
    const handler = cast.handler('SY-GD');
    expect((await viewer(handler)).data.viewer).toEqual({ kind: 'OFFICER', name: handler.title, officer: { code: handler.code, active: true }, unit: { code: 'SY-GD' }, units: [{ code: 'SY-GD' }], roles: ['HANDLER'] });
  });

  it('is an enterprise without a unit', async () => {
    expect((await viewer(enterprise)).data.viewer).toEqual({ kind: 'ENTERPRISE', name: '91321311Y7J6DU5MJD', officer: null, unit: null, units: [], roles: [] });
  });

  it('is a machine with the units it stands for', async () => {
    expect((await viewer(cast.machine('MC-SW', 'SY-SW', 'SY-CZ', 'SY-NONE'))).data.viewer).toEqual({ kind: 'MACHINE', name: 'MC-SW', officer: null, unit: null, units: [{ code: 'SY-SW' }, { code: 'SY-CZ' }], roles: [] });
  });

  it('is a system with its units and its limits, and no person', async () => {
    const machine = { ...cast.machine('MC-SW', 'SY-SW'), operations: ['READ' as const], confidential: false } as Parameters<DirectoryService['ask']>[0];
    expect((await directory.ask(machine, '{ viewer { kind officer { code } units { code } roles operations confidential } }')).data.viewer).toEqual({ kind: 'MACHINE', officer: null, units: [{ code: 'SY-SW' }], roles: [], operations: ['READ'], confidential: false });
  });

  it('is never a service on its own behalf', async () => {
    expect(await viewer({ kind: 'SYSTEM', name: 'hotline' })).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('[X.17] the names of enum values', () => {
  interface Label { enumName: string; value: string; label: string }
  const labels = async (args = ''): Promise<Label[]> => (await directory.ask(cast.clerk(), `{ directoryEnumLabels${args} { enumName value label } }`)).data.directoryEnumLabels;

  it('are Chinese, one for every value of every enum of the schema', async () => {
    const { data } = await directory.ask(cast.clerk(), '{ __schema { types { name kind enumValues { name } } } }');
    const values = (data.__schema.types as { name: string; kind: string; enumValues: { name: string }[] }[])
      .filter(({ name, kind }) => kind === 'ENUM' && !name.includes('__')).flatMap(({ name, enumValues }) => enumValues.map((one) => `${name}.${one.name}`));
    const given = await labels();
    expect(given.map(({ enumName, value }) => `${enumName}.${value}`).sort()).toEqual(values.sort());
    expect(given.filter(({ label }) => !/^\p{Script=Han}/u.test(label))).toEqual([]);
    expect(new Set(given.map(({ enumName }) => enumName))).toEqual(new Set(['DutyState', 'ImportOutcome', 'SelfCheckRule', 'ServicePointLack', 'OrgUnitKind', 'Role', 'RuleUnit', 'ServicePointKind', 'ServiceLevel', 'DayKind', 'ViewerKind', 'NoticeLevel', 'CalendarDraftStatus', 'CalendarWarningKind', 'MachineOperation', 'RetentionKind', 'AuditActorKind', 'AuditOutcome']));
  });

  it('can be asked for one enum, and of none that does not exist', async () => {
    expect(await labels('(enumName: "DayKind")')).toContainEqual({ enumName: 'DayKind', value: 'MAKE_UP_WORKDAY', label: '调休上班日' });
    expect(new Set((await labels('(enumName: "DayKind")')).map(({ enumName }) => enumName))).toEqual(new Set(['DayKind']));
    expect(await labels('(enumName: "Nothing")')).toEqual([]);
  });
});
