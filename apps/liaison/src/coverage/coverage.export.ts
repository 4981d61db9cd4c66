import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import type { Actor } from '@bangban/kernel';
import { csvPage, mostRows, type CsvColumn } from '@bangban/platform';
import { EnterpriseReader } from '../enterprise/enterprise.reader.ts';
import type { QueryExportPairingsArgs, QueryExportUncoveredEnterprisesArgs } from '../generated/graphql.ts';
import { labelOf } from '../labels.ts';
import { PairingReader, type PairingView } from '../pairing/pairing.reader.ts';
import { CoverageReader } from './coverage.reader.ts';

/** Pairings, and the enterprises without one, as spreadsheets. */
@Injectable()
export class CoverageExport {
  constructor(private readonly em: EntityManager, private readonly coverage: CoverageReader, private readonly pairingReader: PairingReader, private readonly enterprises: EnterpriseReader) {}

  async uncovered(actor: Actor, { filter, after }: QueryExportUncoveredEnterprisesArgs) {
    const page = await this.coverage.uncovered(actor, { filter, after }, mostRows);
    return csvPage(this.em, actor, { what: 'UncoveredEnterprise', filter, after }, uncovered, page);
  }

  async pairings(actor: Actor, { filter, after }: QueryExportPairingsArgs) {
    const { edges, ...page } = await this.pairingReader.list(actor, { filter, after }, mostRows);
    const found = await this.enterprises.byCodes(actor, edges.map(({ node }) => node.creditCode));
    return csvPage(this.em, actor, { what: 'Pairing', filter, after }, pairings, { ...page, edges: edges.map(({ node, cursor }) => ({ cursor, node: { ...node, name: found.get(node.creditCode)?.name ?? '' } })) });
  }
}

type Uncovered = Awaited<ReturnType<CoverageReader['uncovered']>>['nodes'][number];
const uncovered: CsvColumn<Uncovered>[] = [
  { header: '统一社会信用代码', cell: ({ creditCode }) => creditCode },
  { header: '企业名称', cell: ({ name }) => name },
  { header: '属地', cell: ({ locality }) => locality?.name ?? '' },
];
const pairings: CsvColumn<PairingView & { name: string }>[] = [
  { header: '编号', cell: ({ number }) => number },
  { header: '统一社会信用代码', cell: ({ creditCode }) => creditCode },
  { header: '企业名称', cell: ({ name }) => name },
  { header: '挂钩单位', cell: ({ holderUnit }) => holderUnit!.name },
  { header: '挂钩区领导或联络员', cell: ({ holderOfficer }) => holderOfficer?.title ?? '' },
  { header: '起始日', cell: ({ startsOn }) => startsOn },
  { header: '截止日', cell: ({ endsOn }) => endsOn },
  { header: '状态', cell: ({ state }) => labelOf('PairingState', state) },
  { header: '结束方式', cell: ({ endKind }) => (endKind ? labelOf('PairingEnd', endKind) : '') },
  { header: '结束的原因', cell: ({ endReason }) => endReason ?? '' },
];
