import { Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import { refuse, type Actor } from '@bangban/kernel';
import { coordinator, DirectoryClient } from '@bangban/directory-client';
import { emit, type NewEvent } from '@bangban/platform';
import { localDate, monthAndDay, withOffset } from '@bangban/working-time';
import type { RaiseLevelInput, RecordJointHandlingInput, TicketStepInput } from '../generated/graphql.ts';
import type { Act } from '../ticket/ticket.act.ts';
import { TicketDesk } from '../ticket/ticket.desk.ts';
import type { Ticket } from '../ticket/ticket.entity.ts';
import { optionalText, text } from '../ticket/ticket.input.ts';
import { noticeOf } from '../ticket/ticket.notice.ts';
import { WorkingUnits } from '../ticket/working-units.ts';
import { JointHandling, raiseLevel, recordJointHandling, requestLeader, TicketLevel, unitLevel } from './level.entity.ts';
import type { Raise } from './level.rules.ts';

/** 分级会办. Each answers the ticket's id. */
@Injectable()
export class LevelService {
  constructor(private readonly desk: TicketDesk, private readonly client: DirectoryClient, private readonly units: WorkingUnits) {}

  raise(actor: Actor, input: RaiseLevelInput): Promise<string> {
    const raise: Raise = {
      level: input.level, units: this.named('units', input.units ?? []), tried: optionalText(input.tried, 'tried'), whyFailed: optionalText(input.whyFailed, 'whyFailed'),
      order: input.order ? { leader: input.order.leader, reason: text(input.order.reason, 'order.reason') } : null,
    };
    return this.desk.take(actor, 'RAISE_LEVEL', input, async (ticket, act, em) => {
      this.refuseConcerned(ticket, raise);
      const here = await current(em, ticket) ?? unitLevel(ticket, await unitSince(em, ticket));
      const next = raiseLevel(ticket, act, raise, here, await lastHeld(em, here), this.unitName(ticket.leadUnit));
      await emit(em, [raised(ticket, act, next), this.summons(ticket, act, next)]);
    });
  }

  requestLeader(actor: Actor, input: TicketStepInput): Promise<string> {
    return this.desk.take(actor, 'REQUEST_LEADER', input, async (ticket, act, em) => {
      requestLeader(ticket, act);
      await emit(em, [noticeOf(this.client.directory, ticket, { source: `leader ${ticket.id} ${ticket.version}`, at: act.at, wanted: ['DISTRICT_LEADER'], unit: ticket.leadUnit ?? null, text: `${ticket.number}经单位、联合会办未能解决，区营商办提请会办` })]);
    });
  }

  recordJointHandling(actor: Actor, input: RecordJointHandlingInput): Promise<string> {
    const conclusion = text(input.conclusion, 'conclusion');
    const participants = this.named('participants', input.participants);
    if (!participants.length) refuse('INVALID_INPUT', { field: 'participants', reason: '请填写参加会办的单位' });
    return this.desk.take(actor, 'RECORD_JOINT_HANDLING', input, async (ticket, act, em) => {
      this.refuseConcerned(ticket, { units: participants });
      const { solved } = recordJointHandling(ticket, act, (await current(em, ticket))!, { participants, conclusion, solved: input.solved });
      await emit(em, [{ name: 'ticket.level-concluded', at: act.at, aggregate: aggregateOf(ticket), payload: { ticketId: ticket.id, number: ticket.number, level: ticket.handlingLevel, participants, solved } }]);
    });
  }

  private named(field: string, codes: readonly string[]): string[] {
    if (codes.length > 20) refuse('OUT_OF_RANGE', { field, min: 0, max: 20 });
    return [...new Set(codes)].map((code) => this.units.named(field, code).code);
  }

  /** Who is complained about takes no part in it, and orders nothing about it (X.22). */
  private refuseConcerned(ticket: Ticket, { units, order }: Pick<Raise, 'units'> & Partial<Raise>): void {
    const { directory } = this.client;
    for (const code of units) this.units.refuseComplainedAbout(ticket, directory.unit(code)!);
    if (!order) return;
    const leader = directory.officer(order.leader) ?? refuse('UNKNOWN_OFFICER', { officer: order.leader });
    if (!leader.active || !leader.roles.includes('DISTRICT_LEADER')) refuse('INVALID_INPUT', { field: 'order.leader', reason: '紧急交办须由在岗的区领导作出' });
    if (!directory.inOffice([...ticket.complainedUnits, ...ticket.complainedOfficers]).includes(leader)) refuse('COMPLAINED_ABOUT', { unit: leader.title });
  }

  /** Whoever has to act next at the new level is told so, and until when. */
  private summons(ticket: Ticket, { at, clock }: Act, { id, level }: TicketLevel): NewEvent {
    const until = monthAndDay(localDate(clock.running('LEVEL')!.dueAt));
    const isJoint = level === 'JOINT';
    return noticeOf(this.client.directory, ticket, {
      source: id, at, wanted: isJoint ? ['HANDLER', 'UNIT_OFFICE'] : [coordinator], unit: isJoint ? (ticket.leadUnit ?? null) : coordinator,
      text: isJoint ? `${ticket.number}已升级为联合会办，请于${until}前召集有关单位会办并登记结果` : `${ticket.number}已报送区级会办，请于${until}前提请区领导会办`,
    });
  }

  private unitName(code: string | null | undefined): string { return this.client.directory.unit(code ?? '')?.name ?? '牵头单位'; }
}

const current = (em: EntityManager, { id, round }: Ticket) => em.findOne(TicketLevel, { ticketId: id, round, leftAt: null });
const lastHeld = (em: EntityManager, { id }: TicketLevel) => em.findOne(JointHandling, { levelId: id }, { orderBy: { heldAt: 'desc', id: 'desc' } });

/** Since when the unit that handles it has had it: its assignment, or the day it was given back. */
async function unitSince(em: EntityManager, { id, round, assignedAt }: Ticket): Promise<Date> {
  const [row] = await em.execute<{ since: string | null }[]>(`select max(start_at) as since from deadline where subject_id = ? and kind = 'ACKNOWLEDGE' and round = ?`, [id, round]);
  return row?.since ? new Date(row.since) : assignedAt!;
}

const aggregateOf = ({ id, version }: Ticket) => ({ type: 'Ticket', id, version });

/** For who calls meetings. What people wrote of it stays here: it may name somebody. */
function raised(ticket: Ticket, { at, clock }: Act, { level, units, orderedBy }: TicketLevel): NewEvent {
  const { id, number, leadUnit, handlingUnit } = ticket;
  return { name: 'ticket.level-raised', at, aggregate: aggregateOf(ticket), payload: { ticketId: id, number, level, leadUnit: leadUnit ?? null, handlingUnit: handlingUnit ?? null, units, orderedBy: orderedBy ?? null, dueAt: withOffset(clock.running('LEVEL')!.dueAt) } };
}
