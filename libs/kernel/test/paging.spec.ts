import fc from 'fast-check';
import { connection, decodeCursor, DomainError, encodeCursor, pageOf, pageSize, type Connection } from '../src/index.ts';

const part = fc.oneof(fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0')), fc.integer({ min: -(2 ** 31) + 1 }), fc.constant(null));
const refusal = (work: () => unknown): unknown => { try { return work(); } catch (error) { return error; } };
const code = (work: () => unknown) => (refusal(work) as DomainError).code;

describe('a cursor', () => {
  it('gives back the key it was made from, and needs no escaping in a URL', () => {
    fc.assert(fc.property(fc.array(part), (key) => {
      expect(encodeCursor(key)).toMatch(/^[\w-]*$/);
      expect(decodeCursor(encodeCursor(key))).toEqual(key);
    }));
  });

  it.each(['abc', '%%%', '1', '"SY-GD"', '{}', '[{}]', '[[1]]', '[true]', '["SY-GD"', 'null', '["\\u0000"]', '["SY\\u0000GD"]', '["\\ud800"]', '["a\\udc00"]', '[2147483648]', '[-2147483648]', '["2026-01", 9007199254740991]', '[1e300]', '[null, 1.5]'])('that holds %j is refused', (content) => {
    expect(refusal(() => decodeCursor(Buffer.from(content).toString('base64url')))).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'after' } });
  });

  it.each([['[2147483647,"SY-GD",null]'], ['[0,"公司😀"]']])('that holds %s is one of ours', (content) => {
    expect(decodeCursor(Buffer.from(content).toString('base64url'))).toEqual(JSON.parse(content));
  });

  it('made of any text is either one of ours or refused, and nothing else happens', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      const answer = refusal(() => decodeCursor(text));
      expect(Array.isArray(answer) || (answer instanceof DomainError && answer.code === 'INVALID_INPUT')).toBe(true);
    }));
  });
});

describe('the size of a page', () => {
  it.each([[undefined, 20], [null, 20], [1, 1], [100, 100]])('asked as %s is %i', (first, size) => { expect(pageSize({ first })).toBe(size); });

  it.each([0, -1, 101, 2 ** 31])('asked as %i is out of range', (first) => {
    expect(refusal(() => pageSize({ first }))).toMatchObject({ code: 'OUT_OF_RANGE', facts: { field: 'first', min: 1, max: 100 } });
  });
});

describe('pages of a list', () => {
  const items = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 60 });
  const pages = (all: string[], first: number): Connection<string>[] => {
    const found = [pageOf(all, { first }, (item) => item)];
    while (found.at(-1)!.pageInfo.hasNextPage && found.length < 100) found.push(pageOf(all, { first, after: found.at(-1)!.pageInfo.endCursor }, (item) => item));
    return found;
  };

  it('cover everything once, in order, each no larger than asked and with the same total', () => {
    fc.assert(fc.property(items, fc.integer({ min: 1, max: 20 }), (all, first) => {
      const found = pages(all, first);
      expect(found.flatMap(({ nodes }) => nodes)).toEqual([...all].sort((a, b) => (a < b ? -1 : 1)));
      expect(found.every(({ nodes, totalCount }) => nodes.length <= first && totalCount === all.length)).toBe(true);
      expect(found.length).toBe(Math.max(1, Math.ceil(all.length / first)));
    }));
  });

  it('go on rightly where the item at the cursor has gone meanwhile', () => {
    const { pageInfo } = pageOf(['a', 'b', 'c', 'd'], { first: 2 }, (item) => item);
    expect(pageOf(['a', 'c', 'd'], { first: 2, after: pageInfo.endCursor }, (item) => item).nodes).toEqual(['c', 'd']);
  });

  it('carry the cursor of each item, the last one being the end', () => {
    const { edges, pageInfo } = connection([1, 2, 3], 2, 3, (item) => [item]);
    expect(edges.map(({ cursor, node }) => [decodeCursor(cursor), node])).toEqual([[[1], 1], [[2], 2]]);
    expect(pageInfo).toEqual({ hasNextPage: true, endCursor: edges[1]!.cursor });
  });

  it.each([[[]], [[null]], [[7]], [['a', 'b']]])('refuse a cursor of another list: %j', (key) => {
    expect(code(() => pageOf(['a', 'b'], { after: encodeCursor(key) }, (item) => item))).toBe('INVALID_INPUT');
  });
});
