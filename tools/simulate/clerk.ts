import type { Actor } from '@bangban/kernel';
import type { Deed, Happening, Kind, Staff } from './happenings.ts';
import { actorOf, clerkOf, type Holder } from './people.ts';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- an answer is looked into, not trusted
export interface Answer { data: any; code: string | undefined; message: string | undefined }
/** The platform whose time is simulated. */
export interface Platform {
  ask(service: 'liaison' | 'directory', actor: Actor, query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** The clock stands at this time of Shanghai from now on, and what acts on its own has acted. */
  moveTo(time: string): Promise<void>;
  /** Rests of working days that were published are followed by all that is due. */
  declareRest(days: readonly string[]): Promise<void>;
  query<Row>(sql: string): Promise<Row[]>;
}

interface Pairing { id: string; version: number; holder: Holder; from: string; lastDay: string; ended: boolean }
interface Entered { record: string; deed: Deed; heldOn: string; holder: Holder; version: number }
export interface Enterprise { code: string; version: number; pairings: Pairing[]; entered: Entered[]; left: boolean }

const deeds: Record<Deed, [mutation: string, type: string, result: string, content: object]> = {
  CONTACT: ['recordEnterpriseContact', 'RecordEnterpriseContactInput', 'contact', { channel: 'TELEPHONE', situation: '生产正常，订单饱满', demands: '无' }],
  VISIT: ['recordVisit', 'RecordVisitInput', 'visit', { purposes: ['SERVICE'], content: '到车间了解生产情况', demands: '无', evidence: ['走访照片.jpg'] }],
  VISIT_WITH_TALK: ['recordVisit', 'RecordVisitInput', 'visit', { purposes: ['POLICY'], content: '到车间了解生产情况', demands: '无', evidence: ['走访照片.jpg'], talk: { participant: 'HEAD', name: '马某', position: '总经理', content: '谈了扩产计划' } }],
  BRIEFING: ['recordPolicyBriefing', 'RecordPolicyBriefingInput', 'policyBriefing', { policies: [{ level: 'DISTRICT', aim: 'SUPPORT', title: '技改奖补' }], content: '逐项讲解', evidence: ['签到表.pdf'] }],
  INTRODUCTION: ['recordPartnerIntroduction', 'RecordPartnerIntroductionInput', 'partnerIntroduction', { side: 'UPSTREAM', partnerName: '永信新材料有限公司', content: '达成供货意向', evidence: ['洽谈照片.jpg'] }],
};
const withdrawals: Record<Deed, string> = { CONTACT: 'withdrawEnterpriseContact', VISIT: 'withdrawVisit', VISIT_WITH_TALK: 'withdrawVisit', BRIEFING: 'withdrawPolicyBriefing', INTRODUCTION: 'withdrawPartnerIntroduction' };

/** Does everything by the platform's own mutations, and writes each down in the event list. What cannot be done is an error: nothing here is tried in vain. */
export class Clerk {
  readonly list: Happening[] = [];
  readonly manager: Actor;
  private readonly keys = new Map<string, number>();
  private scheme = '';
  at = '';
  constructor(readonly platform: Platform, readonly staff: Staff) { this.manager = actorOf(staff, 'SY-YSB-S'); }

  get today(): string { return this.at.slice(0, 10); }

  async register(code: string): Promise<Enterprise> {
    await this.does(code, 'registerEnterprise', 'RegisterEnterpriseInput', 'enterprise { version }', { creditCode: code, name: `企业${code.slice(-9)}有限公司`, locality: 'SY-DX' });
    const { version } = await this.does(code, 'listEnterprise', 'ListEnterpriseInput', 'enterprise { version }', { creditCode: code, expectedVersion: 1, list: 'ABOVE_SCALE_INDUSTRIAL', since: '2024-01-01' });
    return { code, version, pairings: [], entered: [], left: false };
  }

  /** A scheme with all holders, its first pairs among them. */
  async publishScheme(holders: readonly Holder[], pairs: readonly { enterprise: Enterprise; holder: Holder }[], from: string, until: string): Promise<void> {
    const units = [...new Set(holders.map(({ unit }) => unit))].filter((unit) => unit !== 'SY-LEAD');
    const leaders = holders.flatMap(({ unit, officer }) => (unit === 'SY-LEAD' ? officer! : []));
    const { id, version } = await this.does('scheme', 'draftPairingScheme', 'DraftPairingSchemeInput', 'pairingScheme { id version }', { title: '挂钩帮扶活动实施方案', documentNumber: '宿豫工信〔2025〕1号', startsOn: from, endsOn: until, units, leaders });
    for (let first = 0; first < pairs.length; first += 100)
      await this.does('scheme', 'planPairings', 'PlanPairingsInput', 'pairingScheme { id }', { scheme: id, pairings: pairs.slice(first, first + 100).map(({ enterprise: { code: creditCode }, holder }) => ({ creditCode, holder })) });
    await this.does('scheme', 'publishPairingScheme', 'PairingSchemeStepInput', 'pairingScheme { id }', { id, expectedVersion: version });
    this.scheme = id as string;
    for (const { enterprise, holder } of pairs) {
      const { data } = await this.platform.ask('liaison', this.manager, 'query($filter: PairingFilter) { pairings(filter: $filter) { nodes { id version startsOn endsOn } } }', { filter: { creditCode: enterprise.code } });
      this.paired(enterprise, data.pairings.nodes[0], holder);
    }
  }

  async pair(enterprise: Enterprise, holder: Holder, startsOn: string): Promise<void> {
    this.paired(enterprise, await this.does(enterprise.code, 'openPairing', 'OpenPairingInput', 'pairing { id version startsOn endsOn }', { scheme: this.scheme, creditCode: enterprise.code, holder, startsOn }), holder);
  }

  async handOver(enterprise: Enterprise, holder: Holder): Promise<void> {
    const before = enterprise.pairings.at(-1)!;
    const made = await this.does(enterprise.code, 'handOverPairing', 'HandOverPairingInput', 'pairing { id version startsOn endsOn }', { id: before.id, expectedVersion: before.version, holder, reason: '分工调整' });
    Object.assign(before, { lastDay: this.yesterdayOf(made.startsOn), ended: true });
    enterprise.pairings.push({ id: made.id, version: made.version, holder, from: made.startsOn, lastDay: made.endsOn, ended: false });
    this.wrote(enterprise, { what: 'HANDED_OVER', ...holder });
  }

  async entrust(enterprise: Enterprise, officer: string | null): Promise<void> {
    const pairing = enterprise.pairings.at(-1)!;
    const { version } = await this.does(enterprise.code, 'changeLiaisonOfficer', 'ChangeLiaisonOfficerInput', 'pairing { version }', { id: pairing.id, expectedVersion: pairing.version, officer });
    Object.assign(pairing, { version, holder: { ...pairing.holder, officer } });
    this.wrote(enterprise, { what: 'ENTRUSTED', officer });
  }

  async end(enterprise: Enterprise): Promise<void> {
    const pairing = enterprise.pairings.at(-1)!;
    await this.does(enterprise.code, 'endPairing', 'EndPairingInput', 'pairing { id }', { id: pairing.id, expectedVersion: pairing.version, reason: '企业搬迁' });
    Object.assign(pairing, { lastDay: this.today, ended: true });
    this.wrote(enterprise, { what: 'ENDED' });
  }

  /** `how`: off the list, or out of business. */
  async leave(enterprise: Enterprise, how: 'delist' | 'close', lastDay: string): Promise<void> {
    const { code: creditCode, version: expectedVersion, pairings } = enterprise;
    if (how === 'delist') await this.does(creditCode, 'delistEnterprise', 'DelistEnterpriseInput', 'enterprise { version }', { creditCode, expectedVersion, list: 'ABOVE_SCALE_INDUSTRIAL', until: lastDay, reason: '退出规上名单' });
    else await this.does(creditCode, 'closeEnterprise', 'CloseEnterpriseInput', 'enterprise { version }', { creditCode, expectedVersion, closedOn: lastDay, reason: '企业注销' });
    enterprise.left = true;
    const current = pairings.at(-1);
    if (current && !current.ended && lastDay < current.lastDay) Object.assign(current, { ended: true, lastDay });
    this.wrote(enterprise, { what: 'LEFT', lastDay });
  }

  async record(enterprise: Enterprise, { id, holder }: Pairing, deed: Deed, heldOn: string): Promise<void> {
    const [mutation, type, result, content] = deeds[deed];
    const made = await this.does(enterprise.code, mutation, type, `${result} { id version }`, { pairing: id, heldOn, ...content }, clerkOf(this.staff, holder));
    enterprise.entered.push({ record: made.id, deed, heldOn, holder, version: made.version });
    this.wrote(enterprise, { what: 'RECORDED', record: made.id, deed, heldOn });
  }

  /** By those who entered it, or by 区营商办 later. */
  async withdraw(enterprise: Enterprise, { record, deed, holder, version }: Entered, later: boolean): Promise<void> {
    await this.does(enterprise.code, withdrawals[deed], 'WithdrawRecordInput', `${deeds[deed][2]} { id }`, { id: record, expectedVersion: version, reason: '登记有误' }, later ? this.manager : clerkOf(this.staff, holder));
    this.wrote(enterprise, { what: 'WITHDRAWN', record });
  }

  /** The period of this kind that contains the day, if it may be excused. */
  async excuse(enterprise: Enterprise, kind: Kind, day: string): Promise<void> {
    const pairing = enterprise.pairings.find(({ from, lastDay }) => from <= day && day <= lastDay);
    if (!pairing) return;
    const { data } = await this.platform.ask('liaison', this.manager, 'query($filter: DutyPeriodFilter) { dutyPeriods(filter: $filter) { nodes { id version startsOn endsOn mayExcuse } } }', { filter: { pairing: pairing.id, kind, from: day, until: day } });
    const period = data.dutyPeriods.nodes.find(({ mayExcuse }: { mayExcuse: boolean }) => mayExcuse);
    if (!period) return;
    await this.does(enterprise.code, 'excuseDutyPeriod', 'ExcuseDutyPeriodInput', 'dutyPeriod { id }', { id: period.id, expectedVersion: period.version, reason: '企业停产检修' });
    this.wrote(enterprise, { what: 'EXCUSED', kind, startsOn: period.startsOn, endsOn: period.endsOn });
  }

  private paired(enterprise: Enterprise, { id, version, startsOn, endsOn }: { id: string; version: number; startsOn: string; endsOn: string }, holder: Holder): void {
    enterprise.pairings.push({ id, version, holder, from: startsOn, lastDay: endsOn, ended: false });
    this.wrote(enterprise, { what: 'PAIRED', ...holder, from: startsOn, until: endsOn });
  }

  private yesterdayOf(day: string): string { return new Date(Date.parse(`${day}T00:00Z`) - 86_400_000).toISOString().slice(0, 10); }
  private wrote({ code }: Enterprise, fact: object): void { this.list.push({ at: this.at, enterprise: code, ...fact } as Happening); }

  private async does(about: string, mutation: string, type: string, answer: string, input: object, actor = this.manager) {
    const count = (this.keys.get(about) ?? 0) + 1;
    this.keys.set(about, count);
    const { data, code, message } = await this.platform.ask('liaison', actor, `mutation($input: ${type}!) { ${mutation}(input: $input) { ${answer} } }`, { input: { idempotencyKey: `simulated-${about}-${count}`, ...input } });
    if (code) throw new Error(`${this.at} ${about} ${mutation}: ${code} ${message} ${JSON.stringify(input)}`);
    return data[mutation][answer.split(' ')[0]!];
  }
}
