import { Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DirectoryClient } from '@bangban/directory-client';
import { isId, refuse, type Actor } from '@bangban/kernel';
import { localDate, type LocalDate } from '@bangban/working-time';
import { isLeadership, type Holder } from '../pairing/pairing.rules.ts';
import { actsFor } from './record.policy.ts';

/** On whose behalf an enterprise is contacted or visited: a pairing's holder, within its time; or, without one, some unit. */
export interface Occasion extends Holder { pairingId: string | null; number: string | null; creditCode: string; startsOn: LocalDate | null; endsOn: LocalDate | null; openedAt: Date | null }
type Officer = Extract<Actor, { kind: 'OFFICER' }>;

@Injectable()
export class Occasions {
  constructor(private readonly client: DirectoryClient) {}

  /** The pairing, locked against its end, or the enterprise; of the actor's own side alone. */
  async find(em: EntityManager, actor: Officer, { pairing, enterprise }: { pairing?: string | null; enterprise?: string | null }): Promise<Occasion> {
    if (Boolean(pairing) === Boolean(enterprise)) refuse('INVALID_INPUT', { field: 'pairing', reason: '请填写挂钩，或者填写企业，二者取一' });
    if (enterprise) return this.ofEnterprise(em, actor, enterprise);
    const found = isId(pairing!) ? await this.pairing(em, pairing!) : undefined;
    if (!found) return refuse('NOT_FOUND', { what: '挂钩', id: pairing! });
    return actsFor(this.client.directory, actor, found) ? found : refuse('FORBIDDEN');
  }

  /** The pairing that an enterprise has on a day. */
  on(em: EntityManager, creditCode: string, date: LocalDate): Promise<Occasion | undefined> { return this.first(em, 'credit_code = ? and ?::date between starts_on and ends_on', [creditCode, date]); }

  /** That of a record. Without a pairing it is its unit's; a leader's is his own. */
  async of(em: EntityManager, { pairingId, creditCode, unitCode, recordedBy }: { pairingId?: string | null; creditCode: string; unitCode: string; recordedBy: string }): Promise<Occasion> {
    return (pairingId && (await this.pairing(em, pairingId))) || without(creditCode, { unit: unitCode, officer: isLeadership(this.client.directory, unitCode) ? recordedBy : null });
  }

  /** 4.10: not in the future, and while the pairing lasted. */
  check({ startsOn, endsOn }: Occasion, heldOn: LocalDate, at: Date): void {
    const today = localDate(at);
    const min = startsOn ?? this.client.directory.rulebook.since;
    const max = endsOn && endsOn < today ? endsOn : today;
    if (heldOn < min || heldOn > max) refuse('OUT_OF_RANGE', { field: 'heldOn', min, max });
  }

  /** Who took part, else who enters it: officers in office, the leader whose enterprise it is, or somebody of the unit, among them. */
  attendants(actor: { code: string }, { unit, officer }: Occasion, given: string[] | null): string[] {
    const codes = given ?? [actor.code];
    const posts = codes.map((code) => this.client.directory.officer(code) ?? refuse('UNKNOWN_OFFICER', { officer: code }));
    if (posts.some(({ active }) => !active)) refuse('INVALID_INPUT', { field: 'officers', reason: '须为在职人员' });
    const leader = officer && this.client.directory.officer(officer)?.roles.includes('DISTRICT_LEADER') ? officer : null;
    if (!posts.some((post) => (leader ? post.code === leader : post.unit === unit))) refuse('INVALID_INPUT', { field: 'officers', reason: leader ? '须有挂钩的区领导本人参加' : '须有挂钩单位的人员参加' });
    return codes;
  }

  private pairing(em: EntityManager, id: string): Promise<Occasion | undefined> { return this.first(em, 'id = ?', [id]); }

  /** Locked against its end. */
  private async first(em: EntityManager, where: string, values: string[]): Promise<Occasion | undefined> {
    const [row] = await em.execute<(Occasion & { openedAt: string })[]>(`select id as "pairingId", number, credit_code as "creditCode", holder_unit as unit, holder_officer as officer,
      starts_on::text as "startsOn", ends_on::text as "endsOn", opened_at as "openedAt" from pairing where ${where} for share`, values);
    return row && { ...row, openedAt: new Date(row.openedAt) };
  }

  private async ofEnterprise(em: EntityManager, actor: Officer, creditCode: string): Promise<Occasion> {
    const [known] = await em.execute('select from enterprise where credit_code = ?', [creditCode]);
    if (!known) return refuse('NOT_FOUND', { what: '企业', id: creditCode });
    const holder = { unit: actor.unit, officer: actor.roles.includes('DISTRICT_LEADER') ? actor.code : null };
    return actsFor(this.client.directory, actor, holder) ? without(creditCode, holder) : refuse('FORBIDDEN');
  }
}

const without = (creditCode: string, holder: Holder): Occasion => ({ ...holder, pairingId: null, number: null, creditCode, startsOn: null, endsOn: null, openedAt: null });
