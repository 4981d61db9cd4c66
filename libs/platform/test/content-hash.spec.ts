import fc from 'fast-check';
import { canonical, contentHash } from '../src/idempotency.ts';

const json = fc.jsonValue({ depthSize: 'small' });
const shuffled = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(shuffled)
    : value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).reverse().map(([name, inner]) => [name, shuffled(inner)]))
      : value;

describe('the hash of a content', () => {
  it('does not depend on the order of its fields, at any depth', () => {
    fc.assert(fc.property(json, (value) => { expect(contentHash(shuffled(value))).toBe(contentHash(value)); }));
  });

  it('differs for every other content', () => {
    fc.assert(fc.property(json, json, (a, b) => {
      fc.pre(canonical(a) !== canonical(b));
      expect(contentHash(a)).not.toBe(contentHash(b));
    }));
  });

  it.each([
    [{ a: 1 }, { a: '1' }], [{ a: [1, 2] }, { a: [2, 1] }], [{ a: true }, { a: 'true' }], [{ a: { b: 1 } }, { a: 1, b: 1 }],
    [{ a: '' }, {}], [{ a: 'x","b":"y' }, { a: 'x', b: 'y' }], [{ at: new Date(0) }, { at: new Date(1000) }],
  ])('tells %j from %j', (a, b) => { expect(contentHash(a)).not.toBe(contentHash(b)); });

  it.each([
    [{ a: 1, b: null }, { a: 1 }], [{ a: 1, b: undefined }, { a: 1 }], [{ at: new Date(0) }, { at: '1970-01-01T00:00:00.000Z' }],
  ])('takes %j for %j: a field left out and an empty one are the same submission', (a, b) => { expect(contentHash(a)).toBe(contentHash(b)); });
});
