import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { OfficerActor } from '@bangban/kernel';
import { creditCode, line, parseInput } from '@bangban/platform';
import type { RecordPartnerIntroductionInput, WithdrawRecordInput } from '../generated/graphql.ts';
import { RecordBook } from '../record/record.book.ts';
import { heldBy, someEvidence, told } from '../record/record.form.ts';
import { introductionKind, partnerSides } from './introduction.entity.ts';

const introduction = z.object({ pairing: z.string(), ...heldBy, side: z.enum(partnerSides), partnerName: line(100), partnerCode: creditCode.nullish().transform((code) => code ?? null), content: told, evidence: someEvidence });

/** One method per mutation. */
@Injectable()
export class IntroductionService {
  constructor(private readonly book: RecordBook) {}

  record(actor: OfficerActor, input: RecordPartnerIntroductionInput): Promise<string> { return this.book.record(actor, introductionKind, input, parseInput(introduction, input)); }
  withdraw(actor: OfficerActor, input: WithdrawRecordInput): Promise<string> { return this.book.withdraw(actor, introductionKind, input); }
}
