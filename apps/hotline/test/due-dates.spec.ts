import fc from 'fast-check';
import { DomainError, newId, type Actor } from '@bangban/kernel';
import type { Deadline } from '@bangban/deadlines';
import type { Directory } from '@bangban/directory-client';
import { raiseObjection, ruleOnObjection, withdrawObjection, type Objection } from '../src/dispute/dispute.entity.ts';
import { objectionUntil } from '../src/dispute/dispute.rules.ts';
import { merge, TicketMerge, undoMerge, type OfficerAct } from '../src/duplicate/ticket-merge.entity.ts';
import { decideExtension, requestExtension, type Extension } from '../src/extension/extension.entity.ts';
import { resume, suspend } from '../src/suspension/suspension.entity.ts';
import type { Act } from '../src/ticket/ticket.act.ts';
import { TicketClock } from '../src/ticket/ticket.clock.ts';
import { Ticket } from '../src/ticket/ticket.entity.ts';
import { directory as loaded } from './rules-directory.ts';
import { SlowClock, SlowDays } from './slow-clock.ts';

// RANDOM_SEQUENCES=10000 for the whole
const runs = Number(process.env.RANDOM_SEQUENCES ?? 1_000);
const hour = 3_600_000;
const officer = { kind: 'OFFICER', code: 'A', unit: 'SY-GD', roles: ['HANDLER'] } as unknown as Actor & { kind: 'OFFICER' };
const reached = { method: 'TELEPHONE', reached: true, content: '已联系' } as const;
const sorts = [['CONSULTATION', null], ['HELP', null], ['HELP', null], ['COMPLAINT', null], ['BLOCKED_MATTER', 'SIMPLE'], ['BLOCKED_MATTER', 'COMPLEX']] as const;
const units = ['SY-GD', 'SY-SW', 'SY-HB'] as const;

/** What a story's ticket is merged into. */
const other = Object.assign(new Ticket(), { id: newId(), status: 'CONTACTED' as const, handlingUnit: 'SY-HB', complainedUnits: [], complainedOfficers: [] });
const noDateMoves = (): void => undefined;

/** A ticket as the service has it, beside the same worked out slowly. */
class Story {
  private all: Deadline[] = [];
  private readonly extensions: Extension[] = [];
  private objection: Objection | undefined;
  private readonly days = new SlowDays();
  private directory: Pick<Directory, 'rulebook' | 'calendar'> = loaded;
  readonly ticket: Ticket;
  readonly slow: SlowClock;

  constructor(public now: number, sort: number) {
    const [kind, complexity] = sorts[sort % sorts.length]!;
    this.ticket = Object.assign(new Ticket(), {
      id: newId(), number: 'SY1', version: 1, kind, complexity, category: '用电', status: 'ACCEPTED' as const, imported: false, receivedAt: new Date(now), leadUnit: null, handlingUnit: null, assistingUnits: [], complainedUnits: [], complainedOfficers: [], scopeProposedBy: null, proposedUnit: null, objectionClosed: false, mergedInto: null,
      rating: null, acceptedAt: new Date(now), assignedAt: null, acknowledgedAt: null, suspendedAt: null, extensionRequestedFor: null, firstContactAt: null, fedBackAt: null, reportedDoneAt: null, closedAt: null, outcome: null, round: 1, rulebookVersion: 1,
    } as Partial<Ticket>);
    this.take((act) => { for (const one of ['FIRST_CONTACT', 'CLOSE'] as const) act.clock.start(one, act.at); });
    this.take((act) => this.ticket.assign(act, units[0], '交办'));
    this.slow = new SlowClock(this.days, { kind, complexity }, now);
  }

  /** Whether it was done, by both or by neither where the clock has a say. */
  do(name: string, n: number): boolean {
    this.pass();
    if (name === 'restDay') { this.declare(n); return true; }
    const [kind, complexity] = sorts[n % sorts.length]!;
    const verb = this.verbs(n, kind, complexity)[name]!;
    const expected = this.slow.allows(name, this.now);
    const done = this.take(verb.fast);
    if (expected !== undefined && done !== expected) throw new Error(`${name}: the service ${done ? 'did' : 'refused'} it`);
    if (done) verb.slow(this.now);
    return done;
  }

  check(): void {
    const running = this.all.filter(({ isRunning }) => isRunning);
    const is = {
      running: Object.fromEntries(running.map(({ kind, dueAt, isPaused }) => [kind, `${dueAt.toISOString()}${isPaused ? ' stands' : ''}`]).sort()),
      met: this.all.filter(({ metAt }) => metAt).map(({ kind, dueAt }) => `${kind} ${dueAt.toISOString()}`).sort(),
      next: this.ticket.nextDueAt?.getTime() ?? null,
    };
    const should = { running: this.slow.picture, met: [...this.slow.met].sort(), next: this.slow.nextDue };
    if (JSON.stringify(is) !== JSON.stringify(should)) expect(is).toEqual(should); // only then: it costs more than all the rest
  }

  private verbs(n: number, kind: (typeof sorts)[number][0], complexity: (typeof sorts)[number][1]): Record<string, { fast(act: Act): void; slow(at: number): void }> {
    const { ticket, slow } = this;
    return {
      suspend: { fast: (act) => { suspend(ticket, act, 'B', 'WAITING_FOR_REPORTER', '请补充材料'); }, slow: (at) => slow.suspend(at) },
      resume: { fast: (act) => resume(ticket, act), slow: (at) => slow.resume(at) },
      ask: { fast: (act) => { this.extensions.push(requestExtension(ticket, act, 'A', { workingDays: 1 + n % 3, reason: 'ON_SITE_WORK', explanation: '须施工' }, this.extensions)); }, slow: () => slow.ask(1 + n % 3) },
      decide: { fast: (act) => decideExtension(ticket, act, 'B', this.extensions.findLast(({ decidedAt }) => !decidedAt)!, n % 4 > 0, null), slow: () => slow.decide(n % 4 > 0) },
      assign: { fast: (act) => ticket.assign(act, units[n % 3]!, '改派'), slow: (at) => slow.assign(at) },
      acknowledge: { fast: (act) => ticket.acknowledge(act), slow: () => slow.acknowledge() },
      contact: { fast: (act) => ticket.recordContact(act, reached), slow: (at) => slow.contact(at) },
      feedback: { fast: (act) => ticket.giveFeedback(act, reached, []), slow: (at) => slow.feedback(at) },
      done: { fast: (act) => ticket.reportDone(act, '已办'), slow: (at) => slow.done(at) },
      unsolved: { fast: (act) => ticket.confirmUnsolved(act, '没有解决'), slow: (at) => slow.unsolved(at) },
      object: { fast: (act) => { this.objection = raiseObjection(ticket, act, { basis: '不属职责', unit: { code: units[n % 3]!, name: '他单位' }, until: objectionUntil(ticket, this.directory as Directory) }); }, slow: (at) => slow.object(at) },
      withdraw: { fast: (act) => withdrawObjection(ticket, act, this.objection!, null), slow: () => slow.withdrawObjection() },
      rule: this.ruling(units[n % 3]!),
      merge: { fast: (act) => merge(ticket, act as OfficerAct, other, '同一件事'), slow: noDateMoves },
      undo: { fast: (act) => undoMerge(ticket, act as OfficerAct, new TicketMerge(), '并非同一件事'), slow: noDateMoves },
      classify: { fast: (act) => ticket.classify(act, { kind, category: '用电', complexity }), slow: (at) => slow.classify({ kind, complexity }, at) },
    };
  }

  private ruling(unit: string): { fast(act: Act): void; slow(at: number): void } {
    const moves = unit !== this.ticket.handlingUnit;
    return {
      fast: (act) => { ruleOnObjection(this.ticket, act as OfficerAct, this.objection!, { form: 'COMMAND_DISPATCH', unit, decidedBy: 'B', grounds: '职责', note: '裁定' }); },
      slow: (at) => this.slow.rule(at, moves),
    };
  }

  private take(verb: (act: Act) => void): boolean {
    const act: Act = { by: officer, at: new Date(this.now), clock: new TicketClock(this.ticket, this.all.filter(({ isRunning }) => isRunning), this.directory as Directory), records: [] };
    try { verb(act); } catch (error) {
      if (error instanceof DomainError) return false;
      throw error;
    }
    this.all = [...new Set([...this.all, ...act.clock.all])];
    return true;
  }

  private pass(): void {
    this.take((act) => { if (this.ticket.hasLapsed(act)) this.ticket.turnComplex({ ...act, by: { kind: 'SYSTEM', name: 'hotline' } }); });
    if (this.ticket.status === 'REPORTED_DONE') this.take((act) => this.ticket.closeUnconfirmed(act));
    this.slow.pass(this.now);
  }

  /** A rest day of the district is declared, or taken back: what is open follows. */
  private declare(n: number): void {
    const date = new Date(this.now + (n - 2) * 24 * hour).toISOString().slice(0, 10);
    const takenBack = this.days.rest.has(date);
    if (takenBack) this.days.rest.delete(date); else this.days.rest.add(date);
    const calendar = this.directory.calendar.with({ year: null, restDays: takenBack ? [] : [{ date, name: '休息' }], restDaysTakenBack: takenBack ? [date] : [] });
    this.directory = { rulebook: loaded.rulebook, calendar };
    for (const deadline of this.all) if (deadline.isRunning) deadline.follow(calendar, new Date(this.now));
    this.take((act) => this.ticket.finish(act));
  }
}

const often = (name: string, times: number) => Array.from({ length: times }, () => name);
const acts = [...often('suspend', 2), ...often('resume', 2), ...often('ask', 3), ...often('decide', 3), 'assign', ...often('object', 3), 'withdraw', ...often('rule', 2), ...often('merge', 2), 'undo', ...often('acknowledge', 3), 'contact', ...often('feedback', 2), ...often('done', 3), ...often('unsolved', 3), 'classify', ...often('restDay', 2)];
const story = fc.array(fc.tuple(fc.constantFrom(...acts), fc.nat(11), fc.constantFrom(0, 0, 1, 1, 3, 8, 15, 24, 24, 48, 120)), { minLength: 10, maxLength: 40, size: 'max' });

it(`[X.04] over ${runs} random stories every due date is what a slow count day by day makes it, and what the clock forbids is refused`, () => {
  const counts: Record<string, number> = {};
  fc.assert(fc.property(fc.integer({ min: 0, max: 24 * 900 }), fc.nat(5), story, (first, sort, happened) => {
    const one = new Story(Date.parse('2024-01-03T00:00:00+08:00') + first * hour, sort);
    one.check();
    for (const [name, n, later] of happened) {
      one.now += later * hour;
      if (!one.do(name, n)) continue;
      counts[name] = (counts[name] ?? 0) + 1;
      one.check();
    }
    one.check();
  }), { numRuns: runs, seed: 20261127 });
  process.stderr.write(`due dates: ${runs} random stories equal the slow count; ${Object.entries(counts).sort().map(([name, count]) => `${name} ${count}`).join(', ')}\n`);
  for (const name of new Set(acts)) expect(counts[name]).toBeGreaterThan(runs / 40);
}, 240_000);
