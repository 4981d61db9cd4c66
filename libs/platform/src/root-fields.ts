import { defaultFieldResolver, type GraphQLSchema } from 'graphql';
import { CannotStart } from './cannot-start.ts';

/** Nest does not check that every field of Query and Mutation has a resolver; a field without one would answer null for ever. */
export function unresolvedRootFields(schema: GraphQLSchema): string[] {
  return [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {})
      .filter(({ name, resolve }) => !name.startsWith('_') && (!resolve || resolve === defaultFieldResolver))
      .map(({ name }) => `${type!.name}.${name}`));
}

export function assertRootFieldsResolved(schema: GraphQLSchema): void {
  const fields = unresolvedRootFields(schema);
  if (fields.length) throw new CannotStart(`no resolver for ${fields.join(', ')}`);
}
