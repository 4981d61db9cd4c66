import { EntityManager } from '@mikro-orm/postgresql';
import { calendarImpact, Recomputation } from '@bangban/deadlines';
import { DirectoryClient } from '@bangban/directory-client';
import type { Actor } from '@bangban/kernel';
import { OutboxRelay } from '@bangban/platform';
import { cast, countStatements } from '@bangban/testing';
import { BulletinJob } from '../src/bulletin/bulletin.jobs.ts';
import { calendarDrafts } from './calendar-drafts.ts';
import { startHotline, type Hotline } from './hotline.ts';
import { desk } from './matters.ts';

let hotline: Hotline;
beforeAll(async () => { hotline = await startHotline(); });
afterAll(() => hotline?.stop());
beforeEach(() => hotline.db.setNow('2026-11-23T09:00:00+08:00'));

const proposer = cast.supervisor('SY-YSB');
const year2027 = '元旦,1.1-1.3\n春节,2.5-2.11,1.31、2.13\n清明节,4.3-4.5\n劳动节,5.1-5.5,5.8\n端午节,6.9-6.11,6.12\n中秋节,9.15-9.17,9.18\n国庆节,10.1-10.7,10.9';
const { drafted, draftRest, tellHotline, publish } = calendarDrafts(() => hotline);

/** A field of the hotline on a draft, as the gateway asks for it: what it requires comes from the directory. */
async function onDraft(actor: Actor, id: string, fields: string) {
  const needed = (await hotline.askDirectory(proposer, 'query($r: [_Any!]!) { _entities(representations: $r) { ... on CalendarDraft { id changeContent resultVersion } } }', { r: [{ __typename: 'CalendarDraft', id }] })).data._entities[0];
  return (await hotline.ask(actor, `query($r: [_Any!]!) { _entities(representations: $r) { ... on CalendarDraft { ${fields} } } }`, { r: [{ __typename: 'CalendarDraft', ...needed }] })).data._entities[0];
}
const counts = 'open earlier later settled';
const impactOf = async (actor: Actor, id: string) => (await onDraft(actor, id, `hotlineImpact { ${counts} examples { ticket { number } kind dueAtBefore dueAtAfter provisionalBefore provisionalAfter } }`)).hotlineImpact;
const progressOf = async (id: string, actor: Actor = proposer) => (await onDraft(actor, id, 'hotlineProgress { open recomputed remaining moved }')).hotlineProgress;
const answers = (draftId: string) => hotline.db.query(`select service, open, earlier, later, settled from directory.calendar_draft_answer where draft_id = $1 and service = 'hotline'`, [draftId]);
const running = () => hotline.db.query<{ id: string; due_at: Date; calendar_version: number }>('select id, due_at, calendar_version from hotline.deadline where met_at is null and withdrawn_at is null order by id');

const { file, step } = desk({ ask: (...args: Parameters<Hotline['ask']>) => hotline.ask(...args) } as Hotline);
/** Assigned to a unit: acknowledgement runs one working day, first contact one, closing five. */
async function assigned(unit: string, over: Record<string, unknown> = {}) {
  const ticket = await file(over);
  const accepted = await step(cast.dispatcher(), 'acceptTicket', ticket);
  return step(cast.dispatcher(), 'assignTicket', accepted, { unit, reason: '职责范围' });
}

describe('a draft of the calendar, before it is approved,', () => {
  let id: string;
  let shown: any;
  beforeAll(async () => {
    await hotline.db.setNow('2026-11-23T09:00:00+08:00');
    for (const unit of ['SY-GD', 'SY-SW']) await assigned(unit);
    await assigned('SY-GD', { complainedAboutUnits: ['SY-SW'] });
    await file();
    id = await draftRest('2026-11-26');
    shown = await impactOf(proposer, id);
  });

  it('shows how many open deadlines there are and which would move, each with its ticket, before and after', async () => {
    const open = await running();
    const later = open.filter(({ due_at }) => due_at > new Date('2026-11-26T00:00:00+08:00')).length;
    expect(shown).toMatchObject({ open: open.length, earlier: 0, later, settled: 0 });
    expect(later).toBe(3); // the closings; what is due on the 24th stays
    expect(shown.examples).toHaveLength(3);
    for (const example of shown.examples) expect(example).toEqual({ ticket: { number: expect.stringMatching(/^SY/) }, kind: 'CLOSE', dueAtBefore: '2026-11-30T18:00:00+08:00', dueAtAfter: '2026-12-01T18:00:00+08:00', provisionalBefore: false, provisionalAfter: false });
  });

  it('shows in its examples those tickets alone that one may see: the counts are the same for all officers', async () => {
    const seen = async (actor: Actor) => { const { examples, ...rest } = await impactOf(actor, id); return [rest, examples.length]; };
    const { examples: _, ...rest } = shown;
    expect(await seen(cast.handler('SY-GD'))).toEqual([rest, 2]);
    expect(await seen(cast.handler('SY-SW'))).toEqual([rest, 1]);
    expect(await seen(cast.handler('SY-CZ'))).toEqual([rest, 0]);
    for (const actor of [cast.enterprise('91321311Y7J6DU5MJD'), cast.machine('MC-SW', 'SY-SW')]) expect(await onDraft(actor, id, `hotlineImpact { open } hotlineProgress { open }`)).toEqual({ hotlineImpact: null, hotlineProgress: null });
  });

  it('changes nothing, whatever the size of the batches in which it is read, and costs a statement for each', async () => {
    const before = await running();
    const em = hotline.app.get(EntityManager).fork();
    const calendar = hotline.app.get(DirectoryClient).directory.calendar.with({ year: null, restDays: [{ date: '2026-11-26', name: '区运动会' }], restDaysTakenBack: [] });
    const all = await Promise.all([1, 2, 3, before.length, 1_000].map((size) => calendarImpact(em, calendar, undefined, size)));
    expect(all).toEqual(all.map(() => ({ open: before.length, earlier: 0, later: 3, settled: 0 })));
    expect((await countStatements(() => calendarImpact(em, calendar, undefined, 5))).statements).toBe(Math.floor(before.length / 5) + 1);
    expect(await running()).toEqual(before);
  });

  it('is answered by the hotline once, with the same counts, however often it is told', async () => {
    expect([await tellHotline(id), await tellHotline(id)]).toEqual(['DONE', 'DONE']);
    await hotline.app.get(OutboxRelay).tell('directory');
    const { examples: _, ...expected } = shown;
    expect(await answers(id)).toEqual([{ service: 'hotline', ...expected }]);
    expect(await hotline.db.query(`select 1 from hotline.event where name = 'calendar.previewed' and aggregate_id = $1`, [id])).toHaveLength(1);
  });

  it('that changes a later calendar than the hotline has is not answered by guess', async () => {
    const late = await draftRest('2026-11-27');
    expect(await tellHotline(late, { calendarVersion: 1_000 })).toBe('LATER');
    expect(await answers(late)).toEqual([]);
    expect(await tellHotline(late)).toBe('DONE');
    await hotline.db.query(`insert into directory.local_rest_day values ('2027-06-01', '区运动会')`);
    const copy = hotline.app.get(DirectoryClient);
    const before = copy.directory.calendar.version;
    expect(await tellHotline(await draftRest('2026-12-01'))).toBe('DONE');
    expect(copy.directory.calendar.version).toBe(before + 1); // it asked for the later one first
  });
});

describe('[X.02] a change of the calendar', () => {
  it('that is approved recomputes the open deadlines, never the others; each moved date is an event with before and after', async () => {
    const ticket = await assigned('SY-GD');
    const [met] = await hotline.db.query<{ id: string; due_at: Date; calendar_version: number }>(`select id, due_at, calendar_version from hotline.deadline where subject_id = $1 and kind = 'ACCEPT'`, [ticket.id]);
    const id = await draftRest('2026-11-24', '2026-11-25');
    const impact = await impactOf(proposer, id);
    const before = await running();
    const resultVersion = await publish(id);
    expect(await progressOf(id)).toEqual({ open: before.length, recomputed: 0, remaining: before.length, moved: 0 });
    expect((await impactOf(proposer, id))).toBeNull(); // it is no draft any more
    await hotline.app.get(Recomputation).run(2);
    expect(await progressOf(id)).toEqual({ open: before.length, recomputed: before.length, remaining: 0, moved: impact.earlier + impact.later });

    const after = await running();
    expect(after.map((one) => one.id)).toEqual(before.map((one) => one.id));
    const moved = after.filter((one, index) => one.due_at.getTime() !== before[index]!.due_at.getTime());
    expect(moved).toHaveLength(impact.later);
    expect(impact.later).toBe(before.length); // every one of them counts the 24th
    const told = await hotline.db.query<{ aggregate_id: string; payload: any }>(`select aggregate_id, payload from hotline.event where name = 'deadline.changed' and (payload->'after'->>'calendarVersion')::int = $1`, [resultVersion]);
    expect(told.map(({ aggregate_id }) => aggregate_id).sort()).toEqual(moved.map((one) => one.id).sort());
    for (const { aggregate_id, payload } of told) {
      expect(payload).toMatchObject({ cause: 'CALENDAR', before: { calendarVersion: before.find((one) => one.id === aggregate_id)!.calendar_version }, after: { calendarVersion: resultVersion } });
      expect([new Date(payload.before.dueAt), new Date(payload.after.dueAt)]).toEqual([before.find((one) => one.id === aggregate_id)!.due_at, after.find((one) => one.id === aggregate_id)!.due_at]);
    }
    expect(await hotline.db.query('select id, due_at, calendar_version from hotline.deadline where id = $1', [met!.id])).toEqual([met]);
  });

  it('that is taken back moves them back', async () => {
    const id = await drafted('draftRestDays', { takenBack: ['2026-11-24', '2026-11-25'] });
    const impact = await impactOf(proposer, id);
    expect(impact).toMatchObject({ earlier: impact.open, later: 0 });
    await publish(id);
    await hotline.app.get(Recomputation).run();
    expect(await progressOf(id)).toMatchObject({ remaining: 0, moved: impact.earlier });
  });
});

it('[X.01] what was provisional is settled when its year is published, moved or not', async () => {
  await hotline.db.setNow('2026-12-30T09:00:00+08:00');
  const ticket = await assigned('SY-GD');
  const provisional = async () => (await hotline.db.query<{ kind: string; provisional: boolean; due_at: Date }>(`select kind, provisional, due_at from hotline.deadline where subject_id = $1 and met_at is null order by kind`, [ticket.id])).map((one) => [one.kind, one.provisional, one.due_at.toISOString().slice(0, 10)]);
  expect(await provisional()).toEqual([['ACKNOWLEDGE', false, '2026-12-31'], ['CLOSE', true, '2027-01-06'], ['FIRST_CONTACT', false, '2026-12-31']]);
  const id = await drafted('draftCalendarYear', { year: 2027, title: '通知', documentNumber: '号', table: year2027 });
  expect(await impactOf(proposer, id)).toMatchObject({ earlier: 0, later: 1, settled: 1, examples: [{ ticket: { number: ticket.number }, kind: 'CLOSE', dueAtBefore: '2027-01-06T18:00:00+08:00', dueAtAfter: '2027-01-07T18:00:00+08:00', provisionalBefore: true, provisionalAfter: false }] });
  await publish(id);
  await hotline.db.setNow('2026-12-30T10:00:00+08:00');
  await hotline.app.get(Recomputation).run();
  expect(await hotline.db.query('select changed_at from hotline.ticket where id = $1', [ticket.id])).toEqual([{ changed_at: new Date('2026-12-30T10:00:00+08:00') }]); // though what is due next stays
  expect(await provisional()).toEqual([['ACKNOWLEDGE', false, '2026-12-31'], ['CLOSE', false, '2027-01-07'], ['FIRST_CONTACT', false, '2026-12-31']]);
  const answered = await answers(id);
  expect(answered).toMatchObject([{ later: 1, settled: 1 }]);
});

it('[X.02] a published bulletin does not move with the calendar, though a term that runs on after it does', async () => {
  await hotline.db.setNow('2026-11-30T16:00:00+08:00');
  const filed = await file();
  await hotline.db.setNow('2026-12-01T09:00:00+08:00');
  await step(cast.dispatcher(), 'assignTicket', await step(cast.dispatcher(), 'acceptTicket', filed), { unit: 'SY-GD' });
  const due = async () => (await hotline.db.query<{ due_at: Date }>(`select due_at from hotline.deadline where subject_id = $1 and kind = 'CLOSE'`, [filed.id]))[0]!.due_at;
  expect(await due()).toEqual(new Date('2026-12-08T18:00:00+08:00'));
  await hotline.db.setNow('2026-12-07T18:00:00+08:00');
  await hotline.app.get(BulletinJob).run();
  const look = async () => (await hotline.ask(proposer, '{ bulletin(kind: HOTLINE, month: "2026-11") { publishedAt district { measure numerator denominator } units { unitId figures { measure numerator denominator } } } }')).data.bulletin;
  const before = await look();
  expect(before.publishedAt).toBe('2026-12-07T18:00:00+08:00');
  await publish(await draftRest('2026-12-08'));
  await hotline.app.get(Recomputation).run();
  expect(await due()).toEqual(new Date('2026-12-09T18:00:00+08:00'));
  await hotline.db.setNow('2026-12-10T09:00:00+08:00'); // by now the term has ended in any calendar
  expect(await look()).toEqual(before);
});
