import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { DomainError, newId, refuse, type Actor } from '@bangban/kernel';
import { messageFor } from '@bangban/contracts';
import { localDate } from '@bangban/working-time';
import { DirectoryClient } from '@bangban/directory-client';
import { DatabaseClock, once, parseInput } from '@bangban/platform';
import type * as Gql from '../generated/graphql.ts';
import { ComplainantStore, type Complainant } from '../complainant/complainant.store.ts';
import { answerConsultation } from '../consultation/consultation-attempt.entity.ts';
import { withdrawFollowUp, withOpenCall } from '../follow-up-call/follow-up-call.verbs.ts';
import { RectificationOpening } from '../rectification/rectification.opening.ts';
import { isNegativeScore } from '../service-rating/service-rating.rules.ts';
import { acknowledged, answered, answeredAtOnce, assigned, reportedDone } from '../duplicate/merged.landing.ts';
import { IdentityCheck } from '../redacted-copy/identity-check.ts';
import { byCategory } from '../dispute/dispute.rules.ts';
import { DisputeService } from '../dispute/dispute.service.ts';
import { TicketDesk } from './ticket.desk.ts';
import type { Act } from './ticket.act.ts';
import type { Ticket } from './ticket.entity.ts';
import { TicketFiling } from './ticket.filing.ts';
import { matter, optionalText, text, type Matter } from './ticket.input.ts';
import { byline, ContactRecord, ScopeProposal } from './ticket.records.ts';
import { WorkingUnits } from './working-units.ts';

type OfficerAct = Act & { by: { kind: 'OFFICER'; code: string } };
export interface AssignResult { id: string; assigned: boolean; code?: string; message?: string }

/** One method per mutation. Each answers the ticket's id; what the caller may see of it is read afterwards. */
@Injectable()
export class TicketService {
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient, private readonly filing: TicketFiling, private readonly desk: TicketDesk, private readonly complainants: ComplainantStore, private readonly units: WorkingUnits, private readonly rectifications: RectificationOpening, private readonly identities: IdentityCheck, private readonly disputes: DisputeService) {}

  /** 登记. The same key or the same outside number with the same content is the same ticket. */
  file(actor: Actor, { idempotencyKey: key, ...input }: Gql.FileTicketInput): Promise<string> {
    const parsed = parseInput(matter, input);
    permitFiling(actor, parsed);
    this.filing.check(parsed);
    if (actor.kind !== 'MACHINE') this.filing.checkSource(parsed.sourceSystem);
    const source = actor.kind === 'MACHINE' ? actor.code : parsed.externalNo ? (parsed.sourceSystem ?? parsed.channel) : null;
    return this.em.fork().transactional((em) => once(em, { actor, by: this.complainants.actorRef(actor), mutation: 'fileTicket', key, hash: this.filing.fingerprint(parsed) }, async () => {
      const earlier = await this.filing.earlier(em, source, parsed, (ticket) => this.desk.nameFor(actor, ticket));
      if (earlier) return earlier.id;
      const now = await this.clock.now(em);
      if (parsed.receivedAt && parsed.receivedAt > now) refuse('INVALID_INPUT', { field: 'receivedAt', reason: '收到时间不能晚于现在' });
      const first = this.client.directory.rulebook.since;
      if (parsed.receivedAt && localDate(parsed.receivedAt) < first) refuse('OUT_OF_RANGE', { field: 'receivedAt', min: first, max: localDate(now) });
      const { ticket, act } = await this.filing.create(em, actor, now, parsed, { source, imported: false });
      await this.filing.save(em, ticket, act);
      return ticket.id;
    }));
  }

  accept(actor: Actor, input: Gql.TicketStepInput) { return this.desk.take(actor, 'ACCEPT', input, (ticket, act) => ticket.accept(act)); }

  classify(actor: Actor, input: Gql.ClassifyTicketInput) {
    if (!this.client.directory.category(input.category)) refuse('UNKNOWN_CATEGORY', { category: input.category });
    return this.desk.take(actor, 'CLASSIFY', input, async (ticket, act, em) => ticket.classify(act, { ...input, complexity: input.complexity ?? null }, await ordinaryStart(em, ticket)));
  }

  assign(actor: Actor, input: Gql.AssignTicketInput) {
    const unit = this.units.named('unit', input.unit);
    const reason = optionalText(input.reason, 'reason');
    return this.desk.take(actor, 'ASSIGN', input, async (ticket, act, em) => {
      this.units.refuseToHandle(ticket, unit, 'unit');
      ticket.assign(act, unit.code, reason ?? this.usualReason(ticket, unit.code));
      ticket.objectionClosed = await this.disputes.isBound(em, ticket.id, unit.code);
    }, assigned(input.id, unit.code, reason ?? '与合并的工单一并交办', (em, ticketId) => this.disputes.isBound(em, ticketId, unit.code)));
  }

  /** 批量交办: each ticket on its own; one that is refused does not hold up the rest. */
  async assignAll(actor: Actor, { idempotencyKey, tickets, unit, reason }: Gql.AssignTicketsInput): Promise<AssignResult[]> {
    if (tickets.length < 1 || tickets.length > 50) refuse('OUT_OF_RANGE', { field: 'tickets', min: 1, max: 50 });
    if (new Set(tickets.map(({ id }) => id)).size < tickets.length) refuse('INVALID_INPUT', { field: 'tickets', reason: '同一工单出现了两次' });
    if (idempotencyKey.length > 150) refuse('INVALID_INPUT', { field: 'idempotencyKey', reason: '批量办理的请求号不能超过150个字符' });
    const results: AssignResult[] = [];
    for (const { id, expectedVersion } of tickets) {
      try {
        await this.assign(actor, { idempotencyKey: `${idempotencyKey} ${id}`, id, expectedVersion, unit, reason: reason ?? null });
        results.push({ id, assigned: true });
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        results.push({ id, assigned: false, code: error.code, message: messageFor(error.code, error.facts) });
      }
    }
    return results;
  }

  acknowledge(actor: Actor, input: Gql.TicketStepInput) { return this.desk.take(actor, 'ACKNOWLEDGE', input, (ticket, act) => ticket.acknowledge(act), acknowledged(input.id)); }

  recordContact(actor: Actor, input: Gql.ContactInput) {
    const content = text(input.content, 'content');
    return this.desk.take(actor, 'RECORD_CONTACT', input, (ticket, act) => ticket.recordContact(act, { ...input, content }));
  }

  giveFeedback(actor: Actor, input: Gql.ContactInput) {
    const content = text(input.content, 'content');
    return this.desk.take(actor, 'GIVE_FEEDBACK', input, async (ticket, act, em, others) => {
      if (others.length) await this.identities.refuseIdentities(em, act, 'GIVE_FEEDBACK', [ticket, ...others], { content });
      const earlier = await em.find(ContactRecord, { ticketId: ticket.id, round: ticket.round, purpose: 'FEEDBACK' });
      ticket.giveFeedback(act, { ...input, content }, earlier);
    }, answered(input.id, { ...input, content }));
  }

  reportDone(actor: Actor, input: Gql.ReportDoneInput) {
    const finding = text(input.finding, 'finding');
    return this.desk.take(actor, 'REPORT_DONE', input, async (ticket, act, em, others) => {
      if (others.length) await this.identities.refuseIdentities(em, act, 'REPORT_DONE', [ticket, ...others], { finding });
      ticket.reportDone(act, finding);
    }, reportedDone(input.id, finding));
  }

  answerAtOnce(actor: Actor, input: Gql.ContactInput) {
    const content = text(input.content, 'content');
    const { unitCode } = byline({ by: actor });
    return this.desk.take(actor, 'ANSWER_AT_ONCE', input, async (ticket, act, em, others) => {
      if (others.length) await this.identities.refuseIdentities(em, act, 'ANSWER_AT_ONCE', [ticket, ...others], { content });
      if (ticket.kind === 'CONSULTATION') answerConsultation(ticket, act, unitCode!, { method: 'DIRECT_ANSWER', unit: null }, { ...input, content });
      else ticket.answerAtOnce(act, unitCode!, { ...input, content });
    }, answeredAtOnce(input.id, unitCode!, content));
  }

  rate(actor: Actor, input: Gql.RateTicketInput) {
    if (input.rating < 1 || input.rating > 5) refuse('OUT_OF_RANGE', { field: 'rating', min: 1, max: 5 });
    const comment = optionalText(input.comment, 'comment');
    return this.desk.take(actor, 'RATE', input, async (ticket, act, em) => {
      ticket.rate(act, input.rating, comment);
      if (isNegativeScore(input.rating)) act.records.push(await this.rectifications.open(em, act.at, { source: 'TICKET_RATING', ticketId: ticket.id, unitCode: ticket.handlingUnit!, officerCode: null, named: true })); // A20
    });
  }

  confirm(actor: Actor, input: Gql.ConfirmTicketInput) {
    if (input.solved) {
      const comment = optionalText(input.comment, 'comment');
      return this.desk.take(actor, 'CONFIRM_SOLVED', input, (ticket, act) => ticket.confirmSolved(act, comment));
    }
    const comment = text(input.comment ?? '', 'comment');
    return this.desk.take(actor, 'CONFIRM_UNSOLVED', input, async (ticket, act, em) => {
      ticket.confirmUnsolved(act, comment);
      await withOpenCall(em, ticket, (open) => withdrawFollowUp(ticket, act, open));
    });
  }

  closeUnconfirmed(actor: Actor, input: Gql.TicketStepInput) { return this.desk.take(actor, 'CLOSE_UNCONFIRMED', input, (ticket, act) => ticket.closeUnconfirmed(act)); }

  proposeOutOfScope(actor: Actor, input: Gql.ProposeOutOfScopeInput) {
    const explanation = text(input.explanation, 'explanation');
    return this.desk.take(actor, 'PROPOSE_OUT_OF_SCOPE', input, (ticket, act) => ticket.proposeOutOfScope(act as OfficerAct, input.reason, explanation));
  }

  decideOutOfScope(actor: Actor, input: Gql.DecideOutOfScopeInput) {
    const comment = optionalText(input.comment, 'comment');
    return this.desk.take(actor, 'DECIDE_OUT_OF_SCOPE', input, async (ticket, act, em) => {
      const proposal = await em.findOne(ScopeProposal, { ticketId: ticket.id, decidedAt: null }, { orderBy: { proposedAt: 'desc' } });
      ticket.decideOutOfScope(act as OfficerAct, proposal!, input.approve, comment);
    });
  }

  addNote(actor: Actor, input: Gql.TicketNoteInput) {
    const content = text(input.content, 'content');
    return this.desk.take(actor, 'ADD_NOTE', input, (ticket, act) => ticket.addNote(act, content));
  }

  /** Who complains, for a stated purpose; the reading is recorded in the same transaction. */
  async reveal(actor: Actor, { id, purpose }: Gql.RevealComplainantInput): Promise<Complainant> {
    const why = text(purpose, 'purpose');
    let complainant: Complainant | undefined;
    await this.desk.take(actor, 'REVEAL_COMPLAINANT', { idempotencyKey: newId(), id }, async (ticket, act, em) => { complainant = await this.complainants.reveal(em, ticket.id, act, why); });
    return complainant!;
  }

  /** Why the first assignment goes to the unit that the catalogue has for the category; any other needs a reason of its own. 三(7) */
  private usualReason({ handlingUnit, category }: Ticket, unit: string): string | null {
    return !handlingUnit && category && this.client.directory.category(category)?.unit === unit ? byCategory(category) : null;
  }
}

/** From when the ordinary term of a raised or major case counts: its overall one counts from registration, or from a meeting. */
async function ordinaryStart(em: EntityManager, { id, round, handlingLevel, severity }: Ticket): Promise<Date | undefined> {
  if (handlingLevel === 'UNIT' && severity === 'GENERAL') return undefined;
  const [first] = await em.execute<{ start_at: string }[]>(`select start_at from deadline where subject_id = ? and kind = 'CLOSE' and round = ? order by id limit 1`, [id, round]);
  return first && new Date(first.start_at);
}

/** An enterprise files for itself and online; a machine through the door of systems. */
function permitFiling(actor: Actor, { channel, reporter, ...matter }: Matter): void {
  for (const field of ['sourceSystem', 'externalNo', 'receivedAt'] as const) if (actor.kind === 'ENTERPRISE' && matter[field]) refuse('INVALID_INPUT', { field, reason: '由工作人员或部门系统填写，请留空' });
  if (actor.kind === 'ENTERPRISE' && (channel !== 'ONLINE' || reporter.kind !== 'ENTERPRISE' || reporter.creditCode !== actor.creditCode)) refuse('FORBIDDEN');
  if (actor.kind === 'MACHINE' && !actor.operations.includes('FILE')) refuse('FORBIDDEN');
  if (actor.kind === 'MACHINE' && channel !== 'PARTNER_SYSTEM' && channel !== 'HOTLINE_12345') refuse('FORBIDDEN');
}
