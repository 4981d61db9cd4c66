import { refuse } from '@bangban/kernel';
import { addDays, yearOf, type LocalDate } from '@bangban/working-time';
import type { HandlingLevel, TicketStatus } from '../generated/graphql.ts';
import { labelOf } from '../ticket/ticket.labels.ts';

/** From the lowest to the highest. 四(10) */
export const levels: readonly HandlingLevel[] = ['UNIT', 'JOINT', 'DISTRICT'];

/** Which target of the rulebook limits each level: solved within the unit, the joint handling held, the leaders asked. A7 */
export const levelRule: Readonly<Record<HandlingLevel, string>> = { UNIT: 'level.unit', JOINT: 'level.joint_meeting', DISTRICT: 'level.district_request' };
/** What a joint handling did not solve is reported to 区营商办 within this. A7 */
export const reportRule = 'level.district_report';
/** The term of the whole case once it was raised, from registration. A7 */
export const overallRule = 'level.overall';
/** The term of a MAJOR case, after the 企业问题双月会办会. A7 */
export const majorRule = 'level.major_after_bimonthly';

/** The last day of the pair of calendar months (January and February, ...) that holds the day. A4 */
export function lastOfPair(date: LocalDate): LocalDate {
  const next = Math.ceil(Number(date.slice(5, 7)) / 2) * 2 + 1;
  return addDays(`${next > 12 ? yearOf(date) + 1 : yearOf(date)}-${String(next > 12 ? 1 : next).padStart(2, '0')}-01`, -1);
}

/** `units`: who has to come together; `order`: a district leader's, on which a level may be passed over. */
export interface Raise { level: HandlingLevel; units: readonly string[]; tried: string | null; whyFailed: string | null; order: { leader: string; reason: string } | null }

/** No level is skipped, and none is left without the record of what was tried there and why it failed; but for a leader's urgent order. */
export function refuseRaise(from: HandlingLevel, { level, units, tried, whyFailed, order }: Raise, held: { solved: boolean } | null): void {
  const wrong = (field: string, reason: string) => refuse('INVALID_INPUT', { field, reason });
  const steps = levels.indexOf(level) - levels.indexOf(from);
  if (steps < 1) wrong('level', `本件现为“${labelOf('HandlingLevel', from)}”，只能升到更高一级`);
  if (level === 'JOINT' && !units.length) wrong('units', '请填写参加会办的单位');
  if (order) return;
  if (steps > 1) wrong('level', `本件现为“${labelOf('HandlingLevel', from)}”，不能越级；区领导紧急交办的，请填写交办情况`);
  if (!tried) wrong('tried', '升级须写明本级采取了哪些措施');
  if (!whyFailed) wrong('whyFailed', '升级须写明本级为何未能解决');
  if (from === 'JOINT' && held?.solved !== false) wrong('level', held ? '会办结果为已解决，请反馈、办结；确未解决的，请再次会办并登记结果' : '本级尚未会办，请先登记会办结果');
}

/** What a reporter is told that comes next; `due` is what runs at the case's level. */
export function nextStep({ status, level, leadUnit, due }: { status: TicketStatus; level: HandlingLevel; leadUnit: string | null; due: { ruleKey: string; until: string } | null }): string {
  switch (status) {
    case 'RECEIVED': return '受理';
    case 'ACCEPTED': return '确定承办单位';
    case 'REPORTED_DONE': return '请您确认是否解决';
    case 'CLOSED': case 'OUT_OF_SCOPE': return '无';
  }
  if (due?.ruleKey === levelRule.JOINT) return `${leadUnit}于${due.until}前召集有关单位会办`;
  if (due?.ruleKey === reportRule) return `${leadUnit}于${due.until}前报送区营商办`;
  if (due) return `区营商办于${due.until}前提请区领导会办`;
  if (level === 'DISTRICT') return '区领导会办，落实意见后向您反馈';
  if (level === 'JOINT') return '落实会办意见，向您反馈';
  return status === 'FED_BACK' ? '承办单位办结后请您确认' : '承办单位办理并向您反馈';
}
