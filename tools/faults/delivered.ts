import { setTimeout as sleep } from 'node:timers/promises';
import type { Stage } from './stage.ts';

/** Counts of notices, or of events that tell them. */
export interface Told { wanted: number; told: number; missing: number; extra: number; pending: number; parked: number; unheard: number; retold: number; sent: number }

/** What a killed relay had claimed is told again a minute later; a directory that comes back is asked again within 15 s. */
const claimMs = 60_000;

/** What has reached the directory of a round's events, once all have had the time to. */
export async function delivered(stage: Stage, label: string): Promise<Told> {
  const until = Date.now() + claimMs + 30_000;
  let facts = await look(stage, label);
  for (let saidAt = 0; facts.pending && Date.now() < until; facts = await look(stage, label)) {
    if (Date.now() - saidAt > 10_000) {
      stage.say(`  … ${facts.pending} events are not acknowledged yet`);
      saidAt = Date.now();
    }
    await sleep(1_000);
  }
  return facts;
}

async function look({ postgres }: Stage, label: string): Promise<Told> {
  const [facts] = await postgres.ask<Told & Record<string, unknown>>(`
    with wanted as materialized (
      select e.id, e.payload ->> 'source' as source, array(select jsonb_array_elements_text(e.payload -> 'recipients')) as recipients
      from hotline.event e where e.name = 'notice.wanted' and e.payload -> 'subject' ->> 'number' like $1 || '-%'),
    pair as materialized (select distinct source, recipient from wanted, unnest(recipients) recipient),
    notice as materialized (select source, recipient, sent_at from directory.notice where subject_number like $1 || '-%'),
    delivery as materialized (select d.* from hotline.event_delivery d join wanted on wanted.id = d.event_id),
    heard as (select w.id, count(i.event_id) as times from wanted w left join directory.inbox i on i.event_id = w.id group by 1)
    select (select count(*) from pair)::int as wanted, (select count(*) from notice)::int as told,
      (select count(*) from pair left join notice using (source, recipient) where notice.source is null)::int as missing,
      (select count(*) from notice left join pair using (source, recipient) where pair.source is null)::int as extra,
      (select count(*) from delivery where state = 'PENDING')::int as pending, (select count(*) from delivery where state = 'PARKED')::int as parked,
      (select count(*) from heard where times <> 1)::int as unheard, (select count(*) from delivery where tries > 0)::int as retold,
      (select count(*) from notice where sent_at is not null)::int as sent`, [label]);
  return facts!;
}

export function failuresOf({ wanted, told, missing, extra, pending, parked, unheard }: Told): string[] {
  const bad = { missing, extra, pending, parked, 'not in the inbox exactly once': unheard, doubled: told - extra - (wanted - missing) };
  return Object.entries(bad).filter(([, count]) => count !== 0).map(([what, count]) => `${count} notices ${what}`);
}
