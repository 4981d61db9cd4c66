/** Who somebody is, as far as a text may give it away. */
export interface Identity { contactName: string; contactPhone: string; creditCode: string | null; enterpriseName: string | null }

/** Which part of somebody's identity a text gives away, in whatever spelling: spaced out, full-width, its digits as numerals; undefined where none. */
export function identityIn(text: string, { contactName, contactPhone, creditCode, enterpriseName }: Identity): string | undefined {
  const plain = squeezed(text);
  const digits = digitsOf(text);
  const gives = (spelling: string, within = plain) => spelling !== '' && within.includes(spelling);
  if (gives(subscriber(contactPhone), digits)) return '电话';
  if (creditCode && gives(squeezed(creditCode))) return '统一社会信用代码';
  if (enterpriseName && [enterpriseName, coreOf(enterpriseName)].some((name) => gives(squeezed(name)))) return '企业名称';
  return [contactName, givenName(contactName)].some((name) => gives(squeezed(name))) ? '姓名' : undefined;
}

/** Letters and digits alone, whatever their width and what stands between them. */
const squeezed = (text: string): string => text.normalize('NFKC').toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');

const numerals = new Map([...'〇零一二三四五六七八九'].map((numeral, index) => [numeral, String(Math.max(0, index - 1))]));
/** Words part numbers from one another: 842件、12345热线 is no telephone. */
const digitsOf = (text: string): string => [...squeezed(text)].map((char) => numerals.get(char) ?? char).join('').replace(/\D+/g, ' ').trim();

/** Without the country's and the area's code and an extension, which people leave away. */
const subscriber = (phone: string): string => digitsOf(phone.replace(/^\+?86[- ]?/, '').replace(/^(0\d{2,3}-?)?(\d{7,8})(-\d{1,6})?$/, '$2'));

/** 宿迁朗讯电子有限公司 is known as 朗讯电子. */
const coreOf = (name: string): string => atLeastTwo(name.replace(/^(江苏省?)?(宿迁市?)?(宿豫区?)?/, '').replace(/(股份|有限|责任|集团|公司|分公司)+$/, ''));
/** 张建国先生 is 张建国; of 马女士 nothing would be left that is anybody's alone. */
const givenName = (name: string): string => atLeastTwo(name.replace(/(先生|女士|小姐|经理|主任|老板|同志|师傅|总)$/, ''));
const atLeastTwo = (text: string): string => ([...text].length < 2 ? '' : text);
