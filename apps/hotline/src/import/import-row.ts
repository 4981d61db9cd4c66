import { z } from 'zod';
import { creditCode, freeText, parseInstant, phone } from '@bangban/platform';
import type { Directory } from '@bangban/directory-client';
import { channels, complexities, kinds, matter, reporterKinds, type Matter } from '../ticket/ticket.input.ts';

const blank = z.literal('');
const or = <T extends z.ZodType>(schema: T) => z.union([blank.transform(() => null), schema]);
const at = z.string().transform((text, context) => {
  const instant = parseInstant(text);
  if (instant) return instant;
  const otherCentury = /^\d{4}-/.test(text) && !/^(20\d\d|2100)-/.test(text);
  context.addIssue({ code: 'custom', message: otherCentury ? '不在可接受的范围（2000年至2100年）' : '须为存在且带时区的时间，例如 2026-11-23T09:00:00+08:00' });
  return z.NEVER;
});
const flag = z.enum(['Y', 'N'], '须为 Y 或 N').transform((value) => value === 'Y');
const oneOf = <const T extends readonly [string, ...string[]]>(values: T) => z.enum(values, `须为其中之一：${values.join('、')}`);

/** One line of a register as text, and what became of the matter there. */
const row = z.object({
  externalNo: z.string().trim().min(1, '不能为空').max(100, '不能超过100个字'),
  receivedAt: at,
  channel: oneOf(channels),
  kind: oneOf(kinds),
  reporterKind: oneOf(reporterKinds),
  creditCode: or(creditCode),
  enterpriseName: z.string(),
  locality: z.string(),
  category: z.string(),
  title: z.string().trim().min(1, '不能为空').max(200, '不能超过200个字'),
  content: freeText,
  contactName: z.string().trim().min(1, '不能为空').max(50, '不能超过50个字'),
  contactPhone: phone,
  confidential: flag,
  suggestedUnit: z.string(),
  complexity: or(oneOf(complexities)),
  complainedAbout: z.string(),
  acceptedAt: or(at),
  handledBy: z.string(),
  firstContactAt: or(at),
  reportedAt: or(at),
  feedback: z.string().max(20_000, '不能超过20000个字'),
  rating: or(z.string().regex(/^[1-5]$/, '须为1至5').transform(Number)),
  solved: or(flag),
});
export type ImportRow = z.output<typeof row>;
export interface Problem { field: string; value: string | null; reason: string }
export interface Parsed { matter: Matter; outcome: ImportRow }

const identity = new Set(['contactName', 'contactPhone']);
const flags = new Set(['confidential', 'solved']); // Y or N: what else stands there is from another column
const enterprise = new Set(['creditCode', 'enterpriseName']); // an identity too, where it is to stay unknown

/** The row as a matter and its outcome, or every problem it has. An identity's value is never repeated, not even where it stands in a wrong column. `mayReport`: for whom a sender may say what was done that speaks for its own units alone; then it may not say what the reporter thinks of their work (X.15). */
export function parseRow(raw: Record<string, unknown>, directory: Directory, now: Date, mayReport?: (unit: string) => boolean): Parsed | Problem[] {
  const text = (name: string) => (typeof raw[name] === 'string' ? raw[name] : '');
  const isIdentity = (field: string) => identity.has(field) || (enterprise.has(field) && raw.confidential !== 'N');
  const names = Object.keys(raw).filter(isIdentity).map(text).filter((value) => value.length > 1);
  const tells = (field: string) => isIdentity(field) || (flags.has(field) && text(field).length > 1) || names.some((name) => text(field).includes(name)) || (field !== 'externalNo' && /(?<!\d)1[3-9]\d{9}(?!\d)/.test(text(field)));
  const problem = (field: string, reason: string): Problem => ({ field, value: tells(field) ? null : text(field).slice(0, 100), reason });
  const result = row.safeParse(raw);
  const problems = result.success ? [] : result.error.issues.map((issue) => problem(String(issue.path[0]), issue.message));
  const unknown = (field: string, code: string) => { if (code && !directory.unit(code)) problems.push(problem(field, `没有编码为“${code}”的单位`)); };
  const complainedAbout = text('complainedAbout').split(';').map((code) => code.trim()).filter(Boolean);
  unknown('suggestedUnit', text('suggestedUnit'));
  unknown('handledBy', text('handledBy'));
  for (const code of complainedAbout) unknown('complainedAbout', code);
  if (complainedAbout.some((code) => directory.unit(code)?.kind === 'DISTRICT')) problems.push(problem('complainedAbout', '请写明具体的被反映单位，而不是全区'));
  if (directory.unitChain(text('handledBy')).some((code) => complainedAbout.includes(code))) problems.push(problem('handledBy', '被反映单位不能承办'));
  if (['DISTRICT', 'EXTERNAL'].includes(directory.unit(text('handledBy'))?.kind ?? '')) problems.push(problem('handledBy', '须为区内承办单位'));
  if (mayReport) for (const field of ['rating', 'solved']) if (text(field)) problems.push(problem(field, '部门系统不能代反映人评价或确认，请留空'));
  if (text('handledBy') && mayReport?.(text('handledBy')) === false) problems.push(problem('handledBy', '部门系统只能导入本单位承办的诉求'));
  if (text('category') && !directory.category(text('category'))) problems.push(problem('category', '没有这个类别'));
  const locality = text('locality') ? directory.unitByName(text('locality')) : undefined;
  if (text('locality') && !locality) problems.push(problem('locality', '没有这个属地'));
  if (!result.success || problems.length) return problems;
  const { data } = result;
  const order = (['receivedAt', 'acceptedAt', 'firstContactAt', 'reportedAt'] as const).filter((field) => data[field]);
  for (const [index, field] of order.entries()) {
    if (data[field]! > now) problems.push(problem(field, '不能晚于现在'));
    else if (index && data[field]! < data[order[index - 1]!]!) problems.push(problem(field, '早于上一步的时间'));
  }
  if (data.reportedAt && (!data.acceptedAt || !data.handledBy || !data.feedback.trim())) problems.push(problem('reportedAt', '已办结的须有受理时间、承办单位和反馈内容'));
  const needed = (field: keyof ImportRow, by: keyof ImportRow, reason: string) => { if (data[by] && !data[field]) problems.push(problem(by, reason)); };
  needed('acceptedAt', 'handledBy', '有承办单位的须有受理时间');
  needed('handledBy', 'firstContactAt', '已联系的须有承办单位');
  if (data.handledBy && !data.category) problems.push(problem('category', '有承办单位的须有类别'));
  if (data.handledBy && data.kind === 'BLOCKED_MATTER' && !data.complexity) problems.push(problem('complexity', '办不成事类有承办单位的须有复杂程度'));
  if (!data.reportedAt) for (const field of ['rating', 'solved'] as const) if (data[field] !== null) problems.push(problem(field, '已评价或确认的须有办结时间'));
  const parsed = matter.safeParse({
    ...data, locality: locality?.code ?? null, complainedAboutUnits: complainedAbout,
    reporter: { kind: data.reporterKind, creditCode: data.creditCode, enterpriseName: data.enterpriseName, contactName: data.contactName, contactPhone: data.contactPhone, confidential: data.confidential },
  });
  if (!parsed.success) problems.push(...parsed.error.issues.map((issue) => problem(String(issue.path.at(-1)), issue.message)));
  return problems.length || !parsed.success ? problems : { matter: parsed.data, outcome: data };
}
