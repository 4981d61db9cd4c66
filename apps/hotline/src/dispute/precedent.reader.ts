import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { connection, decodeCursor, notOurs, pageSize, refuse, type Actor } from '@bangban/kernel';
import { DirectoryClient, unitStub } from '@bangban/directory-client';
import type { QueryRulingPrecedentsArgs, RulingForm } from '../generated/graphql.ts';
import { TicketDesk } from '../ticket/ticket.desk.ts';
import { unconcerned, visible } from '../ticket/ticket.policy.ts';
import { bySimilarity, considered, offered, pairsOf, suggestion } from './dispute.rules.ts';

interface Row { id: string; ticketId: string; category: string; at: Date; form: RulingForm; unit: string; grounds: string; text: string }
interface Matter { id: string; category: string; complainedUnits: string[]; text: string }

/**
 * What was ruled of similar matters. Whoever is complained about in a case hears nothing of it here either (X.22), and of a confidential one nobody who may not see it;
 * of the others the grounds are for all, the case itself for who may see it: by how similar his words are to what he may not read, he could find out what it says.
 */
@Injectable()
export class PrecedentReader {
  constructor(private readonly em: EntityManager, private readonly client: DirectoryClient, private readonly desk: TicketDesk) {}

  /** Those of a category, the most similar to a text first. */
  async list(actor: Actor, { category, text, ...page }: QueryRulingPrecedentsArgs) {
    if (!this.client.directory.category(category)) refuse('UNKNOWN_CATEGORY', { category });
    const size = pageSize(page);
    const all = bySimilarity(text ?? '', (await this.ofCategories(actor, [category])).get(category) ?? []).map((one) => this.shown(one));
    const from = page.after ? positionIn(all, page.after) : 0;
    return connection(all.slice(from, from + size + 1), size, all.length, ({ id }) => [id]);
  }

  /** Which unit to assign each ticket, which has a category, to; and what was ruled of matters like it. */
  async suggestions(actor: Actor, ids: readonly string[]) {
    const { rows } = await sql<Matter>`select t.id, t.category, t.complained_units as "complainedUnits", ${textOf} as text from ticket t where t.id = any(${[...ids]}::uuid[])`.execute(this.em.getKysely());
    const ruled = await this.ofCategories(actor, rows.map(({ category }) => category));
    return new Map(rows.map((matter) => {
      const others = (ruled.get(matter.category) ?? []).filter(({ ticketId }) => ticketId !== matter.id);
      const precedents = bySimilarity(matter.text, others).filter(({ similarity }) => similarity >= offered.similarity).slice(0, offered.most);
      const { unit, reason } = suggestion(matter, precedents, this.client.directory);
      return [matter.id, { unitId: unit, unit: unitStub(this.client.directory, unit), reason, precedents: precedents.map((one) => this.shown(one)) }];
    }));
  }

  /** The latest rulings of each category, with what they are compared by. Of a case whose texts are gone nothing is left to compare. */
  private async ofCategories(actor: Actor, categories: readonly string[]) {
    const view = this.desk.view(actor);
    const { rows } = await sql<Row>`select p.* from unnest(${[...new Set(categories)]}::text[]) as wanted (category) cross join lateral (
      select r.id, r.ticket_id as "ticketId", r.category, r.ruled_at as at, r.form, r.unit_code as unit, r.grounds, case when ${visible(view)} then ${textOf} else r.grounds end as text
      from ruling r join ticket t on t.id = r.ticket_id
      where r.category = wanted.category and t.anonymized_at is null and ${unconcerned(view)} and (not t.confidential or (${visible(view)})) order by r.ruled_at desc, r.id desc limit ${considered}) p`.execute(this.em.getKysely());
    return Map.groupBy(rows.map(({ text, at, ...row }) => ({ ...row, at: new Date(at), pairs: pairsOf(text) })), ({ category }) => category);
  }

  private shown({ id, ticketId, category, at, form, unit, grounds, similarity }: Omit<Row, 'text'> & { similarity: number }) {
    return { id, ticketId, category, at, form, unitId: unit, unit: unitStub(this.client.directory, unit), grounds, similarity };
  }
}

const textOf = sql`t.title || left(t.content, 1000)`;

function positionIn(all: readonly { id: string }[], cursor: string): number {
  const [id] = decodeCursor(cursor);
  const index = all.findIndex((one) => one.id === id);
  return index < 0 ? notOurs() : index + 1;
}
