import { Injectable } from '@nestjs/common';
import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { z } from 'zod';
import { DutyBook } from '@bangban/deadlines';
import { isId, refuse, type OfficerActor } from '@bangban/kernel';
import { DatabaseClock, type Done, freeText, line, mutate, parseInput } from '@bangban/platform';
import type { ConcludeAnalysisInput, OpenAnalysisInput, ReviseAnalysisInput } from '../generated/graphql.ts';
import { MeasureBook } from '../measure/measure.book.ts';
import { undertakings } from '../measure/measure.input.ts';
import { TicketDesk } from '../ticket/ticket.desk.ts';
import { unitSubject } from './analysis-duty.jobs.ts';
import { AnalysisBook } from './analysis.book.ts';
import { Analysis } from './analysis.entity.ts';
import { mayAnalyse, mayRevise, visibleAnalyses } from './analysis.policy.ts';

const most = 200; // cases that an analysis rests on
const ids = z.array(z.string()).max(most, `最多${most}件工单`).nullish().transform((list) => list ?? []);
const text = { title: line(200), finding: freeText };
const opening = z.object({ kind: z.enum(['EMERGING', 'TYPICAL', 'CONCENTRATED']), ...text, from: z.string(), to: z.string(), evidence: ids, measures: undertakings });
const revision = z.object({ ...text, addEvidence: ids, dropEvidence: ids });

/** One method per mutation. */
@Injectable()
export class AnalysisService {
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly desk: TicketDesk, private readonly book: AnalysisBook, private readonly measures: MeasureBook, private readonly duties: DutyBook) {}

  open(actor: OfficerActor, input: OpenAnalysisInput): Promise<string> {
    if (!mayAnalyse(this.desk.view(actor))) refuse('FORBIDDEN');
    const analysis = parseInput(opening, input);
    return mutate(this.em, actor, 'openAnalysis', input, async (em) => {
      const { id, unitCode: unit } = await this.book.open(em, actor, await this.clock.now(em), analysis);
      return { subject: { type: 'Analysis', id }, after: { kind: analysis.kind, unit, from: analysis.from, to: analysis.to, evidence: analysis.evidence.length, measures: analysis.measures.length } };
    });
  }

  revise(actor: OfficerActor, input: ReviseAnalysisInput): Promise<string> {
    const { addEvidence, dropEvidence, ...texts } = parseInput(revision, input);
    return this.change(actor, 'reviseAnalysis', input, async (em, analysis) => {
      analysis.revise(texts);
      await this.book.rest(em, actor, analysis.id, addEvidence);
      if (dropEvidence.length) await em.execute('delete from analysis_evidence where analysis_id = ? and ticket_id::text = any(?::text[])', [analysis.id, `{${dropEvidence.filter(isId).map((id) => id.toLowerCase()).join()}}`]);
      return { after: { evidenceAdded: addEvidence.length, evidenceDropped: dropEvidence.length } };
    });
  }

  /** 四(9): with it a lead unit has done what it owes for the month in which the period analysed ends. */
  conclude(actor: OfficerActor, input: ConcludeAnalysisInput): Promise<string> {
    return this.change(actor, 'concludeAnalysis', input, async (em, analysis) => {
      const at = await this.clock.now(em);
      analysis.conclude({ by: actor.code, at, measures: (await this.measures.count(em, analysis.id)).all });
      await this.duties.fulfil(em, { subjectId: unitSubject(analysis.unitCode), kinds: ['REQUEST_ANALYSIS'], on: analysis.periodTo, evidence: { type: 'Analysis', id: analysis.id } }, at);
      return { before: { concludedAt: null }, after: { concludedAt: at } };
    });
  }

  private change(actor: OfficerActor, mutation: string, input: { idempotencyKey: string; id: string; expectedVersion: number }, work: (em: EntityManager, analysis: Analysis) => Promise<Pick<Done, 'before' | 'after'>>): Promise<string> {
    return mutate(this.em, actor, mutation, input, async (em) => {
      const view = this.desk.view(actor);
      const analysis = isId(input.id) ? await em.findOne(Analysis, { id: input.id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
      const seen = analysis && (await sql`select from analysis a where a.id = ${analysis.id} and ${visibleAnalyses(view)}`.execute(em.getKysely())).rows.length;
      if (!seen) return refuse('NOT_FOUND', { what: '分析研判', id: input.id });
      if (!mayRevise(view, analysis.unitCode)) refuse('FORBIDDEN');
      if (analysis.version !== input.expectedVersion) refuse('CONFLICT', { id: analysis.id, expectedVersion: input.expectedVersion, actualVersion: analysis.version });
      return { subject: { type: 'Analysis', id: analysis.id }, ...(await work(em, analysis)) };
    });
  }
}
