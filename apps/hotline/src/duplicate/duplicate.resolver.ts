import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { pageSize, type Actor } from '@bangban/kernel';
import { Allow, batched, CurrentActor, freeText, line, parseInput, type RequestContext } from '@bangban/platform';
import { z } from 'zod';
import type { QueryPossibleDuplicatesArgs } from '../generated/graphql.ts';
import { DuplicateReader, type PossibleDuplicate } from './duplicate.reader.ts';

const texts = z.object({ title: line(200), content: freeText });
const shown = 5; // beside each of many tickets

@Resolver('Ticket')
export class DuplicateResolver {
  constructor(private readonly reader: DuplicateReader) {}

  @Allow('OFFICER', 'ENTERPRISE') @Query()
  possibleDuplicates(@Args() { input, first }: QueryPossibleDuplicatesArgs, @CurrentActor() actor: Actor) {
    return this.reader.of(actor, { ...input, ...parseInput(texts, { title: input.title, content: input.content }) }, pageSize({ first: first ?? 5 }));
  }

  @ResolveField('possibleDuplicates')
  ofTicket(@Parent() { id }: { id: string }, @Context() context: RequestContext) {
    return context.actor.kind === 'OFFICER' ? batched<PossibleDuplicate[]>(context, 'possibleDuplicates', (ids) => this.reader.ofTickets(context.actor, ids, shown), []).load(id) : [];
  }
}
