import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { DatabaseClock, type PeriodicJob } from '@bangban/platform';
import { SupportPolicyInformer } from './support-policy.informer.ts';

/** Informs enterprises that have come to match, and reminds before a window ends. */
@Injectable()
export class SupportPolicyJob implements PeriodicJob {
  readonly name = 'support-policies';
  readonly everyMs = 600_000;
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly informer: SupportPolicyInformer) {}

  async run(): Promise<void> {
    await this.em.fork().transactional(async (em) => {
      const at = await this.clock.now(em);
      await this.informer.inform(em, at, 'NEWLY_MATCHING');
      await this.informer.remind(em, at);
    });
  }
}
