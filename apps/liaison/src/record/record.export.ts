import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import type { Actor } from '@bangban/kernel';
import { withOffset } from '@bangban/working-time';
import { csvPage, mostRows, type CsvColumn } from '@bangban/platform';
import { briefingKind, type BriefedPolicy } from '../briefing/briefing.entity.ts';
import { contactKind } from '../contact/contact.entity.ts';
import { EnterpriseReader } from '../enterprise/enterprise.reader.ts';
import { labelOf } from '../labels.ts';
import type { LiaisonRecordType, QueryExportLiaisonRecordsArgs } from '../generated/graphql.ts';
import { introductionKind } from '../introduction/introduction.entity.ts';
import { visitKind, type HeadTalk } from '../visit/visit.entity.ts';
import { RecordReader } from './record.reader.ts';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a row of whichever kind, with the columns that it alone has
type Shown = any;
const column = (header: string, cell: (row: Shown) => string | null | undefined): CsvColumn<Shown> => ({ header, cell: (row) => cell(row) ?? '' });
const labels = (enumName: string, values: readonly string[]) => values.map((value) => labelOf(enumName, value)).join('、');
/** With whom of the enterprise, by his post: a name goes into no export. */
const talkedWith = ({ talk }: { talk: HeadTalk | null }) => talk && `${labelOf('TalkParticipant', talk.participant)}（${talk.position}）`;

const kinds = {
  CONTACT: { kind: contactKind, own: [column('联系渠道', ({ channel }) => labelOf('ContactChannel', channel)), column('生产经营情况', ({ content }) => content), column('建议或需求', ({ demands }) => demands)] },
  VISIT: {
    kind: visitKind,
    own: [column('走访目的', ({ purposes }) => labels('VisitPurpose', purposes)), column('座谈对象', talkedWith), column('走访情况', ({ content }) => content), column('建议或需求', ({ demands }) => demands)],
  },
  POLICY_BRIEFING: { kind: briefingKind, own: [column('所宣讲的政策', ({ policies }: { policies: BriefedPolicy[] }) => policies.map(({ level, title }) => `${labelOf('PolicyLevel', level)}：${title}`).join('；')), column('宣讲情况', ({ content }) => content)] },
  PARTNER_INTRODUCTION: { kind: introductionKind, own: [column('上游或下游', ({ side }) => labelOf('PartnerSide', side)), column('对接的企业', ({ partnerName }) => partnerName), column('对接情况和结果', ({ content }) => content)] },
} as const satisfies Record<LiaisonRecordType, object>;

const about = [column('统一社会信用代码', ({ creditCode }) => creditCode), column('企业名称', ({ enterpriseName }) => enterpriseName), column('单位', ({ unit }) => unit.name), column('日期', ({ heldOn }) => heldOn), column('参加人员', ({ officers }) => officers.map(({ title }: { title: string }) => title).join('、'))];
const entry = [
  column('佐证', ({ evidence }) => evidence?.join('；')), column('补录', ({ lateEntry }) => (lateEntry ? '是' : '否')), column('登记时间', ({ recordedAt }) => withOffset(new Date(recordedAt)).slice(0, 16).replace('T', ' ')),
  column('撤回的理由', ({ withdrawnBecause }) => withdrawnBecause),
];

/** A list of records as a spreadsheet. */
@Injectable()
export class RecordExport {
  constructor(private readonly em: EntityManager, private readonly reader: RecordReader, private readonly enterprises: EnterpriseReader) {}

  async page(actor: Actor, { type, filter, after }: QueryExportLiaisonRecordsArgs) {
    const { kind, own } = kinds[type];
    const { edges, ...page } = await this.reader.list(actor, kind, { filter, after }, mostRows);
    const enterprises = await this.enterprises.byCodes(actor, [...new Set(edges.map(({ node }) => node.creditCode))]);
    const named = edges.map(({ node, cursor }) => ({ cursor, node: { ...node, enterpriseName: (enterprises.get(node.creditCode) as { name?: string } | undefined)?.name } }));
    return csvPage(this.em, actor, { what: kind.type, filter, after }, [...about, ...own, ...entry], { edges: named, ...page });
  }
}
