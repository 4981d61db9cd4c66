import { newId, refuse, type OfficerActor } from '@bangban/kernel';
import type { AppealReason, ContactMethod, RectificationStatus, RectificationStep } from '../generated/graphql.ts';
import { labelOf } from '../ticket/ticket.labels.ts';
import { isTold } from '../ticket/ticket.rules.ts';
import type { RectificationClock } from './rectification.clock.ts';
import { stepsFrom } from './rectification.lifecycle.ts';
import { RatingAppeal, RectificationStepRecord } from './rectification.records.ts';
import { rectificationSchema } from './rectification.schema.ts';

/** One step being taken: by whom, when, on which clock; `appeal` as it stands. What it leaves behind collects in `records`. */
export interface RectificationAct { by: OfficerActor; at: Date; clock: RectificationClock; appeal: RatingAppeal | null; records: object[] }
export interface Told { method: ContactMethod | null; reached: boolean | null; content: string }

export class Rectification extends rectificationSchema.class {
  open(clock: RectificationClock): void {
    clock.start('RECTIFY', this.openedAt);
    this.nextDueAt = clock.next();
  }

  verify(act: RectificationAct, note: string): void { this.moved(act, 'VERIFY', 'VERIFIED', note); }

  rectify(act: RectificationAct, note: string): void { this.answered(act, 'RECTIFY', 'RECTIFIED', note); }

  /** Nothing to put right: why the reviewer came to see it so. */
  explain(act: RectificationAct, note: string): void { this.answered(act, 'EXPLAIN', 'EXPLAINED', note); }

  /** Who gave his name is called, each of them (100 %): reached, or tried in as many half-days as the rule says (A19). To who did not, the answer is published. */
  feedBack(act: RectificationAct, { method, reached, content }: Told, earlier: readonly { at: Date; reached: boolean }[]): void {
    this.permit('FEED_BACK', act);
    if (this.named && (!method || reached === null)) refuse('INVALID_INPUT', { field: 'reached', reason: '实名差评须回访，请填写联系方式和是否联系上' });
    if (!this.named && (method || reached !== null)) refuse('INVALID_INPUT', { field: 'method', reason: '匿名差评以公布答复的方式反馈，不填联系方式' });
    this.log(act, 'FEED_BACK', content, { method, reached });
    if (!this.named || isTold([...earlier, { at: act.at, reached: reached! }], act.clock.rules.number('ticket.contact_attempts'))) {
      act.clock.meet('RECTIFY', act.at);
      act.clock.start('RECTIFICATION_LOOK_BACK', act.at);
      this.fedBackAt = act.at;
      this.status = 'FED_BACK';
    }
    this.finish(act);
  }

  /** Looked at by somebody else. What has not been put right starts anew, on a new clock. */
  lookBack(act: RectificationAct, satisfactory: boolean, note: string): void {
    this.permit('LOOK_BACK', act);
    this.log(act, 'LOOK_BACK', note, { satisfactory });
    act.clock.meet('RECTIFICATION_LOOK_BACK', act.at);
    if (satisfactory) {
      this.end(act, 'CLOSED');
    } else {
      this.round += 1;
      this.answeredAt = this.fedBackAt = null;
      this.status = 'OPENED';
      act.clock.start('RECTIFY', act.at);
    }
    this.finish(act);
  }

  appeal(act: RectificationAct, reason: AppealReason, evidence: string): void {
    this.permit('APPEAL', act);
    act.records.push(Object.assign(new RatingAppeal(), { id: newId(), ...this.reference, reason, evidence, appealedAt: act.at, appealedBy: act.by.code, decidedAt: null, decidedBy: null, upheld: null, decision: null }));
    act.clock.start('RATING_APPEAL', act.at);
    this.finish(act);
  }

  /** Upheld, the rating is marked by this and no longer counts against the unit; it stays where it is. */
  decideAppeal(act: RectificationAct, upheld: boolean, decision: string): void {
    this.permit('DECIDE_APPEAL', act);
    Object.assign(act.appeal!, { decidedAt: act.at, decidedBy: act.by.code, upheld, decision });
    act.clock.meet('RATING_APPEAL', act.at);
    if (upheld) this.end(act, 'WITHDRAWN');
    this.finish(act);
  }

  private moved(act: RectificationAct, step: RectificationStep, to: RectificationStatus, note: string): void {
    this.permit(step, act);
    this.log(act, step, note);
    this.status = to;
    this.finish(act);
  }

  private answered(act: RectificationAct, step: 'RECTIFY' | 'EXPLAIN', to: RectificationStatus, note: string): void {
    this.moved(act, step, to, note);
    this.answeredAt = act.at;
  }

  private end(act: RectificationAct, status: 'CLOSED' | 'WITHDRAWN'): void {
    act.clock.withdrawAll(act.at, '申诉成立');
    this.status = status;
    this.closedAt = act.at;
  }

  private permit(step: RectificationStep, { appeal }: RectificationAct): void {
    const allowed = stepsFrom(this.status, { appealed: Boolean(appeal), decided: Boolean(appeal?.decidedAt) });
    const named = (one: RectificationStep) => labelOf('RectificationStep', one);
    if (!allowed.includes(step)) refuse('STEP_NOT_ALLOWED', { status: labelOf('RectificationStatus', this.status), step: named(step), allowed: allowed.map(named) });
  }

  private log({ by, at, records }: RectificationAct, step: RectificationStep, note: string, more: Partial<Pick<RectificationStepRecord, 'method' | 'reached' | 'satisfactory'>> = {}): void {
    records.push(Object.assign(new RectificationStepRecord(), { id: newId(), ...this.reference, round: this.round, step, at, officerCode: by.code, unitCode: by.unit, note, method: null, reached: null, satisfactory: null, ...more }));
  }

  private finish({ clock }: RectificationAct): void { this.nextDueAt = clock.next(); }
  private get reference() { return { rectificationId: this.id, ticketId: this.ticketId ?? null }; }
}
rectificationSchema.setClass(Rectification);
