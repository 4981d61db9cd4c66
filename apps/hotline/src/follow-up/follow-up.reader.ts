import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { DomainError, type Actor } from '@bangban/kernel';
import { DirectoryClient } from '@bangban/directory-client';
import { isCode, RefusedAttempts, refuseBlocked, tryCode, type Tried } from '@bangban/platform';
import { ComplainantStore } from '../complainant/complainant.store.ts';
import type { QueryFollowUpArgs } from '../generated/graphql.ts';
import { ExtensionReader } from '../extension/extension.reader.ts';
import { SuspensionReader } from '../suspension/suspension.reader.ts';
import { Ticket } from '../ticket/ticket.entity.ts';
import { ContactRecord, ScopeProposal } from '../ticket/ticket.records.ts';
import { numberAsTyped } from '../ticket/ticket.rules.ts';
import { LevelReader } from '../level/level.reader.ts';
import { answersTold, stateInWords } from './follow-up.rules.ts';

/** What a reporter without an account sees of his case: where it stands and what he was told, and nothing else. */
@Injectable()
export class FollowUpReader {
  constructor(private readonly em: EntityManager, private readonly client: DirectoryClient, private readonly complainants: ComplainantStore, private readonly attempts: RefusedAttempts, private readonly suspensions: SuspensionReader, private readonly extensions: ExtensionReader, private readonly levels: LevelReader) {}

  async read(actor: Actor, { number: given, code }: QueryFollowUpArgs) {
    const number = numberAsTyped(given);
    const notFound = new DomainError('NOT_FOUND', { what: '编号与查询码相符的诉求', id: given.slice(0, 40) });
    if (!number) throw notFound; // no case can have it, so there is nothing to guess at
    const tried = await this.tried(number, code);
    if ('blocked' in tried) return refuseBlocked('查询码', tried.blocked);
    if ('found' in tried) return this.view(tried.found);
    await this.attempts.keep(notFound, { by: actor, action: 'FOLLOW_UP', subject: tried.wrong ? { type: 'Ticket', id: tried.wrong } : null }, notFound.code);
    throw notFound;
  }

  private tried(number: string, given: string): Promise<Tried<Ticket>> {
    return tryCode(this.em, number, async (em) => {
      const ticket = await em.findOne(Ticket, { number });
      return { found: ticket, id: ticket?.id ?? null, isRight: isCode(given, this.complainants.followUpCode(ticket?.id ?? number)) };
    });
  }

  private async view(ticket: Ticket) {
    const { id, number, receivedAt, closedAt, outcome, rulebookVersion, openedOn } = ticket;
    const em = this.em.fork();
    const rules = this.client.directory.rulebook.at(openedOn, rulebookVersion);
    const feedback = await em.find(ContactRecord, { ticketId: id, purpose: 'FEEDBACK' }, { orderBy: { at: 'asc', id: 'asc' } });
    const outOfScope = ticket.status === 'OUT_OF_SCOPE' ? await em.find(ScopeProposal, { ticketId: id, approved: true }) : [];
    const [running] = await em.execute<{ due_at: string; first_due_at: string }[]>(`select d.due_at, coalesce((select (e.payload -> 'before' ->> 'dueAt')::timestamptz from event e where e.aggregate_id = d.id::text and e.name = 'deadline.changed' order by e.at, e.id limit 1), d.due_at) as first_due_at
      from deadline d where d.subject_id = ? and d.kind = 'CLOSE' and d.met_at is null and d.withdrawn_at is null and d.paused_at is null`, [id]);
    return {
      number, receivedAt, closedAt, outcome, state: stateInWords(ticket), dueAt: running && new Date(running.due_at), originalDueAt: running && new Date(running.first_due_at),
      suspensions: (await this.suspensions.ofTickets([id], true)).get(id) ?? [], extensions: (await this.extensions.ofTickets([id], true)).get(id) ?? [],
      progress: async () => (await this.levels.progress([id])).get(id)!,
      answers: [...answersTold(feedback, rules.number('ticket.contact_attempts')), ...outOfScope.map(({ decidedAt, explanation }) => ({ at: decidedAt, content: explanation }))],
    };
  }
}
