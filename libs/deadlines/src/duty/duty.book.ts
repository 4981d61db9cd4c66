import { Injectable } from '@nestjs/common';
import { LockMode, type EntityManager, type FilterQuery } from '@mikro-orm/postgresql';
import { DirectoryClient } from '@bangban/directory-client';
import { newId, refuse } from '@bangban/kernel';
import { addDays, type LocalDate } from '@bangban/working-time';
import { addressDue, runningDeadlines, saveDeadlines } from '../deadline.book.ts';
import { DeadlineStep } from '../deadline-step.entity.ts';
import { Deadline } from '../deadline.entity.ts';
import { DeadlineSubjects } from '../subjects.ts';
import { DutyEvidence } from './duty-evidence.entity.ts';
import { DutyPeriod } from './duty-period.entity.ts';
import { Duty } from './duty.entity.ts';
import { horizon, makePeriods } from './duty.making.ts';

/** A thing of the service's that duties are about, or that shows that one was done. */
export interface Reference { type: string; id: string }
/** Who owes it: `officer` where one is named. `number`, `label`: what people know the subject by; `endsOn`: the last day, where that is known. */
export interface Holder { subject: Reference; unit: string; officer: string | null; number: string; label: string; endsOn?: LocalDate | null }
export interface NewDuty extends Holder { kind: string; ruleKey: string; startsOn: LocalDate }

/** Opens, ends, hands over and fulfils recurring duties, in the caller's transaction: duties are locked first, then their periods, then the periods' deadlines. Who may is the caller's matter. */
@Injectable()
export class DutyBook {
  constructor(private readonly client: DirectoryClient, private readonly subjects: DeadlineSubjects) {}

  /** With the periods that are due from then on, past ones included. What is open already is left as it is. */
  async open(em: EntityManager, duties: readonly NewDuty[], at: Date): Promise<void> {
    const known = await em.find(Duty, { subjectId: { $in: duties.map(({ subject }) => subject.id) } });
    const isKnown = (one: NewDuty) => known.some(({ subjectId, kind, startsOn }) => subjectId === one.subject.id && kind === one.kind && startsOn === one.startsOn);
    await this.make(em, duties.filter((one) => !isKnown(one)).map((one) => this.opened(one, at)), horizon(at));
  }

  /** `on` is the last day. A period that goes on after it is cancelled unless it was fulfilled; one that ended by then stays owed. 3.14, 3.15 */
  async end(em: EntityManager, { subjectId, kinds }: { subjectId: string; kinds?: readonly string[] }, { on, because }: { on: LocalDate; because: string }, at: Date): Promise<void> {
    const duties = (await locked(em, { subjectId, ...(kinds && { kind: { $in: [...kinds] } }) })).filter(({ endsOn }) => !endsOn || endsOn > on);
    for (const duty of duties) duty.end(on, because);
    await this.cancel(em, await periods(em, { dutyId: { $in: duties.map(({ id }) => id) }, endsOn: { $gt: on } }), at, because);
  }

  /** From the day `on` another holds what this subject's duties ask for. What is longer than a month goes over with all that was done for it; a month is ended, and begins anew. 3.14 */
  async handOver(em: EntityManager, fromSubjectId: string, to: Holder, on: LocalDate, at: Date): Promise<void> {
    const duties = (await locked(em, { subjectId: fromSubjectId })).filter(({ endsOn }) => !endsOn || endsOn >= on);
    const left = await periods(em, { dutyId: { $in: duties.map(({ id }) => id) }, endsOn: { $gte: on } });
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
    await this.cancel(em, left.filter((period) => !carried.includes(period)), at, '承接人变更');
    await this.make(em, successors, horizon(at));
  }

  /** Somebody else of the same unit is in charge from now on. */
  async entrust(em: EntityManager, subjectId: string, officer: string | null, at: Date): Promise<void> {
    const duties = await locked(em, { subjectId });
    for (const duty of duties) duty.officerCode = officer;
    for (const period of await periods(em, { dutyId: { $in: duties.map(({ id }) => id) }, dueAt: { $gte: at } })) period.officerCode = officer;
    await em.flush();
  }

  /** The period of each kind that contains the day `on` has this evidence from now on. Answers the kinds of which there is one. */
  async fulfil(em: EntityManager, { subjectId, kinds, on, evidence }: { subjectId: string; kinds: readonly string[]; on: LocalDate; evidence: Reference }, at: Date): Promise<string[]> {
    const own = await em.find(Duty, { subjectId, kind: { $in: [...kinds] } });
    const duties = await locked(em, { line: { $in: own.map(({ line }) => line) } }); // somebody else's by now, where it was handed over
    await this.make(em, duties, on); // should the job be behind, nothing is lost by it
    const containing = await periods(em, { dutyId: { $in: duties.map(({ id }) => id) }, startsOn: { $lte: on }, endsOn: { $gte: on } });
    const known = await em.find(DutyEvidence, { periodId: { $in: containing.map(({ id }) => id) }, evidenceType: evidence.type, evidenceId: evidence.id });
    for (const period of containing) {
      const again = known.find(({ periodId }) => periodId === period.id);
      if (again && !again.retractedAt) continue;
      const shown = again ?? Object.assign(new DutyEvidence(), { id: newId(), periodId: period.id, evidenceType: evidence.type, evidenceId: evidence.id });
      // what was only corrected, and is of the same day still, was entered when it was entered
      const entered = again?.doneOn === on ? {} : { doneOn: on, enteredAt: at, late: period.isLateAt(at) };
      em.persist(Object.assign(shown, entered, { retractedAt: null, retractedBecause: null }));
    }
    await this.recount(em, containing, at);
    return [...new Set(containing.map(({ dutyId }) => duties.find(({ id }) => id === dutyId)!.kind))];
  }

  /** What turned out to show nothing: its periods are open, or missed, again. */
  async retract(em: EntityManager, { type, id }: Reference, because: string, at: Date): Promise<void> {
    const shown = await em.find(DutyEvidence, { evidenceType: type, evidenceId: id, retractedAt: null });
    const concerned = await em.find(DutyPeriod, { id: { $in: shown.map(({ periodId }) => periodId) } });
    await locked(em, { id: { $in: concerned.map(({ dutyId }) => dutyId) } });
    for (const one of shown) Object.assign(one, { retractedAt: at, retractedBecause: because });
    await this.recount(em, await periods(em, { id: { $in: concerned.map((period) => period.id) } }), at);
  }

  /** A period without its being missed: by whom and why stays with it. Answers it. */
  async excuse(em: EntityManager, period: DutyPeriod, by: { by: string; reason: string }, at: Date): Promise<void> {
    period.excuse({ ...by, at });
    const deadlines = await deadlinesOf(em, [period]);
    for (const deadline of deadlines) deadline.withdraw(at, `已免责：${by.reason}`);
    await saveDeadlines(em, deadlines);
  }

  private async recount(em: EntityManager, concerned: readonly DutyPeriod[], at: Date): Promise<void> {
    await em.flush();
    const evidence = Map.groupBy(await em.find(DutyEvidence, { periodId: { $in: concerned.map(({ id }) => id) }, retractedAt: null }), ({ periodId }) => periodId);
    for (const period of concerned) period.count(evidence.get(period.id) ?? []);
    const running = await deadlinesOf(em, concerned);
    for (const deadline of running) {
      const { doneAt } = concerned.find(({ id }) => id === deadline.subjectId)!;
      if (doneAt) deadline.meet(doneAt);
    }
    const stopped = concerned.filter(({ id, isSettled }) => !isSettled && !running.some(({ subjectId }) => subjectId === id));
    await saveDeadlines(em, [...running, ...(await this.again(em, stopped, at))]);
  }

  /** Runs again: what of it has told of the breach already does not tell of it twice. */
  private async again(em: EntityManager, stopped: readonly DutyPeriod[], at: Date): Promise<Deadline[]> {
    const before = await em.find(Deadline, { subjectId: { $in: stopped.map(({ id }) => id) } }, { orderBy: { round: 'desc' } });
    const steps = await em.find(DeadlineStep, { deadlineId: { $in: before.map(({ id }) => id) } });
    return stopped.map(({ id, history }) => {
      const instead = before.find(({ subjectId }) => subjectId === id)!;
      instead.steps = steps.filter(({ deadlineId }) => deadlineId === instead.id);
      const { kind, round, workingDays, endsOn, ruleKey, rulebookVersion, plan } = instead;
      return Deadline.start({
        subjectId: id, kind, round: round + 1, startAt: at, term: { kind: 'WORKING_DAYS', days: workingDays }, endsOn: endsOn!, ruleKey, rulebookVersion, plan,
        calendar: this.client.directory.calendar, instead, historyUntil: history ? at : undefined,
      });
    });
  }

  private async cancel(em: EntityManager, concerned: readonly DutyPeriod[], at: Date, because: string): Promise<void> {
    const unfulfilled = concerned.filter(({ fulfilledAt }) => !fulfilledAt);
    for (const period of unfulfilled) period.cancel(at, because);
    const deadlines = await deadlinesOf(em, unfulfilled);
    for (const deadline of deadlines) deadline.withdraw(at, because);
    await saveDeadlines(em, deadlines);
  }

  private opened({ subject, unit, officer, endsOn = null, ...rest }: NewDuty, at: Date): Duty {
    const id = newId();
    return Object.assign(new Duty(), { id, ...rest, subjectType: subject.type, subjectId: subject.id, unitCode: unit, officerCode: officer, endsOn, endedBecause: null, openedAt: at, madeUntil: addDays(rest.startsOn, -1), line: id });
  }

  private async make(em: EntityManager, duties: readonly Duty[], until: LocalDate): Promise<void> {
    em.persist(duties);
    await makePeriods(em, this.client.directory, duties, until);
  }
}

/** The period, locked with its duty. */
export async function lockedPeriod(em: EntityManager, id: string): Promise<DutyPeriod> {
  const found = (await em.findOne(DutyPeriod, { id })) ?? refuse('NOT_FOUND', { what: '任务', id });
  await locked(em, { id: found.dutyId });
  return (await periods(em, { id }))[0] ?? found;
}

const locked = (em: EntityManager, where: FilterQuery<Duty>): Promise<Duty[]> => em.find(Duty, where, { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' }, refresh: true });
const periods = (em: EntityManager, where: FilterQuery<DutyPeriod>): Promise<DutyPeriod[]> => em.find(DutyPeriod, { $and: [where, { cancelledAt: null }] }, { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' }, refresh: true });
const deadlinesOf = (em: EntityManager, of: readonly DutyPeriod[]): Promise<Deadline[]> => runningDeadlines(em, { subjectId: of.map(({ id }) => id) });
