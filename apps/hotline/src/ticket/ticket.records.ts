import { defineEntity, p } from '@mikro-orm/core';
import { newId, principal, type Actor } from '@bangban/kernel';
import type { Act } from './ticket.act.ts';
import type { ContactMethod, ContactPurpose, OutOfScopeReason, TicketStep } from '../generated/graphql.ts';

/** One line of the timeline: written with each step, never altered. */
const stepSchema = defineEntity({
  name: 'TicketStepRecord',
  tableName: 'ticket_step',
  properties: {
    id: p.uuid().primary(), ticketId: p.uuid(), step: p.string().$type<TicketStep>(), at: p.datetime(),
    byKind: p.string().$type<Actor['kind']>(), officerCode: p.string().nullable(), unitCode: p.string().nullable(), principal: p.string(),
    note: p.text().nullable(), inferred: p.boolean(),
  },
});
export class TicketStepRecord extends stepSchema.class {}
stepSchema.setClass(TicketStepRecord);

/** A contact with the reporter, or an attempt at one; a feedback is a contact with an answer. */
const contactSchema = defineEntity({
  name: 'ContactRecord',
  tableName: 'ticket_contact',
  properties: {
    id: p.uuid().primary(), ticketId: p.uuid(), round: p.integer(), at: p.datetime(), purpose: p.string().$type<ContactPurpose>(),
    method: p.string().$type<ContactMethod>(), reached: p.boolean(), content: p.text(),
  },
});
export class ContactRecord extends contactSchema.class {}
contactSchema.setClass(ContactRecord);

/** Out of scope is proposed by one officer and decided by another (A5). */
const proposalSchema = defineEntity({
  name: 'ScopeProposal',
  tableName: 'scope_proposal',
  properties: {
    id: p.uuid().primary(), ticketId: p.uuid(), proposedAt: p.datetime(), proposedBy: p.string(), reason: p.string().$type<OutOfScopeReason>(), explanation: p.text(),
    decidedAt: p.datetime().nullable(), decidedBy: p.string().nullable(), approved: p.boolean().nullable(),
  },
});
export class ScopeProposal extends proposalSchema.class {}
proposalSchema.setClass(ScopeProposal);

const noteSchema = defineEntity({
  name: 'TicketNote',
  tableName: 'ticket_note',
  properties: { id: p.uuid().primary(), ticketId: p.uuid(), at: p.datetime(), officerCode: p.string().nullable(), unitCode: p.string().nullable(), principal: p.string(), content: p.text() },
});
export class TicketNote extends noteSchema.class {}
noteSchema.setClass(TicketNote);

export const recordSchemas = [stepSchema, contactSchema, proposalSchema, noteSchema];

/** Who stands in a record: an officer with his own unit, a system with that of its units for which it acts. A reporter is nobody in particular there: the record is read by units that must not know him. */
export const byline = ({ by: actor, onBehalfOf }: Pick<Act, 'by' | 'onBehalfOf'>) => ({
  byKind: actor.kind,
  officerCode: actor.kind === 'OFFICER' ? actor.code : null,
  unitCode: actor.kind === 'OFFICER' ? actor.unit : actor.kind === 'MACHINE' ? (onBehalfOf ?? actor.units[0] ?? null) : null,
  principal: actor.kind === 'ENTERPRISE' ? 'reporter' : principal(actor),
});

export const record = <T extends object>(Type: new () => T, values: Omit<T, 'id' | symbol>): T => Object.assign(new Type(), { id: newId() }, values);
