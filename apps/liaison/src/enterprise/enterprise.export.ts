import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import type { Actor } from '@bangban/kernel';
import { withOffset } from '@bangban/working-time';
import { csvPage, mostRows, type CsvColumn } from '@bangban/platform';
import type { QueryExportEnterprisesArgs } from '../generated/graphql.ts';
import type { List } from './enterprise.entity.ts';
import { EnterpriseReader, type EnterpriseView, type ListingRow } from './enterprise.reader.ts';

type Row = EnterpriseView & { current: readonly ListingRow[] };
const yes = (is: boolean): string => (is ? '是' : '否');
const since = (list: List) => ({ current }: Row): string => current.find((one) => one.list === list)?.since ?? '';
const columns: readonly CsvColumn<Row>[] = [
  { header: '统一社会信用代码', cell: ({ codes }) => codes[0]! }, { header: '曾用代码', cell: ({ codes }) => codes.slice(1).join('、') }, { header: '名称', cell: ({ name }) => name }, { header: '曾用名', cell: ({ formerNames }) => formerNames.join('、') },
  { header: '属地', cell: ({ locality }) => locality?.name ?? '' }, { header: '所属领域', cell: ({ field }) => field ?? '' },
  { header: '规上工业企业', cell: ({ aboveScaleIndustrial }) => yes(aboveScaleIndustrial) }, { header: '规上工业企业自', cell: since('ABOVE_SCALE_INDUSTRIAL') },
  { header: '重点企业', cell: ({ keyEnterprise }) => yes(keyEnterprise) }, { header: '重点企业自', cell: since('KEY_ENTERPRISE') },
  { header: '状态', cell: ({ status }) => (status === 'CLOSED' ? '已注销' : '正常') }, { header: '注销日期', cell: ({ closedOn }) => closedOn ?? '' },
  { header: '登记时间', cell: ({ registeredAt }) => withOffset(new Date(registeredAt)).slice(0, 16).replace('T', ' ') },
];

/** The register as a spreadsheet (X.16), without names of persons and telephones. */
@Injectable()
export class EnterpriseExport {
  constructor(private readonly em: EntityManager, private readonly reader: EnterpriseReader) {}

  async page(actor: Actor, { filter, after }: QueryExportEnterprisesArgs) {
    const { edges, ...list } = await this.reader.list(actor, { filter, after }, mostRows);
    const listings = await this.reader.listings(actor, edges.map(({ node }) => node.codes[0]!));
    const rows = edges.map(({ node, cursor }) => ({ cursor, node: Object.assign(node, { current: (listings.get(node.codes[0]!) ?? []).filter(({ until }) => until === null) }) }));
    return csvPage(this.em, actor, { what: 'enterprises', filter, after }, columns, { edges: rows, ...list });
  }
}
