import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import { tokenFor } from '@bangban/testing';
import { extendDirectory, matrixCallers, matrixCases, matrixDistrict, matrixMatter, placeCases, putInto, type Caller, type PlacedCase } from '@bangban/testing/ticket-cases';
import { matrixAllows, standing } from '@bangban/testing/ticket-matrix';
import { lookEveryWay, refusals, seenOf, triedSteps, tryEveryStep, type Ask } from '@bangban/testing/ticket-ways';
import { told } from './ask.ts';
import { dispatcher } from './cast.ts';
import { eventually, startJourney, type Journey } from './platform.ts';
import { filing } from './steps.ts';

let journey: Journey;
let cases: PlacedCase[];
beforeAll(async () => {
  journey = await startJourney('2026-11-23T09:00:00+08:00');
  await extendDirectory(journey.db);
  const filed: PlacedCase[] = [];
  for (const number of matrixCases.keys()) filed.push((await told(journey.ask(dispatcher, filing, { input: matrixMatter(number) }))).fileTicket.ticket);
  cases = await placeCases(journey.db, filed);
  await putInto(journey.db, 'CONTACTED', false);
  await eventually(async () => { for (const { subject } of matrixCallers) expect((await journey.ask(subject, '{ viewer { name } }')).status).toBe(200); }); // who is new in the directory is known at the gateway
  await eventually(async () => { const below = cases.find(({ name }) => name === 'SY-GD下级承办')!; expect((await asks(matrixCallers.find(({ name }) => name === '单位办公室')!)(`{ ticket(id: "${below.id}") { id } }`)).errors).toEqual([]); });
}, 120_000);
afterAll(() => journey?.stop());

/** As his token lets him; a loaded machine may answer that a service is away, and is asked again, as the sentence says. */
const asks = ({ subject }: Caller): Ask => async (query, variables) => {
  for (let attempt = 1; ; attempt++) {
    const { data, errors } = await journey.ask(subject, query, variables);
    if (attempt < 5 && errors.some(({ extensions: { code } }) => code === 'SUBGRAPH_UNAVAILABLE' || code === 'UNAVAILABLE')) continue;
    return { data, errors: errors.map(({ path, extensions: { code } }) => ({ ...(path && { path }), code })) };
  }
};
const may = (key: string, { actor }: Caller, { facts }: PlacedCase) => matrixAllows(key, actor, facts, matrixDistrict);
const namesOf = (ids: readonly string[]) => ids.map((id) => cases.find((one) => one.id === id)!.name).sort();

it('[X.11] through the gateway, with everybody\'s own token, each way to a case and each count answers as the matrix says', async () => {
  let cells = 0;
  for (const caller of matrixCallers) {
    const expected = cases.filter((one) => may('VIEW', caller, one)).map(({ name }) => name).sort();
    const { found, counted } = await lookEveryWay(asks(caller), cases, false);
    for (const [way, ids] of Object.entries(found)) expect([caller.name, way, namesOf(ids)]).toEqual([caller.name, way, expected]);
    for (const [way, count] of Object.entries(counted)) expect([caller.name, way, count]).toEqual([caller.name, way, expected.length]);
    cells += Object.keys(found).length * cases.length + Object.keys(counted).length;
  }
  expect(cells).toBeGreaterThan(9_000);
  process.stderr.write(`ticket matrix through the gateway: ${matrixCallers.length} tokens × ${cases.length} cases, ${cells} looks\n`);
}, 120_000);

it('[X.11] [7.17] through the gateway, each group of fields shows as much as the matrix says', async () => {
  let cells = 0;
  for (const caller of matrixCallers) for (const shown of await seenOf(asks(caller))) {
    const ticket = cases.find(({ id }) => id === shown.id)!;
    const groups = {
      [ticket.facts.confidential ? 'REPORTER_CONFIDENTIAL' : 'REPORTER']: shown.enterpriseName !== null, TIMELINE_OFFICER: shown.timeline.some(({ officerId, note }) => officerId !== null || note !== null),
      CONTACTS: shown.contacts.length > 0, NOTES: shown.notes.length > 0, SCOPE_PROPOSALS: shown.scopeProposals.length > 0, OBJECTIONS: shown.objections.length > 0, REDACTED_COPIES: shown.redactedCopies.length > 0, ATTACHMENTS: shown.attachments.length > 0,
    };
    for (const [group, shows] of Object.entries(groups)) expect([caller.name, ticket.name, group, shows]).toEqual([caller.name, ticket.name, group, may(group, caller, ticket)]);
    cells += Object.keys(groups).length;
  }
  expect(cells).toBeGreaterThan(2_000);
  process.stderr.write(`ticket matrix, groups of fields through the gateway: ${cells} cells\n`);
}, 120_000);

it('[X.11] [X.22] through the gateway, who may not take a step is refused and changes nothing; who may is not refused', async () => {
  const state = async () => (await journey.db.query(`select md5(string_agg(concat_ws(' ', id, version, status, handling_unit, lead_unit, assisting_units, outcome, rating), ',' order by id)) as tickets, (select count(*) from hotline.ticket_step) as steps, (select count(*) from hotline.redacted_copy) as copies from hotline.ticket`))[0];
  const before = await state();
  let cells = 0;
  for (const caller of matrixCallers) for (const ticket of [...new Map(cases.map((one) => [standing(caller.actor, one.facts, matrixDistrict), one])).values()]) {
    const answers = await tryEveryStep(asks(caller), ticket, 'gateway');
    for (const step of triedSteps) {
      const answered = refusals.includes(answers[step]!) ? 'REFUSED' : ['DONE', 'CONFLICT'].includes(answers[step]!) ? 'ALLOWED' : answers[step];
      expect([caller.name, ticket.name, step, answers[step], answered]).toEqual([caller.name, ticket.name, step, answers[step], may(step, caller, ticket) ? 'ALLOWED' : 'REFUSED']);
      cells += 1;
    }
  }
  expect(await state()).toEqual(before);
  expect(cells).toBeGreaterThan(3_000);
  process.stderr.write(`ticket matrix, mutations through the gateway: ${cells} cells\n`);
}, 120_000);

it('[X.11] npm run export writes for each token the cases that its owner sees, and no other', async () => {
  for (const name of ['单位办公室', '派单员', '企业', '部门系统（不得看保密件）', '别的企业']) {
    const caller = matrixCallers.find((one) => one.name === name)!;
    const file = join(journey.folder, `${name}.csv`);
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', './tools/ts.js', '--conditions=@bangban/source', 'tools/export/main.ts', file, '--url', journey.url], { cwd: join(import.meta.dirname, '../../..'), env: { ...process.env, NODE_OPTIONS: '', BANGBAN_TOKEN: await tokenFor(caller.subject) } });
    const expected = cases.filter((one) => may('VIEW', caller, one));
    expect([name, stdout]).toEqual([name, `已导出 ${expected.length} 行到 ${file}\n`]);
    const rows = parse(readFileSync(file), { columns: true, bom: true }) as Record<string, string>[];
    expect([name, rows.map((row) => row['编号']).sort()]).toEqual([name, expected.map(({ number }) => number).sort()]);
    expect(rows.filter((row) => row['反映人'] === '保密').length).toBe(expected.filter(({ facts }) => facts.confidential).length);
  }
}, 120_000);
