import fc from 'fast-check';
import { parse } from 'graphql';
import { isClean, uncleanIn, uncleanLiteral } from '../src/clean-text.ts';

const nul = 'a\u0000b';
const lone = '断\uD83D';

describe('a text', () => {
  it.each([['', true], ['用电', true], ['😀 𠮷', true], ['two\nlines\ttab', true], [nul, false], [lone, false], ['\uDE00', false], ['\uDE00\uD83D', false]])('%j may be stored: %s', (text, clean) => {
    expect(isClean(text)).toBe(clean);
  });

  it('of whole characters without NUL may always be stored', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => { expect(isClean(text)).toBe(!text.includes('\u0000')); }));
  });
});

describe('in the variables of a request', () => {
  it.each([
    [{ input: { title: nul } }, 'title'],
    [{ input: { reporter: { contactName: lone } } }, 'contactName'],
    [{ input: { complainedAboutUnits: ['SY-GD', nul] } }, 'complainedAboutUnits'],
    [{ rows: [{ content: 'x' }, { content: nul }] }, 'content'],
    [{ id: nul }, 'id'],
    [{ input: { title: '用电', count: 3, flag: false, none: null, missing: undefined } }, undefined],
    [undefined, undefined],
  ])('%j: found at %s', (variables, field) => { expect(uncleanIn(variables)).toBe(field); });
});

describe('in the literals of a query', () => {
  it.each([
    ['{ orgUnits(filter: { text: "\\u0000" }) { totalCount } }', 'text'],
    ['{ orgUnit(code: "a\\u0000") { name } }', 'code'],
    ['mutation { fileTicket(input: { complainedAboutUnits: ["SY", "\\u0000"] }) { id } }', 'complainedAboutUnits'],
    ['{ orgUnit(codes: [["\\u0000"]]) { name } }', 'codes'],
    ['query($code: ID! = "\\u0000") { orgUnit(code: $code) { name } }', 'code'],
    ['query($input: X = { a: { title: "\\u0000" } }) { orgUnit(input: $input) { name } }', 'title'],
    ['{ orgUnit(code: "SY-GD") { name } }', undefined],
  ])('%s: found at %s', (query, field) => { expect(uncleanLiteral(parse(query))).toBe(field); });
});
