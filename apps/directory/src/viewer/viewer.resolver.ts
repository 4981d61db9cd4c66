import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { type Actor } from '@bangban/kernel';
import { Allow, CurrentActor, enumLabels, Public } from '@bangban/platform';
import { lastKeyOf } from '../machine-client/key-end.rules.ts';
import { DirectoryStore } from '../snapshot/directory-store.ts';

@Resolver()
export class ViewerResolver {
  constructor(private readonly store: DirectoryStore) {}

  @Allow('OFFICER', 'MACHINE', 'ENTERPRISE') @Query()
  async viewer(@CurrentActor() actor: Actor) {
    const { directory, now } = await this.store.current();
    const units = (actor.kind === 'OFFICER' ? [actor.unit] : actor.kind === 'MACHINE' ? actor.units : []).flatMap((code) => directory.unit(code) ?? []);
    return {
      kind: actor.kind,
      name: actor.kind === 'OFFICER' ? actor.title : actor.kind === 'ENTERPRISE' ? actor.creditCode : 'name' in actor ? actor.name : '访客',
      officer: actor.kind === 'OFFICER' ? directory.officer(actor.code) : null,
      unit: actor.kind === 'OFFICER' ? units[0] : null,
      units,
      roles: actor.kind === 'OFFICER' ? actor.roles : [],
      machineCode: actor.kind === 'MACHINE' ? actor.code : null,
      keysEndAt: actor.kind === 'MACHINE' ? lastKeyOf(directory, actor.code, now)?.expiresAt : null,
      operations: actor.kind === 'MACHINE' ? actor.operations : [],
      confidential: actor.kind === 'MACHINE' ? actor.confidential : null,
    };
  }

  @Public() @Query()
  directoryEnumLabels(@Args('enumName') enumName: string | undefined, @Info() { schema }: GraphQLResolveInfo) { return enumLabels(schema, enumName); }
}
