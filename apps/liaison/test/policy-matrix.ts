import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Actor } from '@bangban/kernel';
import { cast } from '@bangban/testing';

// Who sees and does what with which enterprise, as docs/policy/挂钩帮扶权限.csv has it for people to read.

/** What of a case decides: who holds the enterprise, where it is, whom it complained about to whom, who drew it for a check. */
export interface Facts { creditCode: string; unit: string; officer?: string; locality: string; complained: string[]; by?: string; drawnBy?: string }

const above: Actor = { kind: 'OFFICER', code: 'SY-H', title: '区政府负责人', unit: 'SY', unitChain: ['SY'], roles: ['UNIT_HEAD'] };
/** By the column that is theirs. */
export const callers: [column: string, name: string, actor: Actor][] = [
  ['区领导', '挂钩的区领导', cast.officer('DISTRICT_LEADER', 'SY-LEAD')], ['区领导', '另一位区领导', cast.officer('DISTRICT_LEADER', 'SY-LEAD', 1)],
  ['单位负责人和办公室', '供电公司负责人', cast.officer('UNIT_HEAD', 'SY-GD')], ['单位负责人和办公室', '供电公司办公室', cast.officer('UNIT_OFFICE', 'SY-GD')], ['单位负责人和办公室', '上级单位负责人', above], ['单位负责人和办公室', '税务局负责人', cast.officer('UNIT_HEAD', 'SY-SW')],
  ['单位承办人', '供电公司承办人', cast.handler('SY-GD')], ['单位承办人', '人社局承办人', cast.handler('SY-RS')], ['单位承办人', '人社局被反映的承办人', cast.handler('SY-RS', 1)], ['单位承办人', '下相街道承办人', cast.handler('SY-XX')], ['单位承办人', '税务局承办人', cast.handler('SY-SW')],
  ['派单员', '派单员', cast.dispatcher()], ['窗口人员', '窗口人员', cast.clerk()],
  ['区工信局负责人和办公室', '工信局负责人', cast.officer('UNIT_HEAD', 'SY-GXJ')], ['区工信局负责人和办公室', '工信局办公室', cast.officer('UNIT_OFFICE', 'SY-GXJ')], ['区工信局承办人', '工信局承办人', cast.handler('SY-GXJ')], ['区工信局承办人', '工信局另一承办人', cast.handler('SY-GXJ', 1)],
  ['区工业办承办人', '工业办承办人', cast.handler('SY-GYB')], ['区工业办负责人和办公室', '工业办负责人', cast.officer('UNIT_HEAD', 'SY-GYB')],
  ['区营商办督查人员', '营商办督查人员', cast.supervisor()], ['区作风办督查人员', '作风办督查人员', cast.supervisor('SY-ZFB')], ['区纪委监委机关督查人员', '纪委督查人员', cast.supervisor('SY-JW')],
  ['企业', '供电公司挂钩的企业', cast.enterprise('91321311G0RT2GPQGD')], ['企业', '另一企业', cast.enterprise('91321311C823F5QBR0')],
  ['部门系统', '供电公司的系统', cast.machine('MC-GD', 'SY-GD')], ['部门系统', '下相街道的系统', cast.machine('MC-XX', 'SY-XX')], ['访客', '访客', { kind: 'VISITOR' }],
];

const lines = parse(readFileSync(join(import.meta.dirname, '../../../docs/policy/挂钩帮扶权限.csv')), { columns: true, bom: true }) as Record<string, string>[];
export const rows = lines.map((line) => line['代号']!);

/** The cell for this caller, held against the case. */
export function allows(row: string, [column, , actor]: (typeof callers)[number], facts: Facts): boolean {
  const cell = lines.find((line) => line['代号'] === row)?.[column];
  if (!cell) throw new Error(`no cell ${row} ${column}`);
  const [relations, except] = cell.split('（');
  return relations!.split('、').some((relation) => relates(relation, actor, facts)) && !(except && isClosed(actor, facts));
}

function relates(relation: string, actor: Actor, facts: Facts): boolean {
  const reaches = (unit: string) => (actor.kind === 'OFFICER' ? unit === actor.unit || actor.unit === 'SY' : actor.kind === 'MACHINE' && actor.units.includes(unit));
  const isOwn = actor.kind === 'OFFICER' && facts.unit === actor.unit;
  switch (relation) {
    case '—': return false;
    case '全部': return true;
    case '挂钩': return reaches(facts.unit);
    case '属地': return reaches(facts.locality);
    case '本企业': return actor.kind === 'ENTERPRISE' && actor.creditCode === facts.creditCode;
    case '本单位挂钩': return isOwn;
    case '非本单位挂钩': return !isOwn;
    case '本人挂钩': return actor.kind === 'OFFICER' && facts.officer === actor.code;
    case '本单位抽取': return actor.kind === 'OFFICER' && facts.drawnBy === actor.unit;
    default: throw new Error(`no relation ${relation}`);
  }
}

/** A complaint is for the unit that it was told: not where it is about the reader or above him, and about a colleague for who wrote it down alone. */
function isClosed(actor: Actor, facts: Facts): boolean {
  if (!facts.complained.length || actor.kind === 'ENTERPRISE') return false;
  const told = actor.kind === 'OFFICER' ? actor.unit === facts.unit : actor.kind === 'MACHINE' && actor.units.includes(facts.unit);
  const aboutColleague = facts.complained.some((code) => code.startsWith(`${facts.unit}-`));
  return !told || isAbout(actor, facts) || (aboutColleague && !(actor.kind === 'OFFICER' && actor.code === facts.by));
}

const isAbout = (actor: Actor, { complained }: Facts): boolean =>
  (actor.kind === 'OFFICER' && (complained.includes(actor.code) || actor.unitChain.some((unit) => complained.includes(unit)))) || (actor.kind === 'MACHINE' && actor.units.some((unit) => complained.includes(unit)));
