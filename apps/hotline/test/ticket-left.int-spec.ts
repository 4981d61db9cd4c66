import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { Actor } from '@bangban/kernel';
import { cast } from '@bangban/testing';
import { startHotline, type Hotline } from './hotline.ts';
import { desk } from './matters.ts';

/** What a department's system is told to let go of, on the true clock. */
let hotline: Hotline;
beforeAll(async () => { hotline = await startHotline(); });
afterAll(() => hotline?.stop());
const [dispatcher, handler] = [cast.dispatcher(), cast.handler('SY-GD')];
const system = (unit: string, over: object = {}): Actor => ({ kind: 'MACHINE', code: `MC-${unit}`, name: unit, units: [unit], operations: ['READ', 'HANDLE'], confidential: false, ...over });
const settled = () => wait(1_200);

interface Held { id: string; version: number; number: string }
interface Left { id: string; number: string; leftAt: string }
interface Page { nodes: Left[]; totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string | null } }
const page = async (actor: Actor, args = 'first: 100'): Promise<Page> => (await hotline.ask(actor, `{ ticketsLeft(${args}) { totalCount nodes { id number leftAt } pageInfo { hasNextPage endCursor } } }`)).data.ticketsLeft;
const isLeft = async (actor: Actor, { id }: { id: string }) => (await page(actor)).nodes.filter((one) => one.id === id).length;
/** Led by the clerk's unit, so that a unit that handles it sees it by nothing else. */
const assigned = async (over: Record<string, unknown> = {}, unit = 'SY-GD'): Promise<Held> => {
  const { file, step } = desk(hotline);
  return step(dispatcher, 'assignTicket', await step(dispatcher, 'acceptTicket', await file({ channel: 'WINDOW', ...over }, cast.clerk())), { unit, ...(unit !== 'SY-GD' && { reason: '属其职责' }) });
};
const moved = (ticket: Held, unit = 'SY-SW') => desk(hotline).step(dispatcher, 'assignTicket', ticket, { unit, reason: '改派' });
const invited = async () => desk(hotline).step(handler, 'inviteAssistance', await assigned(), { units: ['SY-ZJJ'], reason: '请派员一同勘察' });
const withdrawn = async (ticket: Held) => {
  const { data } = await hotline.ask(handler, 'query($id: ID) { ticket(id: $id) { assistances { id } } }', { id: ticket.id });
  return desk(hotline).step(handler, 'withdrawAssistance', ticket, { assistance: data.ticket.assistances[0].id, reason: '现场已查明' });
};
const ruled = async () => {
  const { step } = desk(hotline);
  const objected = await step(handler, 'objectToAssignment', await assigned(), { basis: '不属供电企业职责', proposedUnit: 'SY-SW' });
  return step(dispatcher, 'ruleOnObjection', objected, { form: 'COMMAND_DISPATCH', unit: 'SY-SW', grounds: '依据职责分工' });
};

describe('a case that has left a unit is told of to its system', () => {
  it.each<[string, string, () => Promise<Held>]>([
    ['assigned to another unit', 'SY-GD', async () => moved(await assigned())],
    ['ruled to be another unit\'s', 'SY-GD', ruled],
    ['no longer to be assisted with', 'SY-ZJJ', async () => withdrawn(await invited())],
  ])('%s', async (_, unit, leave) => {
    const ticket = await leave();
    await settled();
    expect((await page(system(unit))).nodes).toContainEqual({ id: ticket.id, number: ticket.number, leftAt: expect.stringMatching(/\+08:00$/) });
    expect(await desk(hotline).ticket(ticket.id, system(unit))).toBeNull();
    expect(await isLeft(cast.handler(unit), ticket)).toBe(1);
  });

  it.each<[string, Actor, () => Promise<Held>]>([
    ['it never was with that unit', system('SY-NY'), async () => moved(await assigned())],
    ['it is in confidence, and the system has no clearance', system('SY-GD'), async () => moved(await assigned({ reporter: { kind: 'PERSON', contactName: '李先生', contactPhone: '13800138000', confidential: true } }))],
    ['the system filed it itself', system('SY-GD', { code: 'MC-OWN', operations: ['READ', 'FILE'] }), async () => {
      const { file, step } = desk(hotline);
      const ticket = await file({ channel: 'PARTNER_SYSTEM', externalNo: 'OWN-1' }, system('SY-ZHZX', { code: 'MC-OWN', operations: ['READ', 'FILE'] }));
      return moved(await step(dispatcher, 'assignTicket', await step(dispatcher, 'acceptTicket', ticket), { unit: 'SY-GD' }));
    }],
    ['the officer is complained about', handler, async () => moved(await assigned({ complainedAboutOfficers: [handler.kind === 'OFFICER' ? handler.code : ''] }))],
    ['who sees the whole district still sees it', dispatcher, async () => moved(await assigned())],
    ['it has come back', system('SY-GD'), async () => moved(await moved(await assigned()), 'SY-GD')],
    ['the unit assists no more and handles it', system('SY-ZJJ'), async () => moved(await invited(), 'SY-ZJJ')],
  ])('not where %s', async (_, actor, leave) => {
    const ticket = await leave();
    await settled();
    expect(await isLeft(actor, ticket)).toBe(0);
  });
});

it('what has cleared confidence is told of a confidential one', async () => {
  const ticket = await moved(await assigned({ reporter: { kind: 'PERSON', contactName: '李先生', contactPhone: '13800138000', confidential: true } }));
  await settled();
  expect(await isLeft(system('SY-GD', { confidential: true }), ticket)).toBe(1);
});

it.each(['tickets { totalCount }', 'ticket(number: "SY20261123-0001") { id }', 'ticketCounters { open }', 'ticketsLeft { totalCount }', 'exportTickets { csv }'])('a system that was not granted to read is told so: %s', async (field) => {
  expect(await hotline.ask(system('SY-GD', { operations: ['FILE', 'HANDLE'] }), `{ ${field} }`)).toMatchObject({ code: 'FORBIDDEN', facts: { operation: 'READ' } });
});

it('reporters are not asked, and nobody alters what was written', async () => {
  expect(await hotline.ask(cast.enterprise('91321311Y7J6DU5MJD'), '{ ticketsLeft { totalCount } }')).toMatchObject({ code: 'FORBIDDEN' });
  const service = new pg.Client({ connectionString: hotline.db.url('hotline') });
  await service.connect();
  try {
    for (const statement of ['update hotline.ticket_left set at = now()', 'delete from hotline.ticket_left']) await expect(service.query(statement)).rejects.toThrow('permission denied');
  } finally {
    await service.end();
  }
});

it('read by position, each comes once; what was written early and committed late is waited for', async () => {
  for (let n = 0; n < 5; n++) await moved(await assigned());
  await settled();
  const all = await page(system('SY-GD'));
  const seen: string[] = [];
  let after: string | null = null;
  for (let more = true; more;) {
    const { nodes, pageInfo }: Page = await page(system('SY-GD'), `first: 2${after ? `, after: "${after}"` : ''}`);
    seen.push(...nodes.map(({ id }) => id));
    after = pageInfo.endCursor ?? after;
    more = pageInfo.hasNextPage;
  }
  expect(seen).toEqual(all.nodes.map(({ id }) => id));
  expect(seen).toHaveLength(all.totalCount);

  const slow = new pg.Client({ connectionString: hotline.db.url('hotline') });
  await slow.connect();
  try {
    const late = await assigned();
    await slow.query('begin');
    await slow.query(`insert into hotline.ticket_left (id, ticket_id, unit_code, at) values (gen_random_uuid(), $1, 'SY-ZGJ', platform.now())`, [late.id]);
    const soon = await moved(await assigned({}, 'SY-ZGJ'));
    await settled();
    expect(await isLeft(system('SY-ZGJ'), soon)).toBe(0); // told now, the position would be past the other
    await slow.query('commit');
    await settled();
    expect((await page(system('SY-ZGJ'))).nodes.map(({ id }) => id)).toEqual([late.id, soon.id]);
  } finally {
    await slow.end();
  }
});
