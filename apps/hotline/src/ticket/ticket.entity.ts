import { refuse } from '@bangban/kernel';
import { localDate, withOffset } from '@bangban/working-time';
import type { Complexity, DeadlineKind, Outcome, TicketKind, TicketStep } from '../generated/graphql.ts';
import type { Act, Contact } from './ticket.act.ts';
import { isOpen, stepsFrom } from './ticket.lifecycle.ts';
import { byline, ContactRecord, record, ScopeProposal, TicketNote, TicketStepRecord } from './ticket.records.ts';
import { isClassified, isClosedByFeedback, isTold, termStart } from './ticket.rules.ts';
import { labelOf } from './ticket.labels.ts';
import { ticketSchema } from './ticket.schema.ts';

export class Ticket extends ticketSchema.class {
  /** The day whose rules hold for this ticket, whatever changes later (X.05). */
  get openedOn(): string { return localDate(this.receivedAt); }

  receive(act: Act): void {
    act.clock.start('ACCEPT', this.receivedAt);
    this.log('RECEIVE', act);
  }

  accept(act: Act): void {
    this.take('ACCEPT', act);
    const start = termStart(act.at, act.clock.running('ACCEPT')!.dueAt);
    act.clock.meet('ACCEPT', act.at);
    act.clock.start('ASSIGN', act.at);
    act.clock.start('FIRST_CONTACT', start);
    act.clock.start('CLOSE', start);
    if (this.severity === 'MAJOR') act.clock.awaitMeeting(act.at);
    this.acceptedAt = act.at;
    this.status = 'ACCEPTED';
    this.finish(act);
  }

  /** `ordinaryStart`: from when its ordinary term counts, where it was raised. */
  classify(act: Act, to: { kind: TicketKind; category: string; complexity: Complexity | null }, ordinaryStart?: Date): void {
    this.take('CLASSIFY', act, [labelOf('TicketKind', to.kind), to.category, to.complexity && labelOf('Complexity', to.complexity)].filter(Boolean).join('，'));
    if (to.kind === 'BLOCKED_MATTER' && !to.complexity) refuse('INVALID_INPUT', { field: 'complexity', reason: '办不成事类须选择简单或复杂' });
    this.reclassify(act, to, ordinaryStart);
    this.category = to.category;
    this.finish(act);
  }

  /** Not done on its day, a simple matter is a complex one; its start stays. A6 */
  turnComplex(act: Act): void {
    this.take('TURN_COMPLEX', act);
    this.reclassify(act, { kind: this.kind, complexity: 'COMPLEX' });
    if (this.fedBackAt) this.awaitReporter(act, this.fedBackAt); // a complex matter's term ended when the answer was told
    this.finish(act);
  }

  /** Whether the day of a simple matter is over, though the job that turns it has not come by yet. */
  hasLapsed({ at, clock }: Act): boolean {
    const close = clock.running('CLOSE');
    return Boolean(close && !close.isPaused && at > close.dueAt && isOpen('TURN_COMPLEX', this));
  }

  assign(act: Act, unit: string, reason: string | null): void {
    this.take('ASSIGN', act, reason);
    if (!isClassified(this)) refuse('NEEDS_CATEGORY');
    if (!reason?.trim()) refuse('INVALID_INPUT', { field: 'reason', reason: this.handlingUnit ? '改派须说明理由' : '所选单位不是该类别的建议承办单位，须说明理由' });
    if (this.handlingUnit === unit) refuse('INVALID_INPUT', { field: 'unit', reason: '该单位已在承办；如需催办请另行联系' });
    act.clock.meet('ASSIGN', act.at);
    this.giveTo(act, unit, '改派');
    this.leadUnit ??= unit; // A17: for 12345 and 一张网 the first assigned unit is the 接诉单位
    this.finish(act);
  }

  /** The unit that handles it from now on; the leading one never changes, nor do the terms of contact and closing (A17). */
  giveTo(act: Act, unit: string, because: string): void {
    act.clock.withdraw('ACKNOWLEDGE', act.at, because);
    act.clock.start('ACKNOWLEDGE', act.at);
    this.handlingUnit = unit;
    this.assistingUnits = this.assistingUnits.filter((one) => one !== unit);
    this.assignedAt = act.at;
    this.acknowledgedAt = null;
    this.status = 'ASSIGNED';
  }

  acknowledge(act: Act): void {
    this.take('ACKNOWLEDGE', act);
    act.clock.meet('ACKNOWLEDGE', act.at);
    this.acknowledgedAt = act.at;
    this.status = this.firstContactAt ? 'CONTACTED' : 'ACKNOWLEDGED';
    this.finish(act);
  }

  recordContact(act: Act, contact: Contact): void {
    this.take('RECORD_CONTACT', act);
    act.records.push(this.contact(act, 'CONTACT', contact));
    if (contact.reached) {
      this.reached(act);
      if (this.status !== 'FED_BACK') this.status = 'CONTACTED';
    }
    this.finish(act);
  }

  /** An answer stops nothing until the reporter has been told it: reached, or tried in as many half-days as the rule says. */
  giveFeedback(act: Act, contact: Contact, earlier: readonly { at: Date; reached: boolean }[]): void {
    this.take('GIVE_FEEDBACK', act);
    act.records.push(this.contact(act, 'FEEDBACK', contact));
    if (contact.reached) this.reached(act);
    if (isTold([...earlier, { at: act.at, reached: contact.reached }], act.clock.rules.number('ticket.contact_attempts'))) this.tell(act);
    this.finish(act);
  }

  reportDone(act: Act, finding: string): void {
    this.take('REPORT_DONE', act, finding);
    this.done(act);
    this.finish(act);
  }

  /** 即知即办 at the window, and a consultation answered directly: told and done in one. */
  answerAtOnce(act: Act, unit: string, contact: Contact): void {
    this.take('ANSWER_AT_ONCE', act);
    if (!contact.reached) refuse('NOT_TOLD');
    act.clock.meet('ASSIGN', act.at);
    this.handlingUnit = unit;
    this.leadUnit ??= unit;
    this.assignedAt = this.acknowledgedAt = act.at;
    this.objectionClosed = true;
    act.records.push(this.contact(act, 'FEEDBACK', contact));
    this.reached(act);
    this.tell(act);
    this.done(act);
    this.finish(act);
  }

  rate(act: Act, rating: number, comment: string | null): void {
    this.take('RATE', act, comment);
    if (this.rating) refuse('ALREADY_RATED');
    this.rating = rating;
    this.ratedAt = act.at;
    this.finish(act);
  }

  confirmSolved(act: Act, comment: string | null): void {
    this.take('CONFIRM_SOLVED', act, comment);
    this.close(act, 'SOLVED');
  }

  /** The reporter says it is not solved: the unit starts anew, on a new clock; the first round stays counted as not solved. */
  confirmUnsolved(act: Act, comment: string): void {
    this.take('CONFIRM_UNSOLVED', act, comment);
    this.redo(act);
  }

  /** 重办. */
  redo(act: Act): void {
    act.clock.meet('CONFIRM', act.at);
    this.round += 1;
    this.outcome = 'UNSOLVED';
    this.acknowledgedAt = this.firstContactAt = this.fedBackAt = this.reportedDoneAt = this.closedAt = null;
    this.objectionClosed = true; // nor is who is responsible disputed anew
    this.status = 'ASSIGNED';
    this.handlingLevel = 'UNIT';
    for (const kind of ['ACKNOWLEDGE', 'FIRST_CONTACT', 'CLOSE'] as const) act.clock.start(kind, act.at);
    this.finish(act);
  }

  /** The reporter said so when he was called, before or after the case was closed. */
  confirmByCall(act: Act): void {
    if (this.status === 'REPORTED_DONE') return this.close(act, 'SOLVED');
    this.outcome = 'SOLVED';
  }

  /** Silence is not a solution: closed, counted as unconfirmed. A19 */
  closeUnconfirmed(act: Act): void {
    this.take('CLOSE_UNCONFIRMED', act);
    const { dueAt } = act.clock.running('CONFIRM')!;
    if (act.at <= dueAt) refuse('NOT_YET', { step: labelOf('TicketStep', 'CLOSE_UNCONFIRMED'), from: withOffset(dueAt) });
    this.close(act, 'UNCONFIRMED');
  }

  proposeOutOfScope(act: Act & { by: { kind: 'OFFICER'; code: string } }, reason: ScopeProposal['reason'], explanation: string): void {
    this.take('PROPOSE_OUT_OF_SCOPE', act, explanation);
    act.records.push(record(ScopeProposal, { ticketId: this.id, proposedAt: act.at, proposedBy: act.by.code, reason, explanation, decidedAt: null, decidedBy: null, approved: null }));
    this.scopeProposedBy = act.by.code;
    this.finish(act);
  }

  decideOutOfScope(act: Act & { by: { kind: 'OFFICER'; code: string } }, proposal: ScopeProposal, approve: boolean, comment: string | null): void {
    this.take('DECIDE_OUT_OF_SCOPE', act, comment ?? (approve ? '同意' : '不同意'));
    if (proposal.proposedBy === act.by.code) refuse('SAME_OFFICER');
    Object.assign(proposal, { decidedAt: act.at, decidedBy: act.by.code, approved: approve });
    this.scopeProposedBy = null;
    if (approve) {
      this.endSuspension(act, '不属受理范围');
      act.clock.withdrawAll(act.at, '不属受理范围');
      this.proposedUnit = null;
      this.status = 'OUT_OF_SCOPE';
      this.closedAt = act.at;
    }
    this.finish(act);
  }

  /** What another system says became of it, taken over at import. A22 */
  takeOverOutcome(act: Act, outcome: Outcome): void { this.close(act, outcome); }

  log(step: TicketStep, act: Act, note: string | null = null): void {
    act.records.push(record(TicketStepRecord, { ticketId: this.id, step, at: act.at, ...byline(act), note: note?.trim() || null, inferred: act.inferred ?? false }));
    this.finish(act);
  }

  /** 内部备注: no step of the handling, so it is none of the timeline. */
  addNote(act: Act, content: string): void {
    this.permit('ADD_NOTE');
    const { officerCode, unitCode, principal } = byline(act);
    act.records.push(record(TicketNote, { officerCode, unitCode, principal, content, ticketId: this.id, at: act.at }));
  }

  /** Each verb begins with it, those of the other folders as well: is the step allowed here, and who took it when. */
  take(step: TicketStep, act: Act, note: string | null = null): void {
    this.permit(step);
    this.log(step, act, note);
  }

  /** Refuses what may not be done with it as it stands. */
  permit(step: TicketStep): void {
    const allowed = stepsFrom(this.status).filter((one) => isOpen(one, this));
    if (!allowed.includes(step)) refuse('STEP_NOT_ALLOWED', { status: labelOf('TicketStatus', this.status), step: labelOf('TicketStep', step), allowed: allowed.filter((one) => one !== 'TURN_COMPLEX' && one !== 'OPEN_FOLLOW_UP').map((one) => labelOf('TicketStep', one)) }); // those are the jobs'
  }

  private reclassify(act: Act, to: { kind: TicketKind; complexity: Complexity | null }, ordinaryStart?: Date): void {
    const before = { kind: this.kind, complexity: this.complexity ?? null };
    const after = { kind: to.kind, complexity: to.kind === 'BLOCKED_MATTER' ? to.complexity : null };
    if (after.kind === 'BLOCKED_MATTER') this.endSuspension(act, '办不成事类不得中止计时'); // A5
    this.kind = after.kind;
    this.complexity = after.complexity;
    act.clock.reclassify(before, after, act.at, ordinaryStart);
    if (this.firstContactAt && this.isAnsweredByContact) act.clock.meet('FIRST_CONTACT', this.firstContactAt);
  }

  private contact(act: Act, purpose: 'CONTACT' | 'FEEDBACK', { method, reached, content }: Contact): ContactRecord {
    return record(ContactRecord, { ticketId: this.id, round: this.round, at: act.at, purpose, method, reached, content });
  }

  private reached(act: Act): void {
    this.firstContactAt ??= act.at;
    if (this.isAnsweredByContact) act.clock.meet('FIRST_CONTACT', act.at);
  }

  /** To call back is not to answer: who asks something has had his first answer when he was told one. 三(7); a register knows of one contact only. */
  private get isAnsweredByContact(): boolean { return this.kind !== 'CONSULTATION' || this.imported; }

  private tell(act: Act): void {
    this.endSuspension(act, '已反馈');
    this.scopeProposedBy = null; // an answer stands: nobody decides any more whether there should be one
    this.fedBackAt ??= act.at;
    this.status = 'FED_BACK';
    act.clock.meet('FIRST_CONTACT', act.at);
    if (isClosedByFeedback(this)) this.awaitReporter(act);
  }

  private done(act: Act): void {
    this.endSuspension(act, '已办结');
    act.clock.withdraw('RULING', act.at, '承办单位已办结');
    this.proposedUnit = null;
    this.reportedDoneAt = act.at;
    this.status = 'REPORTED_DONE';
    act.clock.meet('LEVEL', act.at);
    act.clock.withdraw('CONFIRM', act.at, '办结后重新起算'); // only now can the reporter say whether it is solved
    this.awaitReporter(act);
  }

  /** What holds the terms up ends with what no longer waits. */
  private endSuspension(act: Act, because: string): void {
    if (!this.suspendedAt) return;
    act.clock.resume(act.at, because);
    this.log('RESUME', act, because);
  }

  private awaitReporter(act: Act, since = act.at): void {
    act.clock.meet('CLOSE', since);
    if (!act.clock.running('CONFIRM')) act.clock.start('CONFIRM', since);
  }

  private close(act: Act, outcome: Outcome): void {
    act.clock.meet('CONFIRM', act.at);
    this.outcome = outcome;
    this.closedAt = act.at;
    this.status = 'CLOSED';
    this.finish(act);
  }

  /** Each verb ends with it: what lists sort by and what stands still follow the clock; nobody is asked any more to extend a term that is over. */
  finish(act: Act): void {
    this.suspendedAt = act.clock.running('SUSPENSION')?.startAt ?? null;
    if (this.extensionRequestedFor !== act.clock.running('CLOSE')?.id) this.extensionRequestedFor = null;
    const next = act.clock.next();
    this.nextDueAt = next?.dueAt ?? null;
    this.nextDueKind = (next?.kind as DeadlineKind | undefined) ?? null;
    this.changedAt = act.at;
  }
}
ticketSchema.setClass(Ticket);
