import '@bangban/platform/telemetry';
import { createHash } from 'node:crypto';
import { composeServices } from '@apollo/composition';
import { ApolloGateway } from '@apollo/gateway';
import type { QueryPlan } from '@apollo/query-planner';
import { buildSubgraphSchema } from '@apollo/subgraph';
import fc from 'fast-check';
import { execute, getNamedType, getNullableType, GraphQLError, isEnumType, isListType, isObjectType, parse, validate, type GraphQLFieldResolver, type GraphQLObjectType, type GraphQLOutputType, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Service } from '@bangban/contracts';
import { configureLog } from '@bangban/platform/log';
import type { CallContext } from '../src/door.ts';
import { CompilingGateway } from '../src/execution/compiling-gateway.ts';
import { compilePlan, type Run } from '../src/execution/plan.ts';
import { compileShape } from '../src/execution/shape.ts';
import { SubgraphDataSource } from '../src/subgraph-data-source.ts';
import type { RawAnswer, Subgraph } from '../src/subgraph.ts';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])';
const typeDefs = {
  hotline: `${link}
    type Query { tickets(first: Int): Tickets ticket(number: ID!): Ticket lists: [[Step!]] }
    type Mutation { fileTicket(title: String!): Ticket closeTicket(number: ID!): Ticket }
    type Tickets { total: Int! nodes: [Ticket!]! first: Ticket }
    type Ticket @key(fields: "number") { number: ID! title: String! rating: Int score: Float overdue: Boolean! kind: Kind! tags: [String!] steps: [Step!]! unit: OrgUnit! lead: OrgUnit enterprise: Enterprise openSince: When }
    type Step { name: String at: String! by: OrgUnit }
    enum Kind { HELP BLOCKED }
    scalar When
    type OrgUnit @key(fields: "code") { code: ID! openTickets: Int! worst: Ticket }
    type Enterprise @key(fields: "region { code } name", resolvable: false) { region: Region! name: String! }
    type Region @shareable { code: ID! }`,
  directory: `${link}
    type Query { units: [OrgUnit] unit(code: ID!): OrgUnit! viewer: String }
    type OrgUnit @key(fields: "code") { code: ID! name: String! parent: OrgUnit phones: [String] }`,
  liaison: `${link}
    type Query { enterprises: [Enterprise!] }
    type Enterprise @key(fields: "region { code } name") { region: Region! name: String! staff: Int! liaisonUnit: OrgUnit }
    type Region @shareable { code: ID! }
    type OrgUnit @key(fields: "code", resolvable: false) { code: ID! }`,
};
const names = Object.keys(typeDefs) as (keyof typeof typeDefs)[];
const composed = composeServices(names.map((name) => ({ name, url: `http://${name}`, typeDefs: parse(typeDefs[name]) })));
const api = composed.schema!.toAPISchema().toGraphQLJSSchema();

/** Numbers that look random and are the same for the same text. */
function dice(text: string): () => number {
  const bytes = createHash('sha256').update(text).digest();
  let at = 0;
  return () => bytes.readUInt16BE((at++ * 2) % 32) / 65_536;
}

/** A service whose answers are made up from what it is asked; `wild` of 1 in 1 is nothing but nonsense. */
class MadeUpService {
  asked: string[] = [];
  private readonly schema: GraphQLSchema;
  seed = 0;
  constructor(readonly name: keyof typeof typeDefs, private readonly wild: number) {
    this.schema = buildSubgraphSchema({ typeDefs: parse(typeDefs[name]) } as never);
  }

  async post(body: string): Promise<RawAnswer> {
    this.asked.push(body);
    const throwDice = dice(`${this.seed} ${this.name} ${body}`);
    if (throwDice() < this.wild / 8) return { status: 502, text: '<html>secret</html>' };
    const { query, variables } = JSON.parse(body) as { query: string; variables: { representations?: object[] } };
    const answer = await execute({ schema: this.schema, document: parse(query), variableValues: variables, fieldResolver: this.makeUp, typeResolver: (value) => (value as { __typename: string }).__typename });
    return { status: 200, text: JSON.stringify(answer, (key, value) => (key && !['data', 'errors', '__typename', 'path', 'message', 'extensions', 'code', 'facts'].includes(key) && !/^\d+$/.test(key) && throwDice() < this.wild / 4 ? nonsenseFor(value, throwDice()) : value) as unknown) };
  }

  private readonly makeUp: GraphQLFieldResolver<Record<string, unknown>, unknown> = (source, args, _context, { fieldName, returnType, path, schema }) => {
    if (fieldName === '_entities') return (args.representations as { __typename: string }[]).map((one, index) => (dice(`${this.seed} lost ${JSON.stringify(one)}`)() < this.wild / 3 ? null : { ...one, index }));
    if (source && fieldName in source) return source[fieldName];
    const throwDice = dice(`${this.seed} ${JSON.stringify(path)} ${JSON.stringify(source ?? null)} ${JSON.stringify(args)}`);
    const chance = throwDice();
    if (chance < this.wild / 10) throw new GraphQLError('没有找到。', { extensions: { code: 'NOT_FOUND', facts: { what: '工单' } } });
    if (chance < this.wild / 3) return null;
    return valueOf(returnType, schema, throwDice);
  };
}
/** An object or a list becomes nothing else than null: there @apollo/gateway gives the whole answer up, which is a test of its own. */
const nonsenseFor = (value: unknown, chance: number): unknown => (typeof value === 'object' ? null : nonsense[Math.floor(chance * nonsense.length)]);
const nonsense = [null, 7, 'x', [], {}, false, 1.5, ['y', null], undefined];

function valueOf(type: GraphQLOutputType, schema: GraphQLSchema, throwDice: () => number): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return Array.from({ length: Math.floor(throwDice() * 4) }, () => valueOf(nullable.ofType, schema, throwDice));
  if (isEnumType(nullable)) return nullable.getValues()[Math.floor(throwDice() * nullable.getValues().length)]!.name;
  if (isObjectType(nullable)) return nullable.getFields().code ? { code: `U${Math.floor(throwDice() * 3)}` } : nullable.getFields().number ? { number: `N${Math.floor(throwDice() * 3)}` } : { salt: throwDice() };
  switch (getNamedType(nullable).name) {
    case 'Int': return Math.floor(throwDice() * 100);
    case 'Float': return throwDice();
    case 'Boolean': return throwDice() < 0.5;
    default: return `s${Math.floor(throwDice() * 5)}`;
  }
}

/** Random selections over the schema, with aliases, fragments and fields asked for twice. */
const selection = (type: GraphQLObjectType, depth: number): fc.Arbitrary<string> => {
  const fields = Object.values(type.getFields()).filter((field) => depth > 0 || !isObjectType(getNamedType(field.type)));
  const one = fc.constantFrom(...fields).chain((field) => {
    const args = field.args.length ? `(${field.args.map(({ name, type: its }) => `${name}: ${getNamedType(its).name === 'Int' ? '$n' : '"N1"'}`).join()})` : '';
    const inner = getNamedType(field.type);
    const below = isObjectType(inner) ? selection(inner, depth - 1) : fc.constant('');
    return fc.tuple(fc.constantFrom('', '', '', 'a: ', 'b: '), below).map(([alias, its]) => `${alias && `${alias.trim().replace(':', '')}_${field.name}: `}${field.name}${args}${its && ` { ${its} }`}`);
  });
  const some = fc.oneof({ weight: 8, arbitrary: one }, { weight: 1, arbitrary: fc.constant('__typename') }, ...(depth > 0 ? [{ weight: 1, arbitrary: one.map((its) => `... on ${type.name} { ${its} }`) }] : []));
  return fc.array(some, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
};
const query = fc.oneof({ weight: 5, arbitrary: selection(api.getQueryType()!, 4).map((its) => `query Q($n: Int) { ...F } fragment F on Query { ${its} }`) }, { weight: 1, arbitrary: selection(api.getMutationType()!, 3).map((its) => `mutation M { ${its.replaceAll('$n', '1')} }`) });

const actor = { kind: 'SYSTEM', name: 'hotline' } as const;
const tokens = { for: async () => 'token' };
/** Notes what @apollo/gateway's own execution asks through it. */
class Watched extends SubgraphDataSource {
  processed = 0;
  override process(...options: Parameters<SubgraphDataSource['process']>) { this.processed += 1; return super.process(...options); }
}
const sourcesOver = (services: readonly MadeUpService[]) => Object.fromEntries(services.map((service) => [service.name, new Watched(service as unknown as Subgraph, tokens as never)])) as Record<Service, Watched>;

type Executor = Awaited<ReturnType<CompilingGateway['load']>>['executor'];
async function answerOf(executor: Executor, source: string, document = parse(source)) {
  const context: CallContext = { actor, traceId: 'trace', until: Infinity };
  const answer = await executor({ document, queryHash: source, source, request: { query: source, variables: { n: 3 } }, context, metrics: {}, logger: console, cache: undefined, schema: api, overallCachePolicy: undefined } as never);
  const { data, errors, extensions } = answer as { data?: unknown; errors?: GraphQLError[]; extensions?: { valueCompletion?: GraphQLError[] } };
  return JSON.parse(JSON.stringify({
    data, errors: errors?.map(({ message, path, extensions: its }) => ({ message, path, code: its?.code, facts: its?.facts })).sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))),
    // by the place that became null: which of several faults below it are told differs where a field is asked for twice
    incomplete: extensions?.valueCompletion && [...new Set(extensions.valueCompletion.map(({ path }) => JSON.stringify(placeOf(data, path!))))].sort(),
  })) as Record<string, unknown>;
}

function placeOf(data: unknown, path: readonly (string | number)[]): (string | number)[] {
  let at = data;
  return path.slice(0, path.findIndex((key) => { at = (at as Record<string | number, unknown> | null | undefined)?.[key]; return at === null || at === undefined; }) + 1 || path.length);
}

beforeAll(() => configureLog({ write: () => {} }));

it.each([0, 0.1, 0.5])('what was compiled answers what @apollo/gateway answers, asking the services the same, with services that are %d wild', async (wild) => {
  const [theirs, ours] = [names.map((name) => new MadeUpService(name, wild)), names.map((name) => new MadeUpService(name, wild))];
  const [their, our] = [sourcesOver(theirs), sourcesOver(ours)];
  const processed = () => Object.values(our).reduce((sum, source) => sum + source.processed, 0);
  const config = { supergraphSdl: composed.supergraphSdl!, queryPlannerConfig: { exposeDocumentNodeInFetchNode: true } };
  const apollo = new ApolloGateway({ ...config, buildService: ({ name }) => their[name as Service] });
  const gateway = new CompilingGateway(config, our);
  const [{ executor }, { executor: compiling }] = await Promise.all([apollo.load(), gateway.load({})]);
  let compared = 0;
  await fc.assert(fc.asyncProperty(query, fc.nat(), async (source, seed) => {
    const document = parse(source);
    fc.pre(validate(api, document).length === 0);
    for (const service of [...theirs, ...ours]) Object.assign(service, { seed, asked: [] });
    const expected = await answerOf(executor as Executor, source);
    expect(await answerOf(compiling, source, document)).toEqual(expected);
    const first = processed();
    for (const service of ours) service.asked = [];
    expect(await answerOf(compiling, source, document)).toEqual(expected);
    expect(processed()).toBe(first);
    expect(ours.map(({ asked }) => asked.sort())).toEqual(theirs.map(({ asked }) => asked.sort()));
    compared += 1;
  }), { numRuns: 300 });
  expect(compared).toBeGreaterThan(100);
  await Promise.all([apollo.stop(), gateway.stop()]);
}, 60_000);

it('a service that answers an object of another kind costs that object, not the answer', async () => {
  const shapes = ['7', '"x"', 'false', '[]', '[7, null, {}]', '{}', '[[{}]]', 'null'];
  for (const nodes of shapes) for (const first of shapes) for (const unit of shapes) {
    const service = { name: 'hotline', post: async () => ({ status: 200, text: `{"data":{"tickets":{"total":3,"nodes":${nodes},"first":${first}},"ticket":{"__typename":"Ticket","number":"1","unit":${unit}}}}` }) };
    const run: Run = { context: { actor, traceId: 'trace', until: Infinity }, variables: {}, data: {}, errors: [] };
    const operation = 'query { tickets { total nodes { title } first { number } } ticket(number: "1") { number unit { code name } } }';
    const document = parse(operation);
    const plan = { kind: 'QueryPlan', node: { kind: 'Sequence', nodes: [
      { kind: 'Fetch', serviceName: 'hotline', operation, operationName: undefined, operationKind: 'query', operationDocumentNode: document },
      { kind: 'Flatten', path: ['ticket', 'unit'], node: { kind: 'Fetch', serviceName: 'hotline', requires: [{ kind: 'InlineFragment', typeCondition: 'OrgUnit', selections: [{ kind: 'Field', name: '__typename' }, { kind: 'Field', name: 'code' }] }], operation, operationName: undefined, operationKind: 'query', operationDocumentNode: document } },
    ] } } as QueryPlan;
    await compilePlan(plan, api, { hotline: new SubgraphDataSource(service as never, tokens as never) })(run);
    const { data } = compileShape(api, document.definitions[0] as OperationDefinitionNode, {})(run.data);
    expect(Object.keys(data!)).toEqual(['tickets', 'ticket']);
  }
});
