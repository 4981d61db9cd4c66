import { Injectable } from '@nestjs/common';
import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { isId, refuse, type OfficerActor } from '@bangban/kernel';
import { DatabaseClock, line, mutate, parseInput } from '@bangban/platform';
import { localDate } from '@bangban/working-time';
import type { ConfirmAnalysisHintInput, DismissAnalysisHintInput } from '../generated/graphql.ts';
import { AnalysisBook } from '../analysis/analysis.book.ts';
import { note } from '../measure/measure.input.ts';
import { TicketDesk } from '../ticket/ticket.desk.ts';
import { Hint } from './hint.entity.ts';
import { mayDecide, seenEvidence, visibleHint } from './hint.policy.ts';

const mostEvidence = 200;

/** A person decides what becomes of a hint. */
@Injectable()
export class HintService {
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly desk: TicketDesk, private readonly analyses: AnalysisBook) {}

  /** It becomes an analysis of its window, resting on those of its cases that he sees. Answers the analysis. */
  confirm(actor: OfficerActor, input: ConfirmAnalysisHintInput): Promise<string> {
    const [title, finding] = [parseInput(line(200), input.title), parseInput(note, input.finding)];
    this.permit(actor);
    return mutate(this.em, actor, 'confirmAnalysisHint', input, async (em) => {
      const { hint, tickets } = await this.load(em, actor, input);
      const at = await this.clock.now(em);
      const kind = hint.kind === 'SURGE' ? 'EMERGING' : 'CONCENTRATED';
      const analysis = await this.analyses.open(em, actor, at, { kind, title, finding, from: localDate(hint.windowFrom), to: localDate(new Date(hint.windowTo.getTime() - 1)), evidence: tickets.slice(0, mostEvidence), measures: [] });
      hint.confirm(actor.code, at, analysis.id);
      return { subject: { type: 'Hint', id: hint.id }, after: { decision: 'CONFIRMED', analysis: analysis.id } };
    });
  }

  dismiss(actor: OfficerActor, input: DismissAnalysisHintInput): Promise<string> {
    const reason = parseInput(note, input.reason);
    this.permit(actor);
    return mutate(this.em, actor, 'dismissAnalysisHint', input, async (em) => {
      const { hint } = await this.load(em, actor, input);
      hint.dismiss(actor.code, await this.clock.now(em), reason);
      return { subject: { type: 'Hint', id: hint.id }, after: { decision: 'DISMISSED' }, reason };
    });
  }

  private permit(actor: OfficerActor): void {
    if (!mayDecide(this.desk.view(actor))) refuse('FORBIDDEN');
  }

  private async load(em: EntityManager, actor: OfficerActor, { id, expectedVersion }: { id: string; expectedVersion: number }): Promise<{ hint: Hint; tickets: string[] }> {
    const hint = isId(id) ? await em.findOne(Hint, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
    const seen = hint && (await sql<{ tickets: string[] }>`select seen.tickets from hint h cross join ${seenEvidence(this.desk.view(actor))} where h.id = ${hint.id} and ${visibleHint}`.execute(em.getKysely())).rows[0];
    if (!seen) return refuse('NOT_FOUND', { what: '研判提示', id });
    if (hint.version !== expectedVersion) refuse('CONFLICT', { id, expectedVersion, actualVersion: hint.version });
    return { hint, tickets: seen.tickets };
  }
}
