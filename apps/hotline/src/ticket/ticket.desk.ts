import { Injectable } from '@nestjs/common';
import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { addressDue, DeadlineSubjects, runningDeadlines, saveDeadlines } from '@bangban/deadlines';
import { DomainError, isId, refuse, type Actor } from '@bangban/kernel';
import { DirectoryClient } from '@bangban/directory-client';
import { contentHash, DatabaseClock, emit, once, RefusedAttempts, writeTrail, type TrailAct } from '@bangban/platform';
import { ComplainantStore } from '../complainant/complainant.store.ts';
import type { TicketStep } from '../generated/graphql.ts';
import { endAssistances } from '../assistance/assistance.book.ts';
import { unitsLeft, unitsOf } from '../ticket-left/ticket-left.entity.ts';
import { TicketClock } from './ticket.clock.ts';
import type { Act } from './ticket.act.ts';
import { Ticket } from './ticket.entity.ts';
import { settled, settlementOf } from './ticket.settled.ts';
import { isConcerned, isOwnDecision, may, maySee, viewpoint, type Viewpoint } from './ticket.policy.ts';
import { changeOf, factsOf, onBehalfOf, reasonOf } from './ticket.trail.ts';

export interface StepInput { idempotencyKey: string; id: string; expectedVersion?: number }
type Objection = 'COMPLAINED_ABOUT' | 'NOT_VISIBLE' | 'OWN_UNIT' | 'FORBIDDEN';
/** `others`: the tickets beside it with which the step does something too. */
export type Verb = (ticket: Ticket, act: Act, em: EntityManager, others: readonly Ticket[]) => void | Promise<void>;
/** Further tickets that a step concerns, locked with it in the order of their ids: which, and what it does with each as both stand before it. `asks`: whether he must be allowed the step with these too. */
export interface Beside { ids(em: EntityManager): Promise<readonly string[]>; verbFor(other: Ticket, ticket: Ticket): Verb | undefined; asks?: true }

/** Takes one step with one ticket: load, permit, verb, flush; once per key; a refusal leaves its trace. */
@Injectable()
export class TicketDesk {
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient, private readonly complainants: ComplainantStore, private readonly attempts: RefusedAttempts, private readonly subjects: DeadlineSubjects) {}

  view(actor: Actor): Viewpoint { return viewpoint(actor, this.client.directory, this.complainants.reporterRef); }

  /** What a sentence calls a ticket to somebody who may not know of it. */
  nameFor(actor: Actor, ticket: Ticket): string { return maySee(this.view(actor), ticket) ? ticket.number : '另一件诉求'; }

  /** Whether `take` would let him: asked before what is laborious and belongs into no transaction. */
  async mayTake(actor: Actor, step: TicketStep, id: string): Promise<boolean> {
    const ticket = isId(id) ? await this.em.fork().findOne(Ticket, { id }) : null;
    return ticket !== null && may(this.view(actor), step, ticket);
  }

  /** The ticket's id, also when the key was used before for the same. */
  async take(actor: Actor, step: TicketStep, input: StepInput, verb: Verb, beside?: Beside): Promise<string> {
    const { idempotencyKey: key, ...rest } = input;
    const view = this.view(actor);
    let refused: Objection | undefined;
    let subject = input.id.toLowerCase();
    try {
      return await this.em.fork().transactional((em) => once(em, { actor, by: this.complainants.actorRef(actor), mutation: step, key, hash: contentHash(rest) }, async () => {
        const [ticket, others] = await this.load(em, input, beside);
        for (const one of [ticket, ...(beside?.asks ? others : [])]) {
          subject = one.id;
          refused = this.objection(view, step, one);
          if (refused) refuse(refused === 'COMPLAINED_ABOUT' || refused === 'NOT_VISIBLE' ? 'NOT_FOUND' : refused, { what: '工单', id: one.id });
        }
        if (input.expectedVersion !== undefined && input.expectedVersion !== ticket.version) refuse('CONFLICT', { id: ticket.id, expectedVersion: input.expectedVersion, actualVersion: ticket.version });
        const further = others.flatMap((other) => { const theirs = beside!.verbFor(other, ticket); return theirs ? [{ other, theirs }] : []; });
        await this.apply(em, ticket, view, step, (one, act) => verb(one, act, em, further.map(({ other }) => other)));
        for (const { other, theirs } of further) await this.apply(em, other, view, step, theirs);
        return ticket.id;
      }));
    } catch (error) {
      if (error instanceof DomainError && (refused || worthKeeping.has(error.code))) await this.attempts.keep(error, { by: actor, action: step, subject: { type: 'Ticket', id: subject } }, refused ?? error.code);
      throw error;
    }
  }

  /** The verb and all that rides with it, in the caller's transaction. */
  private async apply(em: EntityManager, ticket: Ticket, view: Viewpoint, step: TicketStep, verb: Verb): Promise<void> {
    const { actor } = view;
    const running = await runningDeadlines(em, { subjectId: ticket.id });
    const act: Act = { by: actor, at: await this.clock.now(em), clock: new TicketClock(ticket, running, this.client.directory), records: [] };
    await addressDue(em, this.subjects, this.client.directory, running, act.at);
    const lapse: Act = { ...act, by: { kind: 'SYSTEM', name: 'hotline' }, records: [] };
    const before = settlementOf(ticket);
    const units = unitsOf(ticket);
    const isAssisted = ticket.assistingUnits.length > 0;
    const acts = [
      ...(actor.kind !== 'SYSTEM' && ticket.hasLapsed(act) ? [await done(em, ticket, 'TURN_COMPLEX', lapse, (one, by) => one.turnComplex(by))] : []),
      await done(em, ticket, step, { ...act, onBehalfOf: onBehalfOf(view, step, ticket) }, verb),
    ];
    em.persist(unitsLeft(ticket, units, act.at));
    if (isAssisted) await endAssistances(em, ticket, act.at);
    await saveDeadlines(em, act.clock.all);
    // a note or a copy leaves the ticket as it is, version and all; who keeps a copy of it hears of them nevertheless
    if (ticket.changedAt < act.at) await em.execute('update ticket set changed_at = ? where id = ?', [act.at, ticket.id]);
    await emit(em, settled(ticket, before, act.at));
    await writeTrail(em, ...acts.filter(({ action }) => action !== 'REVEAL_COMPLAINANT')); // the function that reveals has written it
  }

  private async load(em: EntityManager, { id }: StepInput, beside?: Beside): Promise<[Ticket, Ticket[]]> {
    const ids = isId(id) ? [id, ...((await beside?.ids(em)) ?? [])] : [];
    const tickets = await em.find(Ticket, { id: { $in: ids } }, { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } });
    const ticket = tickets.find((one) => one.id === id.toLowerCase()) ?? refuse('NOT_FOUND', { what: '工单', id });
    return [ticket, tickets.filter((one) => one !== ticket)];
  }

  /** Why this actor may not, or undefined. To whom the ticket is hidden, it does not exist. */
  private objection(view: Viewpoint, step: TicketStep, ticket: Ticket): Objection | undefined {
    if (may(view, step, ticket)) return undefined;
    if (isConcerned(view, ticket)) return 'COMPLAINED_ABOUT';
    if (!maySee(view, ticket)) return 'NOT_VISIBLE';
    return isOwnDecision(view, step, ticket) ? 'OWN_UNIT' : 'FORBIDDEN';
  }
}

/** Takes the step, and says what it did. */
async function done(em: EntityManager, ticket: Ticket, step: TicketStep, act: Act, verb: Verb): Promise<TrailAct> {
  const before = factsOf(ticket);
  await verb(ticket, act, em, []);
  em.persist(act.records);
  return { by: act.by, action: step, subject: { type: 'Ticket', id: ticket.id }, onBehalfOf: act.onBehalfOf, ...changeOf(before, ticket, act.records), reason: reasonOf(step, act) };
}

const worthKeeping = new Set(['COMPLAINED_ABOUT', 'SAME_OFFICER', 'CONTAINS_IDENTITY']);
