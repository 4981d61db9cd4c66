import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql, type RawBuilder } from 'kysely';
import type { Actor } from '@bangban/kernel';
import { DirectoryClient } from '@bangban/directory-client';
import { DatabaseClock, now } from '@bangban/platform';
import { localDate } from '@bangban/working-time';
import { ComplainantStore } from '../complainant/complainant.store.ts';
import type { PossibleDuplicatesInput } from '../generated/graphql.ts';
import { stillOpen } from '../ticket/ticket.filter.ts';
import { TicketDesk } from '../ticket/ticket.desk.ts';
import { visible } from '../ticket/ticket.policy.ts';
import { TicketReader } from '../ticket/ticket.reader.ts';
import type { TicketView } from '../ticket/ticket.view.ts';
import { proposal, type Candidate, type Proposal, type Text } from './duplicate.rules.ts';

interface Row extends Candidate { key: string; id: string; ownTitle: string; ownContent: string }
export type PossibleDuplicate = Proposal & { ticket: TicketView };

const [ofEnterprise, ofPlace, length] = [50, 200, 1_000]; // how many are looked at, and how much of each: a bound on the work, the newest first

/**
 * What may be the same matter: of the same enterprise, or alike in category or place; still open, or not long over. That a confidential case is of some
 * enterprise is used for nobody but that enterprise: who finds it proposed beside an open one would know who complains. By its text it is found like any other.
 */
@Injectable()
export class DuplicateReader {
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient, private readonly desk: TicketDesk, private readonly tickets: TicketReader, private readonly complainants: ComplainantStore) {}

  /** While a matter is being filed. An enterprise looks among its own. */
  async of(actor: Actor, { title, content, creditCode, category, locality }: PossibleDuplicatesInput, most: number): Promise<PossibleDuplicate[]> {
    const code = actor.kind === 'ENTERPRISE' ? actor.creditCode : creditCode?.trim();
    const reporter = code ? this.complainants.reporterRef(code) : null;
    const found = await this.find(actor, sql`select '' as key, null::uuid as id, null::uuid as merged_into, ${reporter}::text as reporter_ref, ${category ?? null}::text as category, ${locality ?? null}::text as locality, ${title}::text as title, ${content}::text as content`, most);
    return found.get('') ?? [];
  }

  /** Of tickets that have been filed, by ticket. */
  ofTickets(actor: Actor, ids: readonly string[], most: number): Promise<Map<string, PossibleDuplicate[]>> {
    return this.find(actor, sql`select id::text as key, id, merged_into, case when not confidential then reporter_ref end as reporter_ref, category, locality, title, content from ticket where id = any(${[...ids]}::uuid[]) and anonymized_at is null`, most);
  }

  /** `own`: what duplicates are looked for of. A constant number of statements. */
  private async find(actor: Actor, own: RawBuilder<unknown>, most: number): Promise<Map<string, PossibleDuplicate[]>> {
    const seen = visible(this.desk.view(actor));
    const rules = this.client.directory.rulebook.at(localDate(await this.clock.now()));
    const since = sql`${now} - make_interval(months => ${rules.number('duplicate.window')}::int)`;
    const named = actor.kind === 'ENTERPRISE' ? sql`true` : sql`not t.confidential`;
    const { rows } = await sql<Row>`
      with own as (${own})
      select own.key, own.title as "ownTitle", left(own.content, ${length}::int) as "ownContent", t.id, t.title, left(t.content, ${length}::int) as content,
        coalesce(t.reporter_ref = own.reporter_ref and ${named}, false) as "isSameEnterprise", coalesce(t.category = own.category, false) as "isSameCategory", coalesce(t.locality = own.locality, false) as "isSameLocality"
      from own cross join lateral (
        (select t.id from ticket t where t.reporter_ref = own.reporter_ref and ${named} and (${stillOpen} or t.closed_at >= ${since}) and ${seen} order by t.received_at desc limit ${ofEnterprise}::int)
        union
        (select t.id from ticket t where t.received_at >= ${since} and (t.category = own.category or t.locality = own.locality) and ${seen} order by t.received_at desc, t.id desc limit ${ofPlace}::int)
      ) found join ticket t on t.id = found.id
      where t.id is distinct from own.id and t.id is distinct from own.merged_into and t.merged_into is null and t.anonymized_at is null order by t.received_at desc, t.id desc`.execute(this.em.getKysely());
    const thresholds = { enterprise: rules.number('duplicate.similarity.enterprise'), other: rules.number('duplicate.similarity.other') };
    const best = [...Map.groupBy(rows, ({ key }) => key)].map(([key, candidates]) => [key, ranked(candidates, (row) => proposal(ownOf(row), row, thresholds), most)] as const);
    const views = await this.tickets.byIds(actor, best.flatMap(([, proposals]) => proposals.map(({ id }) => id)));
    return new Map(best.map(([key, proposals]) => [key, proposals.flatMap(({ id, ...rest }) => (views.has(id) ? [{ ...rest, ticket: views.get(id)! }] : []))]));
  }
}

const ownOf = ({ ownTitle: title, ownContent: content }: Row): Text => ({ title, content });

/** The likest first, those of the same enterprise before others. */
function ranked(candidates: readonly Row[], propose: (row: Row) => Proposal | undefined, most: number): (Proposal & { id: string })[] {
  const proposed = candidates.flatMap((row) => { const found = propose(row); return found ? [{ row, found }] : []; });
  return proposed.sort((a, b) => Number(b.row.isSameEnterprise) - Number(a.row.isSameEnterprise) || b.found.score - a.found.score).slice(0, most).map(({ row: { id }, found }) => ({ id, ...found }));
}
