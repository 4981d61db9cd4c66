import { defineEntity, p } from '@mikro-orm/core';

/** What a unit complained about is given to read: a text that a person wrote for it. Written once, never altered. */
export const redactedCopySchema = defineEntity({
  name: 'RedactedCopy',
  tableName: 'redacted_copy',
  properties: { id: p.uuid().primary(), ticketId: p.uuid(), unitCode: p.string(), title: p.string(), content: p.text(), sharedAt: p.datetime(), sharedBy: p.string() },
});
export class RedactedCopy extends redactedCopySchema.class {}
redactedCopySchema.setClass(RedactedCopy);
