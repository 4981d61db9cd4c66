import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { batched, type RequestContext } from '@bangban/platform';
import { AttachmentReader } from './attachment.reader.ts';

@Resolver('Ticket')
export class AttachmentResolver {
  constructor(private readonly reader: AttachmentReader) {}

  @ResolveField('attachments')
  ofTicket(@Parent() { id }: { id: string }, @Context() context: RequestContext) { return batched(context, 'attachments', (ids) => this.reader.ofTickets(ids, context.actor), []).load(id); }
}
