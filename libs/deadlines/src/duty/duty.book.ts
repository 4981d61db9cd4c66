import { Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DirectoryClient } from '@bangban/directory-client';
import { newId } from '@bangban/kernel';
import { addDays, type LocalDate } from '@bangban/working-time';
import { addressDue, metDeadlines, saveDeadlines } from '../deadline.book.ts';
import { DeadlineStep } from '../deadline-step.entity.ts';
import { Deadline } from '../deadline.entity.ts';
import { DeadlineSubjects } from '../subjects.ts';
import { DutyEvidence } from './duty-evidence.entity.ts';
import { DutyPeriod } from './duty-period.entity.ts';
import { Duty } from './duty.entity.ts';
import { horizon, makePeriods } from './duty.making.ts';
import { cancelPeriods, deadlinesOf, lockedDuties, lockedPeriods } from './duty.records.ts';
import { inTimeUntil } from './duty.rules.ts';

/** A thing of the service's that duties are about, or that shows that one was done. */
export interface Reference { type: string; id: string }
/** Who owes it: `officer` where one is named. `number`, `label`: what people know the subject by; `endsOn`: the last day, where that is known. */
export interface Holder { subject: Reference; unit: string; officer: string | null; number: string; label: string; endsOn?: LocalDate | null }
export interface NewDuty extends Holder { kind: string; ruleKey: string; startsOn: LocalDate }
/** What was done on a day for a subject, for which of its duties, and what shows it. */
export interface Fulfilment { subjectId: string; kinds: readonly string[]; on: LocalDate; evidence: Reference }

/** Opens, ends, hands over and fulfils recurring duties, in the caller's transaction: duties are locked first, then their periods, then the periods' deadlines. Who may is the caller's matter. */
@Injectable()
export class DutyBook {
  constructor(private readonly client: DirectoryClient, private readonly subjects: DeadlineSubjects) {}

  /** With the periods that are due from then on, past ones included. What is open already is left as it is. */
  async open(em: EntityManager, duties: readonly NewDuty[], at: Date): Promise<void> {
    const known = await em.find(Duty, { subjectId: { $in: duties.map(({ subject }) => subject.id) } });
    const isKnown = (one: NewDuty) => known.some(({ subjectId, kind, startsOn }) => subjectId === one.subject.id && kind === one.kind && startsOn === one.startsOn);
    await this.make(em, duties.filter((one) => !isKnown(one)).map((one) => this.opened(one, at)), horizon(at), at);
  }

  /** `on` is the last day. A period that goes on after it is cancelled unless it was fulfilled; one that ended by then stays owed. 3.14, 3.15 */
  async end(em: EntityManager, { subjectId, kinds }: { subjectId: string; kinds?: readonly string[] }, { on, because }: { on: LocalDate; because: string }, at: Date): Promise<void> {
    const duties = (await lockedDuties(em, { subjectId, ...(kinds && { kind: { $in: [...kinds] } }) })).filter(({ endsOn }) => !endsOn || endsOn > on);
    await this.make(em, duties, on, at); // should the job be behind, what was owed until then still is
    for (const duty of duties) duty.end(on, because);
    await cancelPeriods(em, await lockedPeriods(em, { dutyId: { $in: duties.map(({ id }) => id) }, endsOn: { $gt: on } }), at, because);
  }

  /** From the day `on` another holds what this subject's duties ask for. What is longer than a month goes over with all that was done for it; a month is ended, and begins anew. 3.14 */
  async handOver(em: EntityManager, fromSubjectId: string, to: Holder, on: LocalDate, at: Date): Promise<void> {
    const duties = (await lockedDuties(em, { subjectId: fromSubjectId })).filter(({ endsOn }) => !endsOn || endsOn >= on);
    await this.make(em, duties, on, at);
    const left = await lockedPeriods(em, { dutyId: { $in: duties.map(({ id }) => id) }, endsOn: { $gte: on } });
    const carried = left.filter(({ cadence, startsOn }) => cadence !== 'PER_MONTH' && startsOn < on);
    await addressDue(em, this.subjects, this.client.directory, await deadlinesOf(em, carried), at);
    const successors = duties.map((duty) => {
      const { kind, ruleKey, endsOn, line } = duty;
      const successor = Object.assign(this.opened({ kind, ruleKey, endsOn, ...to, startsOn: on }, at), { line });
      const period = carried.find(({ dutyId }) => dutyId === duty.id);
      if (period) successor.madeUntil = period.endsOn;
      period?.handTo(successor);
      duty.end(addDays(on, -1), '承接人变更');
      return successor;
    });
    await cancelPeriods(em, left.filter((period) => !carried.includes(period)), at, '承接人变更');
    await this.make(em, successors, horizon(at), at);
  }

  /** Somebody else of the same unit is in charge from now on. */
  async entrust(em: EntityManager, subjectId: string, officer: string | null, at: Date): Promise<void> {
    const duties = await lockedDuties(em, { subjectId });
    for (const duty of duties) duty.officerCode = officer;
    for (const period of await lockedPeriods(em, { dutyId: { $in: duties.map(({ id }) => id) }, dueAt: { $gte: at } })) period.officerCode = officer;
    await em.flush();
  }

  /** The period of each kind that contains the day `on` has this evidence from now on. Answers the kinds of which there is one. */
  fulfil(em: EntityManager, done: Fulfilment, at: Date): Promise<string[]> { return this.enter(em, done, [], null, at); }

  /** The same of what was entered otherwise before: what it shows no longer is taken back. In one, as what is only corrected was never gone. */
  async correct(em: EntityManager, done: Fulfilment, because: string, at: Date): Promise<string[]> {
    return this.enter(em, done, await this.shown(em, done.evidence), because, at);
  }

  /** What turned out to show nothing: its periods are open, or missed, again. */
  async retract(em: EntityManager, evidence: Reference, because: string, at: Date): Promise<void> {
    const shown = await this.shown(em, evidence);
    const concerned = await em.find(DutyPeriod, { id: { $in: shown.map(({ periodId }) => periodId) } });
    const duties = await lockedDuties(em, { id: { $in: concerned.map(({ dutyId }) => dutyId) } });
    for (const one of shown) Object.assign(one, { retractedAt: at, retractedBecause: because });
    await this.recount(em, duties, await lockedPeriods(em, { id: { $in: concerned.map((period) => period.id) } }), at);
  }

  private shown(em: EntityManager, { type, id }: Reference) { return em.find(DutyEvidence, { evidenceType: type, evidenceId: id, retractedAt: null }); }

  private async enter(em: EntityManager, { subjectId, kinds, on, evidence }: Fulfilment, before: readonly DutyEvidence[], because: string | null, at: Date): Promise<string[]> {
    const own = await em.find(Duty, { subjectId, kind: { $in: [...kinds] } });
    const earlier = await em.find(DutyPeriod, { id: { $in: before.map(({ periodId }) => periodId) } });
    const locked = await lockedDuties(em, { $or: [{ line: { $in: own.map(({ line }) => line) } }, { id: { $in: earlier.map(({ dutyId }) => dutyId) } }] });
    // somebody else's by now, where it was handed over; what was done after a holder's last day is not for his periods
    const duties = locked.filter(({ line, endsOn }) => own.some((one) => one.line === line) && (!endsOn || endsOn >= on));
    await this.make(em, duties, on, at);
    const contains = { dutyId: { $in: duties.map(({ id }) => id) }, startsOn: { $lte: on }, endsOn: { $gte: on } };
    const concerned = await lockedPeriods(em, { $or: [contains, { id: { $in: earlier.map(({ id }) => id) } }] });
    const containing = concerned.filter(({ dutyId, startsOn, endsOn }) => duties.some(({ id }) => id === dutyId) && startsOn <= on && endsOn >= on);
    for (const one of before) Object.assign(one, { retractedAt: at, retractedBecause: because });
    const known = await em.find(DutyEvidence, { periodId: { $in: containing.map(({ id }) => id) }, evidenceType: evidence.type, evidenceId: evidence.id });
    for (const period of containing) {
      if (period.doneAt) period.dueAt = inTimeUntil(this.client.directory, period); // its deadline was met, and follows the calendar no longer
      const again = known.find(({ periodId }) => periodId === period.id);
      if (again && !again.retractedAt) continue;
      const shown = again ?? Object.assign(new DutyEvidence(), { id: newId(), periodId: period.id, evidenceType: evidence.type, evidenceId: evidence.id });
      // what was only corrected, and is of the same day still, was entered when it was entered
      const entered = again?.doneOn === on ? {} : { doneOn: on, enteredAt: at, late: period.isLateAt(at) };
      em.persist(Object.assign(shown, entered, { retractedAt: null, retractedBecause: null }));
    }
    await this.recount(em, locked, concerned, at);
    return [...new Set(containing.map(({ dutyId }) => duties.find(({ id }) => id === dutyId)!.kind))];
  }

  /** 4.09: of a period that its caller has locked. */
  async excuse(em: EntityManager, period: DutyPeriod, by: { by: string; reason: string }, at: Date): Promise<void> {
    period.excuse({ ...by, at });
    const deadlines = await deadlinesOf(em, [period]);
    for (const deadline of deadlines) deadline.withdraw(at, `已免责：${by.reason}`);
    await saveDeadlines(em, deadlines);
  }

  private async recount(em: EntityManager, duties: readonly Duty[], concerned: readonly DutyPeriod[], at: Date): Promise<void> {
    await em.flush();
    const evidence = Map.groupBy(await em.find(DutyEvidence, { periodId: { $in: concerned.map(({ id }) => id) }, retractedAt: null }), ({ periodId }) => periodId);
    for (const period of concerned) period.count(evidence.get(period.id) ?? []);
    const running = await deadlinesOf(em, concerned);
    for (const deadline of running) {
      const { fulfilledAt, doneAt } = concerned.find(({ id }) => id === deadline.subjectId)!;
      if (doneAt && (fulfilledAt || doneAt > deadline.dueAt)) deadline.meet(doneAt); // of what was late and is not now, as the date has moved, the breach is still to come
    }
    await saveDeadlines(em, [...running, ...await this.takenBack(em, concerned, at)]);
    // what its duty's end has broken off, and only what no longer holds had kept from being cancelled
    const brokenOff = concerned.filter(({ dutyId, endsOn, fulfilledAt }) => !fulfilledAt && duties.some((duty) => duty.id === dutyId && duty.endsOn && duty.endsOn < endsOn));
    await cancelPeriods(em, brokenOff, at, '任务已终止');
    await saveDeadlines(em, await this.again(em, concerned.filter(({ id, fulfilledAt, excusedAt, cancelledAt }) => !fulfilledAt && !excusedAt && !cancelledAt && !running.some(({ subjectId }) => subjectId === id)), at));
  }

  /** What is fulfilled in time after all was never a breach: where a round that is over told of one, or was about to, it does so no longer. */
  private async takenBack(em: EntityManager, concerned: readonly DutyPeriod[], at: Date): Promise<Deadline[]> {
    // before its term is over there was none, and nothing is read: so it is with nearly all that is entered
    const fulfilled = new Map(concerned.flatMap(({ id, fulfilledAt, dueAt, history }) => (fulfilledAt && at > dueAt && !history ? [[id, fulfilledAt] as const] : [])));
    const wrong = (await metDeadlines(em, [...fulfilled.keys()])).filter(({ steps }) => steps.some((step) => step.step !== 'REMIND' && (step.isPending || step.hadEffect)));
    for (const deadline of wrong) deadline.meet(fulfilled.get(deadline.subjectId)!);
    return wrong;
  }

  /** Runs again: what of it was told, or is about to be, is not told twice. What is missed only now, as what had been in time no longer holds, is told even where it was made up later. */
  private async again(em: EntityManager, stopped: readonly DutyPeriod[], at: Date): Promise<Deadline[]> {
    const before = await em.find(Deadline, { subjectId: { $in: stopped.map(({ id }) => id) } }, { orderBy: { round: 'desc' } });
    const steps = await em.find(DeadlineStep, { deadlineId: { $in: before.map(({ id }) => id) }, step: { $ne: 'REMIND' }, state: { $in: ['DONE', 'PENDING'] }, withdrawnAt: null });
    return stopped.flatMap((period) => {
      const rounds = before.filter(({ subjectId }) => subjectId === period.id);
      const told = steps.filter(({ deadlineId }) => rounds.some(({ id }) => id === deadlineId));
      if (period.madeUpAt && told.some(({ step }) => step === 'BREACH')) return [];
      const { kind, round, workingDays, endsOn, ruleKey, rulebookVersion, plan } = rounds[0]!;
      const deadline = Deadline.start({
        subjectId: period.id, kind, round: round + 1, startAt: at, term: { kind: 'WORKING_DAYS', days: workingDays }, endsOn: endsOn!, ruleKey, rulebookVersion, plan,
        calendar: this.client.directory.calendar, historyUntil: period.history ? at : undefined,
      });
      for (const step of deadline.steps) if (step.isPending && told.some((one) => one.step === step.step && one.days === step.days && (one.isPending || step.dueAt <= one.settledAt!))) step.settle('SUPERSEDED', at, '此前已告知');
      period.dueAt = deadline.dueAt; // the calendar may have changed since
      if (period.madeUpAt && period.madeUpAt > deadline.dueAt) deadline.meet(period.madeUpAt);
      return [deadline];
    });
  }

  private opened({ subject, unit, officer, endsOn = null, ...rest }: NewDuty, at: Date): Duty {
    const id = newId();
    return Object.assign(new Duty(), { id, ...rest, subjectType: subject.type, subjectId: subject.id, unitCode: unit, officerCode: officer, endsOn, endedBecause: null, openedAt: at, madeUntil: addDays(rest.startsOn, -1), line: id });
  }

  private async make(em: EntityManager, duties: readonly Duty[], until: LocalDate, at: Date): Promise<void> {
    em.persist(duties);
    await makePeriods(em, this.client.directory, duties, { until, at });
  }
}
