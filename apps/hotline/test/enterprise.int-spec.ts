import type { Actor } from '@bangban/kernel';
import { cast, countStatements } from '@bangban/testing';
import { startHotline, type Hotline } from './hotline.ts';
import { desk, key } from './matters.ts';

const [langxun, former, derun] = ['91321311Y7J6DU5MJD', '91321311NJX6L6R8DG', '91321311C823F5QBR0'] as const;
const reporter = (creditCode: string, confidential = false) => ({ reporter: { kind: 'ENTERPRISE', creditCode, enterpriseName: '宿迁某公司', contactName: '马女士', contactPhone: '18887401146', confidential } });
const [dispatcher, power] = [cast.dispatcher(), cast.handler('SY-GD')];

let hotline: Hotline;
const numbers: Record<'plain' | 'assigned' | 'old' | 'confidential' | 'about' | 'other', string> = {} as never;
beforeAll(async () => {
  hotline = await startHotline();
  const { file, step } = desk(hotline);
  const filed = async (minute: number, name: keyof typeof numbers, over: object) => {
    await hotline.db.setNow(`2026-11-23T09:0${minute}:00+08:00`);
    const ticket = await file(over as Record<string, unknown>);
    numbers[name] = ticket.number;
    return ticket;
  };
  await filed(0, 'old', reporter(former));
  await filed(1, 'plain', reporter(langxun));
  await step(dispatcher, 'assignTicket', await step(dispatcher, 'acceptTicket', await filed(2, 'assigned', reporter(langxun))), { unit: 'SY-GD' });
  await filed(3, 'confidential', reporter(langxun, true));
  await filed(4, 'about', { ...reporter(langxun), complainedAboutUnits: ['SY-GD'] });
  await filed(5, 'other', reporter(derun));
});
afterAll(() => hotline?.stop());

/** What the gateway would ask, with the codes that the owner of the entity has told it. */
const ofEnterprises = async (actor: Actor, enterprises: string[][], first = 5, fields = 'totalCount open nodes { number }') => {
  const { data, code } = await hotline.ask(actor, `query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Enterprise { creditCode tickets(first: ${first}) { ${fields} } } } }`,
    { representations: enterprises.map((codes) => ({ __typename: 'Enterprise', creditCode: codes[0], codes })) });
  return code ?? data._entities.map(({ tickets }: { tickets: object }) => tickets);
};
const shown = (...names: (keyof typeof numbers)[]) => ({ totalCount: names.length, open: names.length, nodes: names.map((name) => ({ number: numbers[name] })) });

it('[X.11] an enterprise shows its tickets as far as each reader may see them, of its former codes too; a confidential one is not even counted', async () => {
  const both = [[langxun, former], [derun]];
  expect(await ofEnterprises(dispatcher, both)).toEqual([shown('about', 'assigned', 'plain', 'old'), shown('other')]);
  expect(await ofEnterprises(cast.supervisor(), both)).toEqual([shown('about', 'assigned', 'plain', 'old'), shown('other')]);
  expect(await ofEnterprises(power, both)).toEqual([shown('assigned'), shown()]);
  expect(await ofEnterprises(cast.handler('SY-SW'), both)).toEqual([shown(), shown()]);
  expect(await ofEnterprises(cast.machine('MC-GD', 'SY-GD'), both)).toEqual([shown('assigned'), shown()]);
  expect(await ofEnterprises(cast.enterprise(langxun), both)).toEqual([shown('about', 'assigned', 'plain'), shown()]);
  expect(await ofEnterprises(cast.enterprise(derun), both)).toEqual([shown(), shown('other')]);
  expect(await ofEnterprises(dispatcher, [[langxun, former]], 2)).toEqual([{ ...shown('about', 'assigned', 'plain', 'old'), nodes: shown('about', 'assigned').nodes }]);
  for (const first of [0, 21]) expect(await ofEnterprises(dispatcher, both, first)).toBe('OUT_OF_RANGE');
});

it('[X.11] a confidential ticket leads to no enterprise, neither by its fields nor by a filter, not even for the enterprise itself', async () => {
  const told = async (actor: Actor, filter: object = {}) => Object.fromEntries((await hotline.ask(actor, 'query($filter: TicketFilter) { tickets(filter: $filter) { nodes { number enterpriseCode enterprise { creditCode } } } }', { filter })).data.tickets.nodes
    .map(({ number, enterpriseCode, enterprise }: { number: string; enterpriseCode: string | null; enterprise: { creditCode: string } | null }) => [number, [enterpriseCode, enterprise?.creditCode ?? null]]));
  expect(await told(dispatcher)).toEqual({
    [numbers.old]: [former, former], [numbers.plain]: [langxun, langxun], [numbers.assigned]: [langxun, langxun], [numbers.about]: [langxun, langxun], [numbers.other]: [derun, derun], [numbers.confidential]: [null, null],
  });
  expect((await told(cast.enterprise(langxun)))[numbers.confidential]).toEqual([null, null]);
  const found = async (actor: Actor) => Object.keys(await told(actor, { enterpriseCodes: [langxun, former] })).sort();
  expect(await found(dispatcher)).toEqual([numbers.old, numbers.plain, numbers.assigned, numbers.about].sort());
  expect(await found(cast.enterprise(langxun))).not.toContain(numbers.confidential);
  expect(await found(power)).toEqual([numbers.assigned]);
});

it('[X.19] a list of enterprises costs as many statements for two as for one, with their tickets; and a list of tickets none for their enterprises', async () => {
  const fields = 'totalCount open nodes { number handlingUnit { name } enterprise { creditCode } }';
  const cost = async (enterprises: string[][]) => (await countStatements(() => ofEnterprises(dispatcher, enterprises, 5, fields))).statements;
  expect(await cost([[langxun, former], [derun]])).toBe(await cost([[langxun]]));
  const list = async (field: string) => (await countStatements(() => hotline.ask(dispatcher, `{ tickets { nodes { number ${field} } } }`))).statements;
  expect(await list('enterprise { creditCode }')).toBe(await list('enterpriseCode'));
});

it('a service record names its enterprise, one for a person none', async () => {
  const served = async (more: object) => (await hotline.ask(cast.clerk(), 'mutation($input: RecordServiceInput!) { recordService(input: $input) { record { enterpriseCode enterprise { creditCode } } } }', { input: { idempotencyKey: key(), kind: 'CONSULTING', servicePoint: 'SP-HALL', serviceItem: '营业执照', ...more } }));
  const record = async (more: object) => { const { data, code, message } = await served(more); if (code) throw new Error(`${code} ${message}`); return data.recordService.record; };
  expect(await record({ customerKind: 'ENTERPRISE', creditCode: derun, enterpriseName: '宿迁德润物流有限公司' })).toEqual({ enterpriseCode: derun, enterprise: { creditCode: derun } });
  expect(await record({ customerKind: 'PERSON' })).toEqual({ enterpriseCode: null, enterprise: null });
});
