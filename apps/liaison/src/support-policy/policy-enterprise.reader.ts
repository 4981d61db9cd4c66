import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql, type RawBuilder } from 'kysely';
import { DirectoryClient } from '@bangban/directory-client';
import { connection, decodeCursor, notOurs, pageSize, type Actor } from '@bangban/kernel';
import { batched, pageByTime, today, type RequestContext } from '@bangban/platform';
import { EnterpriseReader } from '../enterprise/enterprise.reader.ts';
import type { PolicyInformedCause, PolicyStage, QuerySupportPoliciesForMeArgs, QuerySupportPolicyEnterprisesArgs } from '../generated/graphql.ts';
import { qualifiesInSql } from './support-policy.conditions.ts';
import { isOverdue, latestUptake } from './support-policy.figures.ts';
import { visibleShares } from './support-policy.policy.ts';
import { SupportPolicyReader, type PolicyView } from './support-policy.reader.ts';

interface Row {
  policyId: string; creditCode: string; matching: boolean; informedAt: string | null; informedCause: PolicyInformedCause | null; uptakeId: string | null; recordedById: string | null;
  appliedAt: string; overdue: boolean; requestedAmount: number | null; granted: boolean | null; grantedAmount: number | null; decidedOn: string | null; reason: string | null;
}
export type Share = ReturnType<PolicyEnterpriseReader['shown']>;

/** Which enterprises a policy reaches and how far each has come: as many as its figures say, for who sees those. */
@Injectable()
export class PolicyEnterpriseReader {
  constructor(private readonly em: EntityManager, private readonly client: DirectoryClient, private readonly policies: SupportPolicyReader, private readonly enterprises: EnterpriseReader) {}

  async list(actor: Actor, { policy, stage, ...page }: QuerySupportPolicyEnterprisesArgs, size = pageSize(page)) {
    const { id } = await this.policies.one(actor, policy);
    const where = sql`p.id = ${id} and ${stages[stage ?? 'MATCHING']} and ${visibleShares(this.client.directory, actor)}`;
    const beyond = page.after ? sql`e.credit_code > ${position(page.after)}` : sql`true`;
    const { rows } = await sql<Row>`select ${columns} from ${from} where ${where} and ${beyond} order by e.credit_code limit ${size + 1}`.execute(this.em.getKysely());
    const total = async () => Number((await sql<{ count: string }>`select count(*) from ${from} where ${where}`.execute(this.em.getKysely())).rows[0]!.count);
    return connection(rows.map((row) => this.shown(actor, row)), size, total, ({ creditCode }) => [creditCode]);
  }

  /** What it may have, was told of, or has applied for; what is withdrawn or over only if it has applied. */
  forMe(actor: Extract<Actor, { kind: 'ENTERPRISE' }>, page: QuerySupportPoliciesForMeArgs) {
    const current = sql`p.withdrawn_at is null and (p.closes_on is null or p.closes_on >= ${today})`;
    const where = sql`${visibleShares(this.client.directory, actor)} and (u.id is not null or (${current} and (i.policy_id is not null or ${qualifiesInSql})))`;
    return pageByTime(this.em, { columns, from, where, time: sql`p.published_at`, id: sql`p.id` }, page, (row: Row) => this.shown(actor, row));
  }

  async ofUptake(actor: Actor, id: string) { return (await this.rows(actor, sql`u.id = ${id}`))[0] ?? null; }

  private async rows(actor: Actor, which: RawBuilder<unknown>) {
    const { rows } = await sql<Row>`select ${columns} from ${from} where ${which} and ${visibleShares(this.client.directory, actor)}`.execute(this.em.getKysely());
    return rows.map((row) => this.shown(actor, row));
  }

  private shown(actor: Actor, { uptakeId, recordedById, ...row }: Row) {
    return {
      ...row,
      policy: (_: unknown, context: RequestContext) => batched<PolicyView | null>(context, 'supportPolicies', (ids) => this.policies.byIds(actor, ids), null).load(row.policyId),
      enterprise: (_: unknown, context: RequestContext) => this.enterprises.load(context, row.creditCode),
      uptake: uptakeId === null ? null : { ...row, id: uptakeId, recordedById: actor.kind === 'OFFICER' ? recordedById : null },
    };
  }
}

const from = sql`support_policy p cross join enterprise e left join policy_informed i on i.policy_id = p.id and i.credit_code = e.credit_code left join lateral (select * from ${latestUptake} l where l.credit_code = e.credit_code) u on true`;
const columns = sql`p.id as "policyId", e.credit_code as "creditCode", ${qualifiesInSql} as matching, i.informed_at as "informedAt", i.cause as "informedCause", u.id as "uptakeId", u.version, u.applied_at as "appliedAt", u.due_at as "dueAt", ${isOverdue} as overdue, u.recorded_by as "recordedById",
  u.requested_amount::float8 as "requestedAmount", u.note, u.granted, u.granted_amount::float8 as "grantedAmount", u.decided_on::text as "decidedOn", u.decided_at as "decidedAt", u.reason`;
const stages: Record<PolicyStage, RawBuilder<unknown>> = {
  MATCHING: qualifiesInSql, INFORMED: sql`i.policy_id is not null`, NOT_APPLIED: sql`i.policy_id is not null and u.id is null`, APPLIED: sql`u.id is not null`,
  PENDING: sql`u.id is not null and u.granted is null`, OVERDUE: isOverdue, GRANTED: sql`u.granted`, REFUSED: sql`not u.granted`,
};

function position(cursor: string): string {
  const [code, ...more] = decodeCursor(cursor);
  return typeof code === 'string' && !more.length ? code : notOurs();
}
