import fc from 'fast-check';
import { directory } from '../../test/rules-directory.ts';
import { bySimilarity, objectionUntil, pairsOf, similarity } from './dispute.rules.ts';

const text = fc.string({ unit: fc.constantFrom(...'厂区道路照明跳闸停电线路检修，。 ab1'), maxLength: 60 });

it.each([
  ['厂门口道路破损', '厂门口道路破损严重', 86], ['厂门口道路破损', '货运专线停开', 0], ['跳闸14次', '跳闸，17 次', 50], ['', '', 0], ['电', '电', 0], ['ABC', 'abc', 100],
])('%s and %s are similar to %s per cent', (a, b, expected) => { expect(similarity(pairsOf(a), pairsOf(b))).toBe(expected); });

it('[7.08] similarity is symmetric, between 0 and 100, and 100 for a text and itself', () => {
  fc.assert(fc.property(text, text, (a, b) => {
    const [one, other] = [pairsOf(a), pairsOf(b)];
    expect(similarity(one, other)).toBe(similarity(other, one));
    expect(similarity(one, other)).toBeGreaterThanOrEqual(0);
    expect(similarity(one, other)).toBeLessThanOrEqual(100);
    expect(similarity(one, one)).toBe(one.size ? 100 : 0);
  }), { numRuns: 2_000, seed: 20261127 });
});

it('[7.08] precedents come in one order, whatever order they are read in: the most similar, of those alike the latest', () => {
  const precedent = fc.record({ id: fc.uuid(), at: fc.date({ noInvalidDate: true }), pairs: text.map(pairsOf) });
  fc.assert(fc.property(text, fc.uniqueArray(precedent, { selector: ({ id }) => id }), (own, precedents) => {
    const sorted = bySimilarity(own, precedents);
    expect(bySimilarity(own, [...precedents].reverse())).toEqual(sorted);
    for (const [index, one] of sorted.slice(1).entries()) {
      const before = sorted[index]!;
      expect(before.similarity > one.similarity || (before.similarity === one.similarity && before.at >= one.at)).toBe(true);
    }
  }), { numRuns: 500, seed: 20261127 });
});

it.each([
  ['2026-11-23T09:00:00+08:00', '2026-11-24T18:00:00+08:00'], ['2026-11-27T17:00:00+08:00', '2026-11-30T18:00:00+08:00'], ['2024-09-30T09:00:00+08:00', '2024-10-08T18:00:00+08:00'], ['2026-02-13T09:00:00+08:00', '2026-02-14T18:00:00+08:00'],
])('[7.07] an assignment of %s is objected to until %s, by working days', (assignedAt, until) => {
  const assignment = { assignedAt: new Date(assignedAt), objectionClosed: false, openedOn: assignedAt.slice(0, 10), rulebookVersion: 1 };
  expect(objectionUntil(assignment, directory)).toEqual(new Date(until));
  expect(objectionUntil({ ...assignment, objectionClosed: true }, directory)).toBeNull();
  expect(objectionUntil({ ...assignment, assignedAt: null }, directory)).toBeNull();
});
