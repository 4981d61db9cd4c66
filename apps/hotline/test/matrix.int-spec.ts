import { jest } from '@jest/globals';
import { DirectoryClient } from '@bangban/directory-client';
import type { Actor } from '@bangban/kernel';
import { cast } from '@bangban/testing';
import { extendDirectory, matrixCallers, matrixCases, matrixDistrict, matrixMatter, placeCases, putInto, waiting, type PlacedCase } from '@bangban/testing/ticket-cases';
import { matrixAllows, standing } from '@bangban/testing/ticket-matrix';
import { lookEveryWay, nextStepsOf, refusals, seenOf, triedSteps, tryEveryStep } from '@bangban/testing/ticket-ways';
import { isOpen, statuses, stepsFrom } from '../src/ticket/ticket.lifecycle.ts';
import { as as on, startHotline, type Hotline } from './hotline.ts';

jest.setTimeout(180_000); // some thousand requests
let hotline: Hotline;
let cases: PlacedCase[];
beforeAll(async () => {
  hotline = await startHotline();
  await hotline.db.setNow('2026-11-23T09:00:00+08:00');
  await extendDirectory(hotline.db);
  await hotline.app.get(DirectoryClient).refresh();
  const filed: PlacedCase[] = [];
  for (const number of matrixCases.keys()) filed.push((await hotline.ask(cast.dispatcher(), 'mutation($input: FileTicketInput!) { fileTicket(input: $input) { ticket { id number version } } }', { input: matrixMatter(number) })).data.fileTicket.ticket);
  cases = await placeCases(hotline.db, filed);
  await putInto(hotline.db, 'CONTACTED', false);
});
afterAll(() => hotline?.stop());

const as = (actor: Actor) => on(hotline, actor);
const may = (key: string, actor: Actor, { facts }: PlacedCase) => matrixAllows(key, actor, facts, matrixDistrict);
const namesOf = (ids: readonly string[]) => ids.map((id) => cases.find((one) => one.id === id)!.name).sort();

it('[X.11] every way to a case, and every count, answers as the matrix says: list, search, export, look-up, reference', async () => {
  let cells = 0;
  for (const { name, actor } of matrixCallers) {
    const expected = cases.filter((one) => may('VIEW', actor, one)).map((one) => one.name).sort();
    const { found, counted } = await lookEveryWay(as(actor), cases, true);
    for (const [way, ids] of Object.entries(found)) expect([name, way, namesOf(ids)]).toEqual([name, way, expected]);
    for (const [way, count] of Object.entries(counted)) expect([name, way, count]).toEqual([name, way, expected.length]);
    cells += Object.keys(found).length * cases.length + Object.keys(counted).length;
  }
  process.stderr.write(`ticket matrix through the service: ${matrixCallers.length} callers × ${cases.length} cases, ${cells} looks\n`);
});

it('[X.11] [7.17] of a case that is seen, each group of fields shows as much as the matrix says', async () => {
  let cells = 0;
  for (const { name, actor } of matrixCallers) for (const shown of await seenOf(as(actor))) {
    const ticket = cases.find(({ id }) => id === shown.id)!;
    const groups = {
      [ticket.facts.confidential ? 'REPORTER_CONFIDENTIAL' : 'REPORTER']: shown.enterpriseName !== null && shown.enterpriseCode !== null && shown.reporterLabel === shown.enterpriseName,
      TIMELINE: shown.timeline.length > 0, TIMELINE_OFFICER: shown.timeline.some(({ officerId, note }) => officerId !== null || note !== null), CONTACTS: shown.contacts.length > 0, NOTES: shown.notes.length > 0,
      SCOPE_PROPOSALS: shown.scopeProposals.length > 0, OBJECTIONS: shown.objections.length > 0, REDACTED_COPIES: shown.redactedCopies.length > 0, ATTACHMENTS: shown.attachments.length > 0, RISK_NOTES: shown.riskNotes.length > 0,
    };
    for (const [group, shows] of Object.entries(groups)) expect([name, ticket.name, group, shows]).toEqual([name, ticket.name, group, may(group, actor, ticket)]);
    expect([name, ticket.name, shown.reporterLabel]).toEqual([name, ticket.name, ticket.facts.confidential ? '保密' : '宿迁朗讯电子有限公司']);
    cells += Object.keys(groups).length;
  }
  expect(cells).toBeGreaterThan(3_000);
  process.stderr.write(`ticket matrix, groups of fields through the service: ${cells} cells\n`);
});

it('[X.11] what a caller is offered to do next is what the matrix lets him do, in every status', async () => {
  let cells = 0;
  const fixed = new Set(['SUSPEND', 'REQUEST_EXTENSION']); // no blocked matter's term is moved
  await hotline.db.query(`insert into hotline.assistance (id, ticket_id, unit_code, asked, asked_at, asked_by, due_at) select gen_random_uuid(), id, unnest(assisting_units), '核对', received_at, 'officer:SY-NY-1', received_at from hotline.ticket`);
  for (const status of statuses) for (const waits of [false, true]) {
    await putInto(hotline.db, status, waits);
    for (const { name, actor } of matrixCallers) for (const { id, nextSteps } of await nextStepsOf(as(actor))) {
      const one = cases.find((any) => any.id === id)!;
      const ticket = { ...one, facts: { ...one.facts, proposedUnit: waits ? waiting.proposedUnit : null } };
      const open = stepsFrom(status).filter((step) => isOpen(step, { ...(waits && waiting), handlingLevel: waits ? 'DISTRICT' : 'UNIT', kind: 'BLOCKED_MATTER', complexity: 'SIMPLE' }) && !fixed.has(step) && (step !== 'SHARE_REDACTED_COPY' || ticket.facts.complainedUnits.length) && (step !== 'WITHDRAW_ASSISTANCE' || ticket.facts.assistingUnits.length) && (step !== 'CLOSE_UNCONFIRMED' || status === 'REPORTED_DONE'));
      expect([name, ticket.name, status, nextSteps]).toEqual([name, ticket.name, status, open.filter((step) => may(step, actor, ticket))]);
      cells += open.length;
    }
  }
  await putInto(hotline.db, 'CONTACTED', false);
  await hotline.db.query('delete from hotline.assistance');
  process.stderr.write(`ticket matrix, next steps through the service: ${cells} cells\n`);
});

it('[X.11] [X.22] who may not take a step is refused and changes nothing; who may is not refused', async () => {
  const before = await state();
  let [cells, notes] = [0, 0];
  for (const { name, actor } of matrixCallers) for (const ticket of oneOfEach(actor)) {
    const answers = await tryEveryStep(as(actor), ticket, 'matrix');
    for (const step of triedSteps) {
      const expected = may(step, actor, ticket);
      expect([name, ticket.name, step, answers[step], expected ? 'ALLOWED' : 'REFUSED']).toEqual([name, ticket.name, step, answers[step], refusals.includes(answers[step]!) ? 'REFUSED' : ['DONE', 'CONFLICT'].includes(answers[step]!) ? 'ALLOWED' : answers[step]]);
      if (!may('VIEW', actor, ticket)) expect([name, ticket.name, step, answers[step]]).toEqual([name, ticket.name, step, expect.stringMatching(/^(NOT_FOUND|FORBIDDEN)$/)]); // and not: your own unit's
      if (step === 'ADD_NOTE' && expected) notes += 1;
      cells += 1;
    }
  }
  expect(await state()).toEqual({ ...before, notes: before.notes + notes });
  process.stderr.write(`ticket matrix, mutations through the service: ${cells} cells\n`);
});

/** One case of each standing that he has to any. */
const oneOfEach = (actor: Actor): PlacedCase[] => [...new Map(cases.map((one) => [standing(actor, one.facts, matrixDistrict), one])).values()];

/** All of the tickets that a step could have changed. */
async function state(): Promise<{ tickets: string; records: string; notes: number }> {
  const [row] = await hotline.db.query<{ tickets: string; records: string; notes: string }>(`select (select md5(string_agg(t::text, ',' order by id)) from hotline.ticket t) as tickets, (select count(*) from hotline.ticket_note) as notes,
    concat_ws(' ', (select count(*) from hotline.ticket_step), (select count(*) from hotline.ticket_contact), (select count(*) from hotline.scope_proposal), (select count(*) from hotline.redacted_copy), (select count(*) from hotline.suspension), (select count(*) from hotline.extension), (select count(*) from hotline.objection), (select count(*) from hotline.ruling), (select count(*) from hotline.risk_note)) as records`);
  return { ...row!, notes: Number(row!.notes) };
}
