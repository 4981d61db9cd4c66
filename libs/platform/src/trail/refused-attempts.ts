import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { writeRefusal, type Act } from './trail.ts';

/** What somebody tried and was refused (X.22): kept, though the attempt itself is rolled back. */
@Injectable()
export class RefusedAttempts {
  private readonly kept = new WeakSet<object>();
  constructor(private readonly em: EntityManager) {}

  /** In a transaction of its own. What has been kept of an error is not kept again, further out, where less is known of it. */
  async keep(error: object, act: Act, code: string): Promise<void> {
    if (this.kept.has(error)) return;
    this.kept.add(error);
    await writeRefusal(this.em.fork(), act, code);
  }
}
