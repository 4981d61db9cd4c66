import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@bangban/kernel';
import { Allow, CurrentActor } from '@bangban/platform';
import type { ImportTicketsInput } from '../generated/graphql.ts';
import { ImportService } from './import.service.ts';

@Resolver()
export class ImportResolver {
  constructor(private readonly imports: ImportService) {}

  @Allow('DISPATCHER', 'MACHINE') @Mutation()
  async importTickets(@Args('input') input: ImportTicketsInput, @CurrentActor() actor: Actor) {
    const results = await this.imports.run(actor, input);
    const count = (wanted: string) => results.filter(({ outcome }) => outcome === wanted).length;
    return { created: count('CREATED'), unchanged: count('UNCHANGED'), refused: count('REFUSED'), results };
  }
}
