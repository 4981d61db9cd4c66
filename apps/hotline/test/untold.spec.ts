import fc from 'fast-check';
import { newId, type Actor } from '@bangban/kernel';
import type { Deadline } from '@bangban/deadlines';
import { TicketClock } from '../src/ticket/ticket.clock.ts';
import type { Act } from '../src/ticket/ticket.act.ts';
import { Ticket } from '../src/ticket/ticket.entity.ts';
import { directory } from './rules-directory.ts';

const system: Actor = { kind: 'SYSTEM', name: 'hotline' };
const officer = { kind: 'OFFICER', code: 'SY-GD-1', unit: 'SY-GD', roles: ['HANDLER'] } as unknown as Actor;
const hour = 3_600_000;
const kinds = ['CONSULTATION', 'HELP', 'COMPLAINT', 'BLOCKED_MATTER'] as const;

const reached = { method: 'TELEPHONE', reached: true, content: '已联系' } as const;
const verbs: Record<string, (ticket: Ticket, act: Act, n: number) => void> = {
  accept: (ticket, act) => ticket.accept(act),
  classify: (ticket, act, n) => ticket.classify(act, { kind: kinds[n % 4]!, category: '用电', complexity: n % 2 ? 'SIMPLE' : 'COMPLEX' }),
  assign: (ticket, act, n) => ticket.assign(act, ['SY-GD', 'SY-HB', 'SY-SW'][n % 3]!, '改派'),
  acknowledge: (ticket, act) => ticket.acknowledge(act),
  contact: (ticket, act, n) => ticket.recordContact(act, { ...reached, reached: n % 2 === 0 }),
  feedback: (ticket, act) => ticket.giveFeedback(act, reached, []),
  done: (ticket, act) => ticket.reportDone(act, '已办结'),
  atOnce: (ticket, act) => ticket.answerAtOnce(act, 'SY-SPJ', reached),
  unsolved: (ticket, act) => ticket.confirmUnsolved(act, '没有解决'),
};

it('[X.06] whatever is done with a ticket and whenever, no deadline of it passes without its breach being told once, or the ticket moving on by itself', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 24 * 21 }), fc.nat(7), fc.array(fc.tuple(fc.constantFrom(...Object.keys(verbs)), fc.nat(11), fc.constantFrom(0, 0, 1, 2, 5, 9, 15, 24, 48, 120)), { maxLength: 40 }), (first, sort, acts) => {
    let now = new Date('2026-11-02T00:00:00+08:00').getTime() + first * hour;
    const ticket = Object.assign(new Ticket(), {
      id: newId(), number: 'SY1', version: 1, kind: kinds[sort % 4]!, complexity: sort < 4 ? 'SIMPLE' : 'COMPLEX', category: '用电', status: 'RECEIVED' as const, receivedAt: new Date(now),
      leadUnit: null, handlingUnit: null, assistingUnits: [], scopeProposedBy: null, rating: null, acceptedAt: null, assignedAt: null, acknowledgedAt: null, firstContactAt: null, fedBackAt: null, reportedDoneAt: null, closedAt: null, outcome: null, round: 1, rulebookVersion: 1,
    } as Partial<Ticket>);
    let all: Deadline[] = [];
    const told: string[] = [];
    const take = (verb: (act: Act) => void) => {
      const act: Act = { by: officer, at: new Date(now), clock: new TicketClock(ticket, all.filter(({ isRunning }) => isRunning), directory), records: [] };
      if (ticket.hasLapsed(act)) ticket.turnComplex({ ...act, by: system });
      try { verb(act); } catch { /* refused: what it had begun is rolled back in the service, and before the first change here */ }
      all = [...new Set([...all, ...act.clock.all])];
    };
    const work = () => {
      for (const deadline of all) if (!deadline.withdrawnAt) for (const step of deadline.steps.filter((one) => one.isPending && one.dueAt.getTime() <= now)) {
        Object.assign(step, { state: 'DONE', settledAt: new Date(now) });
        if (step.step === 'BREACH') told.push(`${deadline.kind} ${deadline.round} ${deadline.startAt.toISOString()} ${deadline.dueAt.toISOString()}`);
      }
    };
    const lapse = () => {
      take(() => {});
      if (ticket.status === 'REPORTED_DONE' && all.some((one) => one.isRunning && one.kind === 'CONFIRM' && one.dueAt.getTime() < now)) take((act) => ticket.closeUnconfirmed(act));
    };
    take((act) => ticket.receive(act));
    for (const [name, n, later] of acts) {
      take((act) => verbs[name]!(ticket, act, n));
      now += later * hour;
      if (n % 4) { work(); lapse(); work(); } // else no worker is there
    }
    now += 24 * hour * 30;
    work(); lapse(); work(); lapse(); work();
    for (const deadline of all) {
      if (deadline.withdrawnAt) continue;
      const late = (deadline.metAt?.getTime() ?? now) > deadline.dueAt.getTime();
      const hasTold = all.filter((one) => one.kind === deadline.kind && one.round === deadline.round).some((one) => one.steps.some((step) => step.step === 'BREACH' && step.state === 'DONE' && !step.withdrawnAt));
      const movedOn = !deadline.isRunning && !deadline.plan.some(({ step }) => step === 'BREACH');
      if (late && !hasTold && !movedOn) throw new Error(`${deadline.kind} due ${deadline.dueAt.toISOString()} met ${deadline.metAt?.toISOString()}: nobody was told; plan ${JSON.stringify(deadline.plan.map(({ step }) => step))}; steps ${deadline.steps.map(({ step, state }) => `${step} ${state}`).join()}`);
    }
    if (!['CLOSED', 'OUT_OF_SCOPE'].includes(ticket.status) && !all.some(({ isRunning }) => isRunning)) throw new Error(`${ticket.status}: no deadline runs`);
    // an overdue matter renamed to a simple one, which has no breach, forgets for its successor that it was told
    if (!all.some(({ kind, plan }) => kind === 'CLOSE' && !plan.some(({ step }) => step === 'BREACH'))) expect(new Set(told).size).toBe(told.length);
  }), { numRuns: 1000 });
});
