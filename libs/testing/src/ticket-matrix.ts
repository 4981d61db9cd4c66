import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Actor } from '@bangban/kernel';

// What docs/policy/工单权限.csv says, worked out from its words alone: the policies are held against this, so nothing of theirs is used here.

const columns = ['区领导', '单位负责人', '单位办公室', '承办人', '派单员', '窗口人员', '区营商办督查人员', '区作风办督查人员', '区纪委监委机关督查人员', '企业', '部门系统', '系统任务'] as const;
export type Column = (typeof columns)[number];
const relations = ['本单位承办', '下级承办', '牵头', '协办', '登记', '督办', '代调度'] as const;
export type Relation = (typeof relations)[number];
interface Cell { relations: readonly Relation[]; all: boolean; notOwnHandling: boolean; notProposed: boolean }
interface Row { label: string; key: string; cells: Record<Column, Cell>; machineNeeds: readonly string[] }

/** What a case is, as far as the matrix looks at it. `reporter`: the credit code of the enterprise whose case it is. */
export interface Case {
  leadUnit: string | null; handlingUnit: string | null; assistingUnits: readonly string[]; filedBy: string; sourceSystem: string | null; reporter: string | null;
  confidential: boolean; complainedUnits: readonly string[]; complainedOfficers: readonly string[]; proposedUnit?: string | null;
}
/** The district as the matrix looks at it. */
export interface District { units: readonly { code: string; parent: string | null }[]; dispatchUnit: string }

const data = (file: string) => parse(readFileSync(join(import.meta.dirname, '../../..', file)), { columns: true, bom: true }) as Record<string, string>[];

/** The district of the data files, with further units. */
export const districtOf = (more: District['units'] = []): District => ({ units: [...data('data/units.csv').map(({ code = '', parent_code: parent }) => ({ code, parent: parent || null })), ...more], dispatchUnit: 'SY-ZHZX' });

export const ticketMatrix = (): ReadonlyMap<string, Row> => matrix;
export const matrixColumns: readonly Column[] = columns;
export const matrixRelations: readonly Relation[] = relations;

/** Whether the matrix lets this actor do, or see, what the row of this key is about. */
export function matrixAllows(key: string, actor: Actor, ticket: Case, district: District): boolean {
  if (isComplainedAbout(actor, ticket, district)) return false;
  const rows = [ticket.confidential ? 'VIEW_CONFIDENTIAL' : 'VIEW', key];
  return rows.every((one) => columnsOf(actor).some((column) => {
    const { cells, machineNeeds } = matrix.get(one)!;
    if (actor.kind === 'MACHINE' && !machineNeeds.every((need) => granted(actor, need))) return false;
    const cell = cells[column];
    const held = relationsOf(column, actor, ticket, district);
    if (cell.notOwnHandling && (held.includes('本单位承办') || held.includes('下级承办'))) return false;
    if (cell.notProposed && isProposed(actor, ticket, district)) return false;
    return cell.all || cell.relations.some((relation) => held.includes(relation));
  }));
}

/** Which columns speak of him: one for each role of an officer. A visitor has none. */
export function columnsOf(actor: Actor): Column[] {
  switch (actor.kind) {
    case 'ENTERPRISE': return ['企业'];
    case 'MACHINE': return ['部门系统'];
    case 'SYSTEM': return ['系统任务'];
    case 'VISITOR': return [];
    case 'OFFICER': return actor.roles.map((role) => {
      switch (role) {
        case 'DISTRICT_LEADER': return '区领导';
        case 'UNIT_HEAD': return '单位负责人';
        case 'UNIT_OFFICE': return '单位办公室';
        case 'HANDLER': return '承办人';
        case 'DISPATCHER': return '派单员';
        case 'WINDOW_CLERK': return '窗口人员';
        case 'SUPERVISOR': return actor.unit === 'SY-YSB' ? '区营商办督查人员' : actor.unit === 'SY-ZFB' ? '区作风办督查人员' : '区纪委监委机关督查人员';
      }
    });
  }
}

export function relationsOf(column: Column, actor: Actor, ticket: Case, district: District): Relation[] {
  const held: Relation[] = [];
  const units = unitsOf(actor);
  const isOwn = (unit: string | null) => unit !== null && units.includes(unit);
  const isBelow = (unit: string | null) => unit !== null && unitsAbove(unit, district).some((above) => units.includes(above));
  if (isOwn(ticket.handlingUnit)) held.push('本单位承办');
  if (isBelow(ticket.handlingUnit)) held.push('下级承办');
  if (isOwn(ticket.leadUnit) || isBelow(ticket.leadUnit)) held.push('牵头');
  for (const unit of ticket.assistingUnits) if (isOwn(unit) || isBelow(unit)) { held.push('协办'); break; }
  if (actor.kind === 'OFFICER' && ticket.filedBy === `officer:${actor.code}`) held.push('登记');
  if (actor.kind === 'MACHINE' && ticket.sourceSystem === actor.code) held.push('登记');
  if (actor.kind === 'ENTERPRISE' && ticket.reporter === actor.creditCode) held.push('登记');
  if (['区领导', '区营商办督查人员', '区作风办督查人员', '区纪委监委机关督查人员'].includes(column)) held.push('督办');
  if (['单位负责人', '单位办公室'].includes(column) && (units.includes('SY-YSB') || units.includes(district.dispatchUnit))) held.push('督办');
  if (column === '区营商办督查人员') for (const unit of ticket.complainedUnits) if (unit === district.dispatchUnit || unitsAbove(district.dispatchUnit, district).includes(unit)) { held.push('代调度'); break; }
  return held;
}

/** 被建议承办: an objection proposes his unit or one below it. */
function isProposed(actor: Actor, { proposedUnit }: Case, district: District): boolean {
  return proposedUnit ? [proposedUnit, ...unitsAbove(proposedUnit, district)].some((unit) => unitsOf(actor).includes(unit)) : false;
}

/** All that the matrix looks at: two cases in which this is the same are the same to it. */
export const standing = (actor: Actor, ticket: Case, district: District): string =>
  JSON.stringify([columnsOf(actor).map((column) => relationsOf(column, actor, ticket, district)), isComplainedAbout(actor, ticket, district), isProposed(actor, ticket, district), ticket.confidential]);

/** 被反映: himself, his unit, or any unit above it. Enterprises and jobs are never complained about here. */
export function isComplainedAbout(actor: Actor, ticket: Case, district: District): boolean {
  if (actor.kind === 'OFFICER' && ticket.complainedOfficers.includes(actor.code)) return true;
  for (const unit of unitsOf(actor)) for (const complained of ticket.complainedUnits) if (unit === complained || unitsAbove(unit, district).includes(complained)) return true;
  return false;
}

function unitsAbove(code: string, { units }: District): string[] {
  const above: string[] = [];
  let parent = units.find((unit) => unit.code === code)?.parent ?? null;
  while (parent !== null) {
    above.push(parent);
    const next = parent;
    parent = units.find((unit) => unit.code === next)?.parent ?? null;
  }
  return above;
}

const unitsOf = (actor: Actor): readonly string[] => (actor.kind === 'OFFICER' ? [actor.unit] : actor.kind === 'MACHINE' ? actor.units : []);

function granted(actor: Extract<Actor, { kind: 'MACHINE' }>, need: string): boolean {
  switch (need) {
    case '查询': return actor.operations.includes('READ');
    case '办理': return actor.operations.includes('HANDLE');
    case '登记或办理': return actor.operations.includes('FILE') || actor.operations.includes('HANDLE');
    case '保密件': return actor.confidential;
    default: throw new Error(`docs/policy/工单权限.csv: 部门系统没有“${need}”这项权限`);
  }
}

const exceptions = { '（本单位、下级承办的除外）': { notOwnHandling: true, notProposed: false }, '（本单位、下级承办或被建议承办的除外）': { notOwnHandling: true, notProposed: true } };
function cellOf(text: string, where: string): Cell {
  const [exception, but] = Object.entries(exceptions).find(([words]) => text.endsWith(words)) ?? ['', { notOwnHandling: false, notProposed: false }];
  const words = text.slice(0, text.length - exception.length).split('、');
  if (words.length === 1 && ['全部', '—'].includes(words[0]!)) return { relations: [], all: words[0] === '全部', ...but };
  for (const word of words) if (!relations.includes(word as Relation)) throw new Error(`docs/policy/工单权限.csv: ${where}：不认识“${word}”`);
  return { relations: words as Relation[], all: false, ...but };
}

const matrix: ReadonlyMap<string, Row> = new Map(data('docs/policy/工单权限.csv').map((line) => {
  const { 事项: label = '', 代号: key = '', 部门系统须有的权限: needs = '' } = line;
  const cells = Object.fromEntries(columns.map((column) => [column, cellOf(line[column] ?? '', `${label}，${column}`)])) as Record<Column, Cell>;
  return [key, { label, key, cells, machineNeeds: needs === '—' ? [] : needs.split('、') }];
}));
