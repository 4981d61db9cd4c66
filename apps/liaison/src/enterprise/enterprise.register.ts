import { Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from '@bangban/kernel';
import { localDate, type LocalDate } from '@bangban/working-time';
import { EnterpriseListing } from './enterprise-listing.entity.ts';
import { type Details, type Enterprise, type List, lists } from './enterprise.entity.ts';

/** An enterprise that is on a list no longer: `on` is its last day there, `because` is told as the cause of what ends with it. */
export interface Departure { creditCode: string; list: List; on: LocalDate; because: string; by: string; at: Date }
type Reaction = (em: EntityManager, departure: Departure) => Promise<void>;

/** Which enterprise is on which list since when; and what has to happen when one leaves, in the same transaction (3.15). */
@Injectable()
export class EnterpriseRegister {
  private readonly reactions: Reaction[] = [];

  /** To be told of every departure, from a list or by closing: once for each list that the enterprise was on. */
  onLeave(reaction: Reaction): void { this.reactions.push(reaction); }

  /** What is still owed for it bears the name that it has now; what is over, that of its time. Duties are locked in the order of their ids, as everywhere. */
  async change(em: EntityManager, enterprise: Enterprise, details: Details, at: Date): Promise<void> {
    const { creditCode, name } = enterprise;
    enterprise.change(details);
    if (enterprise.name === name) return;
    await em.execute(`with its as (select id from duty where subject_id in (select id from pairing where credit_code = ? union all select id from enterprise_specialist where credit_code = ?) and (ends_on is null or ends_on >= ?) order by id for update)
      update duty d set label = ? from its where d.id = its.id`, [creditCode, creditCode, localDate(at), enterprise.name]);
  }

  enter(em: EntityManager, enterprise: Enterprise, { list, since, by, at, because }: { list: List; since: LocalDate; by: string; at: Date; because: string | null }): void {
    enterprise.enter(list);
    em.persist(Object.assign(new EnterpriseListing(), {
      id: newId(), creditCode: enterprise.creditCode, list, since, enteredAt: at, enteredBy: by, enteredBecause: because, until: null, endedAt: null, endedBy: null, endedBecause: null,
    }));
  }

  async leave(em: EntityManager, enterprise: Enterprise, departure: Omit<Departure, 'creditCode'>): Promise<void> {
    enterprise.leave(departure.list);
    await this.end(em, { ...departure, creditCode: enterprise.creditCode });
  }

  async close(em: EntityManager, enterprise: Enterprise, departure: Omit<Departure, 'creditCode' | 'list'>): Promise<void> {
    const left = lists.filter((list) => enterprise.isOn(list));
    enterprise.close(departure.on);
    for (const list of left) await this.end(em, { ...departure, creditCode: enterprise.creditCode, list });
  }

  private async end(em: EntityManager, departure: Departure): Promise<void> {
    const { creditCode, list, on, by, at, because } = departure;
    const listing = await em.findOneOrFail(EnterpriseListing, { creditCode, list, until: null });
    Object.assign(listing, { until: on < listing.since ? listing.since : on, endedAt: at, endedBy: by, endedBecause: because });
    for (const react of this.reactions) await react(em, departure);
  }
}
