import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql, type RawBuilder } from 'kysely';
import { DirectoryClient, officerStub, unitStub } from '@bangban/directory-client';
import { isId, pageSize, refuse, type Actor } from '@bangban/kernel';
import { pageByTime, today } from '@bangban/platform';
import { pageByCode } from '../code-page.ts';
import type { PairingSchemeFilter, PairingSchemeStatus, QueryPairingSchemesArgs, QueryPlannedPairingsArgs } from '../generated/graphql.ts';
import { manages } from '../liaison.policy.ts';

interface Row { id: string; status: PairingSchemeStatus; unitCodes: string[]; leaderCodes: string[]; draftedById: string; publishedById: string | null; closedById: string | null }

/** Schemes are documents that every officer reads. */
@Injectable()
export class SchemeReader {
  constructor(private readonly em: EntityManager, private readonly client: DirectoryClient) {}

  list({ filter, ...page }: QueryPairingSchemesArgs, size = pageSize(page)) {
    return pageByTime(this.em, { columns, from, where: matching(filter), time: sql`s.drafted_at`, id: sql`s.id` }, page, (row: Row) => this.shown(row), size);
  }

  async one(id: string) { return (await this.byIds([id])).get(id.toLowerCase()) ?? refuse('NOT_FOUND', { what: '实施方案', id }); }

  async byIds(ids: readonly string[]) {
    const { rows } = await sql<Row>`select ${columns} from ${from} where s.id = any(${ids.filter(isId)}::uuid[])`.execute(this.em.getKysely());
    return new Map(rows.map((row) => [row.id, this.shown(row)]));
  }

  /** A draft is theirs who draw it up. */
  planned(actor: Actor, { scheme, ...page }: QueryPlannedPairingsArgs, size = pageSize(page)) {
    if (!manages(actor)) refuse('FORBIDDEN');
    const { directory } = this.client;
    const list = { columns: sql`l.holder_unit as "holderUnitId", l.holder_officer as "holderOfficerId"`, from: sql`planned_pairing l`, where: isId(scheme) ? sql`l.scheme_id = ${scheme}` : sql`false`, code: sql`l.credit_code` };
    return pageByCode(this.em, list, page, (rows: { creditCode: string; holderUnitId: string; holderOfficerId: string | null }[]) => rows.map((row) => ({ ...row, holderUnit: unitStub(directory, row.holderUnitId), holderOfficer: officerStub(directory, row.holderOfficerId) })), size);
  }

  private shown({ unitCodes, leaderCodes, ...row }: Row) {
    const { directory } = this.client;
    return {
      ...row, units: unitCodes.map((code) => unitStub(directory, code)), leaders: leaderCodes.map((code) => officerStub(directory, code)),
      draftedBy: officerStub(directory, row.draftedById), publishedBy: officerStub(directory, row.publishedById), closedBy: officerStub(directory, row.closedById),
    };
  }
}

const from = sql`pairing_scheme s`;
const status = sql<PairingSchemeStatus>`case when s.published_at is null then 'DRAFT' when s.closed_at is not null or s.ends_on < ${today} then 'CLOSED' else 'PUBLISHED' end`;
const columns = sql`s.id, s.version, s.title, s.document_number as "documentNumber", extract(year from s.starts_on)::int as year, s.starts_on::text as "startsOn", s.ends_on::text as "endsOn", ${status} as status,
  s.units as "unitCodes", s.leaders as "leaderCodes", s.copied_from as "copiedFromId", s.drafted_at as "draftedAt", s.drafted_by as "draftedById", s.published_at as "publishedAt", s.published_by as "publishedById",
  s.closed_at as "closedAt", s.closed_by as "closedById", (select count(*)::int from planned_pairing l where l.scheme_id = s.id) as "plannedCount",
  (select count(*)::int from pairing p where p.scheme_id = s.id and p.starts_on <= greatest(${today}, s.starts_on) and p.ends_on >= greatest(${today}, s.starts_on)) as "pairingCount"`;

function matching(filter: PairingSchemeFilter | null | undefined): RawBuilder<unknown> {
  const { year, status: wanted } = filter ?? {};
  return sql.join([year ? sql`extract(year from s.starts_on) = ${year}` : sql`true`, wanted ? sql`${status} = ${wanted}` : sql`true`], sql` and `);
}
