import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, refuse } from '@bangban/kernel';
import { localDate } from '@bangban/working-time';
import { Allow, CurrentActor, DatabaseClock } from '@bangban/platform';
import type { ChangeRuleTargetInput, QueryRuleTargetsArgs } from '../generated/graphql.ts';
import { DirectoryStore } from '../snapshot/directory-store.ts';
import { RulebookService } from './rulebook.service.ts';

@Resolver()
export class RulebookResolver {
  constructor(private readonly store: DirectoryStore, private readonly rulebook: RulebookService, private readonly clock: DatabaseClock) {}

  @Allow('OFFICER', 'MACHINE', 'ENTERPRISE') @Query()
  async ruleTargets(@Args() { asOf, key, history }: QueryRuleTargetsArgs) {
    const { snapshot, rulebook } = (await this.store.current()).directory;
    const wanted = snapshot.rulebook.targets.filter((target) => !key || target.key === key).sort((a, b) => (a.key === b.key ? a.version - b.version : a.key < b.key ? -1 : 1));
    if (key && !wanted.length) refuse('NOT_FOUND', { what: '制度参数', id: key });
    if (history) return wanted;
    const rules = rulebook.at(asOf ?? localDate(await this.clock.now()));
    return wanted.filter((target) => rules.target(target.key) === target);
  }

  @Allow('SUPERVISOR') @Mutation()
  async changeRuleTarget(@Args('input') input: ChangeRuleTargetInput, @CurrentActor() actor: Actor) {
    return { ruleTarget: await this.rulebook.change(actor, input) };
  }
}
