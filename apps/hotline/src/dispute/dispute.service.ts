import { Injectable } from '@nestjs/common';
import { refuse, type Actor } from '@bangban/kernel';
import { DirectoryClient } from '@bangban/directory-client';
import { emit } from '@bangban/platform';
import type { EntityManager } from '@mikro-orm/postgresql';
import { assigned } from '../duplicate/merged.landing.ts';
import type { ObjectToAssignmentInput, RuleOnObjectionInput, WithdrawObjectionInput } from '../generated/graphql.ts';
import type { Act } from '../ticket/ticket.act.ts';
import { TicketDesk } from '../ticket/ticket.desk.ts';
import type { Ticket } from '../ticket/ticket.entity.ts';
import { optionalText, text } from '../ticket/ticket.input.ts';
import { labelOf } from '../ticket/ticket.labels.ts';
import { noticeOf } from '../ticket/ticket.notice.ts';
import { isConcerned, isOwnDecision } from '../ticket/ticket.policy.ts';
import { WorkingUnits } from '../ticket/working-units.ts';
import { Objection, raiseObjection, ruleOnObjection, Ruling, withdrawObjection } from './dispute.entity.ts';
import { objectionUntil } from './dispute.rules.ts';

type OfficerAct = Act & { by: { kind: 'OFFICER'; code: string } };

/** 责任不清: a unit objects to an assignment in time or has accepted it; a ruling ends the dispute. 三(7) */
@Injectable()
export class DisputeService {
  constructor(private readonly desk: TicketDesk, private readonly client: DirectoryClient, private readonly units: WorkingUnits) {}

  object(actor: Actor, input: ObjectToAssignmentInput): Promise<string> {
    const basis = text(input.basis, 'basis');
    const unit = this.units.named('proposedUnit', input.proposedUnit);
    return this.desk.take(actor, 'OBJECT', input, async (ticket, act, em) => {
      this.units.refuseToHandle(ticket, unit, 'proposedUnit');
      if (ticket.handlingUnit) this.units.refuseWithoutJudge(ticket.handlingUnit, unit.code);
      const { id } = raiseObjection(ticket, act, { basis, unit, until: objectionUntil(ticket, this.client.directory) });
      await this.tell(em, ticket, { source: `objection ${id}`, at: act.at, wanted: ['DISPATCHER'], unit: this.client.directory.desk('HOTLINE_12345') ?? null, text: `工单${ticket.number}的承办单位对交办提出异议，请裁定由哪个单位承办。` });
    });
  }

  withdraw(actor: Actor, input: WithdrawObjectionInput): Promise<string> {
    const reason = optionalText(input.reason, 'reason');
    return this.desk.take(actor, 'WITHDRAW_OBJECTION', input, async (ticket, act, em) => { withdrawObjection(ticket, act, await this.open(em, ticket), reason); });
  }

  rule(actor: Actor & { kind: 'OFFICER' }, input: RuleOnObjectionInput): Promise<string> {
    const grounds = text(input.grounds, 'grounds');
    const unit = this.units.named('unit', input.unit);
    return this.desk.take(actor, 'RULE', input, async (ticket, act, em) => {
      const decidedBy = input.decidedBy ? this.decider(ticket, input.decidedBy) : actor.code;
      this.units.refuseToHandle(ticket, unit, 'unit');
      const objection = await this.open(em, ticket);
      const former = ticket.handlingUnit!;
      const { id } = ruleOnObjection(ticket, act as OfficerAct, objection, { form: input.form, unit: unit.code, decidedBy, grounds, note: `${labelOf('RulingForm', input.form)}：由${unit.name}承办。${grounds}` });
      for (const party of new Set([former, unit.code])) {
        await this.tell(em, ticket, { source: `ruling ${id} ${party}`, at: act.at, wanted: ['HANDLER', 'UNIT_OFFICE'], unit: party, text: `工单${ticket.number}的承办责任已裁定：由${unit.name}承办，${party === unit.code ? '请办理' : '贵单位不再承办'}。` });
      }
    }, assigned(input.id, unit.code, '随合并工单的裁定一并交办', () => Promise.resolve(true)));
  }

  /** Whether a ruling on this ticket binds the unit: one that it lost, or that gave it the case. It does not object again. */
  async isBound(em: EntityManager, ticketId: string, unit: string): Promise<boolean> {
    return (await em.count(Ruling, { ticketId, $or: [{ unitCode: unit }, { formerUnit: unit }] })) > 0;
  }

  /** Whoever ruled in person, where another entered it: an officer of the district who is of neither side and not complained about. */
  private decider(ticket: Ticket, code: string): string {
    const { directory } = this.client;
    const officer = directory.officer(code);
    if (!officer?.active) return refuse('UNKNOWN_OFFICER', { officer: code });
    const view = this.desk.view({ kind: 'OFFICER', ...officer, unitChain: directory.unitChain(officer.unit) });
    if (isConcerned(view, ticket)) refuse('INVALID_INPUT', { field: 'decidedBy', reason: '该人员须回避，请由其他人员裁定' });
    if (isOwnDecision(view, 'RULE', ticket)) refuse('OWN_UNIT');
    return code;
  }

  /** The one that waits, where the step is open at all. */
  private async open(em: EntityManager, { id }: Ticket): Promise<Objection> { return (await em.findOne(Objection, { ticketId: id, withdrawnAt: null }, { orderBy: { objectedAt: 'desc', id: 'desc' } }))!; }

  private tell(em: EntityManager, ticket: Ticket, notice: Parameters<typeof noticeOf>[2]): Promise<void> { return emit(em, [noticeOf(this.client.directory, ticket, notice)]); }
}
