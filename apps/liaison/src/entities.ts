import { deadlineSchema, deadlineStepSchema } from '@bangban/deadlines';

export const entities = [
  deadlineSchema, deadlineStepSchema,
];
