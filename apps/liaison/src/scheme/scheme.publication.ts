import { Injectable } from '@nestjs/common';
import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { DirectoryClient } from '@bangban/directory-client';
import { refuse, type OfficerActor } from '@bangban/kernel';
import { emit } from '@bangban/platform';
import { localDate, monthAndDay, type LocalDate } from '@bangban/working-time';
import { PairingBook } from '../pairing/pairing.book.ts';
import { Pairing } from '../pairing/pairing.entity.ts';
import { noticeTo } from '../pairing/pairing.notice.ts';
import { holderName, isLeadership, later, type Holder } from '../pairing/pairing.rules.ts';
import type { PairingScheme } from './scheme.entity.ts';
import { SchemePlan } from './scheme.plan.ts';

/** What publishing and closing a scheme do to its pairs. */
@Injectable()
export class SchemePublication {
  constructor(private readonly client: DirectoryClient, private readonly plan: SchemePlan, private readonly pairings: PairingBook) {}

  /** Its pairs are paired, all or none, from its first day or today; each holder is told once. */
  async publish(em: EntityManager, actor: OfficerActor, at: Date, scheme: PairingScheme): Promise<number> {
    await em.execute('lock table pairing_scheme in share row exclusive mode');
    scheme.publish(actor.code, at);
    const today = localDate(at);
    if (scheme.endsOn < today) refuse('OUT_OF_RANGE', { field: 'endsOn', min: today, max: '2100-12-31' });
    const [other] = await em.execute<{ title: string; from: string; until: string }[]>(`select title, starts_on::text as "from", ends_on::text as until from pairing_scheme
      where published_at is not null and id <> ? and daterange(starts_on, ends_on, '[]') && daterange(?, ?, '[]') limit 1`, [scheme.id, scheme.startsOn, scheme.endsOn]);
    if (other) refuse('INVALID_INPUT', { field: 'startsOn', reason: `与“${other.title}”（${other.from}至${other.until}）的期间重叠，请先结束该方案或改期` });
    await em.flush();
    const pairs = await this.plan.take(em, scheme);
    const from = later(scheme.startsOn, today);
    await this.pairings.open(em, actor, at, scheme, pairs, from);
    await this.tell(em, scheme, pairs.map(({ holder }) => holder), from, at);
    return pairs.length;
  }

  /** One notice a leader or unit, however many enterprises it is given. */
  private async tell(em: EntityManager, { id, version, title, documentNumber: number }: PairingScheme, holders: readonly Holder[], from: LocalDate, at: Date): Promise<void> {
    const { directory } = this.client;
    const held = Map.groupBy(holders, ({ unit, officer }) => (isLeadership(directory, unit) ? officer! : unit));
    await emit(em, [...held].map(([code, [first, ...more]]) => noticeTo(directory, first!.unit, [first!, ...more].flatMap(({ officer }) => officer ?? []), {
      subject: { type: 'PairingScheme', id, number, version }, source: `scheme:${id}:${code}`, at,
      text: `${number}：${title}由${holderName(directory, first!)}挂钩${more.length + 1}家企业，自${monthAndDay(from)}起，请按月联系、走访`,
    })));
  }

  /** `on`: its last day, and that of every pairing that still goes on. */
  async close(em: EntityManager, actor: OfficerActor, at: Date, scheme: PairingScheme, on: LocalDate): Promise<number> {
    scheme.close(actor.code, at, on);
    const open = await em.find(Pairing, { schemeId: scheme.id, endedAt: null }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    for (const pairing of open) await this.pairings.end(em, pairing, 'SCHEME_CLOSED', { on, reason: '方案结束', by: actor.code, at });
    return open.length;
  }

  /** Who still holds an enterprise cannot be left out. */
  async expectHoldersToStay(em: EntityManager, { id, units, leaders }: PairingScheme): Promise<void> {
    const held = await em.execute<Holder[]>('select distinct holder_unit as unit, holder_officer as officer from pairing where scheme_id = ? and ended_at is null', [id]);
    const { directory } = this.client;
    const missing = held.filter((holder) => !(isLeadership(directory, holder.unit) ? leaders.includes(holder.officer!) : units.includes(holder.unit)));
    if (missing.length) refuse('INVALID_INPUT', { field: 'units', reason: `${[...new Set(missing.map((holder) => holderName(directory, holder)))].join('、')}还有挂钩的企业，请先移交` });
  }
}
