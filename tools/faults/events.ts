import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from './random.ts';
import { roundsTable, table } from './report.ts';
import { playRound, type Played } from './round.ts';
import type { Backend, Stage } from './stage.ts';

interface Told { wanted: number; told: number; missing: number; extra: number; pending: number; parked: number; unheard: number; retold: number; sent: number }

/** What the steps have to say reaches each recipient in the directory once, though workers, directory and PostgreSQL die while it is told. */
export async function events(stage: Stage, random: Random, full: boolean): Promise<boolean> {
  if (!full) stage.reconcile = { everyMs: 10_000, graceMs: 5_000 };
  const backends: Backend[] = full ? [...(stage.redis ? ['Redis' as const] : []), 'PostgreSQL', 'none'] : [stage.redis ? 'Redis' : 'PostgreSQL'];
  const rounds: Played[] = [];
  const told: [string, Told][] = [];
  for (const backend of backends) {
    const label = `queue ${backend}`;
    const afterwards = async () => {
      const facts = await delivered(stage, label);
      told.push([label, facts]);
      return failuresOf(facts);
    };
    const moreFaults = ['directory killed', 'directory killed'] as const;
    rounds.push(await playRound(stage, random, { label, backend, steps: full ? 3_000 : 1_000, overMs: full ? 60_000 : 30_000, workers: 3, faults: full ? 15 : 9, moreFaults, afterwards }));
  }
  console.log(`\n${roundsTable(rounds)}\n\n${toldTable(told)}`);
  return rounds.every(({ verdict }) => !verdict.failures.length);
}

/** What a killed relay had claimed is told again a minute later; a directory that comes back is asked again within 15 s. */
const claimMs = 60_000;

async function delivered(stage: Stage, label: string): Promise<Told> {
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

function failuresOf({ wanted, told, missing, extra, pending, parked, unheard }: Told): string[] {
  const bad = { missing, extra, pending, parked, 'not in the inbox exactly once': unheard, doubled: told - extra - (wanted - missing) };
  return Object.entries(bad).filter(([, count]) => count !== 0).map(([what, count]) => `${count} notices ${what}`);
}

const toldTable = (rows: readonly [string, Told][]): string => table([
  ['notices', 'wanted', 'in the directory', 'missing', 'extra', 'pending', 'parked', 'refused once', 'sent so far'],
  ...rows.map(([label, t]) => [label, ...[t.wanted, t.told, t.missing, t.extra, t.pending, t.parked, t.retold, t.sent].map(String)]),
]);
