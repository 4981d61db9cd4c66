import { LockMode, type EntityManager, type FilterQuery } from '@mikro-orm/postgresql';
import { refuse } from '@bangban/kernel';
import { runningDeadlines, saveDeadlines } from '../deadline.book.ts';
import type { Deadline } from '../deadline.entity.ts';
import { DutyPeriod } from './duty-period.entity.ts';
import { Duty } from './duty.entity.ts';

/** Duties first, then their periods, then the periods' deadlines, each in the order of their ids: so does everybody. */
export const lockedDuties = (em: EntityManager, where: FilterQuery<Duty>): Promise<Duty[]> => em.find(Duty, where, { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' }, refresh: true });
/** Those that were not cancelled. */
export const lockedPeriods = (em: EntityManager, where: FilterQuery<DutyPeriod>): Promise<DutyPeriod[]> => em.find(DutyPeriod, { $and: [where, { cancelledAt: null }] }, { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' }, refresh: true });
export const deadlinesOf = (em: EntityManager, periods: readonly DutyPeriod[]): Promise<Deadline[]> => runningDeadlines(em, { subjectId: periods.map(({ id }) => id) });

/** One period, locked with its duty. */
export async function lockedPeriod(em: EntityManager, id: string): Promise<DutyPeriod> {
  const found = (await em.findOne(DutyPeriod, { id })) ?? refuse('NOT_FOUND', { what: '任务', id });
  await lockedDuties(em, { id: found.dutyId });
  return (await lockedPeriods(em, { id }))[0] ?? found;
}

/** Not owed any more, but for what was fulfilled. */
export async function cancelPeriods(em: EntityManager, periods: readonly DutyPeriod[], at: Date, because: string): Promise<void> {
  const unfulfilled = periods.filter(({ fulfilledAt }) => !fulfilledAt);
  for (const period of unfulfilled) period.cancel(at, because);
  const deadlines = await deadlinesOf(em, unfulfilled);
  for (const deadline of deadlines) deadline.withdraw(at, because);
  await saveDeadlines(em, deadlines);
}
