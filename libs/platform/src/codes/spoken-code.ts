import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

// no letter or digit that is taken for another, written or read out: 0 O, 1 I L, U V
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 10; // 30 to the 10th, 49 bits

/** A code in two groups for reading out: `7KM2Q-X94TB`. Made of a keyed fingerprint, so that nothing is stored and nobody without the key can make it. */
export function spelled(fingerprint: string): string {
  let rest = BigInt(`0x${Buffer.from(fingerprint, 'base64url').toString('hex')}`);
  let code = '';
  for (; code.length < length; rest /= BigInt(alphabet.length)) code += alphabet[Number(rest % BigInt(alphabet.length))];
  return `${code.slice(0, 5)}-${code.slice(5)}`;
}

/** Number or code as people type them: any case, full or half width, any dash, with spaces. */
export const typed = (text: string): string => text.slice(0, 100).normalize('NFKC').toUpperCase().replace(/[^0-9A-Z]/g, '');

/** A code that nobody can make again: `sealedCode` of it is what is kept. */
export const newCode = (): string => spelled(randomBytes(32).toString('base64url'));

/** What is stored of a code; guesses are counted, so that 49 bits are enough for a plain digest. */
export const sealedCode = (code: string): string => digest(code).toString('base64url');

/** Whether this is the code, or the one that was sealed, in a time that does not tell how much of it is right. */
export const isCode = (given: string, code: string | { sealed: string }): boolean => timingSafeEqual(digest(given), typeof code === 'string' ? digest(code) : Buffer.from(code.sealed, 'base64url'));

const digest = (code: string): Buffer => createHash('sha256').update(typed(code)).digest();
