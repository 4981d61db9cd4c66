import type { FetchNode, PlanNode, QueryPlan, QueryPlanSelectionNode } from '@apollo/query-planner';
import { GraphQLError, isObjectType, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { CallContext } from '../door.ts';
import { prepareFetch, type PreparedFetch, type SubgraphDataSource } from '../subgraph-data-source.ts';
import { Unsupported } from './unsupported.ts';

type Row = Record<string, unknown>;
export type DataSources = Readonly<Record<string, SubgraphDataSource>>;
/** One request being answered: what has come so far, merged, and what went wrong. */
export interface Run { context: CallContext; variables: Row; data: Row; errors: unknown[] }
/** Where in the answer a part of the plan works: at the objects that stand at `path` ("@" is every element of a list). */
interface Cursor { path: readonly (string | number)[]; objects: readonly Row[] }
type Step = (run: Run, cursor: Cursor) => Promise<void>;

/** Prepares a query plan. Throws `Unsupported` for what the services of this platform do not use: conditions, rewrites, keys of abstract types. */
export function compilePlan({ node }: QueryPlan, schema: GraphQLSchema, sources: DataSources): (run: Run) => Promise<void> {
  if (!node || node.kind === 'Subscription') throw new Unsupported();
  const step = new PlanCompiler(schema, sources).step(node);
  return (run) => step(run, { path: [], objects: [run.data] });
}

class PlanCompiler {
  constructor(private readonly schema: GraphQLSchema, private readonly sources: DataSources) {}

  step(node: PlanNode): Step {
    switch (node.kind) {
      case 'Sequence': {
        const steps = node.nodes.map((one) => this.step(one));
        return async (run, cursor) => { for (const step of steps) await step(run, cursor); };
      }
      case 'Parallel': {
        const steps = node.nodes.map((one) => this.step(one));
        return async (run, cursor) => { await Promise.all(steps.map((step) => step(run, cursor))); };
      }
      case 'Flatten': {
        const step = this.step(node.node);
        return async (run, { path, objects }) => {
          const below: Row[] = [];
          for (const object of objects) flatten(object, node.path, 0, below);
          if (below.length) await step(run, { path: [...path, ...node.path], objects: below });
        };
      }
      case 'Fetch': return this.fetch(node);
      default: throw new Unsupported();
    }
  }

  private fetch(node: FetchNode): Step {
    const source = this.sources[node.serviceName];
    // a caller's own $representations would be taken for ours
    if (!source || node.variableUsages?.includes('representations') || node.inputRewrites?.length || node.outputRewrites?.length || node.contextRewrites?.length) throw new Unsupported();
    this.assertConcrete(node.requires);
    const fetch = prepareFetch(node.operation, node.operationName, node.operationDocumentNode);
    const usages = node.variableUsages ?? [];
    return async (run, cursor) => {
      try {
        const variables = picked(run.variables, usages);
        await (node.requires ? fetchEntities(source, fetch, node.requires, variables, run, cursor) : fetchRoot(source, fetch, variables, run, cursor));
      } catch (error) {
        run.errors.push(error);
      }
    };
  }

  private assertConcrete(selections: readonly QueryPlanSelectionNode[] = []): void {
    for (const selection of selections) {
      if (selection.kind === 'InlineFragment' && !isObjectType(this.schema.getType(selection.typeCondition ?? ''))) throw new Unsupported();
      this.assertConcrete(selection.selections);
    }
  }
}

async function fetchRoot(source: SubgraphDataSource, fetch: PreparedFetch, variables: Row, run: Run, cursor: Cursor): Promise<void> {
  const { data, errors } = await source.ask(fetch, variables, run.context, cursor.path);
  if (errors) run.errors.push(...errors.map((error) => located(error, source, error.path && [...cursor.path, ...error.path])));
  if (data) for (const object of cursor.objects) merge(object, data);
}

async function fetchEntities(source: SubgraphDataSource, fetch: PreparedFetch, requires: readonly QueryPlanSelectionNode[], variables: Row, run: Run, cursor: Cursor): Promise<void> {
  const representations: Row[] = [];
  const owners: number[] = [];
  cursor.objects.forEach((object, index) => {
    const representation = represent(object, requires);
    if (!representation?.__typename) return;
    representations.push(representation);
    owners.push(index);
  });
  if (!representations.length) return;
  const { data, errors } = await source.ask(fetch, { ...variables, representations }, run.context, cursor.path);
  if (errors) {
    const places = pathsOf(run.data, cursor.path);
    // one that names an entity by its place among those asked for is told at that entity's place in the answer
    run.errors.push(...errors.map((error) => located(error, source, typeof error.path?.[1] === 'number' ? [...(places[owners[error.path[1]]!] ?? []), ...error.path.slice(2)] : error.path && [...cursor.path, ...error.path])));
  }
  const entities = data?._entities as (Row | null)[] | undefined;
  entities?.forEach((entity, index) => { if (entity) merge(cursor.objects[owners[index]!]!, entity); });
}

/** What identifies an object to another service, or undefined where a part of it is missing. */
function represent(source: Row, selections: readonly QueryPlanSelectionNode[]): Row | undefined {
  const result: Row = {};
  for (const selection of selections) {
    if (selection.kind === 'InlineFragment') {
      if (source.__typename === selection.typeCondition) merge(result, represent(source, selection.selections) ?? {});
      continue;
    }
    const name = selection.alias ?? selection.name;
    const value = Object.hasOwn(source, name) ? source[name] : undefined;
    if (value === undefined) return undefined;
    result[name] = selection.selections ? representEach(value, selection.selections) : value;
  }
  return result;
}

const representEach = (value: unknown, selections: readonly QueryPlanSelectionNode[]): unknown =>
  value === null ? null : Array.isArray(value) ? value.map((one) => representEach(one, selections)) : (represent(value as Row, selections) ?? null);

/** The objects at a path below a value; what is null there has none. */
function flatten(value: unknown, path: readonly (string | number)[], from: number, into: Row[]): void {
  if (value === null || value === undefined) return;
  if (Array.isArray(value)) {
    for (const one of value) flatten(one, path, path[from] === '@' ? from + 1 : from, into);
  } else if (from === path.length) into.push(value as Row);
  else flatten(own(value as Row, path[from]!), path, from + 1, into);
}

/** The place in the answer of each object at a path, in the order of `flatten`. */
function pathsOf(data: unknown, path: readonly (string | number)[], before: readonly (string | number)[] = []): (string | number)[][] {
  if (data === null || data === undefined) return [];
  const [head, ...rest] = path;
  if (Array.isArray(data)) return data.flatMap((one, index) => pathsOf(one, head === '@' ? rest : path, [...before, index]));
  return head === undefined ? [[...before]] : pathsOf(own(data as Row, head), rest, [...before, head]);
}

function merge(target: Row, source: Row): void {
  for (const key of Object.keys(source)) {
    if (key === '__proto__') continue;
    const value = source[key];
    const existing = own(target, key);
    if (isRow(existing) && isRow(value)) merge(existing, value);
    else if (Array.isArray(existing) && Array.isArray(value) && existing.length === value.length) {
      value.forEach((one, index) => { if (isRow(existing[index]) && isRow(one)) merge(existing[index], one); else existing[index] = one; });
    } else target[key] = value;
  }
}

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);
const own = (object: Row, key: string | number): unknown => (Object.hasOwn(object, key) ? object[key] : undefined);

function picked(variables: Row, names: readonly string[]): Row {
  const result: Row = {};
  for (const name of names) if (own(variables, name) !== undefined) result[name] = variables[name];
  return result;
}

/** As @apollo/gateway tells it: under the path in the whole answer, with the service's name beside the code. */
const located = (error: GraphQLFormattedError, source: SubgraphDataSource, path: readonly (string | number)[] | undefined): GraphQLError =>
  new GraphQLError(error.message, { originalError: error as never, ...(path && { path }), extensions: { ...error.extensions, serviceName: source.name } });
