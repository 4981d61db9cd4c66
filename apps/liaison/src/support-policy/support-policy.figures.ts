import { sql, type RawBuilder } from 'kysely';
import type { Rules } from '@bangban/directory-client';
import { percent } from '@bangban/kernel';
import { now } from '@bangban/platform';
import { qualifiesInSql } from './support-policy.conditions.ts';

/** Of one policy, promised and delivered; counts of enterprises, amounts in yuan. 四(9) */
export interface Counts {
  id: string; promisedCount: number | null; promisedAmount: number | null; matching: number; matchingInformed: number; informed: number; informedApplied: number; applied: number; pending: number; overdue: number; granted: number; refused: number; grantedAmount: number;
}

/** Each enterprise's latest application for policy `p`. */
export const latestUptake = sql`(select distinct on (u.credit_code) u.* from policy_uptake u where u.policy_id = p.id order by u.credit_code, u.applied_at desc, u.id desc)`;

/** Of an application `u`. */
export const isOverdue = sql<boolean>`(u.granted is null and u.due_at < ${now})`;

/** The counts of the policies `which`: one statement, however many. */
export const countsOf = (which: RawBuilder<unknown>) => sql<Counts>`select p.id, p.promised_count as "promisedCount", p.promised_amount::float8 as "promisedAmount", m.*, i.*, u.* from support_policy p
  cross join lateral (select count(*)::int as matching, count(i.policy_id)::int as "matchingInformed" from enterprise e left join policy_informed i on i.policy_id = p.id and i.credit_code = e.credit_code where ${qualifiesInSql}) m
  cross join lateral (select count(*)::int as informed, count(*) filter (where exists (select from policy_uptake u where u.policy_id = p.id and u.credit_code = i.credit_code))::int as "informedApplied" from policy_informed i where i.policy_id = p.id) i
  cross join lateral (select count(*)::int as applied, count(*) filter (where granted is null)::int as pending, count(*) filter (where ${isOverdue})::int as overdue, count(*) filter (where granted)::int as granted, count(*) filter (where not granted)::int as refused,
    coalesce(sum(granted_amount), 0)::float8 as "grantedAmount" from ${latestUptake} u) u
  where ${which}`;

export function figuresOf({ promisedCount, promisedAmount, matchingInformed, informedApplied, ...counts }: Counts, rules: Rules) {
  const few = rules.number('bulletin.small_sample');
  const rate = (numerator: number, denominator: number, smallSample = denominator < few) => ({ numerator, denominator, rate: percent(numerator, denominator), smallSample });
  const { matching, informed, applied, granted, grantedAmount } = counts;
  return {
    ...counts, informedRate: rate(matchingInformed, matching), appliedRate: rate(informedApplied, informed), grantedRate: rate(granted, applied),
    promisedCountRate: promisedCount === null ? null : rate(granted, promisedCount),
    promisedAmountRate: promisedAmount === null ? null : rate(grantedAmount, promisedAmount, false),
  };
}
export type Figures = ReturnType<typeof figuresOf>;
