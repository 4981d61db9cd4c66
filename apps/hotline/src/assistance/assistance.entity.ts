import { defineEntity, p } from '@mikro-orm/core';
import { Deadline, usualPlan } from '@bangban/deadlines';
import { newId, principal, refuse } from '@bangban/kernel';
import { withOffset, type WorkingCalendar } from '@bangban/working-time';
import type { Act } from '../ticket/ticket.act.ts';
import type { Ticket } from '../ticket/ticket.entity.ts';

/** 协办: one request to one unit, and its answer. Asked again it is another row; the term is the assisting unit's own and counts for it (I-9). */
const schema = defineEntity({
  name: 'Assistance',
  tableName: 'assistance',
  properties: {
    id: p.uuid().primary(), ticketId: p.uuid(), unitCode: p.string(), asked: p.text(), askedAt: p.datetime(), askedBy: p.string(), dueAt: p.datetime(),
    answer: p.text().nullable(), answeredAt: p.datetime().nullable(), answeredBy: p.string().nullable(), withdrawnAt: p.datetime().nullable(), withdrawnBecause: p.text().nullable(),
  },
});
export class Assistance extends schema.class {
  /** Loaded and saved with it: see `assistance.book.ts`. */
  declare deadline: Deadline;

  get isOpen(): boolean { return !this.answeredAt && !this.withdrawnAt; }

  withdraw(at: Date, because: string): void {
    this.withdrawnAt = at;
    this.withdrawnBecause = because;
    this.deadline.withdraw(at, because);
  }
}
schema.setClass(Assistance);
export const assistanceSchema = schema;

/** Units that are asked see the case from now on, and stay the ones that assist; the handling unit stays the one that answers for it. */
export function inviteAssistance(ticket: Ticket, act: Act, units: readonly { code: string; name: string }[], asked: string, open: readonly Assistance[], calendar: WorkingCalendar): Assistance[] {
  ticket.take('INVITE_ASSISTANCE', act, `${units.map(({ name }) => name).join('、')}：${asked}`);
  for (const { code, name } of units) {
    if (code === ticket.handlingUnit) refuse('INVALID_INPUT', { field: 'units', reason: '承办单位无须邀请自己协办' });
    const running = open.find(({ unitCode }) => unitCode === code);
    if (running) refuse('INVALID_INPUT', { field: 'units', reason: `${name}已在协办，答复期限为${withOffset(running.dueAt)}` });
  }
  const invited = units.map(({ code }) => ask(ticket, act, code, asked, calendar));
  ticket.assistingUnits = [...new Set([...ticket.assistingUnits, ...units.map(({ code }) => code)])];
  act.records.push(...invited);
  ticket.finish(act);
  return invited;
}

export function answerAssistance(ticket: Ticket, act: Act, asked: Assistance, answer: string): void {
  ticket.take('ANSWER_ASSISTANCE', act);
  Object.assign(asked, { answer, answeredAt: act.at, answeredBy: principal(act.by) });
  asked.deadline.meet(act.at);
  act.records.push(asked);
  ticket.finish(act);
}

/** Who is not needed any more does not see the case any more. */
export function withdrawAssistance(ticket: Ticket, act: Act, asked: Assistance, unitName: string, because: string): void {
  ticket.take('WITHDRAW_ASSISTANCE', act, `${unitName}：${because}`);
  asked.withdraw(act.at, because);
  ticket.assistingUnits = ticket.assistingUnits.filter((unit) => unit !== asked.unitCode);
  act.records.push(asked);
  ticket.finish(act);
}

function ask(ticket: Ticket, { at, by, clock }: Act, unitCode: string, asked: string, calendar: WorkingCalendar): Assistance {
  const id = newId();
  const deadline = Deadline.start({
    subjectId: id, kind: 'ASSIST', round: ticket.round, startAt: at, term: clock.rules.term(assistRule), ruleKey: assistRule, rulebookVersion: ticket.rulebookVersion, plan: usualPlan(clock.rules), calendar,
  });
  return Object.assign(new Assistance(), {
    id, ticketId: ticket.id, unitCode, asked, askedAt: at, askedBy: principal(by), dueAt: deadline.dueAt, answer: null, answeredAt: null, answeredBy: null, withdrawnAt: null, withdrawnBecause: null, deadline,
  });
}

const assistRule = 'ticket.assist';
