import { buildSchema, type GraphQLObjectType } from 'graphql';
import { assertRootFieldsResolved, unresolvedRootFields } from '../src/root-fields.ts';

const schema = () => buildSchema('type Query { a: Thing b: String } type Mutation { c: String } type Thing { name: String }');
const resolve = (type: GraphQLObjectType | null | undefined, ...names: string[]) => { for (const name of names) type!.getFields()[name]!.resolve = () => 'x'; };

describe('a schema', () => {
  it('with root fields that nothing answers names each of them, and no field of other types', () => {
    const some = schema();
    resolve(some.getQueryType(), 'a');
    expect(unresolvedRootFields(some)).toEqual(['Query.b', 'Mutation.c']);
    expect(() => assertRootFieldsResolved(some)).toThrow('no resolver for Query.b, Mutation.c');
  });

  it('whose root fields are all answered is accepted, whether or not it has mutations', () => {
    const all = schema();
    resolve(all.getQueryType(), 'a', 'b');
    resolve(all.getMutationType(), 'c');
    const onlyQueries = buildSchema('type Query { a: String }');
    resolve(onlyQueries.getQueryType(), 'a');
    expect([unresolvedRootFields(all), unresolvedRootFields(onlyQueries)]).toEqual([[], []]);
  });
});
