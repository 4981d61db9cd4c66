import type { RectificationStatus, RectificationStep } from '../generated/graphql.ts';

/** In which statuses each step may be taken, in the order in which `nextSteps` offers them. */
export const lifecycle = {
  VERIFY: ['OPENED'],
  RECTIFY: ['VERIFIED'],
  EXPLAIN: ['VERIFIED'],
  FEED_BACK: ['RECTIFIED', 'EXPLAINED'],
  LOOK_BACK: ['FED_BACK'],
  APPEAL: ['OPENED', 'VERIFIED', 'RECTIFIED', 'EXPLAINED'],
  DECIDE_APPEAL: ['OPENED', 'VERIFIED', 'RECTIFIED', 'EXPLAINED', 'FED_BACK'],
} as const satisfies Readonly<Record<RectificationStep, readonly RectificationStatus[]>>;

/** What a step needs besides the status: one appeal for each rectification, and none undecided when it ends. */
function isOpen(step: RectificationStep, { appealed, decided }: Appealed): boolean {
  switch (step) {
    case 'APPEAL': return !appealed;
    case 'DECIDE_APPEAL': return appealed && !decided;
    case 'LOOK_BACK': return !appealed || decided;
    default: return true;
  }
}
export interface Appealed { appealed: boolean; decided: boolean }

export const stepsFrom = (status: RectificationStatus, appeal: Appealed): RectificationStep[] =>
  (Object.keys(lifecycle) as RectificationStep[]).filter((step) => (lifecycle[step] as readonly RectificationStatus[]).includes(status) && isOpen(step, appeal));
