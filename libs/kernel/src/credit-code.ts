const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** 统一社会信用代码, GB 32100-2015: 18 characters, the last one a check character. */
export function isCreditCode(code: string): boolean {
  if (!/^[0-9A-HJ-NP-RTUW-Y]{18}$/.test(code)) return false;
  const sum = [...code.slice(0, 17)].reduce((total, char, index) => total + alphabet.indexOf(char) * (3 ** index % 31), 0);
  return alphabet[(31 - (sum % 31)) % 31] === code[17];
}
