import { labelsIn } from '@bangban/platform';

/** The Chinese label of an enum's value, from this service's contract. */
export const labelOf = labelsIn(import.meta.dirname);
