/** Texts that stand nowhere else, to be looked for in whatever leaves the platform, in every form that text takes on its way. */
export interface Canary { name: string; text: string }

const wide = (text: string): string => text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
const hex = (text: string): string => Buffer.from(text).toString('hex');
const escaped = (text: string): string => [...text].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
const escapedOutsideAscii = (text: string): string => text.replace(/[^ -~]/g, escaped);

/** What base64 makes of a text in the middle of another, for each of the three places it can begin at; without the letters that its neighbours share. */
const base64 = (text: string): string[] => [0, 1, 2].map((before) => {
  const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]);
  return bytes.toString('base64').slice(Math.ceil((before * 8) / 6), Math.floor((bytes.length * 8) / 6));
});

/** As upper and lower case, full and half width, spaces and dashes do not tell texts apart. */
const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[\s-]+/g, '');

/** Which canaries stand in a text, and in which form. */
export function hits(haystack: string, canaries: readonly Canary[]): string[] {
  const loose = folded(haystack);
  return canaries.flatMap(({ name, text }) => {
    const found = [
      ...[text, encodeURIComponent(text), escaped(text), escapedOutsideAscii(text), hex(text)].filter((form) => loose.includes(folded(form))),
      ...base64(text).flatMap((form) => [form, form.replaceAll('+', '-').replaceAll('/', '_')]).filter((form) => haystack.includes(form)),
    ];
    return [...new Set(found)].map((form) => `${name} as ${form}`);
  });
}

/** A text in every form that the search must know, hidden among others. */
export const disguises = (text: string): Record<string, string> => ({
  'as it is': `…${text}…`, 'full width': wide(text), 'half width': text.normalize('NFKC'), 'upper case': text.toUpperCase(), 'with dashes': text.replace(/(.{3})/g, '$1-'), 'URL-encoded': encodeURIComponent(`a ${text} b`), 'URL-encoded in lower case': encodeURIComponent(text).toLowerCase(),
  'JSON escapes': `{"a":"${escapedOutsideAscii(text)}"}`, 'JSON escapes of every letter': escaped(text).toUpperCase().replaceAll('\\U', '\\u'), hex: `\\x00${hex(text)}ff`, 'upper-case hex': hex(text).toUpperCase(),
  ...Object.fromEntries(['', 'a', 'ab'].flatMap((before) => [[`base64 after ${before.length}`, Buffer.from(`${before}${text}zzz`).toString('base64')], [`base64url after ${before.length}`, Buffer.from(`${before}${text}?`).toString('base64url')]])),
});
