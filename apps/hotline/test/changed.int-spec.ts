import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { cast } from '@bangban/testing';
import { startHotline, type Hotline } from './hotline.ts';
import { desk, key } from './matters.ts';

/** A department's system keeps a copy of the cases by asking for what has changed, on the true clock. */
let hotline: Hotline;
const dispatcher = cast.dispatcher();
const system = cast.machine('MC-YZW', 'SY-ZHZX');
const tickets: { id: string; version: number }[] = [];
beforeAll(async () => {
  hotline = await startHotline();
  const { file } = desk(hotline);
  for (let n = 0; n < 200; n += 20) tickets.push(...(await Promise.all(Array.from({ length: 20 }, (_, i) => file({ channel: 'PARTNER_SYSTEM', externalNo: `YZW-${n + i}` }, system)))));
}, 120_000);
afterAll(() => hotline?.stop());

interface Page { nodes: { id: string; version: number }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }
/** What it knows so far, and where it stands. */
class Copy {
  readonly versions = new Map<string, number>();
  readonly told: string[] = [];
  private after: string | null = null;

  async sync(first = 30): Promise<void> {
    for (let more = true; more;) {
      const { data, message } = await hotline.ask(system, 'query($first: Int, $after: String) { tickets(orderBy: CHANGED, first: $first, after: $after) { nodes { id version } pageInfo { hasNextPage endCursor } } }', { first, after: this.after });
      if (!data?.tickets) throw new Error(message);
      const { nodes, pageInfo } = data.tickets as Page;
      for (const { id, version } of nodes) { this.versions.set(id, version); this.told.push(`${id} ${version}`); }
      this.after = pageInfo.endCursor ?? this.after;
      more = pageInfo.hasNextPage;
    }
  }
}
const actual = async () => new Map((await hotline.db.query<{ id: string; version: number }>('select id, version from hotline.ticket')).map(({ id, version }) => [id, version]));
const settled = () => wait(1_200);

it('a copy kept by position misses none of 200 cases that change in waves while it is read', async () => {
  const { step } = desk(hotline);
  const copy = new Copy();
  let changing = true;
  const reading = (async () => { while (changing) { await copy.sync(7); await wait(20); } })();
  const wave = (name: string, more: Record<string, unknown> = {}) => Promise.all(Array.from({ length: 4 }, async (_, lane) => {
    for (let n = lane; n < tickets.length; n += 4) tickets[n] = await step(dispatcher, name, tickets[n]!, more) as never;
  }));
  await wave('acceptTicket');
  await wave('assignTicket', { unit: 'SY-GD' });
  changing = false;
  await reading;
  await settled();
  await copy.sync();
  expect(copy.versions).toEqual(await actual());
  expect(new Set(copy.told).size).toBe(copy.told.length); // nothing told twice that had not changed meanwhile
  const known = copy.told.length;
  await copy.sync();
  expect(copy.told).toHaveLength(known);
}, 120_000);

it('what was changed early and committed late is waited for, with all that was changed after it', async () => {
  await settled();
  const copy = new Copy();
  await copy.sync();
  const [late, soon] = [tickets[0]!, tickets[1]!];
  const slow = new pg.Client({ connectionString: hotline.db.url('hotline') });
  await slow.connect();
  const change = (client: { query(sql: string, values: unknown[]): Promise<unknown> }, id: string) => client.query('update hotline.ticket set version = version + 1, changed_at = platform.now() where id = $1', [id]);
  try {
    await slow.query('begin');
    await change(slow, late.id);
    await change(hotline.db, soon.id);
    await settled();
    await copy.sync();
    expect(copy.versions.get(soon.id)).not.toBe((await actual()).get(soon.id)); // told now, the position would be past the other
    await slow.query('commit');
  } finally {
    await slow.end();
  }
  await settled();
  await copy.sync();
  expect(copy.versions).toEqual(await actual());
});

it('what bears the same microsecond, and what bears microseconds at all, is told once', async () => {
  await hotline.db.query(`update hotline.ticket set changed_at = date_trunc('milliseconds', platform.now()) - interval '1 hour' + interval '123 microseconds'`);
  const copy = new Copy();
  await copy.sync(9);
  expect(copy.told).toHaveLength(200);
  expect(copy.versions).toEqual(await actual());
});

it('by an outside number it finds its own case, and by a time what has changed since', async () => {
  const { file } = desk(hotline);
  const { id } = await file({ externalNo: 'YZW-2026-1', channel: 'PARTNER_SYSTEM' }, system);
  const find = async (filter: string) => (await hotline.ask(system, `{ tickets(filter: ${filter}) { nodes { id } } }`)).data.tickets.nodes;
  expect(await find('{ externalNo: "YZW-2026-1" }')).toEqual([{ id }]);
  expect(await find(`{ externalNo: "YZW-2026-2" }`)).toEqual([]);
  const [{ at }] = await hotline.db.query<{ at: Date }>('select changed_at as at from hotline.ticket where id = $1', [id]) as [{ at: Date }];
  expect(await find(`{ changedSince: "${at.toISOString()}" }`)).toEqual([{ id }]);
});

it.each<[string, string, string, object]>([
  ['a note', 'addTicketNote', 'TicketNoteInput', { content: '已与供电公司沟通' }],
  ['a redacted copy', 'shareRedactedCopy', 'ShareRedactedCopyInput', { unit: 'SY-SW', title: '办税服务问题', content: '请核查窗口的服务态度。' }],
])('%s is told of, though the ticket keeps its version', async (_, name, input, more) => {
  const { id, version } = await desk(hotline).file({ channel: 'PARTNER_SYSTEM', externalNo: name, complainedAboutUnits: ['SY-SW'] }, system);
  await settled();
  const copy = new Copy();
  await copy.sync();
  const known = copy.told.length;
  expect(await hotline.ask(dispatcher, `mutation($input: ${input}!) { ${name}(input: $input) { ticket { id } } }`, { input: { idempotencyKey: key(), id, ...(name === 'shareRedactedCopy' && { expectedVersion: version }), ...more } })).not.toHaveProperty('code', expect.anything());
  await settled();
  await copy.sync();
  expect(copy.told.slice(known)).toEqual([`${id} ${version}`]);
});
