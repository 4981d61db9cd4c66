import { Injectable } from '@nestjs/common';
import { coordinator, DirectoryClient } from '@bangban/directory-client';
import { emit, type NewEvent } from '@bangban/platform';
import type { OfficerActor } from '@bangban/kernel';
import { withOffset } from '@bangban/working-time';
import type { DecideExtensionInput, RequestExtensionInput } from '../generated/graphql.ts';
import { TicketDesk } from '../ticket/ticket.desk.ts';
import type { Ticket } from '../ticket/ticket.entity.ts';
import { optionalText, text } from '../ticket/ticket.input.ts';
import { noticeOf } from '../ticket/ticket.notice.ts';
import { decideExtension, Extension, requestExtension } from './extension.entity.ts';

/** 申请与决定延期. Each answers the ticket's id. */
@Injectable()
export class ExtensionService {
  constructor(private readonly desk: TicketDesk, private readonly client: DirectoryClient) {}

  request(actor: OfficerActor, input: RequestExtensionInput): Promise<string> {
    const { workingDays, reason } = input;
    const explanation = text(input.explanation, 'explanation');
    return this.desk.take(actor, 'REQUEST_EXTENSION', input, async (ticket, act, em) => {
      const extension = requestExtension(ticket, act, actor.code, { workingDays, reason, explanation }, await em.find(Extension, { ticketId: ticket.id }));
      await emit(em, [this.toBeDecided(ticket, extension)]);
    });
  }

  decide(actor: OfficerActor, input: DecideExtensionInput): Promise<string> {
    const { approve } = input;
    const comment = approve ? optionalText(input.comment, 'comment') : text(input.comment ?? '', 'comment');
    return this.desk.take(actor, 'DECIDE_EXTENSION', input, async (ticket, act, em) => {
      const request = await em.findOne(Extension, { deadlineId: ticket.extensionRequestedFor, decidedAt: null });
      decideExtension(ticket, act, actor.code, request!, approve, comment);
      await emit(em, [noticeOf(this.client.directory, ticket, {
        source: `decided ${request!.id}`, at: act.at, wanted: ['HANDLER'], unit: ticket.handlingUnit ?? null,
        text: request!.dueAfter ? `${ticket.number}的延期申请已同意，办结期限为${withOffset(request!.dueAfter).slice(0, 10)}` : `${ticket.number}的延期申请未获同意，请按原期限办结`,
      })]);
    });
  }

  /** The dispatchers, and where they handle it themselves 区营商办. */
  private toBeDecided(ticket: Ticket, { id, requestedAt, workingDays }: Extension): NewEvent {
    const { directory } = this.client;
    const desk = directory.desk('HOTLINE_12345') ?? null;
    const wanted = desk && directory.unitChain(ticket.handlingUnit!).includes(desk) ? coordinator : 'DISPATCHER';
    return noticeOf(directory, ticket, { source: id, at: requestedAt, wanted: [wanted], unit: desk, text: `${ticket.number}的承办单位申请延期${workingDays}个工作日，请在办结期限之前决定` });
  }
}
