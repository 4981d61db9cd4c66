import type { EntityManager } from '@mikro-orm/postgresql';
import { isId } from '@bangban/kernel';
import type { TicketStep } from '../generated/graphql.ts';
import { ReporterMessage } from '../reporter-message/reporter-message.entity.ts';
import type { Act } from '../ticket/ticket.act.ts';
import type { Beside } from '../ticket/ticket.desk.ts';
import type { Ticket } from '../ticket/ticket.entity.ts';
import { isOpen, stepsFrom } from '../ticket/ticket.lifecycle.ts';

/** Those that are merged with a ticket: what it is merged into, and whatever else is merged into the same, or into it. */
export const mergedWith = (id: string) => async (em: EntityManager): Promise<string[]> => {
  if (!isId(id)) return [];
  const rows = await em.execute<{ id: string }[]>(`select id from ticket where merged_into = ? union select merged_into from ticket where id = ? and merged_into is not null
    union select other.id from ticket own join ticket other on other.merged_into = own.merged_into where own.id = ?`, [id, id, id]);
  return rows.map((row) => row.id);
};

/** What a step does with the tickets merged with the one it is taken with: the same, as far as each stands there. One answer, and each clock stops by its own rule. */
const beside = (id: string, verbFor: Beside['verbFor']): Beside => ({ ids: mergedWith(id), verbFor: (other, ticket) => (rootOf(other) === rootOf(ticket) ? verbFor(other, ticket) : undefined) });

/** Assigned anew, the target takes those along that were with the same unit, or with none; a source moves alone. `isBound`: whether the unit may object to the assignment of such a case no more. */
export const assigned = (id: string, unit: string, reason: string | null, isBound: (em: EntityManager, ticketId: string) => Promise<boolean>): Beside =>
  beside(id, (other, ticket) => (other.mergedInto === ticket.id && (other.handlingUnit ?? null) === (ticket.handlingUnit ?? null) && other.handlingUnit !== unit && allows(other, 'ASSIGN') ? async (one, act, em) => {
    one.assign(act, unit, reason);
    one.objectionClosed = await isBound(em, one.id);
  } : undefined));

/** A unit takes up its own cases only: what is with another waits for that one. */
export const acknowledged = (id: string): Beside => beside(id, (other, ticket) => (other.handlingUnit === ticket.handlingUnit && allows(other, 'ACKNOWLEDGE') ? (one, act) => one.acknowledge(act) : undefined));

export const reportedDone = (id: string, finding: string): Beside => beside(id, (other) => (allows(other, 'REPORT_DONE') ? (one, act) => one.reportDone(act, finding) : undefined));

/** The first answer serves all; a further attempt to reach one reporter is no news to the others. */
export const answered = (id: string, { reached, content }: { reached: boolean; content: string }): Beside =>
  beside(id, (other) => ((reached || !other.fedBackAt) && (allows(other, 'GIVE_FEEDBACK') || allows(other, 'ACKNOWLEDGE')) ? tell(content) : undefined));

/** Told and done in one, with all: what no unit has yet goes to the one that answers. */
export const answeredAtOnce = (id: string, unit: string, content: string): Beside =>
  beside(id, (other) => (other.status === 'ACCEPTED' || allows(other, 'GIVE_FEEDBACK') || allows(other, 'ACKNOWLEDGE') ? (one, act) => {
    if (one.status === 'ACCEPTED') one.assign(act, unit, '与合并的工单一并答复');
    tell(content)(one, act);
    one.reportDone(act, content);
  } : undefined));

/** Each reporter is told in a message that there is an answer, which he fetches by number and code: that counts as told (A19). Who answers a case has acknowledged it. */
const tell = (content: string) => (ticket: Ticket, act: Act): void => {
  if (ticket.status === 'ASSIGNED') ticket.acknowledge(act);
  ticket.giveFeedback(act, { method: 'ONLINE', reached: true, content }, []);
  act.records.push(ReporterMessage.about(ticket.id, act.at, `您反映的${ticket.number}已有答复，请凭编号和查询码查看。`));
};

const rootOf = ({ id, mergedInto }: Ticket): string => mergedInto ?? id;
const allows = (ticket: Ticket, step: TicketStep): boolean => stepsFrom(ticket.status).includes(step) && isOpen(step, ticket);
