import { EntityManager } from '@mikro-orm/postgresql';
import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@bangban/kernel';
import { Allow, type CsvColumn, csvPage, CurrentActor, mostRows } from '@bangban/platform';
import { EnterpriseReader } from '../enterprise/enterprise.reader.ts';
import { ExchangeReader } from '../exchange/exchange.reader.ts';
import type { QueryExportEnterpriseSpecialistsArgs, QueryExportMissingSpecialistsArgs, QueryExportSpecialistExchangesArgs, QueryExportSpecialistVisitsArgs } from '../generated/graphql.ts';
import { labelOf } from '../labels.ts';
import { SpecialistVisitReader } from '../specialist-visit/specialist-visit.reader.ts';
import { SpecialistReader, type SpecialistView } from './specialist.reader.ts';

interface Page<Node> { edges: { cursor: string; node: Node }[]; pageInfo: { hasNextPage: boolean }; totalCount: unknown }
/** A row with the specialist that it is about and the name of his enterprise. */
interface Named<Node> { node: Node; specialist: SpecialistView | undefined; enterprise: string }
const about = <Node>(): CsvColumn<Named<Node>>[] => [
  { header: '专员编号', cell: ({ specialist }) => specialist?.number ?? '' }, { header: '统一社会信用代码', cell: ({ specialist }) => specialist?.creditCode ?? '' }, { header: '企业名称', cell: ({ enterprise }) => enterprise },
  { header: '属地', cell: ({ specialist }) => specialist?.locality?.name ?? '' }, { header: '网格', cell: ({ specialist }) => specialist?.gridName ?? '' }, { header: '帮办专员', cell: ({ specialist }) => specialist?.officer?.title ?? '' },
];
const column = <Node>(header: string, cell: (node: Node) => string | null): CsvColumn<Named<Node>> => ({ header, cell: ({ node }) => cell(node) ?? '' });

/** Specialists, the enterprises without one, and what specialists do and hear, as spreadsheets: the rows of the lists. */
@Resolver()
export class SpecialistExport {
  constructor(private readonly em: EntityManager, private readonly specialists: SpecialistReader, private readonly visits: SpecialistVisitReader, private readonly exchanges: ExchangeReader, private readonly enterprises: EnterpriseReader) {}

  @Allow('OFFICER', 'MACHINE', 'ENTERPRISE') @Query()
  async exportEnterpriseSpecialists(@Args() { filter, after }: QueryExportEnterpriseSpecialistsArgs, @CurrentActor() actor: Actor) {
    const page = await this.named(actor, await this.specialists.list(actor, { filter, after }, mostRows), ({ id }) => id);
    return csvPage(this.em, actor, { what: 'EnterpriseSpecialist', filter, after }, [...about<SpecialistView>(), column<SpecialistView>('起始日', ({ startsOn }) => startsOn), column<SpecialistView>('最后一日', ({ endsOn }) => endsOn), column<SpecialistView>('解除的原因', ({ endReason }) => endReason)], page);
  }

  @Allow('OFFICER') @Query()
  async exportMissingSpecialists(@Args() { filter, after }: QueryExportMissingSpecialistsArgs, @CurrentActor() actor: Actor) {
    const page = await this.specialists.missing(actor, { filter, after }, mostRows);
    return csvPage(this.em, actor, { what: 'MissingSpecialist', filter, after }, [
      { header: '统一社会信用代码', cell: ({ creditCode }) => creditCode }, { header: '企业名称', cell: ({ name }) => name }, { header: '属地', cell: ({ locality }) => locality?.name ?? '' },
    ], page);
  }

  @Allow('OFFICER', 'MACHINE', 'ENTERPRISE') @Query()
  async exportSpecialistVisits(@Args() { filter, after }: QueryExportSpecialistVisitsArgs, @CurrentActor() actor: Actor) {
    const page = await this.named(actor, await this.visits.list(actor, { filter, after }, mostRows), ({ specialistId }) => specialistId);
    type Row = (typeof page.edges)[number]['node']['node'];
    return csvPage(this.em, actor, { what: 'SpecialistVisit', filter, after }, [
      ...about<Row>(), column<Row>('走访日期', ({ heldOn }) => heldOn), column<Row>('走访情况', ({ content }) => content), column<Row>('建议或需求', ({ demands }) => demands), column<Row>('补录', ({ lateEntry }) => (lateEntry ? '是' : '否')),
      column<Row>('撤回的理由', ({ withdrawnBecause }) => withdrawnBecause),
    ], page);
  }

  @Allow('OFFICER', 'MACHINE') @Query()
  async exportSpecialistExchanges(@Args() { filter, after }: QueryExportSpecialistExchangesArgs, @CurrentActor() actor: Actor) {
    const page = await this.named(actor, await this.exchanges.list(actor, { filter, after }, mostRows), ({ specialistId }) => specialistId);
    type Row = (typeof page.edges)[number]['node']['node'];
    return csvPage(this.em, actor, { what: 'SpecialistExchange', filter, after }, [
      ...about<Row>(), column<Row>('日期', ({ heldOn }) => heldOn), column<Row>('渠道', ({ channel }) => labelOf('SpecialistExchangeChannel', channel)), column<Row>('沟通的内容', ({ content }) => content),
      column<Row>('登记单位', ({ recordedUnit }) => recordedUnit?.name ?? null),
    ], page);
  }

  private async named<Node>(actor: Actor, { edges, pageInfo, totalCount }: Page<Node>, idOf: (node: Node) => string) {
    const specialists = await this.specialists.byIds(actor, [...new Set(edges.map(({ node }) => idOf(node)))]);
    const enterprises = await this.enterprises.byCodes(actor, [...specialists.values()].map(({ creditCode }) => creditCode));
    const named = (node: Node): Named<Node> => {
      const specialist = specialists.get(idOf(node));
      return { node, specialist, enterprise: (enterprises.get(specialist?.creditCode ?? '') as { name?: string } | undefined)?.name ?? '' };
    };
    return { pageInfo, totalCount, edges: edges.map(({ node, cursor }) => ({ cursor, node: named(node) })) };
  }
}
