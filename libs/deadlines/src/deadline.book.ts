import { LockMode, type EntityManager, type FilterQuery } from '@mikro-orm/postgresql';
import type { Directory } from '@bangban/directory-client';
import { emit } from '@bangban/platform';
import { Deadline } from './deadline.entity.ts';
import { DeadlineStep } from './deadline-step.entity.ts';
import { recipientsOf } from './recipients.ts';
import type { DeadlineSubjects } from './subjects.ts';

/**
 * The running deadlines of a subject with their steps, locked: whoever moves a date and whoever executes its steps wait for one another here.
 * The subject's own row is locked before them, by everybody.
 */
export async function runningDeadlines(em: EntityManager, where: { subjectId: string | readonly string[] } | { id: readonly string[] }): Promise<Deadline[]> {
  const which = 'id' in where ? { id: { $in: [...where.id] } } : { subjectId: { $in: [where.subjectId].flat() } };
  return locked(em, { ...which, metAt: null, withdrawnAt: null });
}

/** Those that were met, with their steps, locked in the same way: what made them met may turn out to have been in time, or not. */
export const metDeadlines = (em: EntityManager, subjectIds: readonly string[]): Promise<Deadline[]> => (subjectIds.length ? locked(em, { subjectId: { $in: [...subjectIds] }, metAt: { $ne: null }, withdrawnAt: null }) : Promise.resolve([]));

async function locked(em: EntityManager, which: FilterQuery<Deadline>): Promise<Deadline[]> {
  const deadlines = await em.find(Deadline, which, { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } });
  for (const deadline of deadlines) deadline.steps = [];
  if (!deadlines.length) return deadlines;
  const byId = new Map(deadlines.map((deadline) => [deadline.id, deadline]));
  for (const step of await em.find(DeadlineStep, { deadlineId: { $in: [...byId.keys()] } }, { orderBy: { dueAt: 'asc', id: 'asc' } })) byId.get(step.deadlineId)!.steps.push(step);
  return deadlines;
}

/**
 * Whatever has fallen due and was not executed yet is for whom it concerns as things stand: to be called, under the deadlines' lock, before a subject may come to concern others,
 * so that a unit is told of its own breach and not of that of the one before it. Costs a statement only where something waits.
 */
export async function addressDue(em: EntityManager, subjects: DeadlineSubjects, directory: Directory, deadlines: readonly Deadline[], at: Date): Promise<void> {
  const due = deadlines.flatMap((deadline) => (deadline.isPaused ? [] : deadline.steps.filter((step) => step.isPending && step.dueAt <= at).map((step) => ({ step, key: `${deadline.subjectId} ${deadline.kind}` }))));
  if (!due.length) return;
  const facts = await subjects.facts(em, deadlines);
  for (const { step, key } of due) step.recipients = recipientsOf(directory, step.recipients, facts.get(key)!);
}

/** Writes what the verbs have done to them, and records the events, in the caller's transaction. */
export async function saveDeadlines(em: EntityManager, deadlines: readonly Deadline[]): Promise<void> {
  em.persist([...deadlines, ...deadlines.flatMap(({ steps }) => steps)]);
  await em.flush();
  await emit(em, deadlines.flatMap((deadline) => deadline.takeEvents()));
}
