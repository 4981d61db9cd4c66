import { cast, countStatements } from '@bangban/testing';
import { startHotline, type Hotline } from './hotline.ts';
import { desk } from './matters.ts';

let hotline: Hotline;
const [dispatcher, handler] = [cast.dispatcher(), cast.handler('SY-GD')];
const list = async (args: string, fields = 'number', actor = dispatcher as Parameters<Hotline['ask']>[0]) => (await hotline.ask(actor, `{ tickets(${args}) { totalCount nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`)).data.tickets;
const all = 'number title nextDueAt status handlingUnit { code name } leadUnit { name } dueDates { kind dueAt state steps { step dueAt state } changes { before after } } nextSteps timeline { step officer { title } } contacts { content } notes { content } scopeProposals { reason }';

/** 60 tickets over three days: two of three with the power company, one of three still to be assigned. */
beforeAll(async () => {
  hotline = await startHotline();
  const { file, step } = desk(hotline);
  for (let n = 0; n < 60; n++) {
    await hotline.db.setNow(`2026-11-${17 + (n % 3)}T09:${String(n).padStart(2, '0')}:00+08:00`);
    const ticket = await file({ title: n % 2 ? `增容申请迟迟未勘察 ${n}` : `厂区频繁跳闸 ${n}`, content: n === 7 ? '100%_停产' : n === 8 ? 'ERP系统停机' : '请协调。' });
    if (n % 3 === 2) continue;
    await step(dispatcher, 'assignTicket', await step(dispatcher, 'acceptTicket', ticket), { unit: 'SY-GD' });
  }
  await hotline.db.setNow('2026-11-19T17:00:00+08:00');
}, 120_000);
afterAll(() => hotline?.stop());

it('bulk assignment: each ticket on its own, once per key; the same ticket twice is refused', async () => {
  const { file, step, ticket } = desk(hotline);
  const good = await step(dispatcher, 'acceptTicket', await file({ category: '物流道路' }));
  const early = await file();
  const bulk = (tickets: object[], idempotencyKey = 'bulk-of-the-morning') => hotline.ask(dispatcher, 'mutation($input: AssignTicketsInput!) { assignTickets(input: $input) { assigned results { id code message ticket { handlingUnitId } } } }', { input: { idempotencyKey, unit: 'SY-JT', tickets } });
  const [one, two] = [{ id: good.id, expectedVersion: good.version }, { id: early.id, expectedVersion: early.version }];
  for (let time = 0; time < 2; time++)
    expect((await bulk([one, two])).data.assignTickets).toEqual({ assigned: 1, results: [
      { id: good.id, code: null, message: null, ticket: { handlingUnitId: 'SY-JT' } },
      { id: early.id, code: 'STEP_NOT_ALLOWED', message: expect.stringContaining('已收到'), ticket: null },
    ] });
  expect((await ticket(good.id)).version).toBe(good.version + 1);
  expect(await bulk([one, one], 'another-key')).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'tickets' } });
  expect(await bulk([], 'another-key')).toMatchObject({ code: 'OUT_OF_RANGE' });
  await hotline.db.query('with gone as (delete from hotline.deadline where subject_id = any($1) returning id) delete from hotline.deadline_step where deadline_id in (select id from gone)', [[good.id, early.id]]);
  await hotline.db.query('with t as (select unnest($1::uuid[]) as id), s as (delete from hotline.ticket_step where ticket_id in (select id from t)) delete from hotline.ticket where id in (select id from t)', [[good.id, early.id]]);
});

it('a case is found by its number however it is typed', async () => {
  const { number } = (await list('first: 1')).nodes[0];
  const wide = number.replace(/[!-~]/g, (letter: string) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
  for (const typed of [number, number.toLowerCase(), number.replace('-', ' '), ` ${number} `, wide]) expect(await hotline.ask(dispatcher, 'query($number: String) { ticket(number: $number) { number } }', { number: typed })).toMatchObject({ data: { ticket: { number } } });
  for (const typed of [number.slice(0, -1), 'SY2026-1', '跳闸']) expect(await hotline.ask(dispatcher, 'query($number: String) { ticket(number: $number) { number } }', { number: typed })).toMatchObject({ code: 'NOT_FOUND' });
});

describe('lists', () => {
  it('read no column that nobody asks for, and still show each field, asked alone, as among all', async () => {
    const { fields } = (await hotline.ask(dispatcher, '{ __type(name: "Ticket") { fields { name type { kind ofType { kind } } } } }')).data.__type as { fields: { name: string; type: { kind: string; ofType: { kind: string } | null } }[] };
    const plain = fields.filter(({ type }) => ['SCALAR', 'ENUM'].includes(type.ofType?.kind ?? type.kind)).map(({ name }) => name);
    expect(plain.length).toBeGreaterThan(30);
    const among = (await list('first: 60', `${plain.join(' ')} nextSteps handlingUnit { name } leadUnit { name } locality { name } dueDates { kind }`)).nodes;
    expect(among.some((ticket: Record<string, unknown>) => ticket.handlingUnitId)).toBe(true);
    for (const field of plain) expect((await list('first: 60', field)).nodes).toEqual(among.map((ticket: Record<string, unknown>) => ({ [field]: ticket[field] })));
    for (const field of ['nextSteps', 'handlingUnit { name }', 'leadUnit { name }', 'locality { name }', 'dueDates { kind }']) {
      const [name] = field.split(' ') as [string];
      expect((await hotline.ask(dispatcher, `{ tickets(first: 60) { ...F } } fragment F on TicketConnection { edges { cursor node { ... on Ticket { it: ${field} } } } }`)).data.tickets.edges.map(({ node }: { node: { it: unknown } }) => node.it)).toEqual(among.map((ticket: Record<string, unknown>) => ticket[name]));
    }
  });

  it('cost the same number of SQL statements for 10 tickets and for 50, whatever is asked of each', async () => {
    const cost = async (first: number) => {
      const { result, statements } = await countStatements(() => list(`first: ${first}`, all));
      expect(result.nodes).toHaveLength(first);
      return statements;
    };
    const [ten, fifty] = [await cost(10), await cost(50)];
    expect(fifty).toBe(ten);
    expect(ten).toBe(9); // tickets, count, and one for each kind of record
    expect((await countStatements(() => hotline.ask(dispatcher, '{ tickets(first: 50) { nodes { number handlingUnit { name } nextDueAt nextSteps } } }'))).statements).toBe(1);
  });

  it('page through everything once, by next due date, whatever the page size', async () => {
    for (const size of [7, 100]) {
      const seen: { number: string; nextDueAt: string }[] = [];
      for (let after: string | null = null; ;) {
        const page: Awaited<ReturnType<typeof list>> = await list(`first: ${size}${after ? `, after: "${after}"` : ''}`, 'number nextDueAt');
        seen.push(...page.nodes);
        after = page.pageInfo.endCursor;
        if (!page.pageInfo.hasNextPage) break;
      }
      expect(new Set(seen.map(({ number }) => number)).size).toBe(60);
      expect(seen.map(({ nextDueAt }) => nextDueAt)).toEqual([...seen.map(({ nextDueAt }) => nextDueAt)].sort());
    }
    const newest = await list('first: 100, orderBy: NEWEST', 'receivedAt');
    expect(newest.nodes.map((one: { receivedAt: string }) => one.receivedAt)).toEqual([...newest.nodes.map((one: { receivedAt: string }) => one.receivedAt)].sort().reverse());
  });

  it.each([
    ['handlingUnit: "SY-GD"', 40], ['unit: "SY-GD"', 40], ['unassigned: true', 20], ['unassigned: false', 40], ['status: [ASSIGNED]', 40], ['status: [RECEIVED, ACCEPTED]', 20],
    ['open: true', 60], ['open: false', 0], ['channel: WINDOW', 0], ['kind: HELP', 60], ['category: "用电"', 60], ['text: "增容"', 30], ['text: "跳"', 30], ['text: "厂区频繁跳闸"', 30], ['text: "跳厂区"', 0], ['text: "erp系统"', 1], ['text: "跳闸 1"', 5], ['text: "0%_"', 1], ['text: "%"', 1],
    ['dueBefore: "2026-11-19T12:00:00+08:00"', 20], ['overdue: true', 20], ['overdue: false', 40], ['changedSince: "2026-11-19T00:00:00+08:00"', 20], ['receivedFrom: "2026-11-18T00:00:00+08:00", receivedBefore: "2026-11-19T00:00:00+08:00"', 20],
    ['text: "增容", unassigned: true', 10],
  ])('filter by %s: %i', async (filter, count) => {
    const { totalCount, nodes } = await list(`first: 100, filter: { ${filter} }`);
    expect([totalCount, nodes.length]).toEqual([count, count]);
  });

  it('a worklist\'s counters agree with the lists, in one statement and one more for what is out of scope, and only over what the actor sees', async () => {
    const query = '{ ticketCounters { open unassigned dueToday overdue outOfScope byUnit { unit { name } open overdue dueToday } } }';
    const { result, statements } = await countStatements(() => hotline.ask(dispatcher, query));
    expect(statements).toBe(2);
    expect((await countStatements(() => hotline.ask(dispatcher, query.replace('outOfScope', '')))).statements).toBe(1);
    const { overdue, dueToday, ...counters } = result.data.ticketCounters;
    expect(counters).toMatchObject({ open: 60, unassigned: 20, outOfScope: 0, byUnit: [{ unit: { name: '区供电公司' }, open: 40 }] });
    expect(overdue).toBe((await list('filter: { overdue: true }')).totalCount);
    const day = await list('filter: { dueBefore: "2026-11-20T00:00:00+08:00" }', 'id');
    const before = await list('filter: { dueBefore: "2026-11-19T00:00:00+08:00" }', 'id');
    expect(dueToday).toBe(day.totalCount - before.totalCount);
    expect((await hotline.ask(cast.handler('SY-JT'), query)).data.ticketCounters).toMatchObject({ open: 0, byUnit: [] });
    expect((await hotline.ask(handler, query)).data.ticketCounters).toMatchObject({ open: 40, unassigned: 0 });
  });

  it.each([['x', 'y'], [null, 'not-a-uuid'], [5, 6], [], ['2026-11-19T09:00:00Z'], ['2026-11-19T09:00:00Z', 7], ['9999999-01-01', '01a2085c-ef91-77df-9600-d92dd269a3eb'], [null, null]].map((forged) => [JSON.stringify(forged)]))('refuse a cursor made of %s', async (forged) => {
    for (const orderBy of ['NEXT_DUE', 'NEWEST', 'CHANGED']) {
      const query = `{ tickets(after: "${Buffer.from(forged).toString('base64url')}", orderBy: ${orderBy}) { nodes { id } } }`;
      expect(await hotline.ask(dispatcher, query)).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'after' } });
    }
  });

  it('have no refused attempts with what is no ticket', async () => {
    expect((await hotline.ask(cast.supervisor(), '{ refusedAttempts(ticketId: "x") { at } }')).data).toEqual({ refusedAttempts: [] });
  });

  it.each([['first: 0', 'OUT_OF_RANGE'], ['first: 101', 'OUT_OF_RANGE'], [`filter: { text: "${'停'.repeat(101)}" }`, 'INVALID_INPUT'], ['after: "bm9uc2Vuc2U"', 'INVALID_INPUT'], ['filter: { dueBefore: "2199-01-01T00:00:00Z" }', 'OUT_OF_RANGE']])('refuse %s with %s', async (args, code) => {
    expect(await hotline.ask(dispatcher, `{ tickets(${args}) { nodes { id } } }`)).toMatchObject({ code });
  });
});

describe('what a dispatcher looks for', () => {
  beforeAll(async () => {
    const some = (n: number, value: string) => `case when number like '%${n}' then ${value} end`;
    await hotline.db.query(`update hotline.ticket t set extension_requested_for = ${some(1, 'gen_random_uuid()')}, scope_proposed_by = ${some(2, "'SY-NY-1'")}, suspended_at = ${some(3, 'received_at')}, merged_into = ${some(4, '(select min(id::text)::uuid from hotline.ticket)')}, follow_up_call = ${some(5, 'gen_random_uuid()')},
      locality = case when number like '%6' then 'SY-GD' when number like '%0' then 'SY-SW' end, assisting_units = case when number like '%7' then '{SY-ZJJ,SY-ZGJ}'::text[] else '{}' end, closed_at = ${some(8, 'received_at')}, source_system = ${some(9, "'MC-YZW'")}`);
  });

  it.each([
    ['extensionPending: true', 'extension_requested_for is not null'], ['extensionPending: false', 'extension_requested_for is null'], ['scopePending: true', 'scope_proposed_by is not null'], ['scopePending: false', 'scope_proposed_by is null'],
    ['suspended: true', 'suspended_at is not null'], ['suspended: false', 'suspended_at is null'], ['merged: true', 'merged_into is not null'], ['merged: false', 'merged_into is null'], ['followUpOpen: true', 'follow_up_call is not null'], ['followUpOpen: false', 'follow_up_call is null'],
    ['locality: "SY-GD"', "locality = 'SY-GD'"], ['locality: "SY"', 'locality is not null'], ['assistingUnit: "SY-ZGJ"', "'SY-ZGJ' = any(assisting_units)"], ['sourceSystem: "MC-YZW"', "source_system = 'MC-YZW'"],
    ['closedFrom: "2026-11-18T00:00:00+08:00"', "closed_at >= '2026-11-18T00:00:00+08:00'"], ['closedBefore: "2026-11-18T00:00:00+08:00"', "closed_at < '2026-11-18T00:00:00+08:00'"],
    ['suspended: true, unassigned: true', "suspended_at is not null and status in ('RECEIVED', 'ACCEPTED')"],
  ])('is found by %s', async (filter, where) => {
    const numbers = (await hotline.db.query<{ number: string }>(`select number from hotline.ticket where ${where} order by 1`)).map(({ number }) => number);
    const { totalCount, nodes } = await list(`first: 100, filter: { ${filter} }`);
    expect([numbers.length > 0 && numbers.length < 60, totalCount, nodes.map(({ number }: { number: string }) => number).sort()]).toEqual([true, numbers.length, numbers]);
  });

  it.each(['extensionPending: true', 'scopePending: false', 'merged: true', 'followUpOpen: false'])('is refused to a reporter: %s', async (filter) => {
    expect(await hotline.ask(cast.enterprise('91321311Y7J6DU5MJD'), `{ tickets(filter: { ${filter} }) { totalCount } }`)).toMatchObject({ code: 'FORBIDDEN' });
  });
});
