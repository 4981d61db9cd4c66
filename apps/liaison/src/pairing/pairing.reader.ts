import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql, type RawBuilder } from 'kysely';
import { DirectoryClient, officerStub, unitStub, type Directory } from '@bangban/directory-client';
import { isId, pageSize, refuse, type Actor } from '@bangban/kernel';
import { batched, pageByTime, today, type RequestContext } from '@bangban/platform';
import { EnterpriseReader } from '../enterprise/enterprise.reader.ts';
import type { PairingEnd, PairingFilter, PairingState, QueryPairingsArgs } from '../generated/graphql.ts';
import { SchemeReader } from '../scheme/scheme.reader.ts';
import { visiblePairings } from './pairing.policy.ts';
import { isLeadership } from './pairing.rules.ts';

interface Row {
  id: string; number: string; schemeId: string; creditCode: string; holderUnitId: string; holderOfficerId: string | null; startsOn: string; endsOn: string; state: PairingState; endKind: PairingEnd | null; endReason: string | null;
  openedById: string; endedById: string | null;
}
export type PairingView = ReturnType<PairingReader['shown']>;

@Injectable()
export class PairingReader {
  constructor(private readonly em: EntityManager, private readonly client: DirectoryClient, private readonly schemes: SchemeReader, private readonly enterprises: EnterpriseReader) {}

  list(actor: Actor, { filter, ...page }: QueryPairingsArgs, size = pageSize(page)) {
    return pageByTime(this.em, { columns, from, where: sql`${this.visible(actor)} and ${matching(this.client.directory, filter)}`, time: sql`p.opened_at`, id: sql`p.id` }, page, (row: Row) => this.shown(row), size);
  }

  async one(actor: Actor, id: string): Promise<PairingView> { return (await this.byIds(actor, [id])).get(id.toLowerCase()) ?? refuse('NOT_FOUND', { what: '挂钩', id }); }

  async byIds(actor: Actor, ids: readonly string[]) { return new Map((await this.rows(actor, sql`p.id = any(${ids.filter(isId)}::uuid[])`)).map((row) => [row.id, row])); }

  /** Those of today, by enterprise. */
  async ofEnterprises(actor: Actor, codes: readonly string[]) { return new Map((await this.rows(actor, sql`p.credit_code = any(${[...codes]}) and ${state} = 'CURRENT'`)).map((row) => [row.creditCode, row])); }

  /** What stands beside a `pairingId` of another record: one statement for all of a list; null where the reader does not see it. */
  load(context: RequestContext, id: string): Promise<PairingView | null> { return batched<PairingView | null>(context, 'pairing', (ids) => this.byIds(context.actor, ids), null).load(id); }

  private async rows(actor: Actor, which: RawBuilder<unknown>) {
    const { rows } = await sql<Row>`select ${columns} from ${from} where ${this.visible(actor)} and ${which}`.execute(this.em.getKysely());
    return rows.map((row) => this.shown(row));
  }

  private visible(actor: Actor) { return visiblePairings(this.client.directory, actor); }

  private shown(row: Row) {
    const { directory } = this.client;
    const person = (code: string | null) => officerStub(directory, code && directory.officer(code)?.code); // a system that took it over is none
    return {
      ...row, byLeader: isLeadership(directory, row.holderUnitId), holderUnit: unitStub(directory, row.holderUnitId), holderOfficer: officerStub(directory, row.holderOfficerId),
      openedBy: person(row.openedById), endedBy: person(row.endedById),
      scheme: (_: unknown, context: RequestContext) => batched<object | null>(context, 'pairingScheme', (ids) => this.schemes.byIds(ids), null).load(row.schemeId),
      enterprise: (_: unknown, context: RequestContext) => this.enterprises.load(context, row.creditCode),
    };
  }
}

const state = sql<PairingState>`case when p.ends_on < greatest(${today}, p.starts_on) then 'ENDED' when p.starts_on > ${today} then 'UPCOMING' else 'CURRENT' end`;
const from = sql`pairing p join enterprise e on e.credit_code = p.credit_code`;
const columns = sql`p.id, p.version, p.number, p.scheme_id as "schemeId", p.credit_code as "creditCode", p.holder_unit as "holderUnitId", p.holder_officer as "holderOfficerId", p.starts_on::text as "startsOn", p.ends_on::text as "endsOn",
  ${state} as state, p.end_kind as "endKind", p.end_reason as "endReason", p.predecessor_id as "predecessorId", (select n.id from pairing n where n.predecessor_id = p.id) as "successorId",
  p.opened_at as "openedAt", p.opened_by as "openedById", p.ended_at as "endedAt", p.ended_by as "endedById"`;

function matching(directory: Directory, filter: PairingFilter | null | undefined): RawBuilder<unknown> {
  const { scheme, unit, officer, creditCode, locality, state: wanted, on, byLeader } = filter ?? {};
  return sql.join([
    scheme ? sql`p.scheme_id::text = ${scheme.toLowerCase()}` : sql`true`,
    unit ? sql`p.holder_unit = ${unit}` : sql`true`,
    officer ? sql`p.holder_officer = ${officer}` : sql`true`,
    typeof byLeader === 'boolean' ? sql`(p.holder_unit = any(${directory.snapshot.units.filter(({ kind }) => kind === 'LEADERSHIP').map(({ code }) => code)}::text[])) = ${byLeader}` : sql`true`,
    creditCode ? sql`p.credit_code = ${creditCode}` : sql`true`,
    locality ? sql`e.locality = any(${directory.subtree(locality)}::text[])` : sql`true`,
    wanted ? sql`${state} = ${wanted}` : sql`true`,
    on ? sql`${on}::date between p.starts_on and p.ends_on` : sql`true`,
  ], sql` and `);
}
