import { Query, Resolver } from '@nestjs/graphql';
import { SelfCheck } from '@bangban/deadlines';
import { Allow, DatabaseClock } from '@bangban/platform';

@Resolver()
export class SelfCheckResolver {
  constructor(private readonly clock: DatabaseClock, private readonly check: SelfCheck) {}

  @Allow('SUPERVISOR') @Query()
  async liaisonSelfCheck() {
    return { checkedAt: await this.clock.now(), lastDailyAt: await this.check.lastDailyAt(), violations: await this.check.run() };
  }
}
