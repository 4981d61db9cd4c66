import { z } from 'zod';
import { creditCode, line } from '@bangban/platform';
import { isLocalDate } from '@bangban/working-time';
import type { ImportVisitRow } from '../generated/graphql.ts';
import { labelOf } from '../labels.ts';
import { talkParticipants, visitPurposes } from './visit.entity.ts';
import { content } from './visit.form.ts';

/** A name is repeated to nobody. */
export const hidden = ['talkName'];

const parts = z.string().transform((text) => text.split(/[;；]/).map((part) => part.trim()).filter(Boolean));
/** By its code or by its Chinese name. */
const oneOf = (enumName: string, values: readonly string[]) => (text: string) => values.find((value) => value === text || labelOf(enumName, value) === text) ?? text;

const given = z.object({
  externalNo: line(100), creditCode: z.string().trim().pipe(creditCode), heldOn: z.string().trim().refine(isLocalDate, '须为存在的日期，例如 2026-01-01'),
  officers: parts.pipe(z.array(z.string()).min(1, '不能为空').max(20, '最多20人')), purposes: parts.transform((names) => names.map(oneOf('VisitPurpose', visitPurposes))).pipe(content.purposes),
  companions: content.companions, content: content.content, demands: content.demands, evidence: parts.pipe(content.evidence),
});

/** A row of a register of visits; the talk's four columns go together. */
export const row = given.extend({ talkWith: z.string(), talkName: z.string(), talkPosition: z.string(), talkContent: z.string() }).transform(({ talkWith, talkName, talkPosition, talkContent, ...rest }, context) => {
  if (![talkWith, talkName, talkPosition, talkContent].some((text) => text.trim())) return { ...rest, talk: null };
  const talk = content.talk.safeParse({ participant: oneOf('TalkParticipant', talkParticipants)(talkWith.trim()), name: talkName, position: talkPosition, content: talkContent });
  for (const { path, message } of talk.error?.issues ?? []) context.addIssue({ code: 'custom', message, path: [columns[path[0] as keyof typeof columns]] });
  return { ...rest, talk: talk.data ?? null };
});
const columns = { participant: 'talkWith', name: 'talkName', position: 'talkPosition', content: 'talkContent' } as const;
export type RawRow = ImportVisitRow & Record<string, unknown>;
