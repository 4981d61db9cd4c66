import { Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import { isId, refuse, type Actor } from '@bangban/kernel';
import { DirectoryClient } from '@bangban/directory-client';
import { emit } from '@bangban/platform';
import type { MergeTicketInput, UndoMergeInput } from '../generated/graphql.ts';
import type { Act } from '../ticket/ticket.act.ts';
import { TicketDesk } from '../ticket/ticket.desk.ts';
import { Ticket } from '../ticket/ticket.entity.ts';
import { text } from '../ticket/ticket.input.ts';
import { noticeOf } from '../ticket/ticket.notice.ts';
import { mergedWith } from './merged.landing.ts';
import { merge, TicketMerge, undoMerge, type OfficerAct } from './ticket-merge.entity.ts';

/** 合并办理: one matter that came in twice is answered once. Both tickets keep a line of it. */
@Injectable()
export class MergeService {
  constructor(private readonly desk: TicketDesk, private readonly client: DirectoryClient) {}

  merge(actor: Actor, input: MergeTicketInput): Promise<string> {
    const reason = text(input.reason, 'reason');
    const targetId = input.targetId.toLowerCase();
    if (targetId === input.id.toLowerCase()) refuse('INVALID_INPUT', { field: 'targetId', reason: '不能并入自身' });
    return this.desk.take(actor, 'MERGE', input, async (source, act, em, [target]) => {
      if (!target) return refuse('NOT_FOUND', { what: '工单', id: input.targetId });
      if (await em.count(Ticket, { mergedInto: source.id })) refuse('INVALID_INPUT', { field: 'id', reason: '已有工单并入本工单；请把目标工单并入本工单，或者先撤销那些合并' });
      merge(source, act as OfficerAct, target, reason);
      await this.notify(em, act, [source, target], '已与内容重复的工单合并办理，一次答复对各件同时有效；各件时限照常计算');
    }, { ids: async () => (isId(targetId) ? [targetId] : []), verbFor: () => (one, act) => one.log('MERGE', act, reason), asks: true });
  }

  undo(actor: Actor, input: UndoMergeInput): Promise<string> {
    const reason = text(input.reason, 'reason');
    return this.desk.take(actor, 'UNDO_MERGE', input, async (source, act, em, [target]) => {
      const merged = await em.findOne(TicketMerge, { ticketId: source.id, undoneAt: null });
      undoMerge(source, act as OfficerAct, merged!, reason);
      await this.notify(em, act, [source, target!], '的合并已撤销，请分别办理、分别答复');
    }, { ids: mergedWith(input.id), verbFor: (other, { mergedInto }) => (other.id === mergedInto ? (one, act) => one.log('UNDO_MERGE', act, reason) : undefined) });
  }

  /** The unit of each is told of its own, and not of the other. */
  private notify(em: EntityManager, { at }: Act, tickets: readonly Ticket[], what: string): Promise<void> {
    return emit(em, tickets.filter(({ handlingUnit }) => handlingUnit).map((ticket) =>
      noticeOf(this.client.directory, ticket, { source: `merge ${ticket.id} ${at.toISOString()}`, at, wanted: ['HANDLER', 'UNIT_OFFICE'], unit: ticket.handlingUnit!, text: `${ticket.number}${what}` })));
  }
}
