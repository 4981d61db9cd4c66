import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@bangban/kernel';
import { Allow, CurrentActor } from '@bangban/platform';
import { permitAdministration } from '../account/administration.policy.ts';
import type { IssueMachineKeyInput, QueryMachineClientsArgs, RevokeMachineKeyInput, SaveMachineClientInput } from '../generated/graphql.ts';
import { MachineClientReader } from './machine-client.reader.ts';
import { MachineClientService } from './machine-client.service.ts';

const toldOnce = '请立即转交并妥善保存：密钥只显示这一次，遗失后只能停用并重新签发。';
const toldBefore = '该请求号此前已签发这把密钥，密钥内容当时已显示，不能再次查看；如未保存，请停用后用新的请求号重新签发。';

@Resolver()
export class MachineClientResolver {
  constructor(private readonly clients: MachineClientService, private readonly reader: MachineClientReader) {}

  @Allow('SUPERVISOR') @Query()
  machineClients(@Args() args: QueryMachineClientsArgs, @CurrentActor() actor: Actor) {
    permitAdministration(actor);
    return this.reader.list(args);
  }

  @Allow('SUPERVISOR') @Mutation()
  async saveMachineClient(@Args('input') input: SaveMachineClientInput, @CurrentActor() actor: Actor) { return { machineClient: await this.reader.one(await this.clients.save(actor, input)) }; }

  @Allow('SUPERVISOR') @Mutation()
  async issueMachineKey(@Args('input') input: IssueMachineKeyInput, @CurrentActor() actor: Actor) {
    const { id, secret } = await this.clients.issue(actor, input);
    return { key: await this.reader.key(id), secret, notice: secret ? toldOnce : toldBefore };
  }

  @Allow('SUPERVISOR') @Mutation()
  async revokeMachineKey(@Args('input') input: RevokeMachineKeyInput, @CurrentActor() actor: Actor) { return { key: await this.reader.key(await this.clients.revoke(actor, input)) }; }
}
