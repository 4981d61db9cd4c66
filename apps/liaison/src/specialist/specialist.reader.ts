import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql, type RawBuilder } from 'kysely';
import { DirectoryClient, officerStub, reachOf, unitStub, type Directory } from '@bangban/directory-client';
import { isId, pageSize, refuse, type Actor } from '@bangban/kernel';
import { batched, pageByTime, today, type RequestContext } from '@bangban/platform';
import { pageByCode } from '../code-page.ts';
import { EnterpriseReader } from '../enterprise/enterprise.reader.ts';
import type { QueryEnterpriseSpecialistsArgs, QueryMissingSpecialistsArgs, SpecialistFilter } from '../generated/graphql.ts';
import { seesTheDistrict } from '../liaison.policy.ts';
import { visibleSpecialists } from './specialist.policy.ts';

interface Row {
  id: string; number: string; creditCode: string; unitId: string; officerId: string; startsOn: string; endsOn: string | null; endReason: string | null;
  namedById: string; endedById: string | null; gridId: string; gridName: string; locality: string
}
export type SpecialistView = ReturnType<SpecialistReader['shown']>;

@Injectable()
export class SpecialistReader {
  constructor(private readonly em: EntityManager, private readonly client: DirectoryClient, private readonly enterprises: EnterpriseReader) {}

  list(actor: Actor, { filter, ...page }: QueryEnterpriseSpecialistsArgs, size = pageSize(page)) {
    return pageByTime(this.em, { columns, from, where: sql`${this.visible(actor)} and ${matching(this.client.directory, filter)}`, time: sql`x.named_at`, id: sql`x.id` }, page, (row: Row) => this.shown(row), size);
  }

  async one(actor: Actor, id: string): Promise<SpecialistView> { return (await this.byIds(actor, [id])).get(id.toLowerCase()) ?? refuse('NOT_FOUND', { what: '帮办专员', id }); }

  async byIds(actor: Actor, ids: readonly string[]) { return new Map((await this.rows(actor, sql`x.id = any(${ids.filter(isId)}::uuid[])`)).map((row) => [row.id, row])); }

  /** Those of today, by enterprise. */
  async ofEnterprises(actor: Actor, codes: readonly string[]) { return new Map((await this.rows(actor, sql`x.credit_code = any(${[...codes]}) and ${isCurrent}`)).map((row) => [row.creditCode, row])); }

  load(context: RequestContext, id: string): Promise<SpecialistView | null> { return batched<SpecialistView | null>(context, 'specialist', (ids) => this.byIds(context.actor, ids), null).load(id); }

  /** 重点企业 without a specialist who is in office: the exceptions. A locality sees its own. */
  missing(actor: Actor, { filter, ...page }: QueryMissingSpecialistsArgs, size = pageSize(page)) {
    const { directory } = this.client;
    const inOffice = directory.inOffice().map(({ code }) => code);
    const where = sql`e.key_enterprise and e.status = 'ACTIVE' and not exists (select from enterprise_specialist x where x.credit_code = e.credit_code and ${isCurrent} and x.officer_code = any(${inOffice}::text[]))
      and ${seesTheDistrict(actor) ? sql`true` : sql`e.locality = any(${reachOf(directory, actor)}::text[])`} and ${filter?.locality ? sql`e.locality = any(${directory.subtree(filter.locality)}::text[])` : sql`true`}`;
    return pageByCode(this.em, { columns: sql`1 as one`, from: sql`enterprise e`, where, code: sql`e.credit_code` }, page, async (rows: { creditCode: string }[]) => {
      const found = await this.enterprises.byCodes(actor, rows.map(({ creditCode }) => creditCode));
      return rows.map(({ creditCode }) => found.get(creditCode)!);
    }, size);
  }

  private async rows(actor: Actor, which: RawBuilder<unknown>) {
    const { rows } = await sql<Row>`select ${columns} from ${from} where ${this.visible(actor)} and ${which}`.execute(this.em.getKysely());
    return rows.map((row) => this.shown(row));
  }

  private visible(actor: Actor) { return visibleSpecialists(this.client.directory, actor); }

  private shown(row: Row) {
    const { directory } = this.client;
    return {
      ...row, unit: unitStub(directory, row.unitId), officer: officerStub(directory, row.officerId), namedBy: officerStub(directory, row.namedById), endedBy: officerStub(directory, row.endedById), locality: unitStub(directory, row.locality),
      enterprise: (_: unknown, context: RequestContext) => this.enterprises.load(context, row.creditCode),
    };
  }
}

const isCurrent = sql`${today} >= x.starts_on and (x.ends_on is null or x.ends_on >= ${today})`;
const from = sql`enterprise_specialist x join enterprise e on e.credit_code = x.credit_code join grid g on g.id = x.grid_id`;
const columns = sql`x.id, x.version, x.number, x.credit_code as "creditCode", x.grid_id as "gridId", g.name as "gridName", g.locality, x.unit_code as "unitId", x.officer_code as "officerId", x.starts_on::text as "startsOn", x.ends_on::text as "endsOn",
  x.end_reason as "endReason", ${isCurrent} as current, x.named_at as "namedAt", x.named_by as "namedById", x.ended_at as "endedAt", x.ended_by as "endedById"`;

function matching(directory: Directory, filter: SpecialistFilter | null | undefined): RawBuilder<unknown> {
  const { locality, grid, officer, creditCode, current } = filter ?? {};
  return sql.join([
    locality ? sql`g.locality = any(${directory.subtree(locality)}::text[])` : sql`true`,
    grid ? sql`x.grid_id::text = ${grid.toLowerCase()}` : sql`true`,
    officer ? sql`x.officer_code = ${officer}` : sql`true`,
    creditCode ? sql`x.credit_code = ${creditCode}` : sql`true`,
    typeof current === 'boolean' ? sql`(${isCurrent}) = ${current}` : sql`true`,
  ], sql` and `);
}
