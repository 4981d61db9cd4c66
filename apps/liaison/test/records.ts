import { randomUUID } from 'node:crypto';
import { EntityManager } from '@mikro-orm/postgresql';
import { DutyBook } from '@bangban/deadlines';
import type { Actor } from '@bangban/kernel';
import { DatabaseClock } from '@bangban/platform';
import { cast, type RunningService } from '@bangban/testing';

type Liaison = RunningService;
/** Above-scale industrial enterprises of the data. */
export const [enterprise, other, third] = ['91321311G0RT2GPQGD', '91321311HYPDDDQ00K', '9132131158XA1JMG3B'] as const;
export const handler = cast.handler('SY-GD');

const common = 'id version pairingId creditCode enterprise { name } unitId unit { name } heldOn officerIds officers { title } evidence lateEntry correctableUntil recordedAt recordedById replaced { correctedById reason } withdrawnAt withdrawnById withdrawnBecause';
export const selects: Record<string, string> = {
  contact: `${common} problems { id title severity ticketId state } channel situation demands earlierVersions { version channel situation replaced { correctedAt correctedById correctedBy { title } reason } }`,
  visit: `${common} problems { id title severity ticketId state } purposes companions sourceSystem externalNo demands talk { participant name position content } content plannedVisitId earlierVersions { version heldOn content replaced { reason } }`,
  policyBriefing: `${common} policies { level aim title documentNumber } content earlierVersions { version }`,
  partnerIntroduction: `${common} side partnerName partnerCode content earlierVersions { version }`,
  plannedVisit: 'id version creditCode unitId weekOn purposes note state visitId sameWeek { unitId unit { name } held } plannedAt plannedById withdrawnBecause',
};
const mutations: Record<string, [input: string, result: string]> = {
  recordEnterpriseContact: ['RecordEnterpriseContactInput', 'contact'], withdrawEnterpriseContact: ['WithdrawRecordInput', 'contact'],
  recordVisit: ['RecordVisitInput', 'visit'], withdrawVisit: ['WithdrawRecordInput', 'visit'],
  recordPolicyBriefing: ['RecordPolicyBriefingInput', 'policyBriefing'], withdrawPolicyBriefing: ['WithdrawRecordInput', 'policyBriefing'],
  recordPartnerIntroduction: ['RecordPartnerIntroductionInput', 'partnerIntroduction'], withdrawPartnerIntroduction: ['WithdrawRecordInput', 'partnerIntroduction'],
  planVisit: ['PlanVisitInput', 'plannedVisit'], withdrawPlannedVisit: ['WithdrawRecordInput', 'plannedVisit'],
};

/** What a clerk enters; what a test is about it says itself. */
export const contact = (over: object = {}) => ({ channel: 'TELEPHONE', situation: '订单饱满，两条线满负荷', demands: '希望协调用工', ...over });
export const visit = (over: object = {}) => ({ purposes: ['POLICY', 'SERVICE'], content: '到车间了解生产，讲解用电政策', demands: '无', evidence: ['走访照片-1.jpg'], ...over });
export const talk = (over: object = {}) => ({ participant: 'HEAD', name: '马某', position: '总经理', content: '谈了扩产计划和资金安排', ...over });
export const briefing = (over: object = {}) => ({ policies: [{ level: 'CENTRAL', aim: 'COST_REDUCTION', title: '小微企业普惠性税收减免', documentNumber: '财税〔2019〕13号' }, { level: 'DISTRICT', aim: 'SUPPORT', title: '宿豫区技改奖补' }], content: '逐项讲解，企业拟申报技改奖补', evidence: ['签到表.pdf'], ...over });
export const introduction = (over: object = {}) => ({ side: 'UPSTREAM', partnerName: '宿迁永信新材料有限公司', partnerCode: other, content: '达成供货意向', evidence: ['洽谈照片.jpg'], ...over });

/** Records as a front end would have them. */
export function field(liaison: () => Liaison) {
  const tries = (actor: Actor, name: string, input: object) => {
    const [type, result] = mutations[name]!;
    return liaison().ask(actor, `mutation($input: ${type}!) { ${name}(input: $input) { ${result} { ${selects[result]} } } }`, { input: { idempotencyKey: randomUUID(), ...input } });
  };
  return {
    tries,
    does: async (actor: Actor, name: string, input: object) => {
      const { data, code, message, facts } = await tries(actor, name, input);
      if (code) throw new Error(`${name}: ${code} ${message} ${JSON.stringify(facts)}`);
      return data[name][mutations[name]![1]];
    },
    one: (actor: Actor, name: string, id: string) => liaison().ask(actor, `query($id: ID!) { ${name}(id: $id) { ${selects[name]} } }`, { id }),
    list: async (actor: Actor, name: string, args = '') => {
      const { data, code } = await liaison().ask(actor, `{ ${name}s${args && `(${args})`} { totalCount nodes { ${selects[name]} } edges { cursor } pageInfo { hasNextPage endCursor } } }`);
      if (code) throw new Error(code);
      return data[`${name}s`];
    },
  };
}

export interface Pair { creditCode?: string; unit?: string; officer?: string | null; startsOn?: string; endsOn?: string }
let serial = 0;
const duties = { CONTACT: 'duty.contact', VISIT: 'duty.visit', HEAD_TALK: 'duty.head_talk', POLICY_BRIEFING: 'duty.policy_briefing', PARTNER_INTRODUCTION: 'duty.partner_introduction' };
/** A pairing under the scheme of its year, with its duties. */
export async function paired(liaison: Liaison, { creditCode = enterprise, unit = 'SY-GD', officer = null, startsOn = '2026-01-01', endsOn = '2026-12-31' }: Pair = {}): Promise<string> {
  const year = startsOn.slice(0, 4);
  const { db } = liaison;
  await registered(liaison, creditCode);
  const [known] = await db.query<{ id: string }>('select id from liaison.pairing_scheme where starts_on = $1', [`${year}-01-01`]);
  const scheme = known?.id ?? randomUUID();
  if (!known) await db.query(`insert into liaison.pairing_scheme (id, title, document_number, starts_on, ends_on, units, leaders, drafted_at, drafted_by) values ($1, '方案', '〔${year}〕1号', $2, $3, '{}', '{}', now(), 'x')`, [scheme, `${year}-01-01`, `${year}-12-31`]);
  const id = randomUUID();
  await db.query(`insert into liaison.pairing (id, number, scheme_id, credit_code, holder_unit, holder_officer, starts_on, ends_on, opened_at, opened_by) values ($1, $2, $3, $4, $5, $6, $7, $8, platform.now(), 'x')`, [id, `GG${++serial}`, scheme, creditCode, unit, officer, startsOn, endsOn]);
  await liaison.app.get(EntityManager).fork().transactional(async (em) => {
    const at = await liaison.app.get(DatabaseClock).now(em);
    await liaison.app.get(DutyBook).open(em, Object.entries(duties).map(([kind, ruleKey]) => ({ kind, ruleKey, number: `GG${serial}`, label: '企业', subject: { type: 'Pairing', id }, unit, officer, startsOn, endsOn })), at);
  });
  return id;
}

export const registered = ({ db }: Liaison, creditCode: string) => db.query(`insert into liaison.enterprise (credit_code, name, former_names, former_codes, locality, above_scale_industrial, key_enterprise, status, phones, registered_at, registered_by)
  values ($1, $1, '{}', '{}', 'SY-DSY', true, false, 'ACTIVE', '{}', now(), 'x') on conflict do nothing`, [creditCode]);
