import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { runningDeadlines, saveDeadlines } from '@bangban/deadlines';
import { lifecycle } from '../ticket/ticket.lifecycle.ts';
import type { Ticket } from '../ticket/ticket.entity.ts';
import { Assistance } from './assistance.entity.ts';

const assistable: readonly string[] = lifecycle.INVITE_ASSISTANCE;

/** The requests of a case that wait for their answer, with their deadlines, locked. The ticket's row is locked before them. */
export async function openAssistances(em: EntityManager, ticket: Ticket): Promise<Assistance[]> {
  const open = await em.find(Assistance, { ticketId: ticket.id, answeredAt: null, withdrawnAt: null }, { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } });
  const ids = await em.execute<{ id: string }[]>('select id from deadline where subject_id = any(?::uuid[])', [`{${open.map(({ id }) => id).join()}}`]);
  const deadlines = new Map((await runningDeadlines(em, { id: ids.map(({ id }) => id) })).map((deadline) => [deadline.subjectId, deadline]));
  for (const one of open) one.deadline = deadlines.get(one.id)!;
  return open;
}

export async function saveAssistances(em: EntityManager, assistances: readonly Assistance[]): Promise<void> {
  em.persist([...assistances]);
  await saveDeadlines(em, assistances.map(({ deadline }) => deadline));
}

/** Nobody is kept waiting for what is not needed any more: the case is done, or the unit that was asked has come to handle it. */
export async function endAssistances(em: EntityManager, ticket: Ticket, at: Date): Promise<void> {
  const open = await openAssistances(em, ticket);
  const isOver = !assistable.includes(ticket.status);
  const ended = open.filter(({ unitCode }) => isOver || !ticket.assistingUnits.includes(unitCode));
  for (const one of ended) one.withdraw(at, isOver ? '事项已办结' : '已改由该单位承办');
  await saveAssistances(em, ended);
}
