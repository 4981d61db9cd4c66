import type { Lifecycle } from '@bangban/kernel';
import type { CalendarDraftStatus } from '../generated/graphql.ts';

export type DraftStep = 'APPROVE' | 'WITHDRAW';

export const lifecycle = {
  DRAFT: ['APPROVE', 'WITHDRAW'],
  APPROVED: [],
  WITHDRAWN: [],
} as const satisfies Lifecycle<CalendarDraftStatus, DraftStep>;

export const labels: Record<CalendarDraftStatus | DraftStep, string> = { DRAFT: '待复核', APPROVED: '已批准', WITHDRAWN: '已撤回', APPROVE: '批准', WITHDRAW: '撤回' };
