import { Injectable } from '@nestjs/common';
import type { Actor } from '@bangban/kernel';
import { answeredAtOnce } from '../duplicate/merged.landing.ts';
import type { AnswerConsultationInput, ConnectConsultationInput } from '../generated/graphql.ts';
import { IdentityCheck } from '../redacted-copy/identity-check.ts';
import { TicketDesk } from '../ticket/ticket.desk.ts';
import { text } from '../ticket/ticket.input.ts';
import { byline } from '../ticket/ticket.records.ts';
import { WorkingUnits } from '../ticket/working-units.ts';
import { answerConsultation, connectConsultation } from './consultation-attempt.entity.ts';

/** 首接负责制: who takes a question in answers it, alone, with another unit on the line, or after handing the call over. 三(7) */
@Injectable()
export class ConsultationService {
  constructor(private readonly desk: TicketDesk, private readonly units: WorkingUnits, private readonly identities: IdentityCheck) {}

  connect(actor: Actor, input: ConnectConsultationInput) {
    const note = text(input.note, 'note');
    const { code, name } = this.units.named('unit', input.unit);
    return this.desk.take(actor, 'CONNECT_CONSULTATION', input, (ticket, act) => {
      this.units.refuseComplainedAbout(ticket, { code, name });
      connectConsultation(ticket, act, { method: input.method, unit: code }, `${name}：${note}`);
    });
  }

  answer(actor: Actor, input: AnswerConsultationInput) {
    const content = text(input.content, 'content');
    const unit = input.unit ? this.units.named('unit', input.unit) : null;
    const firstReceiver = byline({ by: actor }).unitCode!;
    return this.desk.take(actor, 'ANSWER_AT_ONCE', input, async (ticket, act, em, others) => {
      if (others.length) await this.identities.refuseIdentities(em, act, 'ANSWER_AT_ONCE', [ticket, ...others], { content });
      if (unit) this.units.refuseComplainedAbout(ticket, unit);
      answerConsultation(ticket, act, firstReceiver, { method: input.method, unit: unit?.code ?? null }, { method: input.contactMethod, reached: true, content });
    }, answeredAtOnce(input.id, firstReceiver, content));
  }
}
