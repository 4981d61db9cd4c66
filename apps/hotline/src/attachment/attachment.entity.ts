import { defineEntity, p } from '@mikro-orm/core';
import type { Actor } from '@bangban/kernel';
import type { Act } from '../ticket/ticket.act.ts';
import type { Ticket } from '../ticket/ticket.entity.ts';
import type { AttachmentType } from './attachment.rules.ts';

/** A photograph or a paper that belongs to a case. Its bytes stand in the object store under its id; its name stands here alone. Written once, never altered. */
export const attachmentSchema = defineEntity({
  name: 'Attachment',
  tableName: 'attachment',
  properties: {
    id: p.uuid().primary(), ticketId: p.uuid(), name: p.string(), type: p.string().$type<AttachmentType>(), size: p.integer(), addedAt: p.datetime(),
    byKind: p.string().$type<Actor['kind']>(), officerCode: p.string().nullable(), unitCode: p.string().nullable(), principal: p.string(), forReporter: p.boolean(),
  },
});
export class Attachment extends attachmentSchema.class {}
attachmentSchema.setClass(Attachment);

export function addAttachment(ticket: Ticket, act: Act, attachment: Attachment): void {
  ticket.take('ADD_ATTACHMENT', act);
  act.records.push(attachment);
  ticket.finish(act);
}
