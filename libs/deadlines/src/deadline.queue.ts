import { setTimeout as delay } from 'node:timers/promises';
import { DelayedError, type Job } from 'bullmq';
import type { Service } from '@bangban/contracts';
import { openQueue, openWorker, processNow } from '@bangban/platform';
import type { StepExecutor } from './step.executor.ts';

/** What travels: ids and a generation. The database knows the rest. */
interface Wake { deadlineId: string; generation: number }
export interface ArmedStep extends Wake { id: string; delayMs: number }

/** The queue wakes; it decides nothing. A wiped, killed or hung one costs time, which the reconciler's sweep bounds. */
export class DeadlineQueue {
  private readonly queue;
  private readonly worker;

  constructor(service: Service, private readonly executor: StepExecutor) {
    this.queue = openQueue(service);
    this.worker = openWorker(service, (job, token) => this.wake(job, token), 8);
  }

  /** Whether it can be handed anything now, or a moment from now. */
  comesUp(): Promise<boolean> { return this.queue.comesUp(3_000); }

  /** Hands steps over. One that is there already stays as it is: the id is step and generation, and neither moves. */
  async arm(steps: readonly ArmedStep[]): Promise<void> {
    for (let from = 0; from < steps.length; from += 500)
      await within(10_000, this.queue.it.addBulk(steps.slice(from, from + 500).map(({ id, deadlineId, generation, delayMs }) => ({ name: 'step', data: { deadlineId, generation }, opts: { jobId: `${id}-${generation}`, delay: Math.max(0, Math.ceil(delayMs)) } }))));
  }

  /** The running jobs are finished first. */
  async close(): Promise<void> {
    await this.worker.close();
    await this.queue.close();
  }

  private async wake(job: Job<Wake>, token: string | undefined): Promise<void> {
    const { deadlineId, generation } = job.data;
    if (await this.executor.executeOne(deadlineId, generation)) return;
    // woken early by a clock that is not the database's: again at its time
    const early = await this.executor.dueIn(job.id!.slice(0, 36));
    if (early === undefined || early <= 0) return;
    await job.moveToDelayed(processNow().getTime() + Math.ceil(early), token);
    throw new DelayedError();
  }
}

/** BullMQ waits without end for a connection that never was. */
async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const late = new AbortController();
  try {
    return await Promise.race([work, delay(ms, undefined, { signal: late.signal, ref: false }).then(() => { throw new Error('the queue does not answer'); })]);
  } finally {
    late.abort();
  }
}
