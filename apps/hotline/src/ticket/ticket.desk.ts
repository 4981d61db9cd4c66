import { Injectable } from '@nestjs/common';
import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { runningDeadlines, saveDeadlines } from '@bangban/deadlines';
import { DomainError, isId, refuse, type Actor } from '@bangban/kernel';
import { DirectoryClient } from '@bangban/directory-client';
import { contentHash, DatabaseClock, once } from '@bangban/platform';
import { ComplainantStore } from '../complainant/complainant.store.ts';
import type { TicketStep } from '../generated/graphql.ts';
import { RefusedAttempts } from './refused-attempts.ts';
import { TicketClock } from './ticket.clock.ts';
import type { Act } from './ticket.act.ts';
import { Ticket } from './ticket.entity.ts';
import { isConcerned, isOwnHandling, may, maySee, viewpoint, type Viewpoint } from './ticket.policy.ts';

export interface StepInput { idempotencyKey: string; id: string; expectedVersion?: number }
type Objection = 'COMPLAINED_ABOUT' | 'NOT_VISIBLE' | 'OWN_UNIT' | 'FORBIDDEN';
type Verb = (ticket: Ticket, act: Act, em: EntityManager) => void | Promise<void>;

/** Takes one step with one ticket: load, permit, verb, flush; once per key; a refusal leaves its trace. */
@Injectable()
export class TicketDesk {
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient, private readonly complainants: ComplainantStore, private readonly attempts: RefusedAttempts) {}

  view(actor: Actor): Viewpoint { return viewpoint(actor, this.client.directory, this.complainants.reporterRef); }

  /** The ticket's id, also when the key was used before for the same. */
  async take(actor: Actor, step: TicketStep, input: StepInput, verb: Verb): Promise<string> {
    const { idempotencyKey: key, ...rest } = input;
    const view = this.view(actor);
    let refused: Objection | undefined;
    try {
      return await this.em.fork().transactional((em) => once(em, { actor, by: this.complainants.actorRef(actor), mutation: step, key, hash: contentHash(rest) }, async () => {
        const ticket = await this.load(em, input);
        refused = this.objection(view, step, ticket);
        if (refused) refuse(refused === 'COMPLAINED_ABOUT' || refused === 'NOT_VISIBLE' ? 'NOT_FOUND' : refused, { what: '工单', id: input.id });
        if (input.expectedVersion !== undefined && input.expectedVersion !== ticket.version) refuse('CONFLICT', { id: ticket.id, expectedVersion: input.expectedVersion, actualVersion: ticket.version });
        await this.apply(em, ticket, actor, verb);
        return ticket.id;
      }));
    } catch (error) {
      if (error instanceof DomainError && (refused || worthKeeping.has(error.code))) await this.attempts.record(actor, input.id, step, refused ?? error.code);
      throw error;
    }
  }

  /** The verb and all that rides with it, in the caller's transaction. */
  async apply(em: EntityManager, ticket: Ticket, actor: Actor, verb: Verb): Promise<void> {
    const running = await runningDeadlines(em, { subjectId: ticket.id });
    const act: Act = { by: actor, at: await this.clock.now(em), clock: new TicketClock(ticket, running, this.client.directory), records: [] };
    if (actor.kind !== 'SYSTEM' && ticket.hasLapsed(act)) ticket.turnComplex({ ...act, by: { kind: 'SYSTEM', name: 'hotline' } });
    await verb(ticket, act, em);
    em.persist(act.records);
    await saveDeadlines(em, act.clock.all);
  }

  private async load(em: EntityManager, { id }: StepInput): Promise<Ticket> {
    const ticket = isId(id) ? await em.findOne(Ticket, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
    return ticket ?? refuse('NOT_FOUND', { what: '工单', id });
  }

  /** Why this actor may not, or undefined. To whom the ticket is hidden, it does not exist. */
  private objection(view: Viewpoint, step: TicketStep, ticket: Ticket): Objection | undefined {
    if (may(view, step, ticket)) return undefined;
    if (isConcerned(view, ticket)) return 'COMPLAINED_ABOUT';
    if (!maySee(view, ticket)) return 'NOT_VISIBLE';
    return ['RATE', 'CONFIRM_SOLVED', 'CONFIRM_UNSOLVED', 'CLOSE_UNCONFIRMED'].includes(step) && isOwnHandling(view, ticket) ? 'OWN_UNIT' : 'FORBIDDEN';
  }
}

const worthKeeping = new Set(['COMPLAINED_ABOUT', 'SAME_OFFICER']);
