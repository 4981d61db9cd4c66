import fc from 'fast-check';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { Directory } from '@bangban/directory-client';
import { machineOperations, roles, type Actor } from '@bangban/kernel';
import { throwawayDatabase, type ThrowawayDatabase } from '@bangban/testing';
import { matrixAllows, type Case, type District } from '@bangban/testing/ticket-matrix';
import type { TicketStep } from '../src/generated/graphql.ts';
import { always, lifecycle } from '../src/ticket/ticket.lifecycle.ts';
import { may, maySee, viewpoint, visible } from '../src/ticket/ticket.policy.ts';
import { directory as loaded } from './rules-directory.ts';

let db: ThrowawayDatabase;
let kysely: Kysely<unknown>;
beforeAll(async () => {
  db = await throwawayDatabase();
  kysely = new Kysely({ dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: db.url('hotline'), max: 2 }) }) });
});
afterAll(async () => { await kysely?.destroy(); await db?.drop(); });

const trees = 1_000;
const steps = [...(Object.keys(lifecycle) as TicketStep[]), ...always];
const enterprises = ['E1', 'E2'];
// those whom the policy knows by their code, and nobodies
const codes = ['SY-ZHZX', 'SY-YSB', 'SY-ZFB', 'SY-JW', 'SY', ...Array.from({ length: 8 }, (_, index) => `U${index}`)];

interface World { district: District; actors: Actor[]; tickets: Case[] }

/** A district of 3 to 13 units in any tree or forest, people of any roles anywhere in it, systems with any rights, and cases about anybody. */
const world: fc.Arbitrary<World> = fc.record({ order: fc.shuffledSubarray(codes, { minLength: 3 }), above: fc.array(fc.record({ isRoot: fc.integer({ min: 0, max: 5 }).map((one) => one === 0), parent: fc.nat() }), { minLength: codes.length, maxLength: codes.length }) }).chain(({ order, above }) => {
  const units = order.map((code, index) => ({ code, parent: index === 0 || above[index]!.isRoot ? null : order[above[index]!.parent % index]! }));
  const unit = fc.constantFrom(...order);
  const officer = fc.record({ unit, roles: fc.subarray([...roles], { minLength: 1, maxLength: 2 }) });
  const machine = fc.record({ units: fc.uniqueArray(unit, { minLength: 1, maxLength: 2 }), operations: fc.subarray([...machineOperations]), confidential: fc.boolean() });
  return fc.record({ officers: fc.array(officer, { minLength: 3, maxLength: 5 }), machines: fc.array(machine, { minLength: 1, maxLength: 2 }) }).chain(({ officers, machines }) => {
    const actors: Actor[] = [
      ...officers.map((one, index) => ({ kind: 'OFFICER' as const, code: `O${index}`, title: '', unitChain: [], ...one })),
      ...machines.map((one, index) => ({ kind: 'MACHINE' as const, code: `M${index}`, name: '', ...one })),
      { kind: 'ENTERPRISE', creditCode: enterprises[0]! }, { kind: 'VISITOR' }, { kind: 'SYSTEM', name: 'hotline' },
    ];
    const ticket: fc.Arbitrary<Case> = fc.record({
      leadUnit: fc.option(unit), handlingUnit: fc.option(unit), assistingUnits: fc.subarray(order, { maxLength: 2 }), filedBy: fc.constantFrom('reporter', ...officers.map((_, index) => `officer:O${index}`)),
      sourceSystem: fc.option(fc.constantFrom(...machines.map((_, index) => `M${index}`))), reporter: fc.option(fc.constantFrom(...enterprises)), confidential: fc.boolean(),
      complainedUnits: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.subarray(order, { maxLength: 2 }) }),
      complainedOfficers: fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.subarray(officers.map((_, index) => `O${index}`), { maxLength: 1 }) }),
    });
    return fc.array(ticket, { minLength: 8, maxLength: 12 }).map((tickets) => ({ district: { units, dispatchUnit: order.includes('SY-ZHZX') ? 'SY-ZHZX' : order[0]! }, actors, tickets }));
  });
});

const ref = (code: string) => `ref-${code}`;
const facts = ({ reporter, ...rest }: Case) => ({ ...rest, assistingUnits: [...rest.assistingUnits], complainedUnits: [...rest.complainedUnits], complainedOfficers: [...rest.complainedOfficers], channel: 'ONLINE', reporterRef: reporter && ref(reporter) });

it(`[X.11] over ${trees} random organisations the policy, the filter of every list as PostgreSQL runs it, and the matrix read word by word say the same`, async () => {
  const counts = { organisations: 0, sightings: 0, seen: 0, steps: 0 };
  await fc.assert(fc.asyncProperty(world, async ({ district, actors, tickets }) => {
    counts.organisations += 1;
    const directory = new Directory({ ...loaded.snapshot, units: district.units.map(({ code, parent }) => ({ code, name: code, kind: 'DEPARTMENT', parentCode: parent, duties: null, leader: null })), channelDesks: [{ channel: 'HOTLINE_12345', unit: district.dispatchUnit }] });
    const rows = JSON.stringify(tickets.map(({ reporter, ...one }, number) => ({ number, lead_unit: one.leadUnit, handling_unit: one.handlingUnit, assisting_units: one.assistingUnits, filed_by: one.filedBy, source_system: one.sourceSystem,
      reporter_ref: reporter && ref(reporter), confidential: one.confidential, complained_units: one.complainedUnits, complained_officers: one.complainedOfficers })));
    for (const actor of actors) {
      const view = viewpoint(actor, directory, ref);
      const byMatrix = tickets.flatMap((ticket, number) => (matrixAllows('VIEW', actor, ticket, district) ? [number] : []));
      const byPolicy = tickets.flatMap((ticket, number) => (maySee(view, facts(ticket)) ? [number] : []));
      const { rows: byFilter } = await sql<{ number: number }>`select t.number from jsonb_to_recordset(${rows}::jsonb) as t(number int, lead_unit text, handling_unit text, assisting_units text[], filed_by text, source_system text,
        reporter_ref text, confidential boolean, complained_units text[], complained_officers text[]) where ${visible(view)} order by t.number`.execute(kysely);
      expect([actor, byPolicy]).toEqual([actor, byMatrix]);
      expect([actor, byFilter.map(({ number }) => number)]).toEqual([actor, byMatrix]);
      const taken = tickets.map((ticket) => steps.filter((step) => may(view, step, facts(ticket))));
      expect([actor, taken]).toEqual([actor, tickets.map((ticket) => steps.filter((step) => matrixAllows(step, actor, ticket, district)))]);
      counts.sightings += tickets.length;
      counts.seen += byMatrix.length;
      counts.steps += tickets.length * steps.length;
    }
  }), { numRuns: trees, seed: 20261126 });
  expect(counts.organisations).toBeGreaterThanOrEqual(trees);
  process.stderr.write(`random organisations: ${counts.organisations}; ${counts.sightings} looks (${counts.seen} seen), each by policy, PostgreSQL and matrix; ${counts.steps} steps by policy and matrix\n`);
}, 240_000);
