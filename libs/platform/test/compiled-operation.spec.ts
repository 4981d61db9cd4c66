import { createHash } from 'node:crypto';
import { buildSubgraphSchema } from '@apollo/subgraph';
import fc from 'fast-check';
import { execute, getNamedType, getNullableType, GraphQLError, isAbstractType, isEnumType, isListType, isObjectType, parse, print, validate, type ExecutionResult, type GraphQLFieldResolver, type GraphQLObjectType, type GraphQLOutputType } from 'graphql';
import { CompiledOperation, Unsupported } from '../src/execution/compiled-operation.ts';
import { Executor } from '../src/execution/compiling.driver.ts';

const typeDefs = parse(`extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { tickets(first: Int = 2, kinds: [Kind!], where: Where): [Ticket!]! ticket(number: ID!): Ticket things: [Thing] thing: Thing! named: Named lists: [[Int!]] viewer: String! }
  type Mutation { file(title: String!): Ticket close(number: ID!): Ticket! touch: Int }
  input Where { open: Boolean = true text: String }
  enum Kind { HELP BLOCKED }
  scalar When
  interface Named { name: String! self: Named }
  union Thing = Ticket | Unit
  type Ticket implements Named @key(fields: "number") { number: ID! name: String! self: Named title: String rating: Int score: Float overdue: Boolean! kind: Kind! at: When tags: [String!]! unit(deep: Boolean): Unit lead: Unit! twins: [Ticket!] steps: [Step!]! }
  type Step { name: String! at: When by: Unit }
  type Unit implements Named @key(fields: "code") { code: ID! name: String! self: Named worst: Ticket tickets(first: Int! = 3): [Ticket] }`);

/** Numbers that look random and are the same for the same text. */
function dice(text: string): () => number {
  const bytes = createHash('sha256').update(text).digest();
  let at = 0;
  return () => bytes.readUInt16BE((at++ * 2) % 32) / 65_536;
}

interface Context { seed: number; wild: number; later: boolean; calls: string[] }

/** Makes a value up from where it is asked, now or later, and at times refuses, is silent or talks nonsense. */
const makeUp: GraphQLFieldResolver<Record<string, unknown>, Context> = (source, args, { seed, wild, later, calls }, info) => {
  const keys: unknown[] = [];
  for (let at: typeof info.path | undefined = info.path; at; at = at.prev) keys.push(at.key, at.typename);
  calls.push(`${info.operation.operation} ${info.parentType.name}.${info.fieldName} ${JSON.stringify([keys, args, info.fieldNodes.map(print), info.variableValues, String(info.returnType)])}`);
  if (typeof source === 'object' && info.fieldName in source) return source[info.fieldName];
  const throwDice = dice(`${seed} ${JSON.stringify(keys)} ${JSON.stringify(args)}`);
  const chance = throwDice();
  const value = chance < wild / 8 ? new Error('lost') : chance < wild / 4 ? null : chance < wild / 2 ? nonsense[Math.floor(throwDice() * nonsense.length)] : valueOf(info.returnType, throwDice, wild, later);
  if (chance < wild / 20) throw new GraphQLError('没有找到。', { extensions: { code: 'NOT_FOUND' } });
  return later && throwDice() < 0.3 ? (chance < wild / 10 ? Promise.reject(new Error('too late')) : Promise.resolve(value)) : value;
};
const nonsense = [undefined, NaN, 'x', 7, [], {}, [null], new Set([1]), true, () => 5, () => { throw new Error('called'); }, { __typename: 'Step' }];

function valueOf(type: GraphQLOutputType, throwDice: () => number, wild: number, later: boolean): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return Array.from({ length: Math.floor(throwDice() * 4) }, () => { const one = throwDice() < wild / 4 ? null : valueOf(nullable.ofType, throwDice, wild, later); return later && (throwDice() < 0.2 || wild && nullable.ofType !== getNullableType(nullable.ofType)) ? Promise.resolve(one) : one; }); // graphql-js lets go of a list's promises where a later item throws, which ends the process
  if (isEnumType(nullable)) return nullable.getValues()[Math.floor(throwDice() * nullable.getValues().length)]!.value;
  if (isAbstractType(nullable)) return { __typename: ['Ticket', 'Unit', ...(throwDice() < wild ? ['Step', undefined] : [])][Math.floor(throwDice() * (throwDice() < wild ? 4 : 2))] };
  if (isObjectType(nullable)) return { title: 'given', rating: throwDice() < 0.5 ? () => 3 : 4 };
  switch (getNamedType(nullable).name) {
    case 'Int': return Math.floor(throwDice() * 100);
    case 'Float': return throwDice();
    case 'Boolean': return throwDice() < 0.5;
    default: return `s${Math.floor(throwDice() * 5)}`;
  }
}

const schema = buildSubgraphSchema({ typeDefs } as never);
for (const type of Object.values(schema.getTypeMap())) {
  if (!isObjectType(type) || type.name.startsWith('_')) continue;
  // some fields have resolvers, the others are what a row has
  for (const field of Object.values(type.getFields())) if (!['title', 'rating'].includes(field.name) && !field.name.startsWith('_')) field.resolve = makeUp as never;
}
schema.getQueryType()!.getFields()._entities!.resolve = ((_: unknown, { representations }: { representations: object[] }, context: Context) => representations.map((one, index) => (dice(`${context.seed} ${index}`)() < context.wild / 4 ? null : one))) as never;

const selection = (type: GraphQLObjectType, depth: number): fc.Arbitrary<string> => {
  const fields = Object.values(type.getFields()).filter(({ name, type: its }) => !name.startsWith('_') && (depth > 0 || !getNamedType(its).toString().match(/^(Ticket|Unit|Step|Thing|Named)$/)));
  const one = fc.constantFrom(...fields).chain((field) => {
    const args: Record<string, string[]> = { 'Query.tickets': ['', '(first: 1)', '(first: $n, kinds: [HELP])', '(where: { text: $text })', '(where: $where)'], 'Query.ticket': ['(number: "N1")', '(number: $id)'], 'Ticket.unit': ['', '(deep: true)', '(deep: $flag)'], 'Unit.tickets': ['', '(first: 1)', '(first: $n)'], 'Mutation.file': ['(title: "x")'], 'Mutation.close': ['(number: "N2")'] };
    const inner = getNamedType(field.type);
    const below = isObjectType(inner) ? selection(inner, depth - 1).map((its) => ` { ${its} }`) : isAbstractType(inner) ? abstractSelection(depth - 1, inner.name === 'Named').map((its) => ` { ${its} }`) : fc.constant('');
    return fc.tuple(fc.constantFrom('', '', '', 'a', 'b'), fc.constantFrom(...(args[`${type.name}.${field.name}`] ?? [''])), below).map(([alias, given, its]) => `${alias && `${alias}_${field.name}_${createHash('md5').update(given).digest('hex').slice(0, 3)}: `}${field.name}${given}${its}`);
  });
  const some = fc.oneof({ weight: 8, arbitrary: one }, { weight: 1, arbitrary: fc.constant('__typename') }, ...(depth > 0 ? [{ weight: 1, arbitrary: one.map((its) => `... on ${type.name} { ${its} }`) }] : []));
  return fc.array(some, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
};
const abstractSelection = (depth: number, named: boolean): fc.Arbitrary<string> => fc.tuple(selection(schema.getType('Ticket') as GraphQLObjectType, depth), selection(schema.getType('Unit') as GraphQLObjectType, depth), fc.boolean())
  .map(([ticket, unit, more]) => `__typename ... on Ticket { ${ticket} } ... on Unit { ${unit} } ${named && more ? 'name self { name }' : ''} ${more ? '... on Named { called: name }' : ''}`);

const header = '($n: Int! = 2, $id: ID! = "N3", $flag: Boolean, $text: String, $where: Where)';
const operation = fc.oneof(
  { weight: 6, arbitrary: selection(schema.getQueryType()!, 4).map((its) => `query Q${header} { ...F } fragment F on Query { ${its} }`) },
  { weight: 1, arbitrary: selection(schema.getMutationType()!, 3).map((its) => `mutation M${header} { ${its} }`) },
  { weight: 2, arbitrary: abstractSelection(3, false).map((its) => `query E${header} { _entities(representations: [{ __typename: "Ticket", number: "1" }, { __typename: "Unit", code: "A" }, { __typename: "Ticket", number: "2" }]) { ${its} } }`) },
);

/** An answer in which the order of errors does not count. */
const told = ({ data, errors }: ExecutionResult) => JSON.parse(JSON.stringify({ data, errors: errors?.map((error) => ({ message: comparable(error.message), path: error.path, locations: error.locations, code: error.extensions.code })).sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))) })) as object;
/** Where several things go wrong at once below the same place, which of them is told depends on what comes first: the place does not. */
const toldOfPlaces = ({ data, errors }: ExecutionResult) => JSON.parse(JSON.stringify({ data, places: [...new Set(errors?.map(({ path }) => JSON.stringify(placeOf(data, path!))))].sort() })) as object;
function placeOf(data: unknown, path: readonly (string | number)[]): (string | number)[] {
  let at = data;
  const place: (string | number)[] = [];
  for (const key of path) {
    if (at === null || at === undefined) break;
    at = (at as Record<string | number, unknown>)[key];
    place.push(key);
  }
  return place;
}
// in the two cases that are a service's own fault the wording is ours
const comparable = (message: string): string => (/must resolve to an Object type|does not exist inside the schema|non-object type|not a possible type|none of its possible types/.test(message) ? 'of an impossible type' : /return non-nullable value|cannot represent the value of/.test(message) ? 'not to be shown' : message);

it.each([[0, true], [0.1, false], [0.1, true], [0.5, false], [0.5, true]])('what was compiled answers what graphql-js answers, calling the same resolvers, when %d of them are wild (some later: %s)', async (wild, later) => {
  let compared = 0;
  await fc.assert(fc.asyncProperty(operation, fc.nat(), async (source, seed) => {
    const document = parse(source);
    fc.pre(validate(schema, document).filter(({ message }) => !/never used/.test(message)).length === 0);
    const [theirs, ours]: [Context, Context] = [{ seed, wild, later, calls: [] }, { seed, wild, later, calls: [] }];
    const variables = { n: 1 + (seed % 3), text: 'y', where: { text: 'z' } };
    const expected = await execute({ schema, document, contextValue: theirs, variableValues: variables });
    const answer = (await new CompiledOperation(schema, document).run(ours, variables))!;
    if (later && wild) expect(toldOfPlaces(answer)).toEqual(toldOfPlaces(expected));
    else {
      expect(told(answer)).toEqual(told(expected));
      expect(ours.calls.sort()).toEqual(theirs.calls.sort());
    }
    compared += 1;
  }), { numRuns: 300 });
  expect(compared).toBeGreaterThan(150);
}, 60_000);

it('runs the fields of a mutation one after another', async () => {
  const order: string[] = [];
  const two = buildSubgraphSchema({ typeDefs: parse('type Query { x: Int } type Mutation { slow: Int quick: Int }'), resolvers: { Mutation: { slow: async () => { order.push('slow begins'); await null; order.push('slow ends'); return 1; }, quick: () => { order.push('quick'); return 2; } } } } as never);
  expect(await new CompiledOperation(two, parse('mutation { slow quick }')).run({})).toEqual({ data: { slow: 1, quick: 2 } });
  expect(order).toEqual(['slow begins', 'slow ends', 'quick']);
});

it.each(['{ __schema { description } }', '{ __type(name: "Ticket") { name } }', 'query ($yes: Boolean!) { viewer @include(if: $yes) }', 'query A { viewer } query B { viewer }'])('leaves %s to graphql-js, as it leaves wrong variables', async (source) => {
  expect(() => new CompiledOperation(schema, parse(source))).toThrow(Unsupported);
  const context: Context = { seed: 1, wild: 0, later: true, calls: [] };
  const executor = new Executor(schema);
  const request = { yes: true };
  const answers = [await executor.execute({ document: parse(source), context, request: { variables: request } }), await execute({ schema, document: parse(source), contextValue: context, variableValues: request })];
  expect(told(answers[0]!)).toEqual(told(answers[1]!));
  expect(await new CompiledOperation(schema, parse('query ($n: Int!) { tickets(first: $n) { number } }')).run(context, { n: 'many' })).toBeUndefined();
});
