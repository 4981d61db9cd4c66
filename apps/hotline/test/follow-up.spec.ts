import { createHmac, randomBytes } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { isCode, Keyring, spelled, typed } from '@bangban/platform';
import { answersTold } from '../src/follow-up/follow-up.rules.ts';
import { numberAsTyped } from '../src/ticket/ticket.rules.ts';

const codeOf = (id: number) => spelled(createHmac('sha256', 'a key').update(`follow-up ${id}`).digest('base64url'));

it('a code is ten characters in two groups, none taken for another, and hardly ever the same twice', () => {
  const codes = Array.from({ length: 20_000 }, (_, id) => codeOf(id));
  for (const code of codes) expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{5}-[2-9A-HJKMNP-TV-Z]{5}$/);
  expect(new Set(codes).size).toBe(codes.length);
  const used = [...codes.join('').replaceAll('-', '')].reduce((counts, letter) => counts.set(letter, (counts.get(letter) ?? 0) + 1), new Map<string, number>());
  expect(used.size).toBe(30);
  for (const count of used.values()) expect(count / (codes.length * 10)).toBeCloseTo(1 / 30, 2);
  expect(codeOf(7)).toBe(codeOf(7));
});

it('stays the same when the key that seals rotates', () => {
  const keys = { first: randomBytes(32).toString('base64'), second: randomBytes(32).toString('base64') };
  const file = join(mkdtempSync(join(tmpdir(), 'ring-')), 'ring.json');
  const [before, after] = ['first', 'second'].map((current) => {
    writeFileSync(file, JSON.stringify({ current, keys: current === 'first' ? { first: keys.first } : keys }));
    return spelled(Keyring.fromFile(file).fingerprint('follow-up x'));
  });
  expect(after).toBe(before);
});

it('is taken however it is typed, and only whole', () => {
  const wide = (text: string) => text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
  const ways: ((code: string) => string)[] = [(code) => code, (code) => code.toLowerCase(), (code) => code.replace('-', ''), (code) => ` ${code.replace('-', ' — ')}　`, wide, (code) => [...code].join(' ')];
  fc.assert(fc.property(fc.nat(), fc.constantFrom(...ways), (id, way) => expect(isCode(way(codeOf(id)), codeOf(id))).toBe(true)));
  fc.assert(fc.property(fc.nat(), fc.nat({ max: 9 }), fc.constantFrom(...'23456789ABCDEFGHJKMNPQRSTVWXYZ'), (id, at, letter) => {
    const right = typed(codeOf(id));
    const other = right.slice(0, at) + letter + right.slice(at + 1);
    expect([other, right.slice(0, at), `${right}${letter}`].map((given) => isCode(given, codeOf(id)))).toEqual([other === right, false, false]);
  }));
});

it.each([['sy20261123-0001', 'SY20261123-0001'], ['ＳＹ２０２６１１２３－０００１', 'SY20261123-0001'], ['SY 20261123 10001', 'SY20261123-10001'], ['SY2026-1', undefined], ['', undefined], [`SY${'1'.repeat(200)}`, undefined]])('the number %s is read as %s', (given, read) => {
  expect(numberAsTyped(given)).toBe(read);
});

describe('which answers a reporter has been told', () => {
  const on = (day: number, reached: boolean, round = 1) => ({ at: new Date(`2026-11-${day}T10:00:00+08:00`), reached, round, content: `${day}` });
  it.each([
    ['none before one reached him', [on(23, false), on(24, false)], []],
    ['each that reached him, and no attempt beside them', [on(23, false), on(24, true), on(25, true)], ['24', '25']],
    ['the last one, tried in three half-days (A19)', [on(23, false), on(24, false), on(25, false)], ['25']],
    ['those of each round by itself', [on(23, true), on(24, false, 2), on(25, false, 2)], ['23']],
  ])('%s', (_, feedback, told) => expect(answersTold(feedback, 3).map(({ content }) => content)).toEqual(told));
});
