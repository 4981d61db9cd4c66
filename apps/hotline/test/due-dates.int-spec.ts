import fc from 'fast-check';
import { Recomputation, SelfCheck, StepExecutor } from '@bangban/deadlines';
import { cast } from '@bangban/testing';
import { TicketLapses } from '../src/ticket/ticket.jobs.ts';
import { calendarDrafts } from './calendar-drafts.ts';
import { startHotline, type Hotline } from './hotline.ts';
import { desk, key, ticketFields } from './matters.ts';
import { SlowClock, SlowDays, type SlowMatter } from './slow-clock.ts';

let hotline: Hotline;
beforeAll(async () => { hotline = await startHotline(); });
afterAll(() => hotline?.stop());

const stories = 200;
const [dispatcher, coordinator] = [cast.dispatcher(), cast.supervisor()];
const units = ['SY-GD', 'SY-SW', 'SY-HB'] as const;
const sorts: readonly SlowMatter[] = [{ kind: 'CONSULTATION', complexity: null }, { kind: 'HELP', complexity: null }, { kind: 'HELP', complexity: null }, { kind: 'COMPLAINT', complexity: null }, { kind: 'BLOCKED_MATTER', complexity: 'SIMPLE' }, { kind: 'BLOCKED_MATTER', complexity: 'COMPLEX' }];
const reached = { method: 'TELEPHONE', reached: true, content: '已联系' };
const often = (name: string, times: number) => Array.from({ length: times }, () => name);
const acts = [...often('suspend', 3), ...often('resume', 3), ...often('ask', 3), ...often('decide', 3), ...often('acknowledge', 4), ...often('feedback', 2), ...often('done', 3), ...often('unsolved', 3), ...often('object', 4), 'withdraw', ...often('rule', 3), 'merge', 'assign', 'contact', 'classify'];
/** Over make-up Saturdays and the holidays of autumn; what the district declares on the way, and takes back. */
const moments: readonly [string, { rest?: string[]; back?: string[] }?][] = [
  ['2026-09-17T10:00'], ['2026-09-17T16:00'], ['2026-09-18T11:00', { rest: ['2026-09-22'] }], ['2026-09-20T09:00'], ['2026-09-21T19:00', { rest: ['2026-09-30'], back: ['2026-09-22'] }],
  ['2026-09-23T10:00'], ['2026-09-28T15:00'], ['2026-09-29T11:00', { back: ['2026-09-30'], rest: ['2026-10-12'] }], ['2026-10-08T10:00'], ['2026-10-13T14:00'],
];

interface Ticket { id: string; version: number; handlingUnitId: string; nextDueAt: string | null; dueDates: { kind: string; dueAt: string; state: string }[] }
interface Story { slow: SlowClock; ticket: Ticket; plan: readonly (readonly [string, number])[] }
interface Doing { actor: Parameters<Hotline['ask']>[0]; name: string; more?: object; then(at: number): void }

function doing({ slow, ticket }: Story, act: string, n: number, target: string): Doing {
  const actor = cast.handler(ticket.handlingUnitId);
  const sort = sorts[n % sorts.length]!;
  switch (act) {
    case 'suspend': return { actor: dispatcher, name: 'suspendTicket', more: { reason: 'WAITING_FOR_REPORTER', explanation: '请补充材料' }, then: (at) => slow.suspend(at) };
    case 'resume': return { actor, name: 'resumeTicket', then: (at) => slow.resume(at) };
    case 'ask': return { actor, name: 'requestExtension', more: { workingDays: 1 + n % 3, reason: 'ON_SITE_WORK', explanation: '须施工' }, then: () => slow.ask(1 + n % 3) };
    case 'decide': return { actor: coordinator, name: 'decideExtension', more: { approve: n % 4 > 0, comment: '意见' }, then: () => slow.decide(n % 4 > 0) };
    case 'acknowledge': return { actor, name: 'acknowledgeTicket', then: () => slow.acknowledge() };
    case 'contact': return { actor, name: 'recordContact', more: reached, then: (at) => slow.contact(at) };
    case 'feedback': return { actor, name: 'giveFeedback', more: reached, then: (at) => slow.feedback(at) };
    case 'done': return { actor, name: 'reportTicketDone', more: { finding: '已办' }, then: (at) => slow.done(at) };
    case 'unsolved': return { actor: coordinator, name: 'confirmTicket', more: { solved: false, comment: '没有解决' }, then: (at) => slow.unsolved(at) };
    case 'classify': return { actor: dispatcher, name: 'classifyTicket', more: { ...sort, category: '用电' }, then: (at) => slow.classify(sort, at) };
    case 'object': return { actor, name: 'objectToAssignment', more: { basis: '不属职责', proposedUnit: units[(n + 1) % 3] }, then: (at) => slow.object(at) };
    case 'withdraw': return { actor, name: 'withdrawObjection', then: () => slow.withdrawObjection() };
    case 'rule': {
      const unit = units[n % 3]!;
      const moves = unit !== ticket.handlingUnitId;
      return { actor: coordinator, name: 'ruleOnObjection', more: { form: 'COMMAND_DISPATCH', unit, grounds: '职责' }, then: (at) => slow.rule(at, moves) };
    }
    case 'merge': return { actor: dispatcher, name: 'mergeTicket', more: { targetId: target, reason: '同一件事' }, then: () => undefined };
    default: return { actor: dispatcher, name: 'assignTicket', more: { unit: units[n % 3], reason: '改派' }, then: (at) => slow.assign(at) };
  }
}

const slowKinds = ['ACKNOWLEDGE', 'FIRST_CONTACT', 'CLOSE', 'CONFIRM', 'SUSPENSION', 'RULING'];
const utc = (at: string): string => new Date(at).toISOString();
function compare({ slow, ticket }: Story): void {
  const own = ticket.dueDates.filter(({ kind }) => slowKinds.includes(kind));
  const is = {
    running: Object.fromEntries(own.filter(({ state }) => ['RUNNING', 'OVERDUE', 'PAUSED'].includes(state)).map(({ kind, dueAt, state }) => [kind, `${utc(dueAt)}${state === 'PAUSED' ? ' stands' : ''}`]).sort()),
    met: own.filter(({ state }) => state.startsWith('MET')).map(({ kind, dueAt }) => `${kind} ${utc(dueAt)}`).sort(),
    next: ticket.nextDueAt && Date.parse(ticket.nextDueAt),
  };
  const should = { running: slow.picture, met: [...slow.met].sort(), next: slow.nextDue };
  if (JSON.stringify(is) !== JSON.stringify(should)) expect([ticket.id, is]).toEqual([ticket.id, should]);
}

it(`[X.04] [X.02] ${stories} random stories through the service and PostgreSQL, while the calendar changes under them, equal a slow count day by day`, async () => {
  const { file, step, answer } = desk(hotline);
  const { drafted, publish } = calendarDrafts(() => hotline);
  const days = new SlowDays();
  const counts: Record<string, number> = {};
  const now = (moment: string) => hotline.db.setNow(`${moment}:00+08:00`);
  const plans = fc.sample(fc.array(fc.tuple(fc.constantFrom(...acts), fc.nat(11)), { minLength: moments.length, maxLength: moments.length }), { numRuns: stories, seed: 20261127 });
  const all: Story[] = [];
  await now('2026-09-16T10:00');
  await inParallel(plans.map((plan, index) => async () => {
    const matter = sorts[index % sorts.length]!;
    const accepted = await step(dispatcher, 'acceptTicket', await file({ ...matter, externalNo: `due-${index}` }));
    all.push({ plan, slow: new SlowClock(days, matter, Date.parse('2026-09-16T10:00:00+08:00')), ticket: await step(dispatcher, 'assignTicket', accepted, { unit: units[0], reason: '交办' }) });
  }));
  const target = await step(dispatcher, 'assignTicket', await step(dispatcher, 'acceptTicket', await file()), { unit: units[0], reason: '交办' });
  const read = async () => {
    const byId = new Map(all.map((story) => [story.ticket.id, story]));
    for (let after: string | null = null, more = true; more;) {
      const { data }: { data: any } = await hotline.ask(coordinator, `query($after: String) { tickets(first: 100, after: $after, orderBy: NEWEST) { nodes { ${ticketFields} } pageInfo { hasNextPage endCursor } } }`, { after });
      for (const ticket of data.tickets.nodes as Ticket[]) Object.assign(byId.get(ticket.id) ?? {}, { ticket });
      ({ endCursor: after, hasNextPage: more } = data.tickets.pageInfo);
    }
    for (const story of all) compare(story);
  };
  for (const [round, [moment, change]] of moments.entries()) {
    await now(moment);
    const at = Date.parse(`${moment}:00+08:00`);
    if (change) {
      for (const day of change.rest ?? []) days.rest.add(day);
      for (const day of change.back ?? []) days.rest.delete(day);
      await publish(await drafted('draftRestDays', { restDays: (change.rest ?? []).map((day) => ({ from: day, to: day, name: '休息' })), takenBack: change.back ?? [] }));
      await hotline.app.get(Recomputation).run();
    }
    await hotline.app.get(TicketLapses).run();
    for (const { slow } of all) slow.pass(at);
    await read();
    await inParallel(all.map((story) => async () => {
      const [act, n] = story.plan[round]!;
      const expected = story.slow.allows(act, at);
      const { actor, name, more, then } = doing(story, act, n, target.id);
      const { data, code } = await answer(actor, name, { idempotencyKey: key(), id: story.ticket.id, expectedVersion: story.ticket.version, ...more });
      expect([act, code]).not.toEqual([act, 'INTERNAL']);
      if (expected !== undefined) expect([act, code === undefined]).toEqual([act, expected]);
      if (code) return;
      then(at);
      story.ticket = data[name].ticket as Ticket;
      compare(story);
      if (act === 'merge') story.ticket = await step(dispatcher, 'undoMerge', story.ticket, { reason: '并非同一件事' });
      compare(story);
      counts[act] = (counts[act] ?? 0) + 1;
    }));
  }
  await now('2026-12-01T09:00');
  await hotline.app.get(TicketLapses).run();
  for (const { slow } of all) slow.pass(Date.parse('2026-12-01T09:00:00+08:00'));
  await hotline.app.get(StepExecutor).sweep(0);
  await read();
  expect(await hotline.app.get(SelfCheck).run()).toEqual([]);
  process.stderr.write(`due dates through PostgreSQL: ${stories} random stories equal the slow count; ${Object.entries(counts).sort().map(([name, count]) => `${name} ${count}`).join(', ')}\n`);
  expect(Object.keys(counts).sort()).toEqual([...new Set(acts)].sort());
}, 600_000);

/** A few at a time, as front ends would come. */
async function inParallel(tasks: readonly (() => Promise<void>)[]): Promise<void> {
  const queue = [...tasks];
  await Promise.all(Array.from({ length: 6 }, async () => { for (let task = queue.shift(); task; task = queue.shift()) await task(); }));
}
