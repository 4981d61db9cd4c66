import type { EventName, EventPayload } from '@bangban/contracts';
import { newId, type Actor } from '@bangban/kernel';
import { keyFiles, ServiceTokens } from '@bangban/platform';
import { keysDir } from '@bangban/testing';
import { NoticeDelivery } from '../src/notice/notice.delivery.ts';
import { startDirectory, type DirectoryService } from './directory.ts';

export type Wanted = EventPayload<'notice.wanted'>;
const shanghai = (time: string) => (time.length === 16 ? `${time}:00+08:00` : `${time}+08:00`);

export interface NoticeKit extends DirectoryService {
  /** From now on it is this time in Shanghai: `2026-11-23T09:00`. */
  at(time: string): Promise<void>;
  /** As the hotline's event does. Answers the source. */
  tell(over?: Partial<Wanted>): Promise<string>;
  withdraw(source: string, because?: string): Promise<void>;
  /** What the job does each minute. */
  deliver(): Promise<void>;
  feed(actor: Actor, args?: string, fields?: string): Promise<any>;
  mark(actor: Actor, input: Record<string, unknown>): Promise<any>;
  clear(): Promise<void>;
}

/** The directory, with what a test of notices says again and again. */
export async function startNotices(): Promise<NoticeKit> {
  const directory = await startDirectory();
  const { app, db, ask, url } = directory;
  const hotline = await ServiceTokens.fromFile('hotline', keyFiles(keysDir()).privateKey('hotline'));
  const react = async <N extends EventName>(name: N, payload: EventPayload<N>) => {
    const told = await fetch(`${url}/events`, {
      method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${await hotline.for('directory', { kind: 'SYSTEM', name: 'hotline' })}` },
      body: JSON.stringify([{ id: newId(), name, source: 'hotline', at: '2026-11-23T09:00:00+08:00', aggregate: { type: 'Deadline', id: newId(), version: 1 }, payload }]),
    });
    const [{ outcome, problem }] = (await told.json()) as [{ outcome: string; problem: string | null }];
    if (outcome !== 'DONE') throw new Error(`${outcome} ${problem}`);
  };
  let keys = 0;
  return {
    ...directory,
    at: (time) => db.setNow(shanghai(time)),
    tell: async (over = {}) => {
      const source = over.source ?? newId();
      await react('notice.wanted', {
        level: 'REMIND', recipients: ['SY-GD-1'], subject: { type: 'Ticket', id: newId(), number: 'SY20261120-0001' }, text: 'SY20261120-0001（求助，用电）办结时限于12月31日18:00到期',
        due: '2026-11-23T08:30:00+08:00', deadlineDueAt: '2026-12-31T18:00:00+08:00', ...over, source,
      });
      return source;
    },
    withdraw: (source, because = '期限已变更') => react('notice.withdrawn', { source, because }),
    deliver: () => app.get(NoticeDelivery).run(),
    feed: async (actor, args = '', fields = 'id level text subjectNumber sentAt readAt withdrawnAt withdrawnBecause standsIn message { id text count }') => {
      const { data, code, message } = await ask(actor, `{ notices${args} { totalCount unreadCount pageInfo { hasNextPage endCursor } nodes { ${fields} } } }`);
      if (code) throw new Error(`${code} ${message}`);
      return data.notices;
    },
    mark: (actor, input) => ask(actor, 'mutation($input: MarkNoticesReadInput!) { markNoticesRead(input: $input) { unreadCount } }', { input: { idempotencyKey: `mark-${keys++}-${newId()}`, ...input } }),
    clear: async () => { await db.query('truncate directory.notice, directory.message, directory.notice_withdrawal'); await db.query('update directory.officer set active = true where not active'); },
  };
}
