import type { Lifecycle } from '@bangban/kernel';
import type { MeasureStatus, MeasureStep } from '../generated/graphql.ts';

/** In which status each step with a measure may be taken. */
export const lifecycle = { OPEN: ['COMPLETE', 'WITHDRAW'], DONE: [], WITHDRAWN: [] } as const satisfies Lifecycle<MeasureStatus, MeasureStep>;
export const stepsFrom = (status: MeasureStatus): readonly MeasureStep[] => lifecycle[status];
