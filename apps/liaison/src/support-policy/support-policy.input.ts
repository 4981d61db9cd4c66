import { z } from 'zod';
import { freeText, line } from '@bangban/platform';

/** Yuan, to the fen, as PostgreSQL reads a numeric. */
export const amount = z.number().min(0, '不能为负').max(1e12, '金额过大').refine((yuan) => Math.abs(yuan * 100 - Math.round(yuan * 100)) < 1e-4, '至多两位小数').transform((yuan) => yuan.toFixed(2)).nullish().transform((yuan) => yuan ?? null);

export const published = z.object({
  level: z.enum(['CENTRAL', 'PROVINCE', 'CITY', 'DISTRICT']), title: line(200), documentNumber: line(100), issuer: line(100), leadUnit: z.string(), benefit: line(5_000), opensOn: z.string(), closesOn: z.string().nullish().transform((day) => day ?? null),
  promisedCount: z.int().min(1, '至少为1').max(100_000, '至多为100000').nullish().transform((count) => count ?? null), promisedAmount: amount,
}).refine(({ opensOn, closesOn }) => !closesOn || opensOn <= closesOn, { message: '申报截止日期不能早于开始日期', path: ['closesOn'] });

export const application = z.object({ requestedAmount: amount, note: line(2_000).nullish().transform((text) => text ?? null) });

export const decision = z.object({ granted: z.boolean(), amount, decidedOn: z.string(), reason: freeText.max(1_000, '不能超过1000个字').nullish().transform((text) => text ?? null) })
  .refine(({ granted, amount: yuan }) => !granted || yuan !== null, { message: '请填写兑现的金额；不以金额兑现的填零', path: ['amount'] })
  .refine(({ granted, reason }) => granted || reason !== null, { message: '请填写未获兑现的理由', path: ['reason'] });
