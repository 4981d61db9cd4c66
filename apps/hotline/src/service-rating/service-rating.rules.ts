import type { RatingGrade } from '../generated/graphql.ts';

/** 不满意 and 非常不满意: a bad review. */
export const negativeGrades = ['DISSATISFIED', 'VERY_DISSATISFIED'] as const satisfies readonly RatingGrade[];
export const isNegative = (grade: RatingGrade): boolean => (negativeGrades as readonly RatingGrade[]).includes(grade);

/** A case rated 1 or 2 of 5. */
export const isNegativeScore = (score: number): boolean => score <= 2;
