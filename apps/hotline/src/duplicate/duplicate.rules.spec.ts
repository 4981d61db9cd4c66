import fc from 'fast-check';
import { proposal, similarity } from './duplicate.rules.ts';

const thresholds = { enterprise: 30, other: 60 };
const text = (title: string, content = title) => ({ title, content });
const stranger = { isSameEnterprise: false, isSameCategory: true, isSameLocality: false };

it.each([
  ['厂区频繁跳闸，本月已停产22次', '厂区频繁跳闸，本月已停产3次', 100],
  ['厂区频繁跳闸', '我厂跳闸频繁', 40],
  ['污水管网堵塞影响生产', '不动产证办理超过承诺时限', 0],
])('%s and %s are alike by %i percent', (one, other, percent) => { expect(similarity(text(one), text(other))).toBe(percent); });

it('[7.14] of one enterprise less has to be alike than of two, and it is said why', () => {
  const [own, like] = [text('厂区频繁跳闸'), text('我厂跳闸频繁')];
  expect(proposal(own, { ...like, ...stranger }, thresholds)).toBeUndefined();
  expect(proposal(own, { ...like, isSameEnterprise: true, isSameCategory: true, isSameLocality: true }, thresholds)).toEqual({ score: 40, why: '同一企业，文字相近40%，同一属地，同一类别' });
  expect(proposal(own, { ...own, ...stranger }, thresholds)).toEqual({ score: 100, why: '文字相近100%，同一类别' });
});

it('is the same whichever is asked first, is whole for the same text, and never more than that', () => {
  const words = fc.string({ unit: fc.constantFrom(...'停电跳闸水路灯检修 ，。aA12𠮷'), maxLength: 30 });
  fc.assert(fc.property(words, words, words, words, (a, b, c, d) => {
    const [one, other] = [{ title: a, content: b }, { title: c, content: d }];
    expect(similarity(one, other)).toBe(similarity(other, one));
    expect(similarity(one, other)).toBeGreaterThanOrEqual(0);
    expect(similarity(one, other)).toBeLessThanOrEqual(100);
    expect([0, 100]).toContain(similarity(one, one));
  }), { numRuns: 2_000, seed: 20261127 });
});
