import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import type { Actor } from '@bangban/kernel';
import { csvPage, mostRows, type CsvColumn } from '@bangban/platform';
import type { QueryExportSupportPoliciesArgs } from '../generated/graphql.ts';
import { labelOf } from '../labels.ts';
import { SupportPolicyReader } from './support-policy.reader.ts';

type Row = Awaited<ReturnType<SupportPolicyReader['counted']>>['edges'][number]['node'];
const rate = (one: { rate: number | null } | null): string => one?.rate?.toFixed(1) ?? '';
/** What a rate is of stands in its heading: who gets the file asks nobody. */
const columns: readonly CsvColumn<Row>[] = [
  { header: '编号', cell: ({ number }) => number }, { header: '级别', cell: ({ level }) => labelOf('PolicyLevel', level) }, { header: '名称', cell: ({ title }) => title }, { header: '文号', cell: ({ documentNumber }) => documentNumber }, { header: '牵头单位', cell: ({ leadUnit }) => leadUnit?.name ?? '' },
  { header: '申报开始', cell: ({ opensOn }) => opensOn }, { header: '申报截止', cell: ({ closesOn }) => closesOn ?? '长期' }, { header: '状态', cell: ({ state }) => labelOf('SupportPolicyState', state) }, { header: '享受条件', cell: ({ conditionText }) => conditionText },
  { header: '现在符合条件的企业', cell: ({ counted }) => String(counted.matching) }, { header: '已告知的企业', cell: ({ counted }) => String(counted.informed) }, { header: '告知率（现在符合条件的企业中已告知的，%）', cell: ({ counted }) => rate(counted.informedRate) },
  { header: '已申报的企业', cell: ({ counted }) => String(counted.applied) }, { header: '申报率（已告知的企业中已申报的，%）', cell: ({ counted }) => rate(counted.appliedRate) }, { header: '待审定', cell: ({ counted }) => String(counted.pending) }, { header: '逾期未审定', cell: ({ counted }) => String(counted.overdue) },
  { header: '已兑现的企业（以最近一次申报为准）', cell: ({ counted }) => String(counted.granted) }, { header: '兑现率（已申报的企业中已兑现的，%）', cell: ({ counted }) => rate(counted.grantedRate) }, { header: '未获兑现的企业', cell: ({ counted }) => String(counted.refused) },
  { header: '承诺企业数', cell: ({ promisedCount }) => promisedCount?.toString() ?? '' }, { header: '企业数兑现率（已兑现与承诺之比，%）', cell: ({ counted }) => rate(counted.promisedCountRate) },
  { header: '承诺金额（元）', cell: ({ promisedAmount }) => promisedAmount?.toFixed(2) ?? '' }, { header: '已兑现金额（元）', cell: ({ counted }) => counted.grantedAmount.toFixed(2) }, { header: '金额兑现率（已兑现与承诺之比，%）', cell: ({ counted }) => rate(counted.promisedAmountRate) },
  { header: '样本少（有比率的分母不足 bulletin.small_sample 规定的件数，仅供参考）', cell: ({ counted: { informedRate, appliedRate, grantedRate, promisedCountRate } }) => ([informedRate, appliedRate, grantedRate, promisedCountRate].some((each) => each?.smallSample) ? '是' : '否') },
];

/** Promised and delivered, a policy a line. */
@Injectable()
export class SupportPolicyExport {
  constructor(private readonly em: EntityManager, private readonly reader: SupportPolicyReader) {}

  async page(actor: Actor, { filter, after }: QueryExportSupportPoliciesArgs) {
    return csvPage(this.em, actor, { what: 'supportPolicies', filter, after }, columns, await this.reader.counted(actor, { filter, after }, mostRows));
  }
}
