import type { Actor } from '@bangban/kernel';
import { cast } from './cast.ts';
import { districtOf, type Case, type District } from './ticket-matrix.ts';
import type { ThrowawayDatabase } from './throwaway-database.ts';

// One case for each relation somebody can have to one, and somebody of each role: what the matrix is tried on in a running system.

export interface Caller { name: string; subject: string; actor: Actor }
export interface PlacedCase { id: string; number: string; version: number; name: string; facts: Case }

const below = (unit: string) => `${unit}-1`;
const homes = ['SY-GD', 'SY-ZHZX', 'SY-SPJ', 'SY-YSB', 'SY-ZFB', 'SY-JW', 'SY-LEAD'];
const enterprise = '91321311Y7J6DU5MJD';
const system = (code: string, operations: Extract<Actor, { kind: 'MACHINE' }>['operations'], confidential: boolean) => ({ kind: 'MACHINE' as const, code, name: `${code}系统`, units: ['SY-GD'], operations, confidential });
const systems = [system('MC-T1', ['READ', 'HANDLE'], true), system('MC-T2', ['READ', 'HANDLE'], false), system('MC-T3', ['READ'], true), system('MC-T4', ['FILE', 'HANDLE'], true)];
const lower = { ...cast.handler('SY-GD'), code: 'SY-GD-1-1', title: '供电所承办人', unit: below('SY-GD'), unitChain: [below('SY-GD'), 'SY-GD', 'SY'] };

const named = (name: string, actor: Actor): Caller => ({ name, subject: actor.kind === 'OFFICER' ? `officer:${actor.code}` : actor.kind === 'MACHINE' ? `machine:${actor.code}` : actor.kind === 'ENTERPRISE' ? `enterprise:${actor.creditCode}` : '', actor });
export const matrixCallers: readonly Caller[] = [
  named('区领导', cast.officer('DISTRICT_LEADER', 'SY-LEAD')), named('单位负责人', cast.officer('UNIT_HEAD', 'SY-GD')), named('单位办公室', cast.officer('UNIT_OFFICE', 'SY-GD')), named('承办人', cast.handler('SY-GD')),
  named('下级单位承办人', lower), named('派单员', cast.dispatcher()), named('窗口人员', cast.clerk()), named('区营商办负责人', cast.officer('UNIT_HEAD', 'SY-YSB')), named('区营商办办公室', cast.officer('UNIT_OFFICE', 'SY-YSB')),
  named('调度中心办公室', cast.officer('UNIT_OFFICE', 'SY-ZHZX')), named('区营商办督查人员', cast.supervisor()), named('区作风办督查人员', cast.supervisor('SY-ZFB')), named('区纪委监委机关督查人员', cast.supervisor('SY-JW')),
  named('企业', cast.enterprise(enterprise)), named('别的企业', cast.enterprise('91321311KMNBRYTTTT')),
  named('部门系统', systems[0]!), named('部门系统（不得看保密件）', systems[1]!), named('部门系统（只可查询）', systems[2]!), named('部门系统（不可查询）', systems[3]!),
];

/** The district of the data files with a unit below each that matters here, and the systems above: for the oracle, and in a database. */
export const matrixDistrict: District = districtOf(homes.map((unit) => ({ code: below(unit), parent: unit })));
export async function extendDirectory(db: ThrowawayDatabase): Promise<void> {
  for (const unit of homes) await db.query(`insert into directory.org_unit (code, name, kind, parent_code) select $1, name || '下属单位', kind, code from directory.org_unit where code = $2`, [below(unit), unit]);
  await db.query(`insert into directory.officer (code, title, unit_code, roles) values ($1, $2, $3, '{HANDLER}')`, [lower.code, lower.title, lower.unit]);
  for (const { code, name, units, operations, confidential } of systems) await db.query('insert into directory.machine_client (code, name, unit_codes, operations, confidential) values ($1, $2, $3, $4, $5)', [code, name, units, operations, confidential]);
}

const anybodys: Case = { leadUnit: 'SY-NY', handlingUnit: 'SY-KJ', assistingUnits: [], filedBy: 'officer:SY-NY-1', sourceSystem: null, reporter: null, confidential: false, complainedUnits: [], complainedOfficers: [] };
/** Every relation in which one of the callers can stand to a case. */
export const matrixCases: readonly { name: string; facts: Case }[] = [
  { name: '无关', facts: {} }, { name: '无关，保密', facts: { confidential: true } },
  ...homes.flatMap((unit) => [
    { name: `${unit}承办`, facts: { handlingUnit: unit } }, { name: `${unit}承办，保密`, facts: { handlingUnit: unit, confidential: true } }, { name: `${unit}下级承办`, facts: { handlingUnit: below(unit) } },
    { name: `${unit}牵头`, facts: { leadUnit: unit } }, { name: `${unit}牵头并承办`, facts: { leadUnit: unit, handlingUnit: unit } }, { name: `${unit}协办`, facts: { assistingUnits: ['SY-XX', below(unit)] } },
    { name: `${unit}被反映`, facts: { complainedUnits: ['SY-JT', unit] } }, { name: `${unit}被反映，虽由其牵头、下级协办`, facts: { leadUnit: unit, assistingUnits: [below(unit)], complainedUnits: [unit] } }, { name: `${unit}的下级被反映`, facts: { leadUnit: unit, complainedUnits: [below(unit)] } },
  ]),
  { name: '全区被反映', facts: { leadUnit: 'SY-GD', complainedUnits: ['SY'] } },
  ...matrixCallers.flatMap(({ actor, name }): { name: string; facts: Partial<Case> }[] => {
    switch (actor.kind) {
      case 'OFFICER': return [{ name: `${name}登记`, facts: { filedBy: `officer:${actor.code}` } }, { name: `${name}本人被反映，虽由其登记`, facts: { filedBy: `officer:${actor.code}`, handlingUnit: actor.unit, complainedOfficers: [actor.code] } }];
      case 'MACHINE': return [{ name: `${name}登记`, facts: { sourceSystem: actor.code } }, { name: `${name}登记，保密`, facts: { sourceSystem: actor.code, confidential: true } }, { name: `${name}登记，其单位被反映`, facts: { sourceSystem: actor.code, complainedUnits: ['SY-GD'] } }];
      default: return [];
    }
  }),
  { name: '本企业', facts: { reporter: enterprise } }, { name: '本企业，保密', facts: { reporter: enterprise, confidential: true } }, { name: '本企业，反映供电公司', facts: { reporter: enterprise, complainedUnits: ['SY-GD'] } },
].map(({ name, facts }) => ({ name, facts: { ...anybodys, ...facts } }));

/** What each case is filed as; `placeCases` makes of it what its name says. Its title holds the word that a search looks for. */
export const matrixMatter = (number: number) => ({
  idempotencyKey: `matrix-case-${number}`, channel: 'HOTLINE_12345', kind: 'HELP', category: '用电', title: '权限核对', content: '逐项核对。',
  reporter: { kind: 'ENTERPRISE', creditCode: enterprise, enterpriseName: '宿迁朗讯电子有限公司', contactName: '马女士', contactPhone: '18887401146' },
});

/** Gives each filed ticket the relations of its case, with one record of each kind, as the administrator of the database. */
export async function placeCases(db: ThrowawayDatabase, filed: readonly { id: string; number: string; version: number }[]): Promise<PlacedCase[]> {
  for (const [index, { id }] of filed.entries()) {
    const { leadUnit, handlingUnit, assistingUnits, filedBy, sourceSystem, reporter, confidential, complainedUnits, complainedOfficers } = matrixCases[index]!.facts;
    await db.query(`update hotline.ticket set lead_unit = $2, handling_unit = $3, assisting_units = $4, filed_by = $5, source_system = $6, reporter_ref = case when $7 then reporter_ref end, confidential = $8,
      enterprise_code = case when not $8 then enterprise_code end, enterprise_name = case when not $8 then enterprise_name end, complained_units = $9, complained_officers = $10 where id = $1`,
    [id, leadUnit, handlingUnit, assistingUnits, filedBy, sourceSystem, reporter !== null, confidential, complainedUnits, complainedOfficers]);
  }
  await db.query(`update hotline.ticket set kind = 'BLOCKED_MATTER', complexity = 'SIMPLE', next_due_at = '2026-11-01T00:00:00Z'`);
  await db.query(`insert into hotline.ticket_note (id, ticket_id, at, officer_code, principal, content) select gen_random_uuid(), id, received_at, 'SY-NY-1', 'officer:SY-NY-1', '内部意见' from hotline.ticket`);
  await db.query(`insert into hotline.ticket_contact (id, ticket_id, round, at, purpose, method, reached, content) select gen_random_uuid(), id, 1, received_at, 'CONTACT', 'TELEPHONE', true, '已联系' from hotline.ticket`);
  await db.query(`insert into hotline.scope_proposal (id, ticket_id, proposed_at, proposed_by, reason, explanation) select gen_random_uuid(), id, received_at, 'SY-NY-1', 'OTHER_JURISDICTION', '不属本区' from hotline.ticket`);
  await db.query(`insert into hotline.objection (id, ticket_id, objected_at, officer_code, principal, unit_code, basis, proposed_unit, assigned_at) select gen_random_uuid(), id, received_at, 'SY-NY-1', 'officer:SY-NY-1', 'SY-KJ', '不属职责', 'SY-XX', received_at from hotline.ticket`);
  await db.query(`insert into hotline.redacted_copy (id, ticket_id, unit_code, title, content, shared_at, shared_by) select gen_random_uuid(), id, 'SY-JT', '副本', '请说明', received_at, 'SY-ZHZX-D1' from hotline.ticket`);
  await db.query(`insert into hotline.attachment (id, ticket_id, name, type, size, added_at, by_kind, officer_code, unit_code, principal, for_reporter) select gen_random_uuid(), id, '照片.jpg', 'image/jpeg', 1, received_at, 'OFFICER', 'SY-NY-1', 'SY-NY', 'officer:SY-NY-1', false from hotline.ticket`);
  await db.query(`insert into hotline.risk_note (id, ticket_id, at, officer_code, level, content) select gen_random_uuid(), id, received_at, 'SY-ZHZX-D1', 'HIGH', '或引发舆论' from hotline.ticket`);
  await db.query(`insert into hotline.ticket_step (id, ticket_id, step, at, by_kind, officer_code, unit_code, principal, note, inferred) select gen_random_uuid(), id, 'CLASSIFY', received_at, 'OFFICER', 'SY-NY-1', 'SY-NY', 'officer:SY-NY-1', '内部说明', false from hotline.ticket`);
  return filed.map(({ id, number, version }, index) => ({ id, number, version, ...matrixCases[index]! }));
}

/** What waits to be decided or done about a case, for the steps that need it. */
export const waiting = { scopeProposedBy: 'SY-NY-1', proposedUnit: 'SY-YSB', followUpCall: '00000000-0000-7000-8000-000000000000', suspendedAt: '2026-11-23T09:00:00+08:00', extensionRequestedFor: '00000000-0000-7000-8000-000000000000' };
/** All tickets stand in this status, overdue, with everything waiting or nothing; with the district's leaders or within the unit. */
export const putInto = (db: ThrowawayDatabase, status: string, waits: boolean): Promise<unknown> =>
  db.query('update hotline.ticket set status = $1, scope_proposed_by = $2, proposed_unit = $3, follow_up_call = $4, suspended_at = $5, extension_requested_for = $6, handling_level = $7, assigned_at = received_at', [status, ...Object.values(waiting).map((one) => (waits ? one : null)), waits ? 'DISTRICT' : 'UNIT']);
