import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import type { Actor } from '@bangban/kernel';
import { withOffset } from '@bangban/working-time';
import { csvPage, mostRows, type CsvColumn } from '@bangban/platform';
import type { QueryExportStationQuestionsArgs } from '../generated/graphql.ts';
import { labelOf } from '../labels.ts';
import { StationReader } from './station.reader.ts';
import { StationQuestionReader, type QuestionView } from './station-question.reader.ts';

type Row = QuestionView & { stationName: string };
const minute = (at: string | null): string => (at ? withOffset(new Date(at)).slice(0, 16).replace('T', ' ') : '');
const columns: readonly CsvColumn<Row>[] = [
  { header: '编号', cell: ({ number }) => number }, { header: '驿站', cell: ({ stationName }) => stationName }, { header: '提出人类别', cell: ({ asker }) => labelOf('StationAsker', asker) }, { header: '统一社会信用代码', cell: ({ creditCode }) => creditCode ?? '' },
  { header: '咨询内容', cell: ({ question }) => question }, { header: '经办单位', cell: ({ unit }) => unit!.name }, { header: '团队', cell: ({ team }) => (team ? labelOf('StationTeamKind', team) : '') },
  { header: '提出时间', cell: ({ askedAt }) => minute(askedAt) }, { header: '应答复时间', cell: ({ dueAt }) => minute(dueAt) }, { header: '是否逾期未答复', cell: ({ overdue }) => (overdue ? '是' : '否') },
  { header: '答复', cell: ({ answer }) => answer ?? '' }, { header: '答复时间', cell: ({ answeredAt }) => minute(answeredAt) },
];

/** The list of questions as a spreadsheet. */
@Injectable()
export class StationQuestionExport {
  constructor(private readonly em: EntityManager, private readonly reader: StationQuestionReader, private readonly stations: StationReader) {}

  async page(actor: Actor, { filter, after }: QueryExportStationQuestionsArgs) {
    const { edges, ...list } = await this.reader.list(actor, { filter, after }, mostRows);
    const named = edges.map(({ cursor, node }) => ({ cursor, node: { ...node, stationName: this.stations.station(node.stationId).name } }));
    return csvPage(this.em, actor, { what: 'stationQuestions', filter, after }, columns, { edges: named, ...list });
  }
}
