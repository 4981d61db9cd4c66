import { stringify } from 'csv-stringify/sync';
import { withOffset } from '@bangban/working-time';
import { labelOf } from '../ticket/ticket.labels.ts';
import type { BulletinRow, ShownClass, ShownFigure, ShownUnit } from './bulletin.view.ts';

/** A bulletin as a spreadsheet: the figures, and below them what they mean. */
export function bulletinCsv({ kind, month, version, publishedAt, reason, definitionsVersion, definitions, rulebookVersion }: BulletinRow, district: readonly ShownFigure[] | null, units: readonly ShownUnit[], classes: readonly ShownClass[]): string {
  const lines = (unit: string, figures: readonly ShownFigure[]) => figures.map(({ measure, numerator, denominator, rate, target, smallSample }) =>
    [unit, definitions.find((one) => one.measure === measure)!.name, numerator, denominator, rate?.toFixed(1) ?? '', target ?? '', smallSample ? '样本少' : '']);
  return stringify([
    ['单位', '指标', '分子', '分母', '比率（%）', '目标（%）', '备注'],
    ...(district ? lines('全区', district) : []),
    ...units.flatMap(({ unit, figures }) => lines(unit.name, figures)),
    [],
    ...classes.flatMap(({ name, unit, cases, measures }) => [['一类问题', name, unit.name, `${cases}件`], ...measures.map((measure) => ['预防措施', measure.content, measure.unit.name, measure.dueOn, labelOf('MeasureStatus', measure.status)])]),
    ['通报', labelOf('BulletinKind', kind)],
    ['月份', month],
    ['版次', version ? `第${version}版` : '预览'],
    ...(publishedAt ? [['发布时间', withOffset(new Date(publishedAt)).slice(0, 16).replace('T', ' ')]] : []),
    ...(reason ? [['更正理由', reason]] : []),
    ['制度参数版本', rulebookVersion],
    ['口径版本', definitionsVersion],
    ...definitions.map(({ name, definition }) => [name, definition]),
  ], { bom: true, escape_formulas: true, record_delimiter: 'windows' });
}
