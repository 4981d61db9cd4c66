import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql, type RawBuilder } from 'kysely';
import { DirectoryClient, officerStub, unitStub } from '@bangban/directory-client';
import { isId, pageSize, refuse, type Actor } from '@bangban/kernel';
import { batched, pageByTime, type RequestContext } from '@bangban/platform';
import { EnterpriseReader } from '../enterprise/enterprise.reader.ts';
import type { QuerySpotChecksArgs } from '../generated/graphql.ts';
import { PairingReader } from '../pairing/pairing.reader.ts';
import { recordBehind } from '../record/record.evidence.ts';
import { RecordReader } from '../record/record.reader.ts';
import { spotCheckCsv } from './spot-check.csv.ts';
import { method } from './spot-check.entity.ts';
import { figuresOf, recordsOf } from './spot-check.figures.ts';
import { visibleItems, visibleSpotChecks } from './spot-check.policy.ts';

interface Row { id: string; number: string; coversFrom: string; coversUntil: string; publishedAt: string | null; drawnById: string; candidates: string[]; seed: string }
interface ItemRow { id: string; spotCheckId: string; pairingId: string; creditCode: string; unitId: string; officerId: string | null; foundById: string | null; coversFrom: string; coversUntil: string }
export interface ReportRow { id: string; spotCheckId: string; version: number; publishedAt: string; publishedById: string; reason: string | null; number: string; coversFrom: string; coversUntil: string }

@Injectable()
export class SpotCheckReader {
  constructor(private readonly em: EntityManager, private readonly client: DirectoryClient, private readonly enterprises: EnterpriseReader, private readonly pairings: PairingReader, private readonly entered: RecordReader) {}

  list(actor: Actor, { filter, ...page }: QuerySpotChecksArgs, size = pageSize(page)) {
    const published = typeof filter?.published === 'boolean' ? sql`(x.published_at is not null) = ${filter.published}` : sql`true`;
    return pageByTime(this.em, { columns, from, where: sql`${visibleSpotChecks(actor)} and ${published}`, time: sql`x.drawn_at`, id: sql`x.id` }, page, (row: Row) => this.shown(actor, row), size);
  }

  async one(actor: Actor, id: string) {
    const row = isId(id) ? (await this.rows<Row>(sql`select ${columns} from ${from} where ${visibleSpotChecks(actor)} and x.id = ${id}`))[0] : undefined;
    return row ? this.shown(actor, row) : refuse('NOT_FOUND', { what: '抽查', id });
  }

  private shown(actor: Actor, { candidates, seed, ...row }: Row) {
    return {
      ...row, method, candidateCount: candidates.length, candidates: row.publishedAt ? candidates : null, seed: row.publishedAt ? seed : null, drawnBy: officerStub(this.client.directory, row.drawnById),
      items: (_: unknown, context: RequestContext) => batched(context, 'spotCheckItems', (ids) => this.items(actor, ids), []).load(row.id),
      reports: (_: unknown, context: RequestContext) => batched(context, 'spotCheckReports', (ids) => this.reports(ids), []).load(row.id),
    };
  }

  private async items(actor: Actor, ids: readonly string[]) {
    const { directory } = this.client;
    const rows = await this.rows<ItemRow>(sql`select i.id, i.version, i.spot_check_id as "spotCheckId", i.pairing_id as "pairingId", i.credit_code as "creditCode", e.name as "enterpriseName", i.unit_code as "unitId", i.officer_code as "officerId",
      i.finding, i.means, i.note, i.found_at as "foundAt", i.found_by as "foundById", x.covers_from::text as "coversFrom", x.covers_until::text as "coversUntil"
      from spot_check_item i join spot_check x on x.id = i.spot_check_id join enterprise e on e.credit_code = i.credit_code
      where i.spot_check_id = any(${[...ids]}::uuid[]) and ${visibleSpotChecks(actor)} and ${visibleItems(directory, actor)} order by i.spot_check_id, i.position`);
    return Map.groupBy(rows.map((row) => ({
      ...row, unit: unitStub(directory, row.unitId), officer: officerStub(directory, row.officerId), foundBy: officerStub(directory, row.foundById),
      pairing: (_: unknown, context: RequestContext) => this.pairings.load(context, row.pairingId), enterprise: (_: unknown, context: RequestContext) => this.enterprises.load(context, row.creditCode),
      records: async (_: unknown, context: RequestContext) => (await batched(context, 'spotCheckRecords', (items) => recordsOf(this.em, items), []).load(row.id)).map((one) => ({ ...one, ...recordBehind(this.entered, one.evidenceType, one.evidenceId) })),
    })), ({ spotCheckId }) => spotCheckId);
  }

  private async reports(ids: readonly string[]) {
    const rows = await this.rows<ReportRow>(sql`select r.id, r.spot_check_id as "spotCheckId", r.version, r.published_at as "publishedAt", r.published_by as "publishedById", r.reason, x.number, x.covers_from::text as "coversFrom", x.covers_until::text as "coversUntil"
      from spot_check_report r join spot_check x on x.id = r.spot_check_id where r.spot_check_id = any(${[...ids]}::uuid[]) order by r.version desc`);
    return Map.groupBy(rows.map((row) => {
      const units = async (context: RequestContext) => (await batched(context, 'spotCheckFigures', (reports) => figuresOf(this.em, reports), []).load(row.id)).map((figures) => ({ ...figures, unit: unitStub(this.client.directory, figures.unitId)! }));
      return {
        ...row, publishedBy: officerStub(this.client.directory, row.publishedById),
        units: (_: unknown, context: RequestContext) => units(context),
        csv: async (_: unknown, context: RequestContext) => spotCheckCsv(row, await units(context)),
      };
    }), ({ spotCheckId }) => spotCheckId);
  }

  private async rows<R>(query: RawBuilder<unknown>): Promise<R[]> { return (await query.execute(this.em.getKysely())).rows as R[]; }
}

const from = sql`spot_check x`;
const columns = sql`x.id, x.version, x.number, x.covers_from::text as "coversFrom", x.covers_until::text as "coversUntil", x.units, x.size, (select count(i.finding) from spot_check_item i where i.spot_check_id = x.id)::int as "foundCount", x.seed, x.candidates, x.drawn_at as "drawnAt", x.drawn_by as "drawnById", x.published_at as "publishedAt"`;
