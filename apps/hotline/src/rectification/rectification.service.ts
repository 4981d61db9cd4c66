import { Injectable } from '@nestjs/common';
import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { runningDeadlines, saveDeadlines } from '@bangban/deadlines';
import { DomainError, isId, refuse, type OfficerActor } from '@bangban/kernel';
import { DirectoryClient } from '@bangban/directory-client';
import { contentHash, DatabaseClock, freeText, identityIn, once, parseInput, RefusedAttempts, writeTrail } from '@bangban/platform';
import type * as Gql from '../generated/graphql.ts';
import { RaterStore, type Rater } from '../service-rating/rater.store.ts';
import { TicketDesk } from '../ticket/ticket.desk.ts';
import { Ticket } from '../ticket/ticket.entity.ts';
import { RectificationClock } from './rectification.clock.ts';
import { Rectification, type RectificationAct } from './rectification.entity.ts';
import { isJudgement, may, maySee } from './rectification.policy.ts';
import { RatingAppeal, RectificationStepRecord } from './rectification.records.ts';

interface StepInput { idempotencyKey: string; id: string; expectedVersion: number }
type Verb = (rectification: Rectification, act: RectificationAct, em: EntityManager) => void | Promise<void>;

/** One method per mutation: load, permit, verb, flush. */
@Injectable()
export class RectificationService {
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient, private readonly desk: TicketDesk, private readonly raters: RaterStore, private readonly attempts: RefusedAttempts) {}

  verify(actor: OfficerActor, input: Gql.RectificationStepInput) { const note = text('content', input.content); return this.take(actor, 'VERIFY', input, (one, act) => one.verify(act, note)); }
  rectify(actor: OfficerActor, input: Gql.RectificationStepInput) { const note = text('content', input.content); return this.take(actor, 'RECTIFY', input, (one, act) => one.rectify(act, note)); }
  explain(actor: OfficerActor, input: Gql.RectificationStepInput) { const note = text('content', input.content); return this.take(actor, 'EXPLAIN', input, (one, act) => one.explain(act, note)); }

  feedBack(actor: OfficerActor, input: Gql.RectificationFeedbackInput) {
    const content = text('content', input.content);
    return this.take(actor, 'FEED_BACK', input, async (one, act, em) => {
      await this.refuseRater(em, actor, one, { content });
      const earlier = await em.find(RectificationStepRecord, { rectificationId: one.id, round: one.round, step: 'FEED_BACK' });
      one.feedBack(act, { method: input.method ?? null, reached: input.reached ?? null, content }, earlier.map(({ at, reached }) => ({ at, reached: Boolean(reached) })));
    });
  }

  lookBack(actor: OfficerActor, input: Gql.RectificationLookBackInput) { const note = text('content', input.content); return this.take(actor, 'LOOK_BACK', input, async (one, act, em) => { await this.refuseRater(em, actor, one, { content: note }); one.lookBack(act, input.satisfactory, note); }); }
  appeal(actor: OfficerActor, input: Gql.AppealRectificationInput) { const evidence = text('evidence', input.evidence); return this.take(actor, 'APPEAL', input, (one, act) => one.appeal(act, input.reason, evidence)); }
  decideAppeal(actor: OfficerActor, input: Gql.DecideRectificationAppealInput) { const decision = text('decision', input.decision); return this.take(actor, 'DECIDE_APPEAL', input, async (one, act, em) => { await this.refuseRater(em, actor, one, { decision }); one.decideAppeal(act, input.uphold, decision); }); }

  /** Who rated by name, for calling back: to those outside the unit, and the reading is recorded in the same transaction. */
  async reveal(actor: OfficerActor, { id, purpose }: Gql.RevealRaterInput): Promise<Rater> {
    const why = text('purpose', purpose);
    return this.em.fork().transactional(async (em) => {
      const { ratingId } = await this.permitted(em, actor, 'LOOK_BACK', id);
      return this.raters.reveal(em, { id, ratingId: ratingId ?? refuse('INVALID_INPUT', { field: 'id', reason: '工单差评请在工单中查看反映人' }) }, actor, why);
    });
  }

  /** The unit reads what is written by those who know whom it served and who rated it. */
  private async refuseRater(em: EntityManager, actor: OfficerActor, { id, ratingId, named, unitCode }: Rectification, texts: Readonly<Record<string, string>>): Promise<void> {
    if (!ratingId || this.desk.view(actor).reach.includes(unitCode)) return;
    const [customer] = await em.execute<{ code: string | null; name: string | null }[]>('select s.enterprise_code as code, s.enterprise_name as name from service_rating g join service_record s on s.id = g.record_id where g.id = ?', [ratingId]);
    const { name, phone } = named ? await this.raters.reveal(em, { id, ratingId }, actor, '核对文字不含评价人信息') : { name: '', phone: '' };
    for (const [field, given] of Object.entries(texts)) {
      const what = identityIn(given, { contactName: name, contactPhone: phone, creditCode: customer!.code, enterpriseName: customer!.name });
      if (what) refuse('CONTAINS_IDENTITY', { field, what });
    }
  }

  /** The rectification's id, also when the key was used before for the same. */
  private take(actor: OfficerActor, step: Gql.RectificationStep, input: StepInput, verb: Verb): Promise<string> {
    const { idempotencyKey: key, ...rest } = input;
    return this.em.fork().transactional((em) => once(em, { actor, mutation: step, key, hash: contentHash(rest) }, async () => {
      const one = await this.permitted(em, actor, step, input.id);
      if (input.expectedVersion !== one.version) refuse('CONFLICT', { id: one.id, expectedVersion: input.expectedVersion, actualVersion: one.version });
      const appeal = await em.findOne(RatingAppeal, { rectificationId: one.id });
      const { status: before, id } = one;
      const running = await runningDeadlines(em, { subjectId: id });
      const act: RectificationAct = { by: actor, at: await this.clock.now(em), clock: new RectificationClock(one, running, this.client.directory), appeal, records: [] };
      await verb(one, act, em);
      em.persist(act.records);
      await saveDeadlines(em, act.clock.all);
      await writeTrail(em, { by: actor, action: `${step}_RATING`, subject: { type: 'Rectification', id }, before: { status: before }, after: { status: one.status, round: one.round, nextDueAt: one.nextDueAt } });
      return id;
    }));
  }

  /** To whom it is hidden it does not exist; of who looked all the same it is kept. */
  private async permitted(em: EntityManager, actor: OfficerActor, step: Gql.RectificationStep, id: string): Promise<Rectification> {
    const view = this.desk.view(actor);
    const one = isId(id) ? await em.findOne(Rectification, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
    const ticket = one?.ticketId ? await em.findOne(Ticket, { id: one.ticketId }) : null;
    if (!one || !maySee(view, one, ticket)) {
      const hidden = new DomainError('NOT_FOUND', { what: '差评整改', id });
      if (one) await this.attempts.keep(hidden, { by: actor, action: `${step}_RATING`, subject: { type: 'Rectification', id } }, 'NOT_VISIBLE');
      throw hidden;
    }
    if (!may(view, step, one)) refuse(isJudgement(step) && view.reach.includes(one.unitCode) ? 'OWN_UNIT' : 'FORBIDDEN');
    return one;
  }
}

const text = (field: string, given: string): string => parseInput(z.object({ [field]: freeText }), { [field]: given })[field] as string;
