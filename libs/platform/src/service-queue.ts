import { Inject, Injectable, Module, type DynamicModule, type OnApplicationShutdown, type Type } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import type { Queue } from 'bullmq';
import type { Service } from '@bangban/contracts';
import { tellHealth } from './health.ts';
import { measure } from './metrics.ts';
import { openQueue, type Opened } from './queue.ts';
import { SERVICE } from './service.ts';

/** The service's queue, to be looked at: its board, its size, whether it is there. Nothing is put in or taken out here. */
@Injectable()
export class ServiceQueue implements OnApplicationShutdown {
  readonly opened: Opened<Queue>;

  constructor(@Inject(SERVICE) readonly service: Service) {
    this.opened = openQueue(service);
    tellHealth('queue', () => (this.opened.isUp() ? 'up' : 'down'));
    measure({ bangban_queue_up: '1 where the queue can be reached; without it steps are executed by the sweep', bangban_queue_bytes: 'What the queue holds: the memory of its Redis, or the size of its schema in PostgreSQL' }, async (em) => {
      const bytes = this.opened.isUp() ? await this.bytes(em).catch(() => undefined) : undefined; // one that was never there is waited for without end
      return { bangban_queue_up: bytes === undefined ? 0 : 1, bangban_queue_bytes: bytes };
    });
  }

  onApplicationShutdown(): Promise<void> { return this.opened.close(); }

  private async bytes(em: EntityManager): Promise<number> {
    if (this.opened.backend === 'Redis') {
      const client = await this.opened.it.getBackend().client as unknown as { info(section: string): Promise<string> };
      return Number(/^used_memory:(\d+)/m.exec(await client.info('memory'))![1]);
    }
    const [row] = await em.execute<{ bytes: string }[]>(`select coalesce(sum(pg_total_relation_size(oid)), 0) as bytes from pg_class where relnamespace = ?::regnamespace and relkind = 'r'`, [`${this.service}_queue`]);
    return Number(row!.bytes);
  }
}

/** What every service gets around its own module. */
@Module({})
export class ServiceModule {
  static around(service: Service, module: Type | DynamicModule): DynamicModule {
    return { module: ServiceModule, global: true, imports: [module], providers: [{ provide: SERVICE, useValue: service }, ServiceQueue], exports: [ServiceQueue, SERVICE] };
  }
}
