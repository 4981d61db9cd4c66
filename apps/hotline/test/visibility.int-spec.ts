import fc from 'fast-check';
import type { Actor } from '@bangban/kernel';
import { cast } from '@bangban/testing';
import { TicketDesk } from '../src/ticket/ticket.desk.ts';
import { maySee } from '../src/ticket/ticket.policy.ts';
import { startHotline, type Hotline } from './hotline.ts';
import { desk } from './matters.ts';

let hotline: Hotline;
beforeAll(async () => { hotline = await startHotline(); });
afterAll(() => hotline?.stop());

const units = ['SY-GD', 'SY-JT', 'SY-SPJ', 'SY-ZHZX', 'SY-YSB', 'SY-LEAD', 'SY'];
const actors: Actor[] = [
  cast.dispatcher(), cast.clerk(), cast.supervisor(), cast.supervisor('SY-JW'), cast.officer('DISTRICT_LEADER', 'SY-LEAD'), cast.enterprise('91321311Y7J6DU5MJD'),
  ...['SY-GD', 'SY-JT', 'SY-SPJ', 'SY-YSB'].map((unit) => cast.handler(unit)), cast.machine('MC-SW', 'SY-SW'), cast.machine('MC-RS', 'SY-GD', 'SY-JT'),
];
const officers = actors.flatMap((actor) => (actor.kind === 'OFFICER' ? [actor.code] : []));

it('the filter of every list says the same as the policy, for 300 random tickets and every kind of actor', async () => {
  const policy = hotline.app.get(TicketDesk);
  const template = await desk(hotline).file();
  const reference = (await hotline.db.query<{ reporter_ref: string }>('select reporter_ref from hotline.ticket'))[0]!.reporter_ref;
  const facts = fc.sample(fc.record({
    leadUnit: fc.option(fc.constantFrom(...units)), complainedUnits: fc.subarray(units, { maxLength: 2 }), complainedOfficers: fc.subarray(officers, { maxLength: 1 }),
    sourceSystem: fc.option(fc.constantFrom('MC-SW', 'MC-RS')), filedBy: fc.constantFrom(...officers.map((code) => `officer:${code}`), 'reporter'), reporterRef: fc.option(fc.constantFrom(reference, 'another')),
    handlingUnit: fc.option(fc.constantFrom(...units)),
  }), { numRuns: 300, seed: 20261123 }).map((one) => ({ ...one, channel: 'ONLINE', handlingUnit: one.handlingUnit && one.complainedUnits.includes(one.handlingUnit) ? null : one.handlingUnit }));
  for (const [index, one] of facts.entries())
    await hotline.db.query(`insert into hotline.ticket select (jsonb_populate_record(t, $2::jsonb)).* from hotline.ticket t where id = $1`, [template.id, JSON.stringify({
      id: `00000000-0000-7000-8000-${String(index).padStart(12, '0')}`, number: `T-${index}`, lead_unit: one.leadUnit, handling_unit: one.handlingUnit, complained_units: one.complainedUnits, complained_officers: one.complainedOfficers,
      source_system: one.sourceSystem, filed_by: one.filedBy, reporter_ref: one.reporterRef,
    })]);
  for (const actor of actors) {
    const seen: string[] = [];
    for (let after = '', more = true; more;) {
      const { data } = await hotline.ask(actor, `{ tickets(first: 100${after}) { totalCount nodes { number } pageInfo { hasNextPage endCursor } } }`);
      seen.push(...data.tickets.nodes.map((one: { number: string }) => one.number));
      more = data.tickets.pageInfo.hasNextPage;
      after = `, after: "${data.tickets.pageInfo.endCursor}"`;
      if (!more) expect([actor, data.tickets.totalCount]).toEqual([actor, seen.length]);
    }
    const expected = facts.flatMap((one, index) => (maySee(policy.view(actor), one) ? [`T-${index}`] : []));
    expect([actor, seen.filter((number) => number.startsWith('T-')).sort()]).toEqual([actor, expected.sort()]);
    const { data } = await hotline.ask(actor, 'query($r: [_Any!]!) { _entities(representations: $r) { ... on Ticket { number } } }', { r: facts.slice(0, 60).map((_, index) => ({ __typename: 'Ticket', id: `00000000-0000-7000-8000-${String(index).padStart(12, '0')}` })) });
    expect(data._entities.flatMap((one: { number: string } | null) => one?.number ?? []).sort()).toEqual(expected.filter((number) => Number(number.slice(2)) < 60));
  }
});
