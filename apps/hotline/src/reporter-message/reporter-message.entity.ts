import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '@bangban/kernel';

/** What a reporter is to be told about his own case outside the conversation with a clerk, or an invitation to rate to who was served. It leaves by the channel that he can be reached by; whose it is stands nowhere here. */
const schema = defineEntity({
  name: 'ReporterMessage',
  tableName: 'reporter_message',
  properties: { id: p.uuid().primary(), ticketId: p.uuid().nullable(), recordId: p.uuid().nullable(), wantedAt: p.datetime(), text: p.text(), bundleId: p.uuid().nullable(), attempts: p.integer().default(0), nextTryAt: p.datetime().nullable(), sentAt: p.datetime().nullable(), givenUpAt: p.datetime().nullable(), givenUpBecause: p.text().nullable() },
});
export class ReporterMessage extends schema.class {
  /** To be persisted with the step that causes it (`act.records`). `text` names the case by its number, and nobody. */
  static about(ticketId: string, wantedAt: Date, text: string): ReporterMessage { return Object.assign(new ReporterMessage(), { id: newId(), ticketId, wantedAt, text }); }
  /** To be persisted with what was served. The way to rate is added when it goes: it opens the rating to whoever reads it. */
  static inviting(recordId: string, wantedAt: Date, text: string): ReporterMessage { return Object.assign(new ReporterMessage(), { id: newId(), recordId, wantedAt, text }); }
}
schema.setClass(ReporterMessage);
export const reporterMessageSchema = schema;
