import { decodeCursor, isId, notOurs } from '@bangban/kernel';
import { parseInstant } from './scalars.ts';

/** What the cursor of a list by time holds: the instant as it was told, whole, and the id that tells two of one instant apart. Refuses what is no such cursor. */
export function timePosition(cursor: string): { at: string; id: string } {
  const [at, id, ...more] = decodeCursor(cursor);
  return typeof at === 'string' && parseInstant(at) && typeof id === 'string' && isId(id) && !more.length ? { at, id } : notOurs();
}
