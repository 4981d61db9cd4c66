import { stringify } from 'csv-stringify/sync';
import type { Directory, Rules } from '@bangban/directory-client';
import { labelOf } from '../labels.ts';
import { lackOf, lacks } from './service-network.rules.ts';
import type { ServicePoint } from './service-point.entity.ts';

const header = ['场所编码', '场所', '类型', '层级', '所属单位', '已配设备', '缺少设备', '固定帮办代办人员', '缺少人员', '是否配齐'];

/** Every place with what it lacks, as a spreadsheet. */
export function networkCsv(points: readonly ServicePoint[], directory: Directory, rules: Rules): string {
  const lines = points.map((point) => {
    const lack = lackOf(point, rules);
    return [point.code, point.name, labelOf('ServicePointKind', point.kind), labelOf('ServiceLevel', point.level), directory.unit(point.unitCode)?.name ?? point.unitCode, point.equipment.join('、'), lack.equipment.join('、'), point.staff, lack.staff || '', lacks(lack, 'ANY') ? '否' : '是'];
  });
  return stringify([header, ...lines], { bom: true, escape_formulas: true, record_delimiter: 'windows' });
}
