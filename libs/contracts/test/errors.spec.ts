import fc from 'fast-check';
import { errors, messageFor, particular, type ErrorCode } from '../src/index.ts';

const codes = Object.keys(errors) as ErrorCode[];
const placeholders = (code: ErrorCode) => [...errors[code].matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
const word = fc.stringMatching(/^[\w-]{1,12}$/);

describe.each(codes)('the message of %s', (code) => {
  it('is one or two Chinese sentences without a word of English', () => {
    expect(errors[code]).toMatch(/^[\p{Script=Han}“{].*[。：}]$/u);
    expect(errors[code].replace(/\{\w+\}|12345/g, '')).toMatch(/^[\p{Script=Han}“”（）、，；：。 0-9]+$/u);
    expect(errors[code].match(/。/g)?.length ?? 1).toBeLessThanOrEqual(2);
  });

  it('tells every fact it has a place for and leaves no brace', () => {
    fc.assert(fc.property(fc.array(word, { minLength: placeholders(code).length, maxLength: placeholders(code).length }), (values) => {
      const facts = Object.fromEntries(placeholders(code).map((name, index) => [name, values[index]!]));
      const message = messageFor(code, facts);
      expect(message).not.toMatch(/[{}]|undefined|null/);
      for (const value of Object.values(facts)) expect(message).toContain(value);
    }), { numRuns: 20 });
  });
});

it.each(Object.entries(particular))('of %s a fact makes another sentence, and no other value of it does', (name, { fact, is, sentence }) => {
  const code = name as ErrorCode;
  expect(messageFor(code, { [fact]: is })).toBe(sentence.replace(/\{\w+\}/g, ''));
  expect(messageFor(code, { [fact]: 'X' })).toBe(messageFor(code));
  expect(sentence.replace(/\{\w+\}/g, '')).toMatch(/^[\p{Script=Han}“”，；]+。$/u);
});

describe('a fact', () => {
  it.each([
    [['受理', '交办'], '现在可以进行：受理、交办。'],
    [[], '现在可以进行：无。'],
  ])('that is the list %j reads “%s”', (allowed, text) => { expect(messageFor('STEP_NOT_ALLOWED', { status: '已办结', step: '受理', allowed })).toContain(text); });

  it('that holds a placeholder is not filled in again', () => {
    expect(messageFor('NOT_FOUND', { what: '{id}', id: 'X' })).toContain('没有找到{id}“X”');
  });
});
