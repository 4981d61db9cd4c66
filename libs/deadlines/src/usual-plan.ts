import type { Rules } from '@bangban/directory-client';
import type { StepPlan } from './deadline.rules.ts';

/** Reminded, told as a breach, escalated, as the rulebook has it for whatever is due in a case. */
export const usualPlan = (rules: Rules, moreReminders: readonly number[] = []): StepPlan[] => [
  ...[...new Set([...rules.numbers('remind.ticket'), ...moreReminders])].map((days): StepPlan => ({ step: 'REMIND', days, recipients: rules.list('remind.recipients') })),
  { step: 'BREACH', days: 0, recipients: rules.list('breach.recipients') },
  { step: 'ESCALATE', days: rules.number('escalate.after'), recipients: rules.list('escalate.recipients') },
];
