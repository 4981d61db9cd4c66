import { usualPlan, type StepPlan } from '@bangban/deadlines';
import type { Rules } from '@bangban/directory-client';

/** Until it is fed back; then until somebody else has looked; and until an appeal is decided. */
export const rectificationDeadlines = ['RECTIFY', 'RECTIFICATION_LOOK_BACK', 'RATING_APPEAL'] as const;
export type RectificationDeadline = (typeof rectificationDeadlines)[number];

export const ruleKeys = { RECTIFY: 'rectification.close', RECTIFICATION_LOOK_BACK: 'rectification.look_back', RATING_APPEAL: 'rectification.appeal' } as const satisfies Record<RectificationDeadline, string>;
export const deadlineLabels = { RECTIFY: '整改', RECTIFICATION_LOOK_BACK: '回头看', RATING_APPEAL: '申诉决定' } as const satisfies Record<RectificationDeadline, string>;

/** Who is told of it, and when. First at the opening of the day after it began: not at once, as the moment would tell the unit who rated. */
export function planOf(kind: RectificationDeadline, rules: Rules): StepPlan[] {
  const term = rules.term(ruleKeys[kind]);
  return usualPlan(rules, term.kind === 'WORKING_DAYS' ? [term.days - 1] : []);
}
