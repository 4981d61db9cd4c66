import { Inject, Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { isId } from '@bangban/kernel';
import { DatabaseClock, writeTrail, type PeriodicJob } from '@bangban/platform';
import { OBJECT_STORE, type ObjectStore } from './object-store.ts';

const grace = 86_400_000; // ms: an upload under way has no row yet

/** Removes the objects that no living row stands for: of uploads that were refused or broke off, and of cases whose texts have gone. */
@Injectable()
export class AttachmentCollector implements PeriodicJob {
  readonly name = 'collect-attachments';
  readonly everyMs = 86_400_000;
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, @Inject(OBJECT_STORE) private readonly store: ObjectStore) {}

  async run(batch = 500): Promise<void> {
    const until = (await this.clock.now()).getTime() - grace;
    let names: string[] = [];
    for await (const { name, storedAt } of this.store.list()) {
      if (storedAt.getTime() < until) names.push(name);
      if (names.length === batch) names = await this.collect(names);
    }
    await this.collect(names);
  }

  private async collect(names: readonly string[]): Promise<[]> {
    const living = await this.em.fork().execute<{ id: string }[]>(`select a.id from attachment a join ticket t on t.id = a.ticket_id where t.anonymized_at is null and a.id = any(?::uuid[])`, [`{${names.filter(isId).join()}}`]);
    const kept = new Set(living.map(({ id }) => id));
    const dead = names.filter((name) => !kept.has(name));
    for (const name of dead) await this.store.remove(name);
    if (dead.length) await writeTrail(this.em.fork(), { by: { kind: 'SYSTEM', name: 'hotline' }, action: 'COLLECT_ATTACHMENTS', subject: null, after: { removed: dead.length } });
    return [];
  }
}
