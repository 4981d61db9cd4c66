import { Query, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { SelfCheck } from '@bangban/deadlines';
import type { Actor } from '@bangban/kernel';
import { Allow, CurrentActor, DatabaseClock } from '@bangban/platform';
import { visibleMeasures } from '../measure/measure.policy.ts';
import { rectificationsVisible } from '../rectification/rectification.policy.ts';
import { TicketDesk } from './ticket.desk.ts';
import { visible } from './ticket.policy.ts';
import { TicketReader } from './ticket.reader.ts';

@Resolver()
export class SelfCheckResolver {
  constructor(private readonly clock: DatabaseClock, private readonly check: SelfCheck, private readonly reader: TicketReader, private readonly em: EntityManager, private readonly desk: TicketDesk) {}

  @Allow('SUPERVISOR') @Query()
  async hotlineSelfCheck(@CurrentActor() actor: Actor) {
    const violations = await this.check.run();
    const seen = await this.seen(actor, violations.flatMap(({ number }) => number ?? []));
    const tickets = await this.reader.byIds(actor, [...seen.values()].flatMap((id) => id ?? []));
    return {
      checkedAt: await this.clock.now(),
      lastDailyAt: await this.check.lastDailyAt(),
      // an open case that is hidden from him is not betrayed by what is wrong with it either: his colleagues are told
      violations: violations.filter(({ number }) => !number || seen.has(number)).map(({ rule, number, detail }) => ({ rule, detail: number && !seen.get(number) ? `${detail}（${number}）` : detail, ticket: tickets.get(seen.get(number ?? '') ?? '') })),
    };
  }

  /** Which of the numbers this supervisor may know: of cases, whose further deadlines bear the case's number too, with the case; of rectifications and measures; of duties, which no supervisor is kept from. */
  private async seen(actor: Actor, numbers: string[]): Promise<Map<string, string | null>> {
    const view = this.desk.view(actor);
    const { rows } = await sql<{ number: string; id: string | null }>`select t.number, t.id from ticket t where t.number = any(${numbers}::text[]) and ${visible(view)}
      union all select z.number, null from rectification z left join ticket t on t.id = z.ticket_id where z.number = any(${numbers}::text[]) and ${rectificationsVisible(view)}
      union all select d.number, null from duty d where d.number = any(${numbers}::text[])
      union all select m.number, null from measure m where m.number = any(${numbers}::text[]) and ${visibleMeasures(view)}`.execute(this.em.getKysely());
    return new Map(rows.map(({ number, id }) => [number, id]));
  }
}
