import { randomUUID } from 'node:crypto';
import type { Actor } from '@bangban/kernel';
import { cast } from '@bangban/testing';
import type { Liaison } from './liaison.ts';
import { lead, pairingOffice, registered } from './pairings.ts';
import { briefing, contact, field, introduction, paired, talk, visit } from './records.ts';

const codesOfData = registered.map((row) => row.credit_code);
/** In whatever people write, and nowhere else: words, a name, a telephone. */
export const written = { words: '鸟语戊己', name: '甄某某', phone: '18887400417' };
export const today = '2026-11-23';
const { words, name, phone } = written;
const [office, township, supervisor, holder, visitor] = [cast.officer('UNIT_OFFICE', 'SY-GXQ'), cast.officer('UNIT_HEAD', 'SY-XX'), cast.supervisor(), cast.handler('SY-GD'), { kind: 'VISITOR' } as Actor];
const station = 'SP-YZ1';
const october = { coversFrom: '2026-10-01', coversUntil: '2026-10-31' };
const problem = () => ({ category: 'LABOUR', severity: 'MAJOR', severityReason: words, title: words, content: words, complainedAboutUnits: ['SY-SW'] });
type Way = () => Promise<[actor: Actor, input: Record<string, unknown>]>;

/** How each mutation of the service is done: by whom, with what. */
export function ways(liaison: () => Liaison): Record<string, Way> {
  let [codes, years] = [0, 2030];
  const code = (): string => codesOfData[codes++]!;
  const { does } = field(liaison);
  const scheming = () => pairingOffice(liaison());
  /** The first object of what a mutation answers. */
  const made = async (actor: Actor, mutation: string, input: object, fields = 'id version'): Promise<any> => {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const { data, code: refused, message } = await liaison().ask(actor, `mutation($input: ${inputs[mutation] ?? type}!) { ${mutation}(input: $input) { ${fields} } }`, { input: { idempotencyKey: randomUUID(), ...input } });
    if (refused) throw new Error(`${mutation}: ${refused} ${message}`);
    return data[mutation];
  };
  const of = (actor: Actor, make: () => Promise<{ id: string; version: number }>, more: Record<string, unknown> = {}): Way => async () => { const { id, version } = await make(); return [actor, { id, expectedVersion: version, ...more }]; };

  const pair = async (): Promise<string> => paired(liaison(), { creditCode: code(), startsOn: '2026-10-01' });
  const held = async () => ({ pairing: await pair(), heldOn: today });
  const ofPair = (actor: Actor, more: Record<string, unknown>): Way => async () => [actor, { id: await pair(), expectedVersion: 1, ...more }];
  const record = (mutation: string, given: object) => async () => does(holder, mutation, { ...(await held()), ...given });
  const [told, went] = [contact({ situation: words, demands: words }), visit({ content: words, demands: words, companions: name, talk: talk({ name, content: words }), problems: [problem()] })];
  const [briefed, introduced] = [briefing({ content: words }), introduction({ content: words, partnerCode: null })];
  const planned = async () => { await pair(); return does(holder, 'planVisit', { enterprise: codesOfData[codes - 1], week: today, purposes: ['CARE'], note: words }); };

  const period = () => { const year = (years += 1); return { title: '方案', documentNumber: `〔${year}〕1号`, startsOn: `${year}-01-01`, endsOn: `${year}-12-31` }; };
  const drafted = () => scheming().does(lead, 'draftPairingScheme', period());
  const toGd = () => ({ creditCode: codesOfData[codes - 1], holder: { unit: 'SY-GD' } });
  const current = async () => (await liaison().db.query<{ id: string }>(`select id from liaison.pairing_scheme where starts_on = '2026-01-01'`))[0]!.id;
  const listed = async () => { await pair(); return codesOfData[codes - 1]; };

  const entry = () => ({ creditCode: code(), name: '宿迁某某有限公司', locality: 'SY-XX', headName: name, phones: [phone] });
  const entered = async () => (await made(supervisor, 'registerEnterprise', entry(), 'enterprise { creditCode version }')).enterprise;
  const ofEntry = (more: () => Record<string, unknown>): Way => async () => { const { creditCode, version } = await entered(); return [supervisor, { creditCode, expectedVersion: version, ...more() }]; };
  const onList = async () => (await made(supervisor, 'listEnterprise', { ...(({ creditCode, version }) => ({ creditCode, expectedVersion: version }))(await entered()), list: 'KEY_ENTERPRISE', since: '2026-01-01' }, 'enterprise { creditCode version }')).enterprise;

  const aboveListed = async () => { const { creditCode, version } = await entered(); await made(supervisor, 'listEnterprise', { creditCode, expectedVersion: version, list: 'ABOVE_SCALE_INDUSTRIAL', since: '2026-01-01' }, '__typename'); return creditCode; };

  const grid = async () => (await made(township, 'openGrid', { locality: 'SY-XX', name: `网格${(codes += 1)}` }, 'grid { id version }')).grid;
  const naming = async () => ({ creditCode: (await onList()).creditCode, officer: cast.handler('SY-XX').code, grid: (await grid()).id });
  const named = async () => (await made(township, 'nameSpecialist', await naming(), 'specialist { id version creditCode }')).specialist;
  const looksAfter = { heldOn: today, content: words };
  const visited = async () => (await made(cast.handler('SY-XX'), 'recordSpecialistVisit', { specialist: (await named()).id, ...looksAfter }, 'visit { id version }')).visit;

  const drawn = async () => { await pair(); return (await made(cast.handler('SY-GYB'), 'drawSpotCheck', { ...october, size: 1 }, 'spotCheck { id version items { id version } }')).spotCheck; };
  const finding = { finding: 'CONFIRMED', means: 'TELEPHONE', note: words };
  const looked = async () => { const check = await drawn(); for (const { id, version } of check.items) await made(cast.handler('SY-GYB'), 'recordSpotCheckFinding', { id, expectedVersion: version, ...finding }, '__typename'); return check; };

  const question = async () => (await made(cast.enterprise(codesOfData[0]!), 'askStation', { station, question: words }, 'question { id version }')).question;
  const member = () => ({ station, team: 'LEGAL_COUNSEL', outsideName: name, organisation: '某某律师事务所', dutyHours: '周四' });
  const policy = () => ({ level: 'DISTRICT', title: '技改奖补', documentNumber: '〔2026〕9号', issuer: '区政府', leadUnit: 'SY-GXJ', benefit: '按投资额奖补', opensOn: '2026-11-01' });
  const published = async () => (await made(lead, 'publishSupportPolicy', policy(), 'supportPolicy { id version }')).supportPolicy;
  const applied = async () => { const creditCode = await listed(); return (await made(cast.enterprise(creditCode!), 'applyForSupportPolicy', { policy: (await published()).id, note: words }, 'policyEnterprise { uptake { id version } }')).policyEnterprise.uptake; };

  const engaged = { name, phone, area: ['SY-DX'], since: '2026-01-01', until: '2026-12-31' };
  const monitor = () => made(supervisor, 'registerMonitor', engaged, 'code monitor { id version number }');
  const matter = { title: words, content: words, locality: 'SY-DX' };
  const reported = async () => { const { monitor: { number } } = await monitor(); return (await made(supervisor, 'fileMonitorReport', { number, ...matter }, 'report { id version }')).report; };
  const stepped = (...steps: [mutation: string, input: object][]) => async () => { let report = await reported(); for (const [mutation, input] of steps) ({ report } = await made(supervisor, mutation, { id: report.id, expectedVersion: report.version, ...input }, 'report { id version }')); return report; };
  const [note, toCity] = [{ note: words }, { note: words, reference: '〔2026〕3号' }];

  return {
    recordEnterpriseContact: async () => [holder, { ...(await held()), ...told }], withdrawEnterpriseContact: of(holder, record('recordEnterpriseContact', told), { reason: '误登' }),
    recordVisit: async () => [holder, { ...(await held()), ...went }], withdrawVisit: of(holder, record('recordVisit', went), { reason: '误登' }),
    raiseProblems: async () => [holder, { sourceType: 'VISIT', sourceId: (await record('recordVisit', went)()).id, problems: [problem()] }],
    importVisits: async () => [holder, { sourceSystem: '走访台账', rows: [{ line: 2, externalNo: randomUUID(), creditCode: (await listed())!, heldOn: today, officers: holder.code, purposes: '送政策', content: words, demands: words, evidence: '照片.jpg', companions: name, talkWith: '企业负责人', talkName: name, talkPosition: '总经理', talkContent: words }] }],
    recordPolicyBriefing: async () => [holder, { ...(await held()), ...briefed }], withdrawPolicyBriefing: of(holder, record('recordPolicyBriefing', briefed), { reason: '误登' }),
    recordPartnerIntroduction: async () => [holder, { ...(await held()), ...introduced }], withdrawPartnerIntroduction: of(holder, record('recordPartnerIntroduction', introduced), { reason: '误登' }),
    planVisit: async () => [holder, { enterprise: await listed(), week: today, purposes: ['CARE'], note: words }], withdrawPlannedVisit: of(holder, planned, { reason: '改期' }),
    excuseDutyPeriod: async () => {
      const { data } = await liaison().ask(supervisor, `{ dutyPeriods(filter: { pairing: "${await pair()}", kind: CONTACT, state: OPEN }) { nodes { id version startsOn } } }`);
      const { id, version } = data.dutyPeriods.nodes.find(({ startsOn }: { startsOn: string }) => startsOn <= today);
      return [supervisor, { id, expectedVersion: version, reason: '停产检修' }];
    },
    draftPairingScheme: async () => [lead, period()], amendPairingScheme: of(lead, drafted, { title: '修改' }), publishPairingScheme: of(lead, drafted),
    planPairings: async () => [lead, { scheme: (await drafted()).id, pairings: [(await listed(), toGd())] }],
    dropPlannedPairings: async () => { const { id } = await drafted(); await listed(); await scheming().does(lead, 'planPairings', { scheme: id, pairings: [toGd()] }); return [lead, { scheme: id, creditCodes: [toGd().creditCode] }]; },
    closePairingScheme: of(lead, async () => { await liaison().db.setNow('2029-03-01T09:00:00+08:00'); return scheming().published({ startsOn: '2029-01-01', endsOn: '2029-12-31' }); }),
    openPairing: async () => [lead, { scheme: await current(), creditCode: await aboveListed(), holder: { unit: 'SY-GD' } }],
    importPairings: async () => [lead, { scheme: await current(), rows: [{ line: 2, creditCode: await aboveListed(), holderUnit: '区供电公司', holderOfficer: '' }] }],
    changeLiaisonOfficer: ofPair(lead, { officer: holder.code }), handOverPairing: ofPair(lead, { holder: { unit: 'SY-RS' }, reason: '职能调整' }), endPairing: ofPair(lead, { reason: '停业' }),
    registerEnterprise: async () => [supervisor, entry()], changeEnterprise: ofEntry(() => ({ name: '宿迁另名有限公司', locality: 'SY-XX', headName: `${name}二`, phones: [phone] })), changeCreditCode: ofEntry(() => ({ newCode: code(), reason: '换照' })),
    importEnterprises: async () => [supervisor, { rows: [{ line: 2, creditCode: code(), name: '宿迁导入有限公司', locality: 'SY-XX', field: '', aboveScaleIndustrial: 'Y', keyEnterprise: 'N', headName: name, phones: phone }] }],
    listEnterprise: ofEntry(() => ({ list: 'KEY_ENTERPRISE', since: '2026-01-01' })), delistEnterprise: async () => { const { creditCode, version } = await onList(); return [supervisor, { creditCode, expectedVersion: version, list: 'KEY_ENTERPRISE', until: today, reason: '退出' }]; },
    closeEnterprise: ofEntry(() => ({ closedOn: today, reason: '注销' })),
    reopenEnterprise: async () => { const { creditCode, version } = await entered(); const { enterprise } = await made(supervisor, 'closeEnterprise', { creditCode, expectedVersion: version, closedOn: today, reason: '注销' }, 'enterprise { version }'); return [supervisor, { creditCode, expectedVersion: enterprise.version, reason: '误登' }]; },
    openGrid: async () => [township, { locality: 'SY-XX', name: '下相网格' }], renameGrid: of(township, grid, { name: '下相新网格' }), nameSpecialist: async () => [township, await naming()], relieveSpecialist: of(township, named, { reason: '调离' }),
    importSpecialists: async () => { const { creditCode, officer } = await naming(); return [township, { rows: [{ line: 2, creditCode, officer, grid: `网格${codes}` }] }]; },
    recordSpecialistVisit: async () => [cast.handler('SY-XX'), { specialist: (await named()).id, ...looksAfter, demands: words }], withdrawSpecialistVisit: of(cast.handler('SY-XX'), visited, { reason: '误登' }),
    recordSpecialistExchange: async () => [holder, { pairing: await paired(liaison(), { creditCode: (await named()).creditCode, startsOn: '2026-10-01' }), channel: 'WECHAT', ...looksAfter }],
    drawSpotCheck: async () => { await pair(); return [cast.handler('SY-GYB'), { ...october, size: 1 }]; }, recordSpotCheckFinding: of(cast.handler('SY-GYB'), async () => (await drawn()).items[0], finding), publishSpotCheck: of(cast.handler('SY-GYB'), looked),
    askStation: async () => [cast.enterprise(codesOfData[0]!), { station, question: words }], routeStationQuestion: of(office, question, { unit: 'SY-SFJ', reason: '涉法' }), answerStationQuestion: of(office, question, { answer: words }),
    addStationMember: async () => [office, member()],
    endStationMember: async () => { const { station: { teams } } = await made(office, 'addStationMember', member(), 'station { teams { members { id } } }'); return [office, { id: teams.flatMap(({ members }: { members: { id: string }[] }) => members).at(-1).id, reason: '期满' }]; },
    publishSupportPolicy: async () => [lead, policy()], withdrawSupportPolicy: of(lead, published, { reason: '废止' }),
    applyForSupportPolicy: async () => [cast.enterprise((await listed())!), { policy: (await published()).id, note: words }], decidePolicyUptake: of(lead, applied, { granted: false, decidedOn: today, reason: '不符合条件' }),
    registerMonitor: async () => [supervisor, engaged], renewMonitorCode: of(supervisor, async () => (await monitor()).monitor), endMonitor: of(supervisor, async () => (await monitor()).monitor, { on: today, reason: '调离' }),
    fileMonitorReport: async () => { const { code: own, monitor: { number } } = await monitor(); return [visitor, { number, code: own, ...matter }]; },
    forwardMonitorReport: of(supervisor, reported, { unit: 'SY-SPJ', category: 'PROCEDURES', severity: 'GENERAL', severityReason: words, content: words }), sendMonitorReportToCity: of(supervisor, reported, toCity), answerMonitorReport: of(supervisor, reported, note),
    chaseMonitorReport: of(supervisor, stepped(['sendMonitorReportToCity', toCity]), note), recordCityReply: of(supervisor, stepped(['sendMonitorReportToCity', toCity]), note),
    confirmMonitorReport: of(supervisor, stepped(['sendMonitorReportToCity', toCity], ['recordCityReply', note]), note),
  };
}

const inputs: Record<string, string> = Object.fromEntries(['sendMonitorReportToCity', 'chaseMonitorReport', 'recordCityReply', 'answerMonitorReport', 'confirmMonitorReport'].map((mutation) => [mutation, 'MonitorReportNoteInput']));
