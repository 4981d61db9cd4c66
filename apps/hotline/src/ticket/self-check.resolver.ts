import { Query, Resolver } from '@nestjs/graphql';
import { SelfCheck } from '@bangban/deadlines';
import type { Actor } from '@bangban/kernel';
import { Allow, CurrentActor, DatabaseClock } from '@bangban/platform';
import { TicketReader } from './ticket.reader.ts';

@Resolver()
export class SelfCheckResolver {
  constructor(private readonly clock: DatabaseClock, private readonly check: SelfCheck, private readonly reader: TicketReader) {}

  @Allow('SUPERVISOR') @Query()
  async hotlineSelfCheck(@CurrentActor() actor: Actor) {
    const violations = await this.check.run();
    const tickets = await this.reader.byIds(actor, violations.flatMap(({ subjectId }) => subjectId ?? []));
    return {
      checkedAt: await this.clock.now(),
      lastDailyAt: await this.check.lastDailyAt(),
      // an open case that is hidden from him is not betrayed by what is wrong with it either: his colleagues are told
      violations: violations.filter(({ number, subjectId }) => !number || tickets.has(subjectId!)).map(({ rule, subjectId, detail }) => ({ rule, detail, ticket: subjectId && tickets.get(subjectId) })),
    };
  }
}
