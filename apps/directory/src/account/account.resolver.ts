import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@bangban/kernel';
import { Allow, CurrentActor } from '@bangban/platform';
import type { ChangeOfficerInput, CloseAccountInput, OpenAccountInput, QueryAccountsArgs, SetAccountReachInput } from '../generated/graphql.ts';
import { DirectoryStore } from '../snapshot/directory-store.ts';
import { AccountReader } from './account.reader.ts';
import { AccountService } from './account.service.ts';
import { permitAdministration } from './administration.policy.ts';

@Resolver()
export class AccountResolver {
  constructor(private readonly accounts: AccountService, private readonly reader: AccountReader, private readonly store: DirectoryStore) {}

  @Allow('SUPERVISOR') @Query('accounts')
  list(@Args() args: QueryAccountsArgs, @CurrentActor() actor: Actor) {
    permitAdministration(actor);
    return this.reader.list(args);
  }

  @Allow('SUPERVISOR') @Mutation()
  async openAccount(@Args('input') input: OpenAccountInput, @CurrentActor() actor: Actor) { return { account: await this.reader.one(await this.accounts.open(actor, input)) }; }

  @Allow('SUPERVISOR') @Mutation()
  async closeAccount(@Args('input') input: CloseAccountInput, @CurrentActor() actor: Actor) { return { account: await this.reader.one(await this.accounts.close(actor, input)) }; }

  @Allow('SUPERVISOR') @Mutation()
  async setAccountReach(@Args('input') input: SetAccountReachInput, @CurrentActor() actor: Actor) { return { account: await this.reader.one(await this.accounts.reachAt(actor, input)) }; }

  @Allow('SUPERVISOR') @Mutation()
  async retireOfficer(@Args('input') input: ChangeOfficerInput, @CurrentActor() actor: Actor) { return { officer: await this.officer(await this.accounts.retire(actor, input)) }; }

  @Allow('SUPERVISOR') @Mutation()
  async reinstateOfficer(@Args('input') input: ChangeOfficerInput, @CurrentActor() actor: Actor) { return { officer: await this.officer(await this.accounts.reinstate(actor, input)) }; }

  private async officer(code: string) { return (await this.store.current()).directory.officer(code)!; }
}
