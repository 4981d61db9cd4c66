import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { principal, refuse, type Actor } from '@bangban/kernel';
import { localDate } from '@bangban/working-time';
import { contentHash, DatabaseClock, once, writeTrail } from '@bangban/platform';
import type { ChangeRuleTargetInput } from '../generated/graphql.ts';
import { Officer } from '../unit/officer.entity.ts';
import { OrgUnit } from '../unit/unit.entity.ts';
import { checkEffective, checkValue, strangers } from './rulebook.rules.ts';
import { RuleTarget } from './rule-target.entity.ts';

@Injectable()
export class RulebookService {
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock) {}

  /** A new version of one target; the book's version rises with it. Concurrent changes get versions one after another. */
  change(actor: Actor, { idempotencyKey, ...input }: ChangeRuleTargetInput): Promise<RuleTarget> {
    return this.em.fork().transactional(async (em) => {
      const version = await once(em, { actor, mutation: 'changeRuleTarget', key: idempotencyKey, hash: contentHash(input) }, async () => {
        await em.execute('select 1 from directory_state for update');
        const before = await em.findOne(RuleTarget, { key: input.key }, { orderBy: { version: 'desc' } });
        if (!before) return refuse('NOT_FOUND', { what: '制度参数', id: input.key });
        if (!input.reason.trim()) refuse('INVALID_INPUT', { field: 'reason', reason: '请填写变更理由' });
        checkValue(before, input.value);
        await checkNames(em, before, input.value);
        checkEffective(input.effectiveFrom, localDate(await this.clock.now(em)));
        const [{ version = 0 } = {}] = await em.execute<{ version: number }[]>('select max(version) as version from rule_target');
        const { key, unit, article, description } = before;
        em.create(RuleTarget, { key, unit, article, description, version: version + 1, value: input.value, effectiveFrom: input.effectiveFrom, reason: input.reason, recordedBy: principal(actor) });
        await em.flush();
        await writeTrail(em, { by: actor, action: 'changeRuleTarget', subject: { type: 'RuleTarget', id: key }, before: told(before), after: told({ ...input, version: version + 1 }), reason: input.reason });
        return `${version + 1}`;
      });
      return em.findOneOrFail(RuleTarget, { key: input.key, version: Number(version) });
    });
  }
}

async function checkNames(em: EntityManager, target: RuleTarget, value: string): Promise<void> {
  if (target.unit !== 'RECIPIENTS') return;
  const among = { code: { $in: value.split(';') } };
  const codes = (found: { code: string }[]) => new Set(found.map(({ code }) => code));
  const [unknown] = strangers(target, value, { units: codes(await em.find(OrgUnit, among)), officers: codes(await em.find(Officer, among)) });
  if (unknown !== undefined) refuse('INVALID_INPUT', { field: 'value', reason: `“${unknown}”不是${target.key === 'duty.analysis_units' ? '单位编码' : '角色、单位编码或者人员编码'}，发给它的通知不会有人收到` });
}

const told = ({ version, value, effectiveFrom }: Pick<RuleTarget, 'version' | 'value' | 'effectiveFrom'>) => ({ version, value, effectiveFrom });
