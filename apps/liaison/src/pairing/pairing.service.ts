import { Injectable } from '@nestjs/common';
import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { DirectoryClient } from '@bangban/directory-client';
import { isId, refuse, type OfficerActor } from '@bangban/kernel';
import { DatabaseClock, emit, line, mutate, parseInput } from '@bangban/platform';
import { localDate, monthAndDay } from '@bangban/working-time';
import type { ChangeLiaisonOfficerInput, EndPairingInput, HandOverPairingInput, OpenPairingInput } from '../generated/graphql.ts';
import { manages } from '../liaison.policy.ts';
import { SchemeBook } from '../scheme/scheme.book.ts';
import { PairingBook } from './pairing.book.ts';
import { Pairing } from './pairing.entity.ts';
import { endNotice, pairingNotice } from './pairing.notice.ts';
import { mayNameOfficer } from './pairing.policy.ts';
import { checkOfficer, holderForm, isLeadership, later } from './pairing.rules.ts';

const handing = z.object({ holder: holderForm, reason: line(500) });

/** One method per mutation. */
@Injectable()
export class PairingService {
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient, private readonly book: PairingBook, private readonly schemes: SchemeBook) {}

  open(actor: OfficerActor, input: OpenPairingInput): Promise<string> {
    if (!manages(actor)) refuse('FORBIDDEN');
    const holder = parseInput(holderForm, input.holder);
    return mutate(this.em, actor, 'openPairing', input, async (em) => {
      const at = await this.clock.now(em);
      const scheme = await this.schemes.published(em, input.scheme, '结对', localDate(at));
      const earliest = later(scheme.startsOn, localDate(at));
      const on = input.startsOn ?? earliest;
      if (on < earliest || on > scheme.endsOn) refuse('OUT_OF_RANGE', { field: 'startsOn', min: earliest, max: scheme.endsOn });
      const [pairing] = await this.book.open(em, actor, at, scheme, [{ creditCode: input.creditCode, holder }], on);
      await emit(em, [pairingNotice(this.client.directory, pairing!, 'opened', `新的挂钩企业，自${monthAndDay(on)}起，请按月联系、走访`, at)]);
      return { subject: { type: 'Pairing', id: pairing!.id }, after: { scheme: scheme.id, creditCode: input.creditCode, holderUnit: holder.unit, holderOfficer: holder.officer, startsOn: on } };
    });
  }

  changeOfficer(actor: OfficerActor, input: ChangeLiaisonOfficerInput): Promise<string> {
    return mutate(this.em, actor, 'changeLiaisonOfficer', input, async (em) => {
      const pairing = await this.load(em, input);
      const { directory } = this.client;
      if (!mayNameOfficer(directory, actor, pairing.holderUnit)) refuse('FORBIDDEN');
      this.expectVersion(pairing, input);
      const at = await this.clock.now(em);
      pairing.expectGoingOn(localDate(at), '更换联络员');
      if (isLeadership(directory, pairing.holderUnit)) refuse('INVALID_INPUT', { field: 'officer', reason: '区领导挂钩的没有联络员；换人请办理移交' });
      const officer = input.officer || null;
      if (officer) checkOfficer(directory, pairing.holderUnit, officer, 'officer');
      const before = pairing.holderOfficer;
      await this.book.entrust(em, pairing, officer, at);
      if (officer) await emit(em, [pairingNotice(directory, pairing, `officer:${pairing.version}`, `联络员现为${directory.officer(officer)!.title}`, at)]);
      return { subject: { type: 'Pairing', id: pairing.id }, before: { holderOfficer: before }, after: { holderOfficer: officer } };
    });
  }

  /** Answers the successor. */
  handOver(actor: OfficerActor, input: HandOverPairingInput): Promise<string> {
    if (!manages(actor)) refuse('FORBIDDEN');
    const { holder, reason } = parseInput(handing, input);
    return mutate(this.em, actor, 'handOverPairing', input, async (em) => {
      const { directory } = this.client;
      const [pairing, at] = [await this.load(em, input), await this.clock.now(em)];
      this.expectVersion(pairing, input);
      pairing.expectGoingOn(localDate(at), '移交');
      if (pairing.holderUnit === holder.unit && (pairing.holderOfficer === holder.officer || !isLeadership(directory, holder.unit))) refuse('INVALID_INPUT', { field: 'holder', reason: '接手的与原来的是同一方；单位换人请更换联络员' });
      const successor = await this.book.handOver(em, actor, at, pairing, await this.schemes.published(em, pairing.schemeId, '移交', localDate(at)), holder, reason);
      await emit(em, [
        endNotice(directory, pairing, at),
        pairingNotice(directory, successor, 'opened', `接手的挂钩企业，自${monthAndDay(successor.startsOn)}起，请按月联系、走访；年度和半年度任务一并承接`, at),
      ]);
      return { id: successor.id, subject: { type: 'Pairing', id: pairing.id }, before: { holderUnit: pairing.holderUnit, holderOfficer: pairing.holderOfficer }, after: { successor: successor.id, holderUnit: holder.unit, holderOfficer: holder.officer, endsOn: pairing.endsOn }, reason };
    });
  }

  end(actor: OfficerActor, input: EndPairingInput): Promise<string> {
    if (!manages(actor)) refuse('FORBIDDEN');
    const reason = parseInput(line(500), input.reason);
    return mutate(this.em, actor, 'endPairing', input, async (em) => {
      const [pairing, at] = [await this.load(em, input), await this.clock.now(em)];
      this.expectVersion(pairing, input);
      pairing.expectGoingOn(localDate(at), '结束挂钩');
      await this.book.end(em, pairing, 'ENDED', { on: localDate(at), reason, by: actor.code, at });
      await emit(em, [endNotice(this.client.directory, pairing, at)]);
      return { subject: { type: 'Pairing', id: pairing.id }, before: { endKind: null }, after: { endKind: pairing.endKind, endsOn: pairing.endsOn }, reason };
    });
  }

  /** The enterprise first, as whoever pairs it does. */
  private async load(em: EntityManager, { id }: { id: string }): Promise<Pairing> {
    if (isId(id)) await em.execute('select from enterprise where credit_code = (select credit_code from pairing where id = ?) for no key update', [id]);
    const pairing = isId(id) ? await em.findOne(Pairing, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
    return pairing ?? refuse('NOT_FOUND', { what: '挂钩', id });
  }

  private expectVersion({ id, version }: Pairing, { expectedVersion }: { expectedVersion: number }): void {
    if (version !== expectedVersion) refuse('CONFLICT', { id, expectedVersion, actualVersion: version });
  }
}
