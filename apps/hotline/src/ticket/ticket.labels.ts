import { join } from 'node:path';
import { labelsIn } from '@bangban/platform';

/** `labelOf('TicketStatus', 'ASSIGNED')` is 已交办. */
export const labelOf = labelsIn(join(import.meta.dirname, '..'));
