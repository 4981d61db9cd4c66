import { localDate, monthsBefore } from '@bangban/working-time';
import type { Directory } from './directory.ts';

/** A term of retention: what was closed, or written, at `until` or before is not kept any longer. */
export interface RetentionTerm { ruleKey: string; months: number; until: Date; because: string }

/**
 * The term as it is today. A case keeps the terms for its handling that it was opened under; but for how long something is kept no case has a claim of its own:
 * shortened, it is to go for the old ones too.
 */
export function retentionTerm(ruleKey: string, now: Date, { rulebook }: Directory): RetentionTerm {
  const { value, version } = rulebook.at(localDate(now)).target(ruleKey);
  const months = Number(value);
  return { ruleKey, months, until: monthsBefore(now, months), because: `${ruleKey}：${months}个月（制度参数第${version}版）` };
}
