import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql, type RawBuilder } from 'kysely';
import { DirectoryClient, unitStub } from '@bangban/directory-client';
import { isId, pageSize, refuse, type Actor, type PageArgs } from '@bangban/kernel';
import { batched, DatabaseClock, pageByTime, today, type RequestContext } from '@bangban/platform';
import { localDate } from '@bangban/working-time';
import type { PolicyLevel, QueryExportSupportPoliciesArgs, QuerySupportPoliciesArgs, SupportPolicyFilter, SupportPolicyState } from '../generated/graphql.ts';
import { conditionText, type Condition } from './support-policy.conditions.ts';
import { countsOf, figuresOf, type Figures } from './support-policy.figures.ts';
import { seesWhole } from './support-policy.policy.ts';

interface Row {
  id: string; number: string; level: PolicyLevel; title: string; documentNumber: string; leadUnitId: string; conditions: Condition[]; opensOn: string; closesOn: string | null; state: SupportPolicyState; promisedCount: number | null; promisedAmount: number | null; publishedById: string; whole: boolean;
}
export type PolicyView = ReturnType<SupportPolicyReader['shown']>;

/** What is published is everybody's to read; what became of it, of those who see all of it. */
@Injectable()
export class SupportPolicyReader {
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient) {}

  list(actor: Actor, { filter, ...page }: QuerySupportPoliciesArgs, size = pageSize(page)) { return this.page(actor, matching(filter), page, size); }

  /** Those whose figures the reader sees, a page for a spreadsheet. */
  async counted(actor: Actor, { filter, ...page }: QueryExportSupportPoliciesArgs, size: number) {
    const { edges, ...list } = await this.page(actor, sql`${matching(filter)} and ${seesWhole(this.client.directory, actor)}`, page, size);
    const figures = await this.figures(edges.map(({ node }) => node.id));
    return { ...list, edges: edges.map(({ cursor, node }) => ({ cursor, node: { ...node, counted: figures.get(node.id)! } })) };
  }

  private page(actor: Actor, where: RawBuilder<unknown>, page: PageArgs, size: number) {
    return pageByTime(this.em, { columns: this.columns(actor), from, where, time: sql`p.published_at`, id: sql`p.id` }, page, (row: Row) => this.shown(actor, row), size);
  }

  async one(actor: Actor, id: string): Promise<PolicyView> {
    return (isId(id) ? (await this.byIds(actor, [id])).get(id.toLowerCase()) : undefined) ?? refuse('NOT_FOUND', { what: '惠企政策', id });
  }

  async byIds(actor: Actor, ids: readonly string[]): Promise<Map<string, PolicyView>> {
    return new Map((await this.rows(actor, sql`p.id = any(${[...ids]}::uuid[])`)).map((row) => [row.id, this.shown(actor, row)]));
  }

  private async rows(actor: Actor, rest: RawBuilder<unknown>): Promise<Row[]> { return (await sql<Row>`select ${this.columns(actor)} from ${from} where ${rest}`.execute(this.em.getKysely())).rows; }

  private columns(actor: Actor) { return sql`${columns}, ${seesWhole(this.client.directory, actor)} as whole`; }

  private shown(actor: Actor, { whole, ...row }: Row) {
    const { directory } = this.client;
    return {
      ...row, leadUnit: unitStub(directory, row.leadUnitId), publishedById: actor.kind === 'OFFICER' ? row.publishedById : null, conditionText: conditionText(row.conditions, directory),
      figures: (_: unknown, context: RequestContext) => (whole ? batched<Figures | null>(context, 'supportPolicyFigures', (ids) => this.figures(ids), null).load(row.id) : null),
    };
  }

  private async figures(ids: readonly string[]): Promise<Map<string, Figures>> {
    const { rows } = await countsOf(sql`p.id = any(${[...ids]}::uuid[])`).execute(this.em.getKysely());
    const rules = this.client.directory.rulebook.at(localDate(await this.clock.now()));
    return new Map(rows.map((row) => [row.id, figuresOf(row, rules)]));
  }
}

const from = sql`support_policy p`;
const state = sql`case when p.withdrawn_at is not null then 'WITHDRAWN' when p.opens_on > ${today} then 'UPCOMING' when p.closes_on < ${today} then 'CLOSED' else 'OPEN' end`;
const columns = sql`p.id, p.number, p.version, p.level, p.title, p.document_number as "documentNumber", p.issuer, p.lead_unit as "leadUnitId", p.benefit, p.conditions, p.opens_on::text as "opensOn", p.closes_on::text as "closesOn",
  p.promised_count as "promisedCount", p.promised_amount::float8 as "promisedAmount", ${state} as state, p.published_at as "publishedAt", p.published_by as "publishedById", p.withdrawn_at as "withdrawnAt", p.withdrawn_because as "withdrawnBecause"`;

function matching(filter: SupportPolicyFilter | null | undefined): RawBuilder<unknown> {
  const { level, leadUnit, state: wanted, text, openOn } = filter ?? {};
  if (text && text.length > 100) refuse('INVALID_INPUT', { field: 'text', reason: '不能超过100个字' });
  return sql.join([
    level ? sql`p.level = ${level}` : sql`true`,
    leadUnit ? sql`p.lead_unit = ${leadUnit}` : sql`true`,
    wanted ? sql`${state} = ${wanted}` : sql`true`,
    text?.trim() ? sql`position(lower(${text.trim()}) in lower(p.title)) > 0` : sql`true`,
    openOn ? sql`p.withdrawn_at is null and p.opens_on <= ${openOn}::date and (p.closes_on is null or p.closes_on >= ${openOn}::date)` : sql`true`,
  ], sql` and `);
}
