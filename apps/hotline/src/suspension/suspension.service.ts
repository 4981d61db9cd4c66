import { Injectable } from '@nestjs/common';
import { DirectoryClient } from '@bangban/directory-client';
import { emit } from '@bangban/platform';
import type { OfficerActor } from '@bangban/kernel';
import type { SuspendTicketInput, TicketStepInput } from '../generated/graphql.ts';
import { TicketDesk } from '../ticket/ticket.desk.ts';
import { text } from '../ticket/ticket.input.ts';
import { labelOf } from '../ticket/ticket.labels.ts';
import { noticeOf } from '../ticket/ticket.notice.ts';
import { resume, suspend } from './suspension.entity.ts';

/** 中止与恢复计时. Each answers the ticket's id. */
@Injectable()
export class SuspensionService {
  constructor(private readonly desk: TicketDesk, private readonly client: DirectoryClient) {}

  suspend(actor: OfficerActor, input: SuspendTicketInput): Promise<string> {
    const explanation = text(input.explanation, 'explanation');
    return this.desk.take(actor, 'SUSPEND', input, async (ticket, act, em) => {
      const { id } = suspend(ticket, act, actor.code, input.reason, explanation);
      await emit(em, [noticeOf(this.client.directory, ticket, { source: id, at: act.at, wanted: ['HANDLER'], unit: ticket.handlingUnit ?? null, text: `${ticket.number}已中止计时（${labelOf('SuspensionReason', input.reason)}），请跟进，条件具备后即恢复办理` })]);
    });
  }

  resume(actor: OfficerActor, input: TicketStepInput): Promise<string> {
    return this.desk.take(actor, 'RESUME', input, async (ticket, act, em) => {
      resume(ticket, act);
      if (actor.unit !== ticket.handlingUnit) await emit(em, [noticeOf(this.client.directory, ticket, { source: `resumed ${ticket.id} ${ticket.version}`, at: act.at, wanted: ['HANDLER'], unit: ticket.handlingUnit ?? null, text: `${ticket.number}已恢复计时，请继续办理` })]);
    });
  }
}
