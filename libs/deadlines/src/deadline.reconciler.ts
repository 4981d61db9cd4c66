import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import type { Service } from '@bangban/contracts';
import { isWorker, Loop, settings } from '@bangban/platform';
import { DeadlineQueue, type ArmedStep } from './deadline.queue.ts';
import { Recomputation } from './recomputation.ts';
import { StepExecutor } from './step.executor.ts';

/** How far ahead steps are handed to the queue: four passes, so that a wiped queue is filled again in time. */
const aheadMs = 120_000;

/**
 * In every worker, at start and each 30 s: executes what is overdue by more than the grace, hands to the queue what falls due soon, and brings
 * deadlines up to date that were computed by an older calendar. The same pass is what heals a wiped queue; nothing records what was armed.
 * Without any queue, steps are late by the grace and one pass.
 */
export class DeadlineReconciler implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly everyMs = settings().RECONCILE_EVERY_MS;
  private readonly graceMs = settings().RECONCILE_GRACE_MS;
  private queue: DeadlineQueue | undefined;
  private loops: Loop[] = [];

  constructor(private readonly service: Service, private readonly em: EntityManager, private readonly executor: StepExecutor, private readonly recomputation: Recomputation) {}

  onApplicationBootstrap(): void {
    if (!isWorker()) return;
    this.queue = new DeadlineQueue(this.service, this.executor);
    // apart, so that a hung queue does not hold up the sweep, nor a long recomputation either of them
    this.loops = [
      new Loop('sweep', this.everyMs, async () => { await this.executor.sweep(this.graceMs); }),
      new Loop('arm', this.everyMs, () => this.arm()),
      new Loop('recompute', Math.min(this.everyMs, 5_000), async () => { await this.recomputation.run(); }),
    ];
    for (const loop of this.loops) loop.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.recomputation.stop();
    await Promise.all([...this.loops.map((loop) => loop.stop()), this.queue?.close()]);
  }

  /** Hands the steps due within two minutes to the queue; one worker at a time does it. */
  async arm(): Promise<void> {
    if (!(await this.queue!.comesUp())) return; // the sweep does without
    await this.em.fork().transactional(async (em) => {
      const [lock] = await em.execute<{ got: boolean }[]>(`select pg_try_advisory_xact_lock(hashtext('arm deadlines'), hashtext(current_schema())) as got`);
      if (!lock!.got) return;
      const steps = await em.execute<{ id: string; deadline_id: string; generation: number; delay_ms: number }[]>(`
        select s.id, s.deadline_id, s.generation, extract(epoch from s.due_at - clock.now)::float8 * 1000 as delay_ms
        from deadline_step s join deadline d on d.id = s.deadline_id and d.generation = s.generation, (select platform.now() as now) clock
        where s.state = 'PENDING' and s.due_at < clock.now + make_interval(secs => ?) and d.paused_at is null
        order by s.due_at limit 20000`, [aheadMs / 1000]);
      await this.queue!.arm(steps.map(({ id, deadline_id: deadlineId, generation, delay_ms: delayMs }): ArmedStep => ({ id, deadlineId, generation, delayMs })));
    });
  }
}
