import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { withOffset } from '@bangban/working-time';
import { DatabaseClock, emit, once, writeTrail, type PeriodicJob } from '@bangban/platform';
import { DirectoryStore } from '../snapshot/directory-store.ts';
import { endsOf, endsToTell } from './key-end.rules.ts';
import type { MachineClient } from './machine-client.entity.ts';
import { MachineKey } from './machine-key.entity.ts';

/** Tells each day which system's last key is about to end: 30, 7 and 1 days before, once each. Else its connection stops in silence. */
@Injectable()
export class KeyWatch implements PeriodicJob {
  readonly name = 'key-watch';
  readonly everyMs = 86_400_000;
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly store: DirectoryStore) {}

  async run(): Promise<void> {
    await this.em.fork().transactional(async (em) => {
      await em.execute('select 1 from directory_state for update'); // so that no key is issued or revoked meanwhile
      const { directory } = await this.store.current();
      const now = await this.clock.now(em);
      const by = { kind: 'SYSTEM', name: 'directory' } as const;
      for (const { source, isUrgent, client, endsAt, message } of endsToTell(directory, now)) {
        const recipients = directory.standIns().map(({ code }) => code); // the supervisors: 区营商办 issues the keys
        await once(em, { actor: by, mutation: this.name, key: source, hash: source }, async () => {
          await emit(em, [{ name: 'notice.wanted', at: now, aggregate: { type: 'MachineClient', id: client, version: 1 },
            payload: { source, level: isUrgent ? 'ALERT' : 'REMIND', recipients, subject: null, text: message, due: withOffset(now), deadlineDueAt: withOffset(endsAt) } }]);
          await writeTrail(em, { by, action: this.name, subject: { type: 'MachineClient', id: client }, after: { told: source } });
          return source;
        });
      }
    });
  }
}

/** What was told of an end that no longer matters: another key lives longer, the key is revoked, or the system closed. */
export async function takeEndsBack(em: EntityManager, { code, active }: MachineClient, at: Date): Promise<void> {
  const last = active ? await em.findOne(MachineKey, { clientCode: code, revokedAt: null, expiresAt: { $gt: at } }, { orderBy: { expiresAt: 'desc' } }) : null;
  const told = await em.execute<{ source: string }[]>(`select payload->>'source' as source from event where aggregate_id = ? and name = 'notice.wanted'
    except select payload->>'source' from event where aggregate_id = ? and name = 'notice.withdrawn'`, [code, code]);
  const because = active ? '该密钥已停用，或已有有效期更长的密钥' : '该部门系统已停用';
  await emit(em, told.filter(({ source }) => !last || !source.startsWith(endsOf(last.prefix))).map(({ source }) => (
    { name: 'notice.withdrawn', at, aggregate: { type: 'MachineClient', id: code, version: 1 }, payload: { source, because } })));
}
