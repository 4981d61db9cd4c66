import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { refuse } from '@bangban/kernel';
import { batched, type RequestContext } from '@bangban/platform';
import type { EnterpriseTicketsArgs } from '../generated/graphql.ts';
import { TicketDesk } from '../ticket/ticket.desk.ts';
import { stillOpen } from '../ticket/ticket.filter.ts';
import { visible } from '../ticket/ticket.policy.ts';
import { TicketReader } from '../ticket/ticket.reader.ts';

interface Found { totalCount: number; open: number; ids: string[] }
const none: Found = { totalCount: 0, open: 0, ids: [] };
const most = 20;

/** What this service adds to an enterprise. Whoever asks to stay unknown has no code on his ticket, so that nothing here leads to him. */
@Resolver('Enterprise')
export class EnterpriseLink {
  constructor(private readonly em: EntityManager, private readonly reader: TicketReader, private readonly desk: TicketDesk) {}

  @ResolveField()
  async tickets(@Parent() { codes }: { codes: string[] }, @Args() { first }: EnterpriseTicketsArgs, @Context() context: RequestContext) {
    const size = first ?? 5;
    if (size < 1 || size > most) refuse('OUT_OF_RANGE', { field: 'first', min: 1, max: most });
    const { ids, ...counts } = await batched<Found>(context, `enterpriseTickets ${size}`, (keys) => this.ofEnterprises(context, keys, size), none).load(codes.join());
    return { ...counts, nodes: async () => (await batched(context, 'ticket', (some) => this.reader.byIds(context.actor, some), null).loadMany(ids)).filter((ticket) => ticket && !(ticket instanceof Error)) };
  }

  /** `keys`: the codes of an enterprise, joined. */
  private async ofEnterprises({ actor }: RequestContext, keys: readonly string[], size: number): Promise<Map<string, Found>> {
    const pairs = keys.flatMap((key) => key.split(',').map((code) => [key, code] as const));
    const { rows } = await sql<Found & { key: string }>`select k.key, count(*)::int as "totalCount", (count(*) filter (where ${stillOpen}))::int as open, (array_agg(t.id order by t.received_at desc, t.id desc))[1:${size}] as ids
      from unnest(${pairs.map(([key]) => key)}::text[], ${pairs.map(([, code]) => code)}::text[]) k (key, code) join ticket t on t.enterprise_code = k.code where ${visible(this.desk.view(actor))} group by k.key`.execute(this.em.getKysely());
    return new Map(rows.map(({ key, ...found }) => [key, found]));
  }
}
