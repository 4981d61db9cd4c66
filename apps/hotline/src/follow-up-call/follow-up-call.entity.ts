import { defineEntity, p } from '@mikro-orm/core';
import type { FollowUpCause, FollowUpResult } from '../generated/graphql.ts';

/** 回访: one case of one round is to be called about, once. Its clock is a deadline of its own. */
const callSchema = defineEntity({
  name: 'FollowUpCall',
  tableName: 'follow_up_call',
  properties: {
    id: p.uuid().primary(), ticketId: p.uuid(), round: p.integer(), because: p.string().$type<FollowUpCause>(), drawnOn: p.string().columnType('date').nullable(),
    openedAt: p.datetime(), closedAt: p.datetime().nullable(), result: p.string().$type<FollowUpResult>().nullable(),
  },
});
export class FollowUpCall extends callSchema.class {
  close(result: FollowUpResult, at: Date): void {
    this.result = result;
    this.closedAt = at;
  }
}
callSchema.setClass(FollowUpCall);

/** One try at reaching the reporter. Written once, never altered. */
const attemptSchema = defineEntity({
  name: 'FollowUpAttempt',
  tableName: 'follow_up_attempt',
  properties: { id: p.uuid().primary(), ticketId: p.uuid(), callId: p.uuid(), at: p.datetime(), reached: p.boolean(), content: p.text(), officerCode: p.string(), unitCode: p.string() },
});
export class FollowUpAttempt extends attemptSchema.class {}
attemptSchema.setClass(FollowUpAttempt);

export const followUpCallSchemas = [callSchema, attemptSchema];
