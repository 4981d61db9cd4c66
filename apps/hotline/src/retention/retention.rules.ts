import type { Directory } from '@bangban/directory-client';
import { addDays, daysBetween, localDate } from '@bangban/working-time';
import type { RetentionKind } from '../generated/graphql.ts';

/** What stands where somebody's words stood. */
export const cleared = '（已按保存期限清除）';

/** How long each kind of record is kept, by which target of the rulebook, and what becomes of it then. */
export const schedule = {
  IDENTITY: { rule: 'retention.identity', action: '清除反映人的姓名、电话等身份信息，保留工单' },
  TICKET: { rule: 'retention.ticket', action: '清除标题、内容、答复、备注等文字及企业名称、代码和外部编号，保留渠道、类别、各项时间、单位、解决情况和评价' },
} as const satisfies Record<RetentionKind, { rule: string; action: string }>;
export const kinds = Object.keys(schedule) as RetentionKind[];

export interface Term { kind: RetentionKind; rule: string; months: number; closedUntil: Date; because: string }

/** The term of a kind as it is today. A case keeps the terms it was opened under, but for how long something is kept no case has a claim of its own: shortened, it is to go for the old ones too. */
export function termOf(kind: RetentionKind, now: Date, { rulebook }: Directory): Term {
  const { rule } = schedule[kind];
  const { value, version } = rulebook.at(localDate(now)).target(rule);
  const months = Number(value);
  return { kind, rule, months, closedUntil: monthsBefore(now, months), because: `${rule}：${months}个月（制度参数第${version}版）` };
}

/** The same time of day so many calendar months ago in Shanghai; where that month is shorter, on its last day. */
export function monthsBefore(now: Date, months: number): Date {
  const today = localDate(now);
  const [year, month, day] = today.split('-').map(Number) as [number, number, number];
  const index = year * 12 + month - 1 - months;
  const first = (at: number) => `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`;
  const last = addDays(first(index + 1), -1);
  const wanted = addDays(first(index), day - 1);
  return new Date(now.getTime() - daysBetween(wanted < last ? wanted : last, today) * 86_400_000);
}
