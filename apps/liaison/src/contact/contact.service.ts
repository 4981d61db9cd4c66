import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { OfficerActor } from '@bangban/kernel';
import { freeText, parseInput } from '@bangban/platform';
import type { RecordEnterpriseContactInput, WithdrawRecordInput } from '../generated/graphql.ts';
import { ProblemBook } from '../problem/problem.book.ts';
import { RecordBook } from '../record/record.book.ts';
import { evidence, heldBy, problemsIn, told } from '../record/record.form.ts';
import { contactChannels, contactKind } from './contact.entity.ts';

const contact = z.object({ pairing: z.string(), ...heldBy, channel: z.enum(contactChannels), situation: told, demands: freeText, evidence }).transform(({ situation, ...rest }) => ({ ...rest, content: situation }));

/** One method per mutation. */
@Injectable()
export class ContactService {
  constructor(private readonly book: RecordBook, private readonly problems: ProblemBook) {}

  record(actor: OfficerActor, input: RecordEnterpriseContactInput): Promise<string> {
    const problems = problemsIn(input);
    return this.book.record(actor, contactKind, input, parseInput(contact, input), (record, em, at) => this.problems.raise(em, actor, at, { source: { type: 'CONTACT', id: record.id }, creditCode: record.creditCode }, problems));
  }

  withdraw(actor: OfficerActor, input: WithdrawRecordInput): Promise<string> { return this.book.withdraw(actor, contactKind, input); }
}
