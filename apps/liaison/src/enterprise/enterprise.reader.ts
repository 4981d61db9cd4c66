import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql, type RawBuilder } from 'kysely';
import { connection, decodeCursor, notOurs, pageSize, refuse, type Actor } from '@bangban/kernel';
import { DirectoryClient, unitStub } from '@bangban/directory-client';
import { batched, type RequestContext } from '@bangban/platform';
import type { EnterpriseFilter, QueryEnterprisesArgs } from '../generated/graphql.ts';
import type { List } from './enterprise.entity.ts';
import { dealsWith, visibleEnterprises } from './enterprise.policy.ts';
import { lookUp } from './enterprise.look-up.ts';

interface Row {
  creditCode: string; codes: string[]; name: string; formerNames: string[]; localityId: string; field: string | null; aboveScaleIndustrial: boolean; keyEnterprise: boolean;
  status: string; closedOn: string | null; registeredAt: string; place: number;
}
export interface ListingRow { creditCode: string; list: List; since: string; until: string | null }
export type EnterpriseView = ReturnType<EnterpriseReader['shown']>;

/** The register as rows: one statement a page, one for `totalCount`, one for each kind of nested record. */
@Injectable()
export class EnterpriseReader {
  constructor(private readonly em: EntityManager, private readonly client: DirectoryClient) {}

  async list(actor: Actor, { filter, ...page }: QueryEnterprisesArgs, size = pageSize(page)) {
    const { where, place } = this.matching(actor, filter ?? {});
    const seen = sql`${visibleEnterprises(actor)} and ${where}`;
    const beyond = page.after ? sql`(${place}, e.credit_code) > (${sql.join(position(page.after))})` : sql`true`;
    const rows = await this.rows(actor, sql`${seen} and ${beyond} order by ${filter?.text ? sql`place, ` : sql``}e.credit_code limit ${size + 1}`, place);
    const total = async () => Number((await sql<{ count: string }>`select count(*) from enterprise e where ${seen}`.execute(this.em.getKysely())).rows[0]!.count);
    return connection(rows, size, total, (row) => [row.place, row.creditCode]);
  }

  async one(actor: Actor, creditCode: string): Promise<EnterpriseView> {
    return (await this.byCodes(actor, [creditCode])).get(creditCode) ?? refuse('NOT_FOUND', { what: '企业', id: creditCode });
  }

  /** Each under the code that was asked for, which may be a former one; none that the actor may not see. */
  async byCodes(actor: Actor, codes: readonly string[]): Promise<Map<string, EnterpriseView>> {
    const rows = await this.rows(actor, sql`${visibleEnterprises(actor)} and (e.credit_code = any(${codes}::text[]) or e.former_codes && ${codes}::text[])`);
    return new Map(rows.flatMap((row) => row.codes.map((code) => [code, row] as const)));
  }

  /** What stands beside a `creditCode` of another record: one statement for all of a list. */
  load(context: RequestContext, creditCode: string): Promise<EnterpriseView | null> {
    return batched<EnterpriseView | null>(context, 'enterprises', (codes) => this.byCodes(context.actor, codes), null).load(creditCode);
  }

  private async rows(actor: Actor, rest: RawBuilder<unknown>, place: RawBuilder<number> = sql<number>`0`) {
    const contacts = dealsWith(this.client.directory, actor);
    const { rows } = await sql<Row>`select ${columns}, case when ${contacts} then e.head_name end as "headName", case when ${contacts} then e.phones end as phones, ${place} as place
      from enterprise e where ${rest}`.execute(this.em.getKysely());
    return rows.map((row) => this.shown(actor, row));
  }

  private shown(actor: Actor, row: Row) {
    return {
      ...row, locality: unitStub(this.client.directory, row.localityId),
      listings: (_: unknown, context: RequestContext) => batched<ListingRow[]>(context, 'enterpriseListings', (codes) => this.listings(actor, codes), []).load(row.codes[0]!),
    };
  }

  /** By the present code, the latest first. */
  async listings(actor: Actor, codes: readonly string[]): Promise<Map<string, ListingRow[]>> {
    const whom = actor.kind === 'ENTERPRISE' ? sql`null as "enteredById", null as "endedById"` : sql`entered_by as "enteredById", ended_by as "endedById"`;
    const { rows } = await sql<ListingRow>`select credit_code as "creditCode", list, since::text, until::text, entered_at as "enteredAt", entered_because as "enteredBecause", ended_at as "endedAt", ended_because as "endedBecause", ${whom}
      from enterprise_listing where credit_code = any(${codes}::text[]) order by since desc, list`.execute(this.em.getKysely());
    return Map.groupBy(rows, ({ creditCode }) => creditCode);
  }

  private matching(actor: Actor, { text, locality, field, aboveScaleIndustrial, keyEnterprise, status }: EnterpriseFilter): { where: RawBuilder<unknown>; place: RawBuilder<number> } {
    const found = text?.trim() ? lookUp(text, dealsWith(this.client.directory, actor)) : { where: sql`true`, place: sql<number>`0` };
    return {
      place: found.place,
      where: sql.join([
        found.where,
        locality ? sql`e.locality = any(${this.client.directory.subtree(locality)}::text[])` : sql`true`,
        field ? sql`e.field = ${field}` : sql`true`,
        typeof aboveScaleIndustrial === 'boolean' ? sql`e.above_scale_industrial = ${aboveScaleIndustrial}` : sql`true`,
        typeof keyEnterprise === 'boolean' ? sql`e.key_enterprise = ${keyEnterprise}` : sql`true`,
        status ? sql`e.status = ${status}` : sql`true`,
      ], sql` and `),
    };
  }
}

const columns = sql`e.credit_code as "creditCode", e.credit_code || e.former_codes as codes, e.version, e.name, e.former_names as "formerNames", e.locality as "localityId", e.field, e.above_scale_industrial as "aboveScaleIndustrial",
  e.key_enterprise as "keyEnterprise", e.status, e.closed_on::text as "closedOn", e.registered_at as "registeredAt"`;

function position(cursor: string): [number, string] {
  const [place, code, ...more] = decodeCursor(cursor);
  return typeof place === 'number' && Number.isSafeInteger(place) && typeof code === 'string' && !more.length ? [place, code] : notOurs();
}
