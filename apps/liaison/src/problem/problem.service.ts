import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { refuse, type Actor } from '@bangban/kernel';
import { DatabaseClock, mutate, parseInput } from '@bangban/platform';
import { contactKind } from '../contact/contact.entity.ts';
import type { RaiseProblemsInput } from '../generated/graphql.ts';
import { RecordBook } from '../record/record.book.ts';
import type { LiaisonRecord, RecordKind } from '../record/record.entity.ts';
import { visitKind } from '../visit/visit.entity.ts';
import { ProblemBook } from './problem.book.ts';
import { someProblems } from './problem.input.ts';

const raising = z.object({ problems: someProblems });

/** One method per mutation; answers the record's id. */
@Injectable()
export class ProblemService {
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly records: RecordBook, private readonly problems: ProblemBook) {}

  /** What the enterprise raised on a visit or contact, told after that was entered. */
  raise(actor: Extract<Actor, { kind: 'OFFICER' }>, input: RaiseProblemsInput): Promise<string> {
    const { sourceType: type, sourceId } = input;
    if (type === 'MONITOR') refuse('INVALID_INPUT', { field: 'sourceType', reason: '须为走访或联系；监督员反映的请另行转办' });
    const { problems } = parseInput(raising, input);
    return mutate(this.em, actor, 'raiseProblems', input, async (em) => {
      const kind: RecordKind<LiaisonRecord> = type === 'VISIT' ? visitKind : contactKind;
      const { id, creditCode } = await this.records.held(em, kind, actor, sourceId, '提出问题');
      const raised = await this.problems.raise(em, actor, await this.clock.now(em), { source: { type, id }, creditCode }, problems);
      return { subject: { type: kind.type, id }, after: { problems: raised.map((problem) => problem.id) } };
    });
  }
}
