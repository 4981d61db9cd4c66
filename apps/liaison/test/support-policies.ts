import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Actor } from '@bangban/kernel';
import { cast } from '@bangban/testing';
import type { Liaison } from './liaison.ts';

/** Credit codes of the data files, in their order. */
export const codes = (parse(readFileSync(join(import.meta.dirname, '../../../data/enterprises.csv')), { columns: true, bom: true }) as { credit_code: string }[]).map(({ credit_code }) => credit_code).sort();
export const finance = cast.handler('SY-CZ');
export const policy = (over: Record<string, unknown> = {}) => ({
  level: 'PROVINCE', title: '技术改造补助', documentNumber: '苏工信〔2026〕8号', issuer: '江苏省工业和信息化厅', leadUnit: 'SY-CZ', benefit: '按设备投资额的10%补助', conditions: [{ aboveScaleIndustrial: true }], opensOn: '2026-11-20', closesOn: '2026-12-31', promisedCount: 10, promisedAmount: 1_000_000.5, ...over,
});

export const policyFields = `id number version level title documentNumber issuer leadUnitId benefit conditions { aboveScaleIndustrial keyEnterprise fields localities } conditionText opensOn closesOn promisedCount promisedAmount state publishedAt publishedById withdrawnBecause`;
export const figureFields = `figures { matching informed applied pending overdue granted refused grantedAmount ${['informedRate', 'appliedRate', 'grantedRate', 'promisedCountRate', 'promisedAmountRate'].map((one) => `${one} { numerator denominator rate smallSample }`).join(' ')} }`;
export const shareFields = 'creditCode enterprise { name } matching informedAt informedCause uptake { id version appliedAt dueAt overdue recordedById requestedAmount note granted grantedAmount decidedOn decidedAt reason } policy { id title }';
const mutations: Record<string, [string, string]> = {
  publishSupportPolicy: ['supportPolicy', policyFields], withdrawSupportPolicy: ['supportPolicy', policyFields], applyForSupportPolicy: ['policyEnterprise', shareFields], decidePolicyUptake: ['policyEnterprise', shareFields],
};

/** Support policies as a front end would have them, and enterprises and pairings as rows. */
export function policyOffice(liaison: Liaison) {
  const tries = (actor: Actor, name: string, input: Record<string, unknown>) => {
    const [result, fields] = mutations[name]!;
    return liaison.ask(actor, `mutation($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${result} { ${fields} } } }`, { input: { idempotencyKey: randomUUID(), ...input } });
  };
  const does = async (actor: Actor, name: string, input: Record<string, unknown>) => {
    const { data, code, message, facts } = await tries(actor, name, input);
    if (code) throw new Error(`${name}: ${code} ${message} ${JSON.stringify(facts)}`);
    return data[name][mutations[name]![0]];
  };
  const asks = async (actor: Actor, query: string) => {
    const { data, code, message } = await liaison.ask(actor, query);
    if (code) throw new Error(`${code} ${message}`);
    return data;
  };
  return {
    tries, does, asks,
    reset: async () => {
      await liaison.db.setNow('2026-11-23T09:00:00+08:00'); // a Monday
      await liaison.db.query('truncate liaison.policy_uptake, liaison.policy_informed, liaison.support_policy, liaison.pairing, liaison.pairing_scheme, liaison.enterprise, liaison.deadline, liaison.deadline_step, liaison.event cascade');
    },
    publish: (over: Record<string, unknown> = {}, actor: Actor = finance) => does(actor, 'publishSupportPolicy', policy(over)),
    shares: async (actor: Actor, id: string, stage = 'MATCHING') => (await asks(actor, `{ supportPolicyEnterprises(policy: "${id}", stage: ${stage}, first: 100) { totalCount nodes { creditCode } } }`)).supportPolicyEnterprises.nodes.map(({ creditCode }: { creditCode: string }) => creditCode),
    mine: async (code: string) => (await asks(cast.enterprise(code), `{ supportPoliciesForMe { totalCount nodes { ${shareFields} } } }`)).supportPoliciesForMe.nodes,
    enterprise: async (creditCode: string, over: { field?: string | null; locality?: string; aboveScale?: boolean; key?: boolean; closed?: boolean } = {}) => {
      const { field = '重点产业链', locality = 'SY-XX', aboveScale = false, key = false, closed = false } = over;
      await liaison.db.query(`insert into liaison.enterprise (credit_code, name, former_names, former_codes, locality, field, above_scale_industrial, key_enterprise, status, closed_on, phones, registered_at, registered_by) values ($1, $2, '{}', '{}', $3, $4, $5, $6, $7, $8, '{}', now(), 'SY-GXJ-1')`,
        [creditCode, `企业${creditCode.slice(-4)}`, locality, field, aboveScale, key, closed ? 'CLOSED' : 'ACTIVE', closed ? '2026-01-01' : null]);
    },
    pair: (creditCode: string, unit: string, officer: string | null = null, endsOn = '2026-12-31') => liaison.db.query(`with s as (insert into liaison.pairing_scheme (id, title, document_number, starts_on, ends_on, units, leaders, drafted_at, drafted_by)
      select gen_random_uuid(), '方案', '1号', '2026-01-01', '2026-12-31', '{}', '{}', now(), 'SY-GXJ-1' where not exists (select from liaison.pairing_scheme) returning id)
      insert into liaison.pairing (id, number, scheme_id, credit_code, holder_unit, holder_officer, starts_on, ends_on, opened_at, opened_by) select gen_random_uuid(), $1, coalesce((select id from s), (select min(id::text)::uuid from liaison.pairing_scheme)), $1, $2, $3, '2026-01-01', $4, now(), 'SY-GXJ-1'`, [creditCode, unit, officer, endsOn]),
    told: (like: string) => liaison.db.query<{ text: string; recipients: string[]; number: string | null; level: string }>(`select payload ->> 'text' as text, payload -> 'recipients' as recipients, payload -> 'subject' ->> 'number' as number, payload ->> 'level' as level from liaison.event where name = 'notice.wanted' and payload ->> 'source' like $1 order by at, id`, [like]),
  };
}
