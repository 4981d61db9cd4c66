import { refused, type Path, type Told } from './field-errors.ts';
import {
  defaultFieldResolver, getArgumentValues, getVariableValues, GraphQLError, isAbstractType, isLeafType, isListType, isNonNullType, isObjectType,
  type DocumentNode, type ExecutionResult, type FieldNode, type FragmentDefinitionNode, type GraphQLAbstractType, type GraphQLField, type GraphQLObjectType, type GraphQLOutputType, type GraphQLResolveInfo, type GraphQLSchema,
  type OperationDefinitionNode, type SelectionSetNode,
} from 'graphql';

/** An operation that is left to graphql-js. */
export class Unsupported extends Error {}

type Row = Record<string, unknown>;
interface Run extends Told { context: unknown; variables: Row; args: (Row | undefined)[] }
/** A value of a type, made fit for the answer. May be a promise; throws what its field has to deal with. */
type Complete = (value: unknown, run: Run, path: Path) => unknown;
interface Field {
  name: string; index: number; parent: GraphQLObjectType; definition: GraphQLField<unknown, unknown>; nodes: FieldNode[];
  constant: string | undefined; nonNull: boolean; isProperty: boolean; hasArguments: boolean; isLeaf: boolean; complete: Complete;
}

/**
 * An operation prepared for being executed again and again: what graphql-js finds out for each row of a list (which fields, of which types, with which arguments) is found out once.
 * Answers and errors are those of graphql-js; a test holds the two against each other. `Unsupported` is thrown for subscriptions, introspection, @skip and @include.
 */
export class CompiledOperation {
  private readonly fragments: Record<string, FragmentDefinitionNode> = Object.create(null) as Record<string, FragmentDefinitionNode>;
  private readonly operation: OperationDefinitionNode;
  private readonly root: Field[];
  private readonly known = new Map<GraphQLObjectType, Map<FieldNode, Field>>();
  private fieldCount = 0;

  constructor(private readonly schema: GraphQLSchema, document: DocumentNode, operationName?: string | null) {
    const operations: OperationDefinitionNode[] = [];
    for (const definition of document.definitions) {
      if (definition.kind === 'FragmentDefinition') this.fragments[definition.name.value] = definition;
      else if (definition.kind === 'OperationDefinition' && (operationName === undefined || operationName === null || definition.name?.value === operationName)) operations.push(definition);
    }
    const [operation, another] = operations;
    const type = operation && operation.operation !== 'subscription' ? schema.getRootType(operation.operation) : undefined;
    if (!operation || another || !type) throw new Unsupported();
    this.operation = operation;
    this.root = this.fieldsOf(type, [operation.selectionSet]);
  }

  /** Undefined where the variables are wrong, which is graphql-js's to say. */
  async run(context: unknown, variables: Row = {}): Promise<ExecutionResult | undefined> {
    const { coerced } = getVariableValues(this.schema, this.operation.variableDefinitions ?? [], variables, { maxErrors: 50 });
    if (!coerced) return undefined;
    const run: Run = { context, variables: coerced, errors: [], nulled: new Set(), isOver: false, args: [] };
    let data: Row | null;
    try {
      data = await (this.operation.operation === 'mutation' ? this.oneAfterAnother(run) : this.completeFields(this.root, undefined, run, undefined));
    } catch (error) {
      run.errors.push(error as GraphQLError);
      run.isOver = true;
      data = null;
    }
    return run.errors.length ? { errors: run.errors, data } : { data };
  }

  private async oneAfterAnother(run: Run): Promise<Row> {
    const result: Row = {};
    for (const field of this.root) result[field.name] = field.constant ?? await this.execute(field, undefined, run, undefined);
    return result;
  }

  private completeFields(fields: readonly Field[], source: unknown, run: Run, path: Path | undefined): Row | Promise<Row> {
    const result: Row = {};
    let pending: Promise<void>[] | undefined;
    try {
      for (const field of fields) {
        const value = field.constant ?? this.execute(field, source, run, path);
        if (isPromise(value)) {
          result[field.name] = undefined; // keeps its place
          (pending ??= []).push(value.then((resolved) => { result[field.name] = resolved; }));
        } else result[field.name] = value;
      }
    } catch (error) {
      if (!pending) throw error;
      const fail = () => { throw error; };
      return Promise.all(pending).then(fail, fail);
    }
    return pending ? Promise.all(pending).then(() => result) : result;
  }

  private execute(field: Field, source: unknown, run: Run, parentPath: Path | undefined): unknown {
    let path: Path | undefined;
    const place = (): Path => (path ??= { prev: parentPath, key: field.name, typename: field.parent.name });
    const fail = (error: unknown) => refused(error, field, place, field.nonNull, run);
    try {
      const value = this.resolve(field, source, run, place);
      const completed = isPromise(value) ? value.then((resolved) => field.complete(resolved, run, place())) : field.complete(value, run, field.isLeaf ? nowhere : place());
      return isPromise(completed) ? completed.then(undefined, fail) : completed;
    } catch (error) {
      return fail(error);
    }
  }

  private resolve(field: Field, source: unknown, run: Run, place: () => Path): unknown {
    const { definition, isProperty } = field;
    if (isProperty) {
      const value = (typeof source === 'object' && source !== null) || typeof source === 'function' ? (source as Row)[definition.name] : undefined;
      return typeof value === 'function' ? value.call(source, this.argumentsOf(field, run), run.context, this.info(field, run, place())) : value;
    }
    return definition.resolve!(source, this.argumentsOf(field, run), run.context, this.info(field, run, place()));
  }

  /** The same for every row. */
  private argumentsOf(field: Field, run: Run): Row {
    if (!field.hasArguments) return {};
    return (run.args[field.index] ??= getArgumentValues(field.definition, field.nodes[0]!, run.variables));
  }

  private info({ definition, nodes, parent }: Field, { variables }: Run, path: Path): GraphQLResolveInfo {
    return { fieldName: definition.name, fieldNodes: nodes, returnType: definition.type, parentType: parent, path, schema: this.schema, fragments: this.fragments, rootValue: undefined, operation: this.operation, variableValues: variables };
  }

  private fieldsOf(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Field[] {
    const nodes = new Map<string, FieldNode[]>();
    for (const set of sets) this.collect(type, set, nodes);
    return [...nodes].map(([name, same]) => this.remembered(type, name, same));
  }

  /** A fragment that is spread many times over is prepared once for each type. */
  private remembered(type: GraphQLObjectType, name: string, nodes: FieldNode[]): Field {
    if (nodes.length > 1) return this.field(type, name, nodes);
    let known = this.known.get(type);
    if (!known) this.known.set(type, (known = new Map()));
    const field = known.get(nodes[0]!) ?? this.field(type, name, nodes);
    known.set(nodes[0]!, field);
    return field;
  }

  private collect(type: GraphQLObjectType, { selections }: SelectionSetNode, into: Map<string, FieldNode[]>, spread = new Set<string>()): void {
    for (const selection of selections) {
      if (selection.directives?.length) throw new Unsupported();
      if (selection.kind === 'Field') {
        const name = (selection.alias ?? selection.name).value;
        into.set(name, [...(into.get(name) ?? []), selection]);
        continue;
      }
      if (selection.kind === 'FragmentSpread') {
        if (spread.has(selection.name.value)) continue;
        spread.add(selection.name.value);
      }
      const fragment = selection.kind === 'InlineFragment' ? selection : this.fragments[selection.name.value];
      if (fragment && this.applies(fragment.typeCondition?.name.value, type)) this.collect(type, fragment.selectionSet, into, spread);
    }
  }

  private applies(condition: string | undefined, type: GraphQLObjectType): boolean {
    if (condition === undefined || condition === type.name) return true;
    const wanted = this.schema.getType(condition);
    return isAbstractType(wanted) && this.schema.isSubType(wanted, type);
  }

  private field(parent: GraphQLObjectType, name: string, nodes: FieldNode[]): Field {
    if (nodes[0]!.name.value === '__typename') return { name, constant: parent.name } as Field;
    const definition = parent.getFields()[nodes[0]!.name.value];
    if (!definition || name === '__proto__') throw new Unsupported(); // introspection has no definition here
    const nullable = isNonNullType(definition.type) ? definition.type.ofType : definition.type;
    return {
      name, index: this.fieldCount++, parent, definition, nodes,
      constant: undefined, nonNull: isNonNullType(definition.type), isProperty: !definition.resolve || definition.resolve === defaultFieldResolver, hasArguments: definition.args.length > 0, isLeaf: isLeafType(nullable),
      complete: this.completion(definition.type, parent, nodes),
    };
  }

  private completion(type: GraphQLOutputType, parent: GraphQLObjectType, nodes: FieldNode[]): Complete {
    const where = `${parent.name}.${nodes[0]!.name.value}`;
    if (isNonNullType(type)) {
      const inner = this.completion(type.ofType, parent, nodes);
      return (value, run, path) => {
        const completed = inner(value, run, path);
        if (completed === null) throw new Error(`Cannot return null for non-nullable field ${where}.`);
        return completed;
      };
    }
    if (isLeafType(type)) {
      return (value) => {
        if (value === null || value === undefined) return null;
        if (value instanceof Error) throw value;
        const shown = type.serialize(value);
        if (shown === null || shown === undefined) throw new Error(`${type.name} cannot represent the value of ${where}.`);
        return shown;
      };
    }
    const complete = isListType(type) ? this.listCompletion(type.ofType, parent, nodes, where) : isObjectType(type) ? this.objectCompletion(type, nodes) : this.abstractCompletion(type, parent, nodes, where);
    return (value, run, path) => {
      if (value === null || value === undefined) return null;
      if (value instanceof Error) throw value;
      return complete(value, run, path);
    };
  }

  private listCompletion(type: GraphQLOutputType, parent: GraphQLObjectType, nodes: FieldNode[], where: string): Complete {
    const element = this.completion(type, parent, nodes);
    const nonNull = isNonNullType(type);
    return (value, run, path) => {
      if (typeof value !== 'object' || !(Symbol.iterator in value!)) throw new GraphQLError(`Expected Iterable, but did not find one for field "${where}".`);
      const result: unknown[] = [];
      let pending: Promise<unknown>[] | undefined;
      try {
        for (const item of value as Iterable<unknown>) {
          const one = completeItem(item, result.length, run, path);
          if (isPromise(one)) (pending ??= []).push(one);
          result.push(one);
        }
      } catch (error) {
        for (const one of pending ?? []) one.catch(() => {}); // a promise that nobody awaits would end the process where it fails
        throw error;
      }
      return pending ? Promise.all(result) : result;
    };
    function completeItem(item: unknown, index: number, run: Run, path: Path): unknown {
      const place: Path = { prev: path, key: index, typename: undefined };
      const fail = (error: unknown) => refused(error, { nodes }, () => place, nonNull, run);
      try {
        const completed = isPromise(item) ? item.then((resolved) => element(resolved, run, place)) : element(item, run, place);
        return isPromise(completed) ? completed.then(undefined, fail) : completed;
      } catch (error) {
        return fail(error);
      }
    }
  }

  private objectCompletion(type: GraphQLObjectType, nodes: readonly FieldNode[]): Complete {
    if (type.isTypeOf) throw new Unsupported();
    const fields = this.fieldsOf(type, nodes.flatMap(({ selectionSet }) => selectionSet ?? []));
    return (value, run, path) => this.completeFields(fields, value, run, path);
  }

  private abstractCompletion(type: GraphQLAbstractType, parent: GraphQLObjectType, nodes: FieldNode[], where: string): Complete {
    const byName = new Map<string, Complete>(this.schema.getPossibleTypes(type).map((possible) => [possible.name, this.objectCompletion(possible, nodes)]));
    const field = { definition: parent.getFields()[nodes[0]!.name.value]!, nodes, parent } as Field;
    return (value, run, path) => {
      const as = (name: unknown) => {
        const complete = byName.get(name as string);
        if (!complete) throw new GraphQLError(`"${type.name}" of field "${where}" is none of its possible types.`, { nodes });
        return complete(value, run, path);
      };
      const name = type.resolveType ? type.resolveType(value, run.context, this.info(field, run, path), type) : (value as { __typename?: string }).__typename;
      return isPromise(name) ? name.then(as) : as(name);
    };
  }
}

const nowhere = undefined as unknown as Path; // a leaf that fails is told under its field's own path

const isPromise = (value: unknown): value is Promise<unknown> => typeof (value as { then?: unknown } | null | undefined)?.then === 'function';
