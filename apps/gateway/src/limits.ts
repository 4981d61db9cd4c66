import type { ApolloServerPlugin } from '@apollo/server';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { getNamedType, getNullableType, getVariableValues, GraphQLError, isListType, visit, type ASTVisitor, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode, type ValidationContext } from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import type { CallContext } from './door.ts';
import type { Rates } from './rates.ts';
import { badQuery, refusal } from './refusals.ts';

/** What one request may ask for. A list of 50 tickets with some thirty fields, units and steps costs about 3,000. */
export const limits = { bodyBytes: 1024 * 1024, tokens: 2_000, depth: 12, aliases: 30, cost: 10_000 } as const;
const defaultPage = 20;

const tooLarge = (limit: string, max: number): GraphQLError => refusal('QUERY_TOO_LARGE', { limit, max });

const reporting = (limit: string, n: number) => ({
  n,
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null) => context?.reportError(tooLarge(limit, n))],
});

/** By `__typename` a gateway knows what it has been answered: another field under that name would be taken for it. */
const trueTypename = (context: ValidationContext): ASTVisitor => ({
  Field: ({ alias, name }) => { if (alias?.value === '__typename' && name.value !== '__typename') context.reportError(refusal('BAD_QUERY', { reason: '别名不能是 __typename' })); },
});

/** Checked once per document: the answer does not depend on the variables. */
export const sizeRules = [
  maxDepthRule({ ...reporting('嵌套层数', limits.depth), flattenFragments: true }),
  maxAliasesRule({ ...reporting('别名个数', limits.aliases), allowList: [] }), // not even __typename as often as one likes
  trueTypename,
];

/** Checked on every request, as `first` may stand in a variable; and counted, for who asks for much by many. */
export const costLimit = (rates: Rates): ApolloServerPlugin<CallContext> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request: { variables = {} }, contextValue: { actor } }) {
        // an operation that is not found must not be executed uncounted: an empty name is none to some and one to others
        if (!operation) throw refusal('BAD_QUERY', { reason: '找不到要执行的操作，请检查 operationName' });
        const wrong = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 }).errors?.[0];
        if (wrong) throw badQuery(wrong.message);
        const cost = rememberedCost(schema, document, operation, variables);
        if (cost > limits.cost) throw tooLarge('查询成本', limits.cost);
        if (actor && actor.kind !== 'VISITOR') await rates.cost(actor, cost); // visitors are counted at the door
      },
    };
  },
});

/** A document's cost depends on nothing but the variables that say how long a list is, or whether a field is there at all: counted once for each value of those. */
const remembered = new WeakMap<OperationDefinitionNode, { deciding: readonly string[]; costs: Map<string, number> }>();
function rememberedCost(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Record<string, unknown>): number {
  let known = remembered.get(operation);
  if (!known) remembered.set(operation, (known = { deciding: decidingVariables(document), costs: new Map() }));
  const key = JSON.stringify(known.deciding.map((name) => (Object.hasOwn(variables, name) ? [variables[name]] : []))); // none is another than null: it may have a default
  let cost = known.costs.get(key);
  if (cost === undefined) {
    cost = costOf(schema, document, operation, variables);
    if (known.costs.size >= 100) known.costs.clear();
    known.costs.set(key, cost);
  }
  return cost;
}

function decidingVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, { Argument: ({ name, value }) => { if (['first', 'if'].includes(name.value) && value.kind === 'Variable') names.add(value.name.value); } });
  return [...names];
}

export function costOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Record<string, unknown> = {}): number {
  const query: DocumentNode = { ...document, definitions: [operation, ...document.definitions.filter(({ kind }) => kind === 'FragmentDefinition')] };
  try {
    return getComplexity({ schema, query, variables, estimators: [perField(schema)] });
  } catch (error) {
    if (error instanceof GraphQLError && /maximum allowed number of nodes/.test(error.message)) return Infinity;
    throw error instanceof GraphQLError ? badQuery(error.message) : error;
  }
}

/** One per field; a page of a list costs its content as often as it may hold it, and so does a whole list of what has pages elsewhere: units lead to units. */
const perField = (schema: GraphQLSchema): ComplexityEstimator => ({ type, field, args, childComplexity }) => {
  const { name } = getNamedType(field.type);
  const isWhole = isListType(getNullableType(field.type)) && !isConnection(type.name) && schema.getType(`${name}Connection`) !== undefined;
  if (isText(name)) return limits.cost / 2 + 1;
  const { first = defaultPage } = args as { first?: number | null };
  return 1 + childComplexity * (isConnection(name) ? Math.max(first ?? defaultPage, 1) : isWhole ? defaultPage : 1);
};

/** A thousand rows in one text: one a request. */
const isText = (name: string): boolean => ['TicketExport', 'CsvPage'].includes(name);
const isConnection = (name: string): boolean => name.endsWith('Connection');
