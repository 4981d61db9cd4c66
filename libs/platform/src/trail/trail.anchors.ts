import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import type { Service } from '@bangban/contracts';
import { localDate } from '@bangban/working-time';
import { processNow } from '../clock.ts';
import { Log } from '../log.ts';
import { Loop } from '../periodic.ts';
import { SERVICE } from '../service.ts';
import { isWorker, settings } from '../settings.ts';
import { keepAnchor, keptAnchors, type Anchor } from './chain.ts';

/** Each day every worker writes down outside the database, in the folder `AUDIT_ANCHORS` and in its log, how the chain of its service stands. Production does not start without that folder. */
@Injectable()
export class TrailAnchors implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Log('trail');
  private readonly loop = new Loop('anchor', 60_000, () => this.daily());
  private last: string | undefined;

  constructor(private readonly em: EntityManager, @Inject(SERVICE) private readonly service: Service) {}

  onApplicationBootstrap(): void {
    if (isWorker() && settings().AUDIT_ANCHORS) this.loop.start();
  }

  async beforeApplicationShutdown(): Promise<void> { await this.loop.stop(); }

  /** One a day, however often the worker starts. */
  async daily(folder = settings().AUDIT_ANCHORS!): Promise<void> {
    const today = localDate(processNow());
    this.last ??= (await keptAnchors(folder, this.service)).at(-1)?.at;
    if (this.last && localDate(new Date(this.last)) === today) return;
    const anchor = await this.current();
    await keepAnchor(folder, anchor);
    this.log.info('the chain of the audit trail was anchored', { count: anchor.seq, hash: anchor.hash });
    this.last = anchor.at;
  }

  private async current(): Promise<Anchor> {
    const [head] = await this.em.fork().execute<{ seq: string; hash: string }[]>(`select seq, encode(hash, 'hex') as hash from audit_head`);
    return { service: this.service, seq: Number(head!.seq), hash: head!.hash, at: processNow().toISOString() };
  }
}
