import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Actor } from '@bangban/kernel';
import { parseInput } from '@bangban/platform';
import type { RecordVisitInput, WithdrawRecordInput } from '../generated/graphql.ts';
import { VisitPlans } from '../planned-visit/planned-visit.service.ts';
import { ProblemBook } from '../problem/problem.book.ts';
import { RecordBook } from '../record/record.book.ts';
import { heldBy, problemsIn } from '../record/record.form.ts';
import { visitKind } from './visit.entity.ts';
import { content } from './visit.form.ts';

const visit = z.object({ pairing: z.string().nullish(), enterprise: z.string().nullish(), ...heldBy, ...content });

/** One method per mutation. */
@Injectable()
export class VisitService {
  constructor(private readonly book: RecordBook, private readonly plans: VisitPlans, private readonly problems: ProblemBook) {}

  record(actor: Extract<Actor, { kind: 'OFFICER' }>, input: RecordVisitInput): Promise<string> {
    const problems = problemsIn(input);
    return this.book.record(actor, visitKind, input, parseInput(visit, input), async (record, em, at) => {
      await this.plans.carryOut(em, record, input.plannedVisit);
      await this.problems.raise(em, actor, at, { source: { type: 'VISIT', id: record.id }, creditCode: record.creditCode }, problems);
    });
  }

  withdraw(actor: Extract<Actor, { kind: 'OFFICER' }>, input: WithdrawRecordInput): Promise<string> { return this.book.withdraw(actor, visitKind, input); }
}
