import { Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { isId, newId, refuse, type Actor, type OfficerActor } from '@bangban/kernel';
import { localDate, type LocalDate } from '@bangban/working-time';
import type { AnalysisKind } from '../generated/graphql.ts';
import { MeasureBook } from '../measure/measure.book.ts';
import type { Undertaking } from '../measure/measure.input.ts';
import { TicketDesk } from '../ticket/ticket.desk.ts';
import { visible } from '../ticket/ticket.policy.ts';
import { Analysis } from './analysis.entity.ts';

export interface NewAnalysis { kind: AnalysisKind; title: string; from: LocalDate; to: LocalDate; finding: string; evidence: readonly string[]; measures: readonly Undertaking[] }

/** Opens an analysis with its evidence and its measures, in the caller's transaction: somebody's own, or one that a hint led to. */
@Injectable()
export class AnalysisBook {
  constructor(private readonly desk: TicketDesk, private readonly measures: MeasureBook) {}

  async open(em: EntityManager, actor: OfficerActor, at: Date, { from, to, evidence, measures, ...rest }: NewAnalysis): Promise<Analysis> {
    if (from > to || to > localDate(at)) refuse('INVALID_INPUT', { field: 'to', reason: '研判时段须先起后止，且不晚于今日' });
    const analysis = Object.assign(new Analysis(), { id: newId(), version: 1, ...rest, periodFrom: from, periodTo: to, unitCode: actor.unit, openedAt: at, openedBy: actor.code, concludedAt: null, concludedBy: null });
    await em.persist(analysis).flush();
    await this.rest(em, actor, analysis.id, evidence);
    await this.measures.open(em, actor, at, { type: 'ANALYSIS', id: analysis.id }, measures);
    return analysis;
  }

  /** Adds cases on which it rests: those alone that whoever adds them sees. */
  async rest(em: EntityManager, actor: Actor, analysisId: string, evidence: readonly string[]): Promise<void> {
    if (!evidence.length) return;
    const wanted = evidence.filter(isId).map((id) => id.toLowerCase());
    const { rows } = await sql<{ id: string }>`select t.id from ticket t where t.id = any(${wanted}::uuid[]) and ${visible(this.desk.view(actor))}`.execute(em.getKysely());
    const seen = new Set(rows.map(({ id }) => id));
    const unknown = evidence.find((id) => !seen.has(id.toLowerCase()));
    if (unknown !== undefined) refuse('NOT_FOUND', { what: '工单', id: unknown });
    await em.execute('insert into analysis_evidence select ?, id from unnest(?::uuid[]) as seen (id) on conflict do nothing', [analysisId, `{${[...seen].join()}}`]);
  }
}
