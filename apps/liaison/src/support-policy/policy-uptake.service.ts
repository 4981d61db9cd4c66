import { Injectable } from '@nestjs/common';
import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { Deadline, recipientsOf, runningDeadlines, saveDeadlines, usualPlan } from '@bangban/deadlines';
import { DirectoryClient } from '@bangban/directory-client';
import { isId, newId, refuse, type Actor, type OfficerActor } from '@bangban/kernel';
import { DatabaseClock, emit, mutate, parseInput } from '@bangban/platform';
import { localDate, withOffset } from '@bangban/working-time';
import type { ApplyForSupportPolicyInput, DecidePolicyUptakeInput } from '../generated/graphql.ts';
import { PolicyUptake } from './policy-uptake.entity.ts';
import { SupportPolicy } from './support-policy.entity.ts';
import { application, decision } from './support-policy.input.ts';
import { appliesFor, leads, visibleShares } from './support-policy.policy.ts';

interface Share { creditCode: string; allowed: boolean }

/** One method per mutation; each answers the uptake's id. */
@Injectable()
export class PolicyUptakeService {
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient) {}

  /** Whether it fulfils the conditions is found when it is decided: the register may be behind. One application at a time; after a refusal another. */
  apply(actor: OfficerActor | Extract<Actor, { kind: 'ENTERPRISE' }>, input: ApplyForSupportPolicyInput): Promise<string> {
    const given = parseInput(application, input);
    if ((actor.kind === 'ENTERPRISE') === Boolean(input.creditCode)) refuse('INVALID_INPUT', { field: 'creditCode', reason: actor.kind === 'ENTERPRISE' ? '企业自己申报的不填' : '请填写企业的统一社会信用代码' });
    return mutate(this.em, actor, 'applyForSupportPolicy', input, async (em) => {
      const policy = await this.policy(em, input.policy);
      const { creditCode, allowed } = await this.share(em, actor, policy.id, actor.kind === 'ENTERPRISE' ? actor.creditCode : input.creditCode!);
      if (!allowed) refuse('FORBIDDEN');
      const at = await this.clock.now(em);
      policy.takesApplications(localDate(at));
      const earlier = await em.findOne(PolicyUptake, { policyId: policy.id, creditCode, $or: [{ granted: null }, { granted: true }] });
      if (earlier) refuse('STEP_NOT_ALLOWED', { status: earlier.granted ? '已兑现' : '已申报，待审定', step: '申报', allowed: [] });
      const id = newId();
      const deadline = this.decisionDeadline(id, at);
      const uptake = Object.assign(new PolicyUptake(), {
        id, version: 1, policyId: policy.id, creditCode, appliedAt: at, dueAt: deadline.dueAt, recordedBy: actor.kind === 'OFFICER' ? actor.code : null, ...given, granted: null, grantedAmount: null, reason: null, decidedOn: null, decidedAt: null, decidedBy: null,
      });
      em.persist(uptake);
      await saveDeadlines(em, [deadline]);
      return { subject: { type: 'PolicyUptake', id }, after: { policy: policy.id, creditCode, requestedAmount: given.requestedAmount } };
    });
  }

  decide(actor: OfficerActor, input: DecidePolicyUptakeInput): Promise<string> {
    const { granted, amount, decidedOn, reason } = parseInput(decision, input);
    const { id, expectedVersion } = input;
    return mutate(this.em, actor, 'decidePolicyUptake', input, async (em) => {
      const uptake = isId(id) ? await em.findOne(PolicyUptake, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
      if (!uptake) return refuse('NOT_FOUND', { what: '申报', id });
      await this.share(em, actor, uptake.policyId, uptake.creditCode);
      const policy = await this.policy(em, uptake.policyId);
      if (!leads(this.client.directory, actor, policy.leadUnit)) refuse('FORBIDDEN');
      if (uptake.version !== expectedVersion) refuse('CONFLICT', { id, expectedVersion, actualVersion: uptake.version });
      const at = await this.clock.now(em);
      const [min, max] = [localDate(uptake.appliedAt), localDate(at)];
      if (decidedOn < min || decidedOn > max) refuse('OUT_OF_RANGE', { field: 'decidedOn', min, max });
      const running = await runningDeadlines(em, { subjectId: uptake.id });
      for (const one of running) one.meet(at);
      await saveDeadlines(em, running);
      uptake.decide({ granted, amount, reason, on: decidedOn, at, by: actor.code });
      if (!granted) await this.tellRefusal(em, at, policy, uptake);
      return { subject: { type: 'PolicyUptake', id }, before: { granted: null }, after: { granted, grantedAmount: uptake.grantedAmount, decidedOn }, ...(reason && !granted && { reason }) };
    });
  }

  private decisionDeadline(subjectId: string, at: Date): Deadline {
    const { calendar, rulebook } = this.client.directory;
    const rules = rulebook.at(localDate(at));
    return Deadline.start({ subjectId, kind: 'POLICY_DECISION', round: 1, startAt: at, term: rules.term('support_policy.decision'), ruleKey: 'support_policy.decision', rulebookVersion: rulebook.version, plan: usualPlan(rules), calendar });
  }

  private async policy(em: EntityManager, id: string): Promise<SupportPolicy> {
    return (isId(id) && (await em.findOne(SupportPolicy, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }))) || refuse('NOT_FOUND', { what: '惠企政策', id });
  }

  /** The enterprise under the code that it has now, where the actor sees its share in the policy. */
  private async share(em: EntityManager, actor: Actor, policyId: string, code: string): Promise<Share> {
    const { directory } = this.client;
    const { rows: [row] } = await sql<Share>`select e.credit_code as "creditCode", ${appliesFor(directory, actor)} as allowed from support_policy p cross join enterprise e where p.id = ${policyId} and (e.credit_code = ${code} or e.former_codes @> array[${code}]) and ${visibleShares(directory, actor)}`.execute(em.getKysely());
    return row ?? refuse('NOT_FOUND', { what: '企业', id: code });
  }

  /** The enterprise reads it in its list; its holder is to explain it. */
  private async tellRefusal(em: EntityManager, at: Date, { id, number, title, version }: SupportPolicy, uptake: PolicyUptake): Promise<void> {
    const [holder] = await em.execute<{ unit: string; officer: string | null; name: string }[]>(`select coalesce(h.holder_unit, e.locality) as unit, h.holder_officer as officer, e.name from enterprise e
      left join pairing h on h.credit_code = e.credit_code and ?::date between h.starts_on and h.ends_on where e.credit_code = ?`, [localDate(at), uptake.creditCode]);
    const { unit, officer, name } = holder!;
    await emit(em, [{
      name: 'notice.wanted', at, aggregate: { type: 'SupportPolicy', id, version },
      payload: {
        source: `policy-uptake ${uptake.id} refused`, level: 'INFO', recipients: recipientsOf(this.client.directory, [officer ?? 'UNIT_OFFICE'], { unit, handlers: ['HANDLER'], complainedUnits: [], complainedOfficers: [] }),
        subject: { type: 'SupportPolicy', id, number }, text: `“${name}”申报惠企政策“${title}”（${number}）未获兑现，请查看理由并向企业说明。`, due: withOffset(at), deadlineDueAt: null, notTo: [],
      },
    }]);
  }
}
