import { z } from 'zod';
import { refuse } from '@bangban/kernel';
import { creditCode, freeText, line, optionalLine, phone } from '@bangban/platform';

export const channels = ['HOTLINE_12345', 'WINDOW', 'ONLINE', 'VISIT', 'SYMPOSIUM', 'MONITOR', 'SNAPSHOT', 'PARTNER_SYSTEM'] as const;
export const kinds = ['CONSULTATION', 'HELP', 'COMPLAINT', 'REPORT', 'SUGGESTION', 'BLOCKED_MATTER'] as const;
export const complexities = ['SIMPLE', 'COMPLEX'] as const;
export const reporterKinds = ['ENTERPRISE', 'PERSON'] as const;

/** A matter as it comes through any door, checked once. */
export const matter = z.object({
  channel: z.enum(channels),
  kind: z.enum(kinds),
  complexity: z.enum(complexities).nullish().transform((one) => one ?? null),
  category: optionalLine(50),
  serviceItem: optionalLine(200),
  title: line(200),
  content: freeText,
  locality: optionalLine(50),
  suggestedUnit: optionalLine(50),
  complainedAboutUnits: z.array(z.string()).max(20, '最多20个单位').nullish().transform((list) => list ?? []),
  complainedAboutOfficers: z.array(z.string()).max(20, '最多20人').nullish().transform((list) => list ?? []),
  reporter: z.object({
    kind: z.enum(reporterKinds),
    creditCode: creditCode.nullish().transform((code) => code || null),
    enterpriseName: optionalLine(200),
    contactName: line(50),
    contactPhone: phone,
    confidential: z.boolean().nullish().transform((flag) => flag ?? false),
  }).refine(({ kind, creditCode: code, enterpriseName }) => kind === 'PERSON' || (code && enterpriseName), { message: '企业须填写统一社会信用代码和名称', path: ['creditCode'] }),
  sourceSystem: optionalLine(100),
  externalNo: optionalLine(100),
  receivedAt: z.date().nullish().transform((at) => at ?? null),
}).refine(({ kind, complexity }) => kind === 'BLOCKED_MATTER' || !complexity, { message: '只有办不成事类区分简单与复杂', path: ['complexity'] });

export type Matter = z.output<typeof matter>;

/** A free text of an input, or the refusal that names its field. */
export const text = (value: string, field: string): string => {
  const result = freeText.safeParse(value);
  return result.success ? result.data : refuse('INVALID_INPUT', { field, reason: result.error.issues[0]!.message });
};

export const optionalText = (value: string | null | undefined, field: string): string | null => (value?.trim() ? text(value, field) : null);
