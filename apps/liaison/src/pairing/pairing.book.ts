import { Injectable } from '@nestjs/common';
import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { messageFor } from '@bangban/contracts';
import { DutyBook } from '@bangban/deadlines';
import { DirectoryClient } from '@bangban/directory-client';
import { DomainError, newId, refuse, type Actor } from '@bangban/kernel';
import { emit } from '@bangban/platform';
import { addDays, localDate, type LocalDate } from '@bangban/working-time';
import { EnterpriseRegister, type Departure } from '../enterprise/enterprise.register.ts';
import type { PairingEnd } from '../generated/graphql.ts';
import type { PairingScheme } from '../scheme/scheme.entity.ts';
import { nextNumbers } from '../serial.ts';
import { dutyHolder, pairingDuties } from './pairing.duties.ts';
import { Pairing, type Ending } from './pairing.entity.ts';
import { endNotice } from './pairing.notice.ts';
import { checkHolder, holderName, later, type Holder } from './pairing.rules.ts';

/** What an enterprise is to be paired with; `predecessorId` where it is handed over. */
export interface Pair { creditCode: string; holder: Holder; predecessorId?: string }
/** Who pairs: an officer, or a system that takes a register over. */
export type Worker = Extract<Actor, { kind: 'OFFICER' | 'MACHINE' }>;
interface Registered { creditCode: string; name: string; aboveScale: boolean; paired: (Holder & { number: string; from: LocalDate; until: LocalDate }) | null }

/** Makes and ends pairings with their duties, in the caller's transaction. Who may is the caller's matter. */
@Injectable()
export class PairingBook {
  constructor(private readonly client: DirectoryClient, private readonly duties: DutyBook, register: EnterpriseRegister) {
    register.onLeave((em, departure) => this.enterpriseLeft(em, departure));
  }

  /** `on` is the first day. Each enterprise is locked first, so that of two at once the second is told of the first. */
  async open(em: EntityManager, actor: Worker, at: Date, scheme: PairingScheme, pairs: readonly Pair[], on: LocalDate): Promise<Pairing[]> {
    const enterprises = await this.enterprises(em, pairs.map(({ creditCode }) => creditCode), on, scheme.endsOn);
    const opened = await this.made(em, actor, at, scheme, pairs, on, enterprises);
    await this.duties.open(em, opened.flatMap((pairing) => pairingDuties.map((duty) => ({ ...duty, ...dutyHolder(pairing, enterprises.get(pairing.creditCode)!.name), startsOn: on }))), at);
    return opened;
  }

  /** Its duties end with it: what is open then is cancelled, not missed (3.14). */
  async end(em: EntityManager, pairing: Pairing, kind: PairingEnd, ending: Ending): Promise<void> {
    pairing.end(kind, ending);
    await em.flush();
    await this.duties.end(em, { subjectId: pairing.id }, { on: pairing.endsOn, because: ending.reason }, ending.at);
  }

  /** The other takes over today, with what is owed by the half-year and the year; the day before is the last of this one. */
  async handOver(em: EntityManager, actor: Worker, at: Date, pairing: Pairing, scheme: PairingScheme, holder: Holder, reason: string): Promise<Pairing> {
    const on = later(pairing.startsOn, localDate(at));
    pairing.end('HANDED_OVER', { on: addDays(on, -1), reason, by: actor.code, at });
    await em.flush();
    const enterprises = await this.enterprises(em, [pairing.creditCode], on, scheme.endsOn);
    const [successor] = await this.made(em, actor, at, scheme, [{ creditCode: pairing.creditCode, holder, predecessorId: pairing.id }], on, enterprises);
    await this.duties.handOver(em, pairing.id, dutyHolder(successor!, enterprises.get(pairing.creditCode)!.name), on, at);
    return successor!;
  }

  /** Another of the same unit looks after it from now on. */
  async entrust(em: EntityManager, pairing: Pairing, officer: string | null, at: Date): Promise<void> {
    pairing.holderOfficer = officer;
    await this.duties.entrust(em, pairing.id, officer, at);
  }

  /** 3.15: whoever is above scale no longer, or closed, is owed nothing from the day after; its holder is told. */
  private async enterpriseLeft(em: EntityManager, { creditCode, list, on, because, by, at }: Departure): Promise<void> {
    if (list !== 'ABOVE_SCALE_INDUSTRIAL') return;
    const pairings = await em.find(Pairing, { creditCode, endedAt: null, endsOn: { $gt: on } }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    for (const pairing of pairings) await this.end(em, pairing, 'ENTERPRISE_LEFT', { on, reason: because, by, at });
    const earlier = await em.find(Pairing, { creditCode, endedAt: { $ne: null, $lt: at }, endsOn: { $gt: on } }); // who held it then owes nothing for the days after either
    for (const { id: subjectId } of earlier) await this.duties.end(em, { subjectId }, { on, because }, at);
    await emit(em, pairings.map((pairing) => endNotice(this.client.directory, pairing, at)));
  }

  private async made(em: EntityManager, actor: Worker, at: Date, scheme: PairingScheme, pairs: readonly Pair[], on: LocalDate, enterprises: Map<string, Registered>): Promise<Pairing[]> {
    const refused = pairs.flatMap((pair) => refusalOf(() => this.check(scheme, pair, enterprises.get(pair.creditCode))));
    if (refused.length > 1) refuse('PAIRINGS_REFUSED', { count: refused.length, reasons: refused.slice(0, 20).map(({ code, facts }) => messageFor(code, facts)) });
    if (refused[0]) throw refused[0];
    const numbers = await nextNumbers(em, 'pairing', pairs.length);
    const made = pairs.map(({ creditCode, holder, predecessorId = null }, index) => Object.assign(new Pairing(), {
      id: newId(), version: 1, number: numbers[index]!, schemeId: scheme.id, creditCode, holderUnit: holder.unit, holderOfficer: holder.officer,
      startsOn: on, endsOn: scheme.endsOn, endKind: null, endReason: null, predecessorId, openedAt: at, openedBy: actor.code, endedAt: null, endedBy: null,
    }));
    await em.persist(made).flush();
    return made;
  }

  private check(scheme: PairingScheme, { creditCode, holder }: Pair, enterprise: Registered | undefined): void {
    if (!enterprise) return refuse('NOT_FOUND', { what: '企业', id: creditCode });
    if (!enterprise.aboveScale) refuse('INVALID_INPUT', { field: 'creditCode', reason: `“${enterprise.name}”不是在册的规上工业企业，不在挂钩范围内` });
    checkHolder(this.client.directory, scheme, holder);
    const { paired } = enterprise;
    if (paired) refuse('ALREADY_PAIRED', { enterprise: enterprise.name, number: paired.number, from: paired.from, until: paired.until, holder: holderName(this.client.directory, paired) });
  }

  /** Locked in one order, each with the pairing that it has within the period. */
  private async enterprises(em: EntityManager, creditCodes: readonly string[], from: LocalDate, until: LocalDate): Promise<Map<string, Registered>> {
    const kysely = em.getKysely();
    await sql`select from enterprise where credit_code = any(${creditCodes}::text[]) order by credit_code for no key update`.execute(kysely);
    const { rows } = await sql<Registered>`select e.credit_code as "creditCode", e.name, e.above_scale_industrial and e.status = 'ACTIVE' as "aboveScale",
      (select jsonb_build_object('number', p.number, 'unit', p.holder_unit, 'officer', p.holder_officer, 'from', p.starts_on, 'until', p.ends_on)
        from pairing p where p.credit_code = e.credit_code and daterange(p.starts_on, p.ends_on + 1) && daterange(${from}::date, ${until}::date, '[]') order by p.starts_on limit 1) as paired
      from enterprise e where e.credit_code = any(${creditCodes}::text[])`.execute(kysely);
    return new Map(rows.map((row) => [row.creditCode, row]));
  }
}

function refusalOf(check: () => void): DomainError[] {
  try {
    check();
    return [];
  } catch (error) {
    if (error instanceof DomainError) return [error];
    throw error;
  }
}
