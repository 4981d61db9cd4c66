import { Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import { refuse, type Actor } from '@bangban/kernel';
import { DirectoryClient } from '@bangban/directory-client';
import { emit, type NewEvent } from '@bangban/platform';
import { localDate, monthAndDay } from '@bangban/working-time';
import type { AnswerAssistanceInput, InviteAssistanceInput, WithdrawAssistanceInput } from '../generated/graphql.ts';
import { TicketDesk } from '../ticket/ticket.desk.ts';
import type { Ticket } from '../ticket/ticket.entity.ts';
import { text } from '../ticket/ticket.input.ts';
import { noticeOf } from '../ticket/ticket.notice.ts';
import { WorkingUnits } from '../ticket/working-units.ts';
import { openAssistances, saveAssistances } from './assistance.book.ts';
import { answerAssistance, inviteAssistance, withdrawAssistance, type Assistance } from './assistance.entity.ts';

/** 协办. Each answers the ticket's id. */
@Injectable()
export class AssistanceService {
  constructor(private readonly desk: TicketDesk, private readonly client: DirectoryClient, private readonly units: WorkingUnits) {}

  /** Who is complained about does not assist either (X.22). */
  invite(actor: Actor, input: InviteAssistanceInput): Promise<string> {
    if (input.units.length < 1 || input.units.length > 20) refuse('OUT_OF_RANGE', { field: 'units', min: 1, max: 20 });
    const units = [...new Set(input.units)].map((code) => this.units.named('units', code));
    const asked = text(input.reason, 'reason');
    return this.desk.take(actor, 'INVITE_ASSISTANCE', input, async (ticket, act, em) => {
      for (const unit of units) this.units.refuseComplainedAbout(ticket, unit);
      const invited = inviteAssistance(ticket, act, units, asked, await openAssistances(em, ticket), this.client.directory.calendar);
      await saveAssistances(em, invited);
      await emit(em, invited.map((one) => this.notice(ticket, one, one.unitCode, act.at, `${ticket.number}请本单位协办，请于${monthAndDay(localDate(one.dueAt))}前答复`)));
    });
  }

  answer(actor: Actor, input: AnswerAssistanceInput): Promise<string> {
    const answer = text(input.answer, 'answer');
    return this.desk.take(actor, 'ANSWER_ASSISTANCE', input, async (ticket, act, em) => {
      const one = await this.open(em, ticket, input.assistance);
      if (!this.desk.view(actor).reach.includes(one.unitCode)) refuse('FORBIDDEN');
      answerAssistance(ticket, act, one, answer);
      await saveAssistances(em, [one]);
      await emit(em, [this.notice(ticket, one, ticket.handlingUnit ?? null, act.at, `${ticket.number}的协办单位${this.nameOf(one)}已答复，请据以办理`)]);
    });
  }

  withdraw(actor: Actor, input: WithdrawAssistanceInput): Promise<string> {
    const reason = text(input.reason, 'reason');
    return this.desk.take(actor, 'WITHDRAW_ASSISTANCE', input, async (ticket, act, em) => {
      const one = await this.open(em, ticket, input.assistance);
      withdrawAssistance(ticket, act, one, this.nameOf(one), reason);
      await saveAssistances(em, [one]);
      await emit(em, [this.notice(ticket, one, one.unitCode, act.at, `${ticket.number}不再需要本单位协办`)]);
    });
  }

  private async open(em: EntityManager, ticket: Ticket, id: string): Promise<Assistance> {
    return (await openAssistances(em, ticket)).find((one) => one.id === id.toLowerCase()) ?? refuse('INVALID_INPUT', { field: 'assistance', reason: '本件没有这项待答复的协办，或者已经答复、撤回' });
  }

  private nameOf({ unitCode }: Assistance): string { return this.client.directory.unit(unitCode)?.name ?? unitCode; }

  private notice(ticket: Ticket, { id, isOpen }: Assistance, unit: string | null, at: Date, sentence: string): NewEvent {
    return noticeOf(this.client.directory, ticket, { source: `assistance ${id} ${isOpen ? 'asked' : 'over'}`, at, wanted: ['HANDLER', 'UNIT_OFFICE'], unit, text: sentence });
  }
}
