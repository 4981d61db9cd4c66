import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import type { Actor } from '@bangban/kernel';
import { localDate } from '@bangban/working-time';
import { csvPage, mostRows, type CsvColumn } from '@bangban/platform';
import { EnterpriseReader, type EnterpriseView } from '../enterprise/enterprise.reader.ts';
import type { QueryExportSupportPolicyEnterprisesArgs } from '../generated/graphql.ts';
import { PolicyEnterpriseReader, type Share } from './policy-enterprise.reader.ts';

type Row = Share & { register: EnterpriseView | undefined };
const day = (at: string | null | undefined): string => (at ? localDate(new Date(at)) : '');
const yuan = (amount: number | null | undefined): string => amount?.toFixed(2) ?? '';
const result = ({ uptake }: Row): string => (!uptake ? '未申报' : uptake.granted === null ? (uptake.overdue ? '逾期未审定' : '待审定') : uptake.granted ? '已兑现' : '未获兑现');
const columns: readonly CsvColumn<Row>[] = [
  { header: '统一社会信用代码', cell: ({ creditCode }) => creditCode }, { header: '企业名称', cell: ({ register }) => register?.name ?? '' }, { header: '属地', cell: ({ register }) => register?.locality?.name ?? '' },
  { header: '是否符合条件', cell: ({ matching }) => (matching ? '是' : '否') }, { header: '告知日期', cell: ({ informedAt }) => day(informedAt) }, { header: '申报日期', cell: ({ uptake }) => day(uptake?.appliedAt) }, { header: '申报金额（元）', cell: ({ uptake }) => yuan(uptake?.requestedAmount) },
  { header: '结果', cell: result }, { header: '审定日期', cell: ({ uptake }) => uptake?.decidedOn ?? '' }, { header: '兑现金额（元）', cell: ({ uptake }) => yuan(uptake?.grantedAmount) }, { header: '未获兑现的理由', cell: ({ uptake }) => uptake?.reason ?? '' },
];

/** The enterprises behind a policy's figures as a spreadsheet. */
@Injectable()
export class PolicyEnterpriseExport {
  constructor(private readonly em: EntityManager, private readonly reader: PolicyEnterpriseReader, private readonly enterprises: EnterpriseReader) {}

  async page(actor: Actor, { policy, stage, after }: QueryExportSupportPolicyEnterprisesArgs) {
    const { edges, ...list } = await this.reader.list(actor, { policy, stage, after }, mostRows);
    const register = await this.enterprises.byCodes(actor, edges.map(({ node }) => node.creditCode));
    const named = edges.map(({ cursor, node }) => ({ cursor, node: { ...node, register: register.get(node.creditCode) } }));
    return csvPage(this.em, actor, { what: 'supportPolicyEnterprises', filter: { policy, stage }, after }, columns, { edges: named, ...list });
  }
}
