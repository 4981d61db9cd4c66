import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { enumLabels, Public } from '@bangban/platform';

@Resolver()
export class EnumLabelsResolver {
  @Public() @Query()
  liaisonEnumLabels(@Args('enumName') enumName: string | undefined, @Info() { schema }: GraphQLResolveInfo) { return enumLabels(schema, enumName); }
}
