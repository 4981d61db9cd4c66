import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { OfficerActor } from '@bangban/kernel';
import { line, optionalLine, parseInput } from '@bangban/platform';
import type { RecordPolicyBriefingInput, WithdrawRecordInput } from '../generated/graphql.ts';
import { RecordBook } from '../record/record.book.ts';
import { heldBy, someEvidence, told } from '../record/record.form.ts';
import { briefingKind, policyAims, policyLevels } from './briefing.entity.ts';

const policies = z.array(z.object({ level: z.enum(policyLevels), aim: z.enum(policyAims), title: line(200), documentNumber: optionalLine(100) })).min(1, '请列出所宣讲的政策').max(50, '最多50项政策');
const briefing = z.object({ pairing: z.string(), ...heldBy, policies, content: told, evidence: someEvidence });

/** One method per mutation. */
@Injectable()
export class BriefingService {
  constructor(private readonly book: RecordBook) {}

  record(actor: OfficerActor, input: RecordPolicyBriefingInput): Promise<string> { return this.book.record(actor, briefingKind, input, parseInput(briefing, input)); }
  withdraw(actor: OfficerActor, input: WithdrawRecordInput): Promise<string> { return this.book.withdraw(actor, briefingKind, input); }
}
