import { stringify } from 'csv-stringify/sync';
import { withOffset } from '@bangban/working-time';
import type { Figures } from './spot-check.figures.ts';
import type { ReportRow } from './spot-check.reader.ts';

/** A report as a spreadsheet. */
export const spotCheckCsv = ({ number, coversFrom, coversUntil, version, publishedAt, reason }: ReportRow, units: readonly (Figures & { unit: { name: string }; label: string })[]): string => stringify([
  ['单位', '任务', '应完成', '按时完成', '未完成', '已准予说明', '补录', '抽查结对', '属实', '不实', '不完整'],
  ...units.map(({ unit, label, required, done, missed, excused, late, checked, confirmed, refuted, incomplete }) => [unit.name, label, required, done, missed, excused, late, checked, confirmed, refuted, incomplete]),
  [],
  ['抽查', number],
  ['期间', `${coversFrom}至${coversUntil}`],
  ['版次', `第${version}版`],
  ['发布时间', withOffset(new Date(publishedAt)).slice(0, 16).replace('T', ' ')],
  ...(reason ? [['更正理由', reason]] : []),
], { bom: true, escape_formulas: true, record_delimiter: 'windows' });
