import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql, type RawBuilder } from 'kysely';
import { DirectoryClient, officerStub, unitStub, type Directory } from '@bangban/directory-client';
import { isId, pageSize, refuse, type Actor, type PageArgs } from '@bangban/kernel';
import { batched, pageByTime, type RequestContext } from '@bangban/platform';
import { EnterpriseReader } from '../enterprise/enterprise.reader.ts';
import { PairingReader } from '../pairing/pairing.reader.ts';
import { localDate } from '@bangban/working-time';
import type { LiaisonRecordFilter } from '../generated/graphql.ts';
import type { LiaisonRecord, RecordKind } from './record.entity.ts';
import { isClosed } from '../problem/problem.policy.ts';
import { visibleRecords } from './record.policy.ts';
import { correctableUntil } from './record.rules.ts';

export interface RecordRow {
  id: string; pairingId: string | null; creditCode: string; unitId: string; officerIds: string[]; recordedById: string | null; withdrawnById: string | null; content: string | null; evidence: string[] | null; heldOn: string; recordedAt: string;
  replaced: { at: string; by: string; reason: string } | null; isClosed: boolean;
}
type Kind = Pick<RecordKind<LiaisonRecord>, 'type' | 'label' | 'table' | 'own'>;

/** Records of one kind, as the policy lets them be seen: an enterprise sees that it was visited, by whom and what it is said to have asked for, not what was written about it; where something was raised that is closed to the reader, he sees that somebody was there. */
@Injectable()
export class RecordReader {
  constructor(private readonly em: EntityManager, private readonly client: DirectoryClient, private readonly enterprises: EnterpriseReader, private readonly pairings: PairingReader) {}

  list(actor: Actor, kind: Kind, { filter, ...page }: PageArgs & { filter?: LiaisonRecordFilter | null }, size = pageSize(page)) {
    const where = sql`${visibleRecords(this.client.directory, actor)} and ${matching(this.client.directory, filter)}`;
    return pageByTime(this.em, { columns: this.columns(actor, kind), from: sql`${sql.table(kind.table)} x`, where, time: day, id: sql`x.id` }, page, (row: RecordRow) => this.shown(actor, kind, row), size);
  }

  async one(actor: Actor, kind: Kind, id: string) {
    const { rows: [row] } = await sql<RecordRow>`select ${this.columns(actor, kind)} from ${sql.table(kind.table)} x where ${visibleRecords(this.client.directory, actor)} and ${isId(id) ? sql`x.id = ${id}` : sql`false`}`.execute(this.em.getKysely());
    return row ? this.shown(actor, kind, row) : refuse('NOT_FOUND', { what: kind.label, id });
  }

  /** What stands behind something else: one statement for all of a list. */
  async byIds(actor: Actor, kind: Kind, ids: readonly string[]) {
    const { rows } = await sql<RecordRow>`select ${this.columns(actor, kind)} from ${sql.table(kind.table)} x where ${visibleRecords(this.client.directory, actor)} and x.id = any(${[...ids]}::uuid[])`.execute(this.em.getKysely());
    return new Map(rows.map((row) => [row.id, this.shown(actor, kind, row)]));
  }

  /** What stands beside its id in another record; null where the reader does not see it. */
  load(context: RequestContext, kind: Kind, id: string) { return batched<object | null>(context, `${kind.type}Record`, (ids) => this.byIds(context.actor, kind, ids), null).load(id); }

  private shown(actor: Actor, kind: Kind, row: RecordRow) {
    const { directory } = this.client;
    const isTheEnterprise = actor.kind === 'ENTERPRISE';
    const { replaced, isClosed: closed } = row;
    return {
      ...row, ...((isTheEnterprise || closed) && { content: null, evidence: null }), ...(isTheEnterprise && { recordedById: null }), ...(closed && { demands: null, withdrawnBecause: null }),
      enterprise: (_: unknown, context: RequestContext) => this.enterprises.load(context, row.creditCode),
      pairing: (_: unknown, context: RequestContext) => row.pairingId && this.pairings.load(context, row.pairingId),
      correctableUntil: isTheEnterprise ? null : correctableUntil(directory, localDate(new Date(row.recordedAt))),
      unit: unitStub(directory, row.unitId), officers: row.officerIds.map((code) => officerStub(directory, code)),
      recordedBy: isTheEnterprise ? null : officerStub(directory, row.recordedById && directory.officer(row.recordedById)?.code), // a system is none
      withdrawnBy: officerStub(directory, row.withdrawnById),
      replaced: replaced && { correctedAt: replaced.at, correctedById: replaced.by, correctedBy: officerStub(directory, replaced.by), reason: closed ? '' : replaced.reason },
      earlierVersions: async (_: unknown, context: RequestContext): Promise<object[]> => (isTheEnterprise || replaced ? [] : (await this.versions(actor, context, kind, row.id)).map((version) => this.shown(actor, kind, version))),
    };
  }

  /** What each of them was before it was corrected, the latest first. */
  private versions(actor: Actor, context: RequestContext, kind: Kind, id: string): Promise<RecordRow[]> {
    return batched(context, `${kind.type}Versions`, async (ids) => {
      const { rows } = await sql<RecordRow>`select ${this.columns(actor, kind)}, json_build_object('at', x.replaced_at, 'by', x.replaced_by, 'reason', x.reason) as replaced
        from (select (jsonb_populate_record(null::${sql.table(kind.table)}, v.content)).*, v.replaced_at, v.replaced_by, v.reason from record_version v where v.record_id = any(${ids}::uuid[])) x order by x.version desc`.execute(this.em.getKysely());
      return Map.groupBy(rows, (row) => row.id);
    }, []).load(id);
  }

  private columns(actor: Actor, kind: Kind) { return sql`${columns(kind)}, ${isClosed(this.client.directory, actor)} as "isClosed"`; }
}

/** As an instant, by which the list's positions are told. */
const day = sql`(x.held_on::timestamp at time zone 'Asia/Shanghai')`;

const columns = ({ own }: Kind) => sql`x.id, x.version, x.pairing_id as "pairingId", x.credit_code as "creditCode", x.unit_code as "unitId", x.held_on::text as "heldOn", x.officers as "officerIds", x.content, x.evidence,
  x.late_entry as "lateEntry", x.recorded_at as "recordedAt", x.recorded_by as "recordedById", x.withdrawn_at as "withdrawnAt", x.withdrawn_by as "withdrawnById", x.withdrawn_because as "withdrawnBecause", ${own}`;

function matching(directory: Directory, filter: LiaisonRecordFilter | null | undefined): RawBuilder<unknown> {
  const { unit, officer, enterprise, locality, pairing, from, until, lateEntry, withdrawn } = filter ?? {};
  return sql.join([
    sql`true`,
    ...(unit ? [sql`x.unit_code = ${unit}`] : []),
    ...(officer ? [sql`x.officers @> array[${officer}]`] : []),
    ...(enterprise ? [sql`x.credit_code = ${enterprise}`] : []),
    ...(locality ? [sql`x.credit_code in (select credit_code from enterprise where locality = any(${directory.subtree(locality)}::text[]))`] : []),
    ...(pairing ? [isId(pairing) ? sql`x.pairing_id = ${pairing}` : sql`false`] : []),
    ...(from ? [sql`x.held_on >= ${from}::date`] : []),
    ...(until ? [sql`x.held_on <= ${until}::date`] : []),
    ...(typeof lateEntry === 'boolean' ? [sql`x.late_entry = ${lateEntry}`] : []),
    ...(typeof withdrawn === 'boolean' ? [sql`(x.withdrawn_at is not null) = ${withdrawn}`] : []),
  ], sql` and `);
}
