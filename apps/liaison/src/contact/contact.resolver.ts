import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor, OfficerActor } from '@bangban/kernel';
import { Allow, batched, CurrentActor, type RequestContext } from '@bangban/platform';
import type { QueryContactArgs, QueryContactsArgs, RecordEnterpriseContactInput, WithdrawRecordInput } from '../generated/graphql.ts';
import { ProblemReader } from '../problem/problem.reader.ts';
import { RecordReader } from '../record/record.reader.ts';
import { contactKind } from './contact.entity.ts';
import { ContactService } from './contact.service.ts';

@Resolver('Contact')
export class ContactResolver {
  constructor(private readonly reader: RecordReader, private readonly raised: ProblemReader, private readonly service: ContactService) {}

  @Allow('OFFICER', 'ENTERPRISE', 'MACHINE') @Query()
  contacts(@Args() args: QueryContactsArgs, @CurrentActor() actor: Actor) { return this.reader.list(actor, contactKind, args); }

  @Allow('OFFICER', 'ENTERPRISE', 'MACHINE') @Query()
  contact(@Args() { id }: QueryContactArgs, @CurrentActor() actor: Actor) { return this.reader.one(actor, contactKind, id); }

  @Allow('UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER', 'DISTRICT_LEADER') @Mutation()
  async recordEnterpriseContact(@Args('input') input: RecordEnterpriseContactInput, @CurrentActor() actor: OfficerActor) { return this.payload(actor, await this.service.record(actor, input)); }

  @Allow('UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER', 'DISTRICT_LEADER', 'SUPERVISOR') @Mutation()
  async withdrawEnterpriseContact(@Args('input') input: WithdrawRecordInput, @CurrentActor() actor: OfficerActor) { return this.payload(actor, await this.service.withdraw(actor, input)); }

  @ResolveField()
  situation(@Parent() { content }: { content: string | null }) { return content; }

  @ResolveField()
  problems(@Parent() { id }: { id: string }, @CurrentActor() actor: Actor, @Context() context: RequestContext) { return batched(context, 'problemsOfSources', (ids) => this.raised.ofSources(actor, ids), []).load(id); }

  private payload(actor: Actor, id: string) { return { contact: () => this.reader.one(actor, contactKind, id) }; }
}
