import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { DirectoryClient } from '@bangban/directory-client';
import { newId, refuse, type OfficerActor } from '@bangban/kernel';
import { DatabaseClock, line, mutate, parseInput } from '@bangban/platform';
import { localDate } from '@bangban/working-time';
import type { AmendPairingSchemeInput, DraftPairingSchemeInput, DropPlannedPairingsInput, PairingSchemeStepInput, PlanPairingsInput } from '../generated/graphql.ts';
import { manages } from '../liaison.policy.ts';
import { SchemeBook } from './scheme.book.ts';
import { PairingScheme } from './scheme.entity.ts';
import { SchemePlan } from './scheme.plan.ts';
import { SchemePublication } from './scheme.publication.ts';
import { checkParticipants, checkPeriod, everybody } from './scheme.rules.ts';

const codes = z.array(z.string().trim()).transform((all) => [...new Set(all)]);
const drafted = z.object({ title: line(200), documentNumber: line(100), startsOn: z.string(), endsOn: z.string(), units: codes.nullish(), leaders: codes.nullish() });
const amended = drafted.partial();

/** One method per mutation. */
@Injectable()
export class SchemeService {
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient, private readonly book: SchemeBook, private readonly plan: SchemePlan, private readonly publication: SchemePublication) {}

  draft(actor: OfficerActor, input: DraftPairingSchemeInput): Promise<string> {
    if (!manages(actor)) refuse('FORBIDDEN');
    const given = parseInput(drafted, input);
    checkPeriod(given);
    return mutate(this.em, actor, 'draftPairingScheme', input, async (em) => {
      const { directory } = this.client;
      const source = input.copyFrom ? await this.book.load(em, input.copyFrom) : null;
      const { units, leaders } = source ?? everybody(directory);
      const taking = { units: given.units ?? units, leaders: given.leaders ?? leaders };
      checkParticipants(directory, taking);
      const scheme = Object.assign(new PairingScheme(), {
        id: newId(), version: 1, ...given, ...taking, copiedFrom: source?.id ?? null, draftedAt: await this.clock.now(em), draftedBy: actor.code, publishedAt: null, publishedBy: null, closedAt: null, closedBy: null,
      });
      await em.persist(scheme).flush();
      const pairs = source ? await this.plan.copy(em, source, scheme) : 0;
      return { subject: { type: 'PairingScheme', id: scheme.id }, after: { title: scheme.title, startsOn: scheme.startsOn, endsOn: scheme.endsOn, ...taking, copiedFrom: scheme.copiedFrom, pairs } };
    });
  }

  amend(actor: OfficerActor, input: AmendPairingSchemeInput): Promise<string> {
    return this.step(actor, 'amendPairingScheme', input, async (em, scheme, at) => {
      const [today, { directory }] = [localDate(at), this.client];
      const { units, leaders, ...texts } = parseInput(amended, input);
      const changed = Object.fromEntries(Object.entries({ ...texts, units, leaders }).filter(([, value]) => value !== null && value !== undefined));
      if (Object.keys(texts).some((name) => name in changed) || scheme.status(today) === 'CLOSED') scheme.expect('DRAFT', '修改', today);
      const before = Object.fromEntries(Object.keys(changed).map((name) => [name, scheme[name as keyof PairingScheme]]));
      Object.assign(scheme, changed);
      checkPeriod(scheme);
      checkParticipants(directory, { units: units ?? [], leaders: leaders ?? [] });
      if (scheme.publishedAt) await this.publication.expectHoldersToStay(em, scheme);
      return { before, after: changed };
    });
  }

  planPairings(actor: OfficerActor, input: PlanPairingsInput): Promise<string> {
    return this.planned(actor, 'planPairings', input, (em, scheme) => this.plan.put(em, scheme, input.pairings));
  }

  drop(actor: OfficerActor, input: DropPlannedPairingsInput): Promise<string> {
    return this.planned(actor, 'dropPlannedPairings', input, (em, scheme) => this.plan.drop(em, scheme, input.creditCodes));
  }

  publish(actor: OfficerActor, input: PairingSchemeStepInput): Promise<string> {
    return this.step(actor, 'publishPairingScheme', input, async (em, scheme, at) => {
      scheme.expect('DRAFT', '发布', localDate(at));
      const pairs = await this.publication.publish(em, actor, at, scheme);
      return { after: { publishedAt: at, pairs } };
    });
  }

  close(actor: OfficerActor, input: PairingSchemeStepInput): Promise<string> {
    return this.step(actor, 'closePairingScheme', input, async (em, scheme, at) => {
      const [on, before] = [localDate(at), { endsOn: scheme.endsOn }];
      scheme.expect('PUBLISHED', '结束', on);
      if (on < scheme.startsOn) refuse('NOT_YET', { step: '结束', from: scheme.startsOn });
      const pairs = await this.publication.close(em, actor, at, scheme, on);
      return { before, after: { endsOn: scheme.endsOn, closedAt: at, pairs } };
    });
  }

  private step(actor: OfficerActor, mutation: string, input: PairingSchemeStepInput, work: (em: EntityManager, scheme: PairingScheme, at: Date) => Promise<object>): Promise<string> {
    if (!manages(actor)) refuse('FORBIDDEN');
    return mutate(this.em, actor, mutation, input, async (em) => {
      const scheme = await this.book.load(em, input.id);
      if (scheme.version !== input.expectedVersion) refuse('CONFLICT', { id: scheme.id, expectedVersion: input.expectedVersion, actualVersion: scheme.version });
      return { subject: { type: 'PairingScheme', id: scheme.id }, ...(await work(em, scheme, await this.clock.now(em))) };
    });
  }

  /** Several may plan at once: each line stands for itself. */
  private planned(actor: OfficerActor, mutation: string, input: { idempotencyKey: string; scheme: string }, work: (em: EntityManager, scheme: PairingScheme) => Promise<number>): Promise<string> {
    if (!manages(actor)) refuse('FORBIDDEN');
    return mutate(this.em, actor, mutation, input, async (em) => {
      const scheme = await this.book.load(em, input.scheme);
      scheme.expect('DRAFT', '拟定挂钩', localDate(await this.clock.now(em)));
      return { subject: { type: 'PairingScheme', id: scheme.id }, after: { pairs: await work(em, scheme) } };
    });
  }
}
