import type { Directory } from '@bangban/directory-client';
import type { RequestContext } from '@bangban/platform';
import { unitStub } from '@bangban/directory-client';
import { percent } from '@bangban/kernel';
import type { BulletinKind, BulletinMeasure } from '../generated/graphql.ts';
import { bulletinCsv } from './bulletin.csv.ts';
import type { ListedClass } from './bulletin.classes.ts';
import type { Definition } from './bulletin.definitions.ts';
import type { Figure } from './bulletin.figures.ts';
import { lastDay, type Month } from './bulletin.rules.ts';

export interface BulletinRow { id: string | null; kind: BulletinKind; month: Month; version: number | null; publishedAt: string | null; reason: string | null; definitionsVersion: number; definitions: readonly Definition[]; rulebookVersion: number }
/** What costs a statement, asked for once; and whether the reader sees the whole district in it. */
interface Looks { wholeDistrict: boolean; figures(context: RequestContext): Promise<Figure[]>; classes(context: RequestContext): Promise<ListedClass[]>; outdatedBy(context: RequestContext): Promise<number> | number }

export interface ShownFigure { measure: BulletinMeasure; numerator: number; denominator: number; rate: number | null; target: number | null; smallSample: boolean }
export type ShownClass = Omit<ListedClass, 'measures'> & { unit: { name: string }; measures: (ListedClass['measures'][number] & { unit: { name: string } })[] };
export interface ShownUnit { unitId: string; unit: { code: string; name: string }; figures: ShownFigure[] }

/** A bulletin in the shape of the contract. Its targets are those of the rulebook that it was counted under, as they held at the end of its month. */
export function bulletinView(row: BulletinRow, directory: Directory, { wholeDistrict, figures, classes, outdatedBy }: Looks) {
  const rules = directory.rulebook.at(lastDay(row.month), row.rulebookVersion);
  const shown = (its: readonly Figure[]): ShownFigure[] => row.definitions.map(({ measure }) => {
    const { counted: denominator, met: numerator } = its.find((one) => one.measure === measure) ?? { counted: 0, met: 0 };
    return { measure, numerator, denominator, rate: percent(numerator, denominator), target: measure === 'SATISFIED' ? rules.number('satisfaction.target') : null, smallSample: denominator < rules.number('bulletin.small_sample') };
  });
  const district = (all: readonly Figure[]) => (wholeDistrict ? shown(all.filter(({ unit }) => unit === null)) : null);
  const units = (all: readonly Figure[]): ShownUnit[] => [...Map.groupBy(all.filter(({ unit }) => unit), ({ unit }) => unit!)].sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([unitId, its]) => ({ unitId, unit: unitStub(directory, unitId)!, figures: shown(its) }));
  const problemClasses = async (context: RequestContext) => (await classes(context)).sort((a, b) => b.cases - a.cases || (a.name < b.name ? -1 : 1)).map((one) => ({
    ...one, unit: unitStub(directory, one.unitId)!, measures: one.measures.map((measure) => ({ ...measure, unit: unitStub(directory, measure.unitId)! })),
  }));
  return {
    ...row,
    state: row.id ? 'PUBLISHED' as const : 'PREVIEW' as const,
    district: async (_: unknown, context: RequestContext) => district(await figures(context)),
    units: async (_: unknown, context: RequestContext) => units(await figures(context)),
    problemClasses: (_: unknown, context: RequestContext) => problemClasses(context),
    outdatedBy: (_: unknown, context: RequestContext) => outdatedBy(context),
    csv: async (_: unknown, context: RequestContext) => { const all = await figures(context); return bulletinCsv(row, district(all), units(all), await problemClasses(context)); },
  };
}
