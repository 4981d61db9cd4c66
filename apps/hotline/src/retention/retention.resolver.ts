import { Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@bangban/kernel';
import { Allow, CurrentActor } from '@bangban/platform';
import { RetentionReader } from './retention.reader.ts';

@Resolver()
export class RetentionResolver {
  constructor(private readonly reader: RetentionReader) {}

  @Allow('SUPERVISOR') @Query()
  hotlineRetention(@CurrentActor() actor: Actor) { return this.reader.read(actor); }
}
