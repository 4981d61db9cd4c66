import fc from 'fast-check';
import { identityIn } from '../src/identity-in.ts';

const complainant = { contactName: '张建国', contactPhone: '18887401146', creditCode: '91321311Y7J6DU5MJD', enterpriseName: '宿迁朗讯电子有限公司' };
const fixed = { ...complainant, contactName: '马女士', contactPhone: '0527-84212345-12' };

it.each([
  ['企业反映同一月内被多个部门重复检查12次。', undefined],
  ['请联系张建国。', '姓名'], ['请联系张 建 国先生。', '姓名'], ['联系人：张-建-国', '姓名'],
  ['电话18887401146', '电话'], ['电话188 8740 1146', '电话'], ['电话１８８－８７４０－１１４６', '电话'], ['电话一八八八七四〇一一四六', '电话'], ['+86 (188) 8740.1146', '电话'],
  ['统一社会信用代码91321311y7j6du5mjd', '统一社会信用代码'], ['９１３２１３１１Ｙ７Ｊ６ＤＵ５ＭＪＤ', '统一社会信用代码'], ['91321311 Y7J6 DU5MJD', '统一社会信用代码'],
  ['宿迁朗讯电子有限公司反映', '企业名称'], ['宿迁“朗讯电子”反映', '企业名称'], ['宿迁\u200b朗\u200b讯电\u00ad子有限公司', '企业名称'],
] as const)('%s: %s', (text, what) => { expect(identityIn(text, complainant)).toBe(what); });

it.each([['固话84212345', '电话'], ['０５２７—８４２１２３４５', '电话'], ['马女士说', '姓名'], ['马上整改', undefined], ['全区共842件、12345热线', undefined]] as const)('%s: %s', (text, what) => { expect(identityIn(text, fixed)).toBe(what); });

it('an identity is found whatever stands around it and between its characters, in full width or half', () => {
  const between = fc.constantFrom('', ' ', '　', '-', '·', '\u200b', '\n', '、');
  const widened = (text: string) => [...text].map((char) => (/[!-~]/.test(char) ? String.fromCharCode(char.charCodeAt(0) + 0xfee0) : char)).join('');
  fc.assert(fc.property(fc.constantFrom(...Object.values(complainant)), between, fc.boolean(), fc.string(), fc.string(), (part, gap, wide, before, after) => {
    const spelt = [...(wide ? widened(part) : part)].join(gap);
    // what the digits of a telephone stand in must not be digits themselves: they would make it another number
    const [left, right] = [before, after].map((text) => text.replace(/[\p{L}\p{N}\p{M}]/gu, ''));
    expect(identityIn(`${left}${spelt}${right}`, complainant)).toBeDefined();
  }), { numRuns: 2_000, seed: 20261126 });
});

it('a text without any part of it is let through', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'反映同月检查次请核实整改并答复甲乙丙0123') }), (text) => { expect(identityIn(text, complainant)).toBeUndefined(); }), { numRuns: 2_000, seed: 20261126 });
});
