import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { z } from 'zod';
import { DirectoryClient } from '@bangban/directory-client';
import { isId, newId, refuse, type OfficerActor } from '@bangban/kernel';
import { DatabaseClock, freeText, line, mutate, parseInput } from '@bangban/platform';
import type { OpenProblemClassInput, ProblemClassCaseInput, ProblemClassCaseType } from '../generated/graphql.ts';
import { MeasureBook } from '../measure/measure.book.ts';
import { undertakings } from '../measure/measure.input.ts';
import { TicketDesk } from '../ticket/ticket.desk.ts';
import { labelOf } from '../ticket/ticket.labels.ts';
import { ProblemClass } from './problem-class.entity.ts';
import { mayOpen, visibleCase } from './problem-class.policy.ts';

const opening = z.object({ name: line(100), category: z.string(), description: freeText, measures: undertakings });
/** What the trail calls each: of a case that is hidden from an auditor it hides the entry too. */
const subjects: Record<ProblemClassCaseType, string> = { TICKET: 'Ticket', RATING: 'ServiceRating', RECTIFICATION: 'Rectification' };

/** One method per mutation. */
@Injectable()
export class ProblemClassService {
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient, private readonly desk: TicketDesk, private readonly measures: MeasureBook) {}

  open(actor: OfficerActor, input: OpenProblemClassInput): Promise<string> {
    if (!mayOpen(this.desk.view(actor))) refuse('FORBIDDEN');
    const { measures, ...texts } = parseInput(opening, input);
    if (!this.client.directory.category(texts.category)) refuse('UNKNOWN_CATEGORY', { category: texts.category });
    return mutate(this.em, actor, 'openProblemClass', input, async (em) => {
      const at = await this.clock.now(em);
      const opened = Object.assign(new ProblemClass(), { id: newId(), version: 1, ...texts, unitCode: actor.unit, openedAt: at, openedBy: actor.code });
      em.persist(opened);
      await this.measures.open(em, actor, at, { type: 'PROBLEM_CLASS', id: opened.id }, measures);
      return { subject: { type: 'ProblemClass', id: opened.id }, after: { category: texts.category, unit: actor.unit, measures: measures.length } };
    });
  }

  /** Whoever may open one may link to any, but nothing that he does not see. */
  link(actor: OfficerActor, input: ProblemClassCaseInput): Promise<string> {
    return this.change(actor, 'linkProblemClassCase', input, async (em, { id, caseType, caseId }) => {
      await em.execute('insert into problem_class_case values (?, ?, ?, ?, ?) on conflict do nothing', [id, caseType, caseId, await this.clock.now(em), actor.code]);
      return { after: { problemClass: id } };
    });
  }

  unlink(actor: OfficerActor, input: ProblemClassCaseInput): Promise<string> {
    return this.change(actor, 'unlinkProblemClassCase', input, async (em, { id, caseType, caseId }) => {
      await em.execute('delete from problem_class_case where class_id = ? and case_type = ? and case_id = ?', [id, caseType, caseId]);
      return { before: { problemClass: id } };
    });
  }

  private change(actor: OfficerActor, mutation: string, input: ProblemClassCaseInput, work: (em: EntityManager, of: Pick<ProblemClassCaseInput, 'id' | 'caseType' | 'caseId'>) => Promise<object>): Promise<string> {
    const view = this.desk.view(actor);
    if (!mayOpen(view)) refuse('FORBIDDEN');
    const [id, caseId] = [input.id.toLowerCase(), input.caseId.toLowerCase()];
    return mutate(this.em, actor, mutation, input, async (em) => {
      if (!isId(id) || !(await em.findOne(ProblemClass, { id }))) refuse('NOT_FOUND', { what: '一类问题', id });
      const seen = isId(caseId) && (await sql`select from (select ${input.caseType}::text as case_type, ${caseId}::uuid as case_id) c where ${visibleCase(view)}`.execute(em.getKysely())).rows.length;
      if (!seen) refuse('NOT_FOUND', { what: labelOf('ProblemClassCaseType', input.caseType), id: caseId });
      return { id, subject: { type: subjects[input.caseType], id: caseId }, ...(await work(em, { id, caseType: input.caseType, caseId })) };
    });
  }
}
