import { decodeCursor, isId, notOurs } from '@bangban/kernel';
import { parseInstant } from './scalars.ts';

// PostgreSQL knows no year 0 and no offset of 16 hours
const storable = /^(?!0000).*(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;

/** What the cursor of a list by time holds: the instant as it was told, whole, and the id that tells two of one instant apart. Refuses what is no such cursor. */
export function timePosition(cursor: string): { at: string; id: string } {
  const [at, id, ...more] = decodeCursor(cursor);
  return typeof at === 'string' && storable.test(at) && parseInstant(at) && typeof id === 'string' && isId(id) && !more.length ? { at, id } : notOurs();
}
