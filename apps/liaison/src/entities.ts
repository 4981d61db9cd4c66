import { deadlineSchema, deadlineStepSchema } from '@bangban/deadlines';
import { pairingSchema } from './pairing/pairing.entity.ts';
import { pairingSchemeSchema } from './scheme/scheme.entity.ts';

export const entities = [
  deadlineSchema, deadlineStepSchema, pairingSchemeSchema, pairingSchema,
];
