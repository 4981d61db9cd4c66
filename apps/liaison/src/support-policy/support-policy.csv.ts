import { stringify } from 'csv-stringify/sync';
import { labelOf } from '../labels.ts';
import type { Figures } from './support-policy.figures.ts';

interface Line { number: string; level: string; title: string; documentNumber: string; leadUnit: { name: string } | null; opensOn: string; closesOn: string | null; state: string; conditionText: string; promisedCount: number | null; promisedAmount: number | null; counted: Figures }

const header = ['编号', '级别', '名称', '文号', '牵头单位', '申报开始', '申报截止', '状态', '享受条件', '符合条件', '已告知', '告知率（%）', '已申报', '申报率（%）', '待审定', '逾期未审定', '已兑现', '兑现率（%）', '未获兑现', '承诺企业数', '企业数兑现率（%）', '承诺金额（元）', '已兑现金额（元）', '金额兑现率（%）', '备注'];

/** Promised and delivered, a policy a line; below it what the columns mean. */
export const policiesCsv = (lines: readonly Line[]): string => stringify([header, ...lines.map(cells), [], ...meanings], { bom: true, escape_formulas: true, record_delimiter: 'windows' });

const rate = (one: { rate: number | null } | null): string => one?.rate?.toFixed(1) ?? '';
const cells = ({ counted: { informedRate, appliedRate, grantedRate, promisedCountRate, promisedAmountRate, ...counted }, ...one }: Line) => [
  one.number, labelOf('PolicyLevel', one.level), one.title, one.documentNumber, one.leadUnit?.name ?? '', one.opensOn, one.closesOn ?? '长期', labelOf('SupportPolicyState', one.state), one.conditionText,
  counted.matching, counted.informed, rate(informedRate), counted.applied, rate(appliedRate), counted.pending, counted.overdue, counted.granted, rate(grantedRate), counted.refused,
  one.promisedCount ?? '', rate(promisedCountRate), one.promisedAmount?.toFixed(2) ?? '', counted.grantedAmount.toFixed(2), rate(promisedAmountRate), [informedRate, appliedRate, grantedRate, promisedCountRate].some((each) => each?.smallSample) ? '样本少' : '',
];
const meanings = [
  ['告知率', '现在符合条件的企业中，已告知的'], ['申报率', '已告知的企业中，已申报的'], ['兑现率', '已申报的企业中，已兑现的；一家企业多次申报的，以最近一次为准'],
  ['企业数兑现率', '已兑现的企业数与承诺企业数'], ['金额兑现率', '已兑现的金额与承诺金额'], ['样本少', '有比率的分母不足制度参数 bulletin.small_sample 规定的件数，仅供参考'],
];
