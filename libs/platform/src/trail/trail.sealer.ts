import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { isWorker } from '../settings.ts';
import { measure } from '../metrics.ts';
import { Loop } from '../periodic.ts';

const batch = 500;

/** Chains what has been written into the trail, each second in every worker: the head's row lets one of them seal at a time. */
@Injectable()
export class TrailSealer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly loop = new Loop('seal', 1_000, async () => ((await this.seal()) === batch ? 0 : undefined));

  constructor(private readonly em: EntityManager) {
    measure({ bangban_audit_unsealed_age_seconds: 'Age of the oldest entry of the audit trail that no sealer has chained yet; 0 where there is none', bangban_audit_sequence: 'Number of the last entry that was chained; it never falls' }, async (one) => {
      const [row] = await one.execute<{ seconds: number; seq: string }[]>(`select greatest(0, coalesce(extract(epoch from platform.now() - min(at)), 0))::float8 as seconds, (select seq from audit_head) as seq from audit_entry where hash is null`);
      return { bangban_audit_unsealed_age_seconds: row!.seconds, bangban_audit_sequence: Number(row!.seq) };
    });
  }

  onApplicationBootstrap(): void {
    if (isWorker()) this.loop.start();
  }

  async beforeApplicationShutdown(): Promise<void> { await this.loop.stop(); }

  /** Answers how many were sealed: none where there is nothing, or where another one is at it. */
  async seal(): Promise<number> {
    const [row] = await this.em.fork().execute<{ sealed: number }[]>('select seal_audit(?) as sealed', [batch]);
    return row!.sealed;
  }
}
