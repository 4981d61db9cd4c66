import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@bangban/kernel';
import { Allow, CurrentActor } from '@bangban/platform';
import type { MarkNoticesReadInput, QueryMessagesArgs, QueryNoticesArgs } from '../generated/graphql.ts';
import { NoticeReader } from './notice.reader.ts';
import { NoticeService } from './notice.service.ts';

type Officer = Extract<Actor, { kind: 'OFFICER' }>;

@Resolver()
export class NoticeResolver {
  constructor(private readonly reader: NoticeReader, private readonly service: NoticeService) {}

  @Allow('OFFICER') @Query()
  notices(@Args() args: QueryNoticesArgs, @CurrentActor() actor: Officer) { return this.reader.notices(actor.code, args); }

  @Allow('OFFICER') @Query()
  messages(@Args() args: QueryMessagesArgs, @CurrentActor() actor: Officer) { return this.reader.messages(actor.code, args); }

  @Allow('OFFICER') @Mutation()
  async markNoticesRead(@Args('input') input: MarkNoticesReadInput, @CurrentActor() actor: Officer) {
    await this.service.markRead(actor, input);
    return { unreadCount: await this.reader.unreadCount(actor.code) };
  }
}
