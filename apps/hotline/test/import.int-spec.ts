import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { cast } from '@bangban/testing';
import { startHotline, type Hotline } from './hotline.ts';

let hotline: Hotline;
beforeAll(async () => { hotline = await startHotline(); await hotline.db.setNow('2026-11-23T09:00:00+08:00'); });
afterAll(() => hotline?.stop());
type Row = Record<string, string>;
const read = (file: string): Row[] => parse(readFileSync(join(import.meta.dirname, '../../../data', file)), { columns: true, bom: true, relax_column_count: true }) as Row[];
const camel = (row: Row, line: number) => ({ line, ...Object.fromEntries(Object.entries(row).map(([name, value]) => [name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()), value])) });
const send = async (rows: Row[], over: Record<string, unknown> = {}, actor = cast.dispatcher() as Parameters<Hotline['ask']>[0]) =>
  (await hotline.ask(actor, 'mutation($input: ImportTicketsInput!) { importTickets(input: $input) { created unchanged refused results { line externalNo outcome number problems { field value reason } } } }',
    { input: { sourceSystem: '历史台账', rows: rows.map((row, index) => camel(row, index + 2)), ...over } }));
const rows = read('requests.csv');
const count = async () => Number((await hotline.db.query<{ count: string }>('select count(*) from hotline.ticket'))[0]!.count);

it('[7.04] [X.13] a dry run writes nothing; the import writes each outside number once; run again it adds nothing', async () => {
  const some = rows.slice(0, 60);
  expect((await send(some, { dryRun: true })).data.importTickets).toMatchObject({ created: 60, refused: 0 });
  expect(await count()).toBe(0);
  expect((await send(some)).data.importTickets).toMatchObject({ created: 60, unchanged: 0, refused: 0 });
  const [first, second] = await Promise.all([send(rows.slice(40, 100)), send(rows.slice(40, 100))]);
  expect([first, second].map(({ data }) => data.importTickets.refused)).toEqual([0, 0]);
  expect(await count()).toBe(100);
});

it('a dry run goes as far as the import would: a row finds those before it in the table, and no number is told that is taken back', async () => {
  const one = rows.slice(100).find((row) => row.solved && row.handled_by && row.confidential === 'N')!;
  const table = [one, one, { ...one, content: '另一件事' }];
  const before = await count();
  const outcomes = ({ data }: Awaited<ReturnType<typeof send>>) => data.importTickets.results.map(({ outcome, problems }: { outcome: string; problems: { reason: string }[] }) => [outcome, problems.length]);
  const foretold = await send(table, { dryRun: true });
  expect(await count()).toBe(before);
  const { results } = foretold.data.importTickets;
  expect(results.map(({ number }: { number: string | null }) => number)).toEqual([null, null, null]);
  expect(results[2].problems[0].reason).toContain('已登记为“本表前面的一行”');
  expect(outcomes(foretold)).toEqual([['CREATED', 0], ['UNCHANGED', 0], ['REFUSED', 1]]);
  expect(outcomes(await send(table))).toEqual(outcomes(foretold));
  expect(await count()).toBe(before + 1);
});

it('takes over what became of each, at its own times, and marks what it only infers', async () => {
  const closed = rows.find((row) => row.solved === 'Y' && row.confidential === 'N' && row.kind === 'HELP')!;
  const open = rows.findLast((row) => !row.first_contact_at && row.accepted_at)!;
  const [{ number }, { number: openNumber }] = (await send([closed, open])).data.importTickets.results;
  const fields = 'status outcome rating imported sourceSystem externalNo receivedAt reportedDoneAt closedAt handlingUnitId timeline { step at inferred } dueDates { kind state } nextDueKind nextDueAt rulebookVersion';
  const ticket = async (which: string) => (await hotline.ask(cast.supervisor(), `query($n: String) { ticket(number: $n) { ${fields} } }`, { n: which })).data.ticket;
  const old = await ticket(number);
  expect(number).toContain(closed.received_at!.slice(0, 10).replaceAll('-', ''));
  expect(old).toMatchObject({ status: 'CLOSED', outcome: 'SOLVED', imported: true, sourceSystem: '历史台账', externalNo: closed.external_no, receivedAt: closed.received_at, reportedDoneAt: closed.reported_at, closedAt: closed.reported_at, handlingUnitId: closed.handled_by, nextDueAt: null });
  expect(old.timeline.filter(({ inferred }: { inferred: boolean }) => inferred).map(({ step }: { step: string }) => step)).toEqual(['ASSIGN', 'ACKNOWLEDGE']);
  expect(old.dueDates.every(({ state }: { state: string }) => ['MET', 'MET_LATE'].includes(state))).toBe(true);
  expect(await ticket(openNumber)).toMatchObject({ status: 'ASSIGNED', outcome: null, nextDueKind: 'ACKNOWLEDGE', handlingUnitId: open.handled_by });
});

it('reports every bad row with its field and reason, and no identity; the good ones around it are in', async () => {
  await send([rows.find((row) => row.external_no === 'HO202402080394')!]);
  const sendable = read('requests-with-errors.csv').filter((row) => Object.keys(row).length === 24 && !JSON.stringify(row).includes('\\u0000'));
  const { data: { importTickets } } = await send(sendable);
  expect(importTickets).toMatchObject({ created: 2, refused: sendable.length - 2 });
  const problems = Object.fromEntries(importTickets.results.filter((one: { outcome: string }) => one.outcome === 'REFUSED').map((one: { externalNo: string; problems: { field: string }[] }) => [one.externalNo, one.problems.map(({ field }) => field)]));
  expect(problems).toEqual({
    BAD0000: ['receivedAt'], BAD0001: ['receivedAt'], BAD0002: ['channel'], BAD0003: ['kind'], BAD0004: ['creditCode'], BAD0006: ['content'], BAD0007: ['content'], BAD0008: ['contactPhone'],
    BAD0009: ['suggestedUnit'], BAD0010: ['receivedAt'], HO202402080394: ['externalNo'], BAD0012: ['confidential'],
  });
  const phone = importTickets.results.find((one: { externalNo: string }) => one.externalNo === 'BAD0008').problems[0];
  expect(phone).toEqual({ field: 'contactPhone', value: null, reason: '不是有效的电话号码' });
  const conflict = importTickets.results.find((one: { externalNo: string }) => one.externalNo === 'HO202402080394').problems[0];
  expect(conflict.reason).toMatch(/外部编号“HO202402080394”已登记为“SY20240208-\d{4}”/);
  expect((await send(sendable)).data.importTickets).toMatchObject({ created: 0, unchanged: 2 });
});

it('is for dispatchers and department systems, whose source is themselves', async () => {
  expect(await send(rows.slice(0, 1), {}, cast.handler('SY-GD'))).toMatchObject({ code: 'FORBIDDEN' });
  expect(await send(rows.slice(0, 1), { sourceSystem: ' ' })).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'sourceSystem' } });
  expect(await send(rows.slice(0, 1), { sourceSystem: 'MC-SW' })).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'sourceSystem' } });
  const { data } = await send(rows.slice(0, 1), {}, cast.machine('MC-YZW', 'SY-ZHZX'));
  const [{ number }] = data.importTickets.results;
  expect((await hotline.ask(cast.supervisor(), 'query($n: String) { ticket(number: $n) { sourceSystem } }', { n: number })).data.ticket.sourceSystem).toBe('MC-YZW');
});

describe('what a register says is neither lost nor taken further than it may', () => {
  const done = rows.find((row) => row.solved === 'Y' && row.confidential === 'N' && row.kind === 'HELP')!;
  const problemsOf = async (over: Row, ...more: [Record<string, unknown>?, Parameters<Hotline['ask']>[0]?]) =>
    (await send([{ ...done, external_no: 'R-1', ...over }], ...more)).data.importTickets.results[0].problems.map(({ field, value }: { field: string; value: string | null }) => [field, value]);

  it('a matter reported done without a recorded first contact is done', async () => {
    const { data } = await send([{ ...done, external_no: 'R-2', first_contact_at: '' }]);
    const { number } = data.importTickets.results[0];
    const ticket = (await hotline.ask(cast.supervisor(), 'query($n: String) { ticket(number: $n) { status outcome reportedDoneAt firstContactAt } }', { n: number })).data.ticket;
    expect(ticket).toEqual({ status: 'CLOSED', outcome: 'SOLVED', reportedDoneAt: done.reported_at, firstContactAt: done.reported_at });
  });

  it('an outcome that nothing can be made of is refused, not dropped', async () => {
    expect(await problemsOf({ reported_at: '', feedback: '' })).toEqual([['rating', done.rating], ['solved', 'Y']]);
    expect(await problemsOf({ reported_at: '', feedback: '', rating: '', solved: '', handled_by: '' })).toEqual([['firstContactAt', done.first_contact_at]]);
    expect(await problemsOf({ kind: 'BLOCKED_MATTER', complexity: '' })).toEqual([['complexity', '']]);
    expect(await problemsOf({ category: '' })).toEqual([['category', '']]);
  });

  it('[X.22] a unit below the one complained about does not handle it', async () => {
    expect(await problemsOf({ complained_about: 'SY' })).toEqual([['complainedAbout', 'SY'], ['handledBy', done.handled_by]]);
  });

  it('[X.13] a department system reports only what its own units handled', async () => {
    const unsaid = { rating: '', solved: '' };
    expect(await problemsOf({ ...unsaid, handled_by: 'SY-GD' }, {}, cast.machine('MC-SW', 'SY-SW'))).toEqual([['handledBy', 'SY-GD']]);
    expect(await problemsOf({ ...unsaid, handled_by: 'SY-SW', external_no: 'R-3' }, {}, cast.machine('MC-SW', 'SY-SW'))).toEqual([]);
  });

  it('[X.15] and not what the reporter thinks of their work', async () => {
    expect(await problemsOf({ handled_by: 'SY-SW', external_no: 'R-4' }, {}, cast.machine('MC-SW', 'SY-SW'))).toEqual([['rating', done.rating], ['solved', 'Y']]);
    expect(await problemsOf({ handled_by: 'SY-SW', external_no: 'R-4' }, {}, cast.machine('MC-YZW', 'SY-ZHZX'))).toEqual([]);
  });

  it('an enterprise that wants to stay unknown is not named by its own mistake', async () => {
    expect(await problemsOf({ confidential: 'Y', credit_code: '913213110000000000' })).toEqual([['creditCode', null]]);
    expect(await problemsOf({ confidential: 'Y', enterprise_name: '' })).toEqual([['creditCode', null]]);
    expect(await problemsOf({ confidential: 'y', credit_code: '913213110000000000' })).toEqual([['creditCode', null], ['confidential', 'y']]);
    expect(await problemsOf({ credit_code: '913213110000000000' })).toEqual([['creditCode', '913213110000000000']]);
  });
});

it('[X.13] a later copy of the register that says otherwise of the handling is refused with the number it has, and changes nothing', async () => {
  const row = rows.findLast((one) => one.first_contact_at && !one.reported_at)!;
  const [{ number }] = (await send([row])).data.importTickets.results;
  const later = { ...row, reported_at: '2026-11-22T10:00:00+08:00', feedback: '已办结', rating: '5', solved: 'Y' };
  const { data: { importTickets } } = await send([later]);
  expect(importTickets).toMatchObject({ refused: 1, results: [{ outcome: 'REFUSED', problems: [{ field: 'externalNo', value: row.external_no, reason: expect.stringContaining(number) }] }] });
  expect((await hotline.ask(cast.supervisor(), 'query($n: String) { ticket(number: $n) { status outcome } }', { n: number })).data.ticket).toEqual({ status: 'CONTACTED', outcome: null });
  expect((await send([row])).data.importTickets).toMatchObject({ unchanged: 1 });
});

it.each([['SY', '区内'], ['SQ-YSB', '区内']])('a register\'s handling unit %s is refused as in assigning', async (handled, reason) => {
  const row = { ...rows.findLast((one) => one.first_contact_at && !one.reported_at)!, external_no: `X-${handled}`, handled_by: handled, complained_about: ' SY-CZ ; SY-RS ' };
  expect((await send([row])).data.importTickets.results[0].problems).toEqual([{ field: 'handledBy', value: handled, reason: expect.stringContaining(reason) }]);
});
