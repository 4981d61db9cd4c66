import { z } from 'zod';
import { isCreditCode } from '@bangban/kernel';

export const reason = z.string().trim().min(1, '请填写原因').max(500, '不能超过500个字');
// what OIDC allows of a subject
export const subject = z.string().regex(/^[\x21-\x7e]{1,255}$/, '须为1至255个可见的英文字符，与统一身份认证中的登录标识一致');
const given = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? null);
export const reach = z.object({
  phone: given(z.string().trim().regex(/^1[3-9]\d{9}$/, '须为11位手机号码')),
  weComId: given(z.string().trim().regex(/^[\w.@-]{1,64}$/, '须为1至64个英文字符，与政务微信中的账号一致')),
});
export const opening = z.object({ subject, officer: given(z.string()), creditCode: given(z.string().refine(isCreditCode, '不是有效的统一社会信用代码（18位，末位为校验码）')) })
  .refine(({ officer, creditCode }) => (officer === null) !== (creditCode === null), { path: ['officer'], message: '请在岗位编码与统一社会信用代码中填写一项' });
