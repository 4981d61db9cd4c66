import { DomainError, encodeCursor, newId } from '@bangban/kernel';
import { timePosition } from '../src/time-position.ts';

const id = newId();

describe('the position in a list by time', () => {
  it.each(['2026-11-23T01:00:00.123456Z', '2026-11-23T09:00:00+08:00'])('at %s is taken as it is', (at) => { expect(timePosition(encodeCursor([at, id]))).toEqual({ at, id }); });

  it.each([
    [['0000-01-01T00:00:00Z', id]], [['2026-01-01T00:00:00+16:00', id]], [['2026-01-01T00:00:00+00:99', id]], [['2026-02-30T00:00:00Z', id]], [['2026-01-01', id]], [[20260101, id]],
    [['2026-01-01T00:00:00Z', 'x']], [['2026-01-01T00:00:00Z']], [['2026-01-01T00:00:00Z', id, 1]], [[null, id]],
  ])('that holds %j is refused', (key) => {
    expect(() => timePosition(encodeCursor(key))).toThrow(DomainError);
  });
});
