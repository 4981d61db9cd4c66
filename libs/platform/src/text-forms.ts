import { z } from 'zod';
import { isCreditCode } from '@bangban/kernel';

/** The longest free text, in characters. */
export const longest = 20_000;

export const line = (max: number) => z.string().trim().min(1, '不能为空').max(max, `不能超过${max}个字`);
export const freeText = line(longest);
export const optionalLine = (max: number) => z.string().trim().max(max, `不能超过${max}个字`).nullish().transform((text) => text || null);

export const creditCode = z.string().refine(isCreditCode, '不是有效的统一社会信用代码（18位，末位为校验码）');
export const phone = z.string().trim().regex(/^(\+?86[- ]?)?(1[3-9]\d{9}|0\d{2,3}-?\d{7,8}(-\d{1,6})?|\d{7,8}|400-?\d{3}-?\d{4})$/, '不是有效的电话号码');

/** The mobile telephone that it is, or undefined. */
export const mobileIn = (telephone: string): string | undefined => /^(?:\+?86[- ]?)?(1[3-9]\d{9})$/.exec(telephone.trim())?.[1];
