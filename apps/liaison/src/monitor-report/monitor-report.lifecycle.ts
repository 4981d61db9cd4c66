import type { MonitorReportStatus, MonitorReportStep } from '../generated/graphql.ts';

/** In which statuses each step may be taken. What was forwarded waits for its ticket to be settled first (`needsSettled`). 二(5) */
export const lifecycle = {
  FORWARD: ['FILED', 'FORWARDED', 'CITY_REPLIED'],
  SEND_TO_CITY: ['FILED', 'FORWARDED'],
  ANSWER: ['FILED'],
  CHASE_CITY: ['SENT_TO_CITY'],
  RECORD_CITY_REPLY: ['SENT_TO_CITY'],
  CONFIRM: ['FORWARDED', 'CITY_REPLIED'],
} as const satisfies Readonly<Record<MonitorReportStep, readonly MonitorReportStatus[]>>;

export const resultOf = { FORWARD: 'FORWARDED', SEND_TO_CITY: 'SENT_TO_CITY', ANSWER: 'ANSWERED', CHASE_CITY: 'SENT_TO_CITY', RECORD_CITY_REPLY: 'CITY_REPLIED', CONFIRM: 'CONFIRMED' } as const satisfies Readonly<Record<MonitorReportStep, MonitorReportStatus>>;

export const stepsFrom = (status: MonitorReportStatus): MonitorReportStep[] => (Object.keys(lifecycle) as MonitorReportStep[]).filter((step) => (lifecycle[step] as readonly MonitorReportStatus[]).includes(status));

/** Done with: no longer on 区营商办's watch list. A result that is merely reported is not (5.06). */
export const ended: readonly MonitorReportStatus[] = ['ANSWERED', 'CONFIRMED'];
