import {
  getNullableType, GraphQLError, isEnumType, isLeafType, isListType, isNonNullType, isObjectType, isSpecifiedScalarType,
  type FieldNode, type FragmentDefinitionNode, type GraphQLLeafType, type GraphQLObjectType, type GraphQLOutputType, type GraphQLSchema, type OperationDefinitionNode, type SelectionSetNode,
} from 'graphql';
import { Unsupported } from './unsupported.ts';

type Row = Record<string, unknown>;
/** What the services answered, in the shape that was asked for, and what of it was not as the schema promises. */
export interface Completed { data: Row | null; faults: GraphQLError[] }

/** Null where it may not be, with the reason already among the faults: the nearest field that may be null becomes it. */
const lost = Symbol('lost');
interface Run { path: (string | number)[]; faults: GraphQLError[] }
type Complete = (value: unknown, run: Run) => unknown;
interface Field { name: string; nonNull: boolean; constant: string | undefined; isValidLeaf: ((value: unknown) => boolean) | undefined; complete: Complete }

/**
 * Prepares an operation's answer: which fields, in which order, of which types. The function then takes a merged answer of the services and keeps what was asked for.
 * Throws `Unsupported` for what depends on the answer or on variables: abstract types, @skip and @include, introspection.
 */
export function compileShape(schema: GraphQLSchema, operation: OperationDefinitionNode, fragments: Readonly<Record<string, FragmentDefinitionNode>>): (input: Row) => Completed {
  const root = schema.getRootType(operation.operation) ?? unsupported();
  const fields = new Compiler(schema, fragments).fieldsOf(root, [operation.selectionSet]);
  return (input) => {
    const run: Run = { path: [], faults: [] };
    const data = completeObject(fields, input, run);
    return { data: data === lost ? null : (data as Row), faults: run.faults };
  };
}

class Compiler {
  // a fragment that is spread many times over is prepared once
  private readonly known = new Map<FieldNode, Field>();
  private readonly checks = new Map<GraphQLLeafType, (value: unknown) => boolean>();
  constructor(private readonly schema: GraphQLSchema, private readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>) {}

  fieldsOf(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Field[] {
    const nodes = new Map<string, FieldNode[]>();
    for (const set of sets) this.collect(type, set, nodes);
    return [...nodes].map(([name, same]) => this.remembered(type, name, same));
  }

  private remembered(type: GraphQLObjectType, name: string, nodes: FieldNode[]): Field {
    const [node, another] = nodes as [FieldNode, FieldNode?];
    const field = (another ? undefined : this.known.get(node)) ?? this.field(type, name, nodes);
    if (!another) this.known.set(node, field);
    return field;
  }

  private collect(type: GraphQLObjectType, { selections }: SelectionSetNode, into: Map<string, FieldNode[]>): void {
    for (const selection of selections) {
      if (selection.directives?.length) unsupported();
      if (selection.kind === 'Field') {
        const name = (selection.alias ?? selection.name).value;
        into.set(name, [...(into.get(name) ?? []), selection]);
        continue;
      }
      const fragment = selection.kind === 'InlineFragment' ? selection : (this.fragments[selection.name.value] ?? unsupported());
      if (fragment.directives?.length || (fragment.typeCondition && fragment.typeCondition.name.value !== type.name)) unsupported();
      this.collect(type, fragment.selectionSet, into);
    }
  }

  private field(parent: GraphQLObjectType, name: string, nodes: FieldNode[]): Field {
    if (name in Object.prototype) unsupported(); // an answer without it would seem to have it
    const field = nodes[0]!.name.value;
    if (field === '__typename') return { name, nonNull: true, constant: parent.name, isValidLeaf: undefined, complete: (value) => value };
    const { type } = parent.getFields()[field] ?? unsupported(); // introspection too
    const nullable = getNullableType(type);
    return { name, nonNull: isNonNullType(type), constant: undefined, isValidLeaf: isLeafType(nullable) ? this.check(nullable) : undefined, complete: this.completion(nullable, nodes) };
  }

  private check(type: GraphQLLeafType): (value: unknown) => boolean {
    const check = this.checks.get(type) ?? leafCheck(type);
    this.checks.set(type, check);
    return check;
  }

  /** How a value of a type that may be null is completed. */
  private completion(type: GraphQLOutputType, nodes: readonly FieldNode[]): Complete {
    if (isListType(type)) {
      const element = this.completion(getNullableType(type.ofType), nodes);
      return completeList(element, isNonNullType(type.ofType));
    }
    if (isLeafType(type)) {
      const isValid = this.check(type);
      return (value, run) => (value === null || isValid(value) ? value : invalid(run, undefined));
    }
    if (!isObjectType(type)) return unsupported();
    const fields = this.fieldsOf(type, nodes.flatMap(({ selectionSet }) => selectionSet ?? []));
    return (value, run) => (value === null ? null : completeObject(fields, value as Row, run));
  }
}

function completeObject(fields: readonly Field[], source: Row, run: Run): Row | typeof lost {
  if (typeof source !== 'object') return invalid(run, undefined);
  const result: Row = {};
  for (const field of fields) {
    if (field.constant !== undefined) { result[field.name] = field.constant; continue; }
    let value: unknown = source[field.name] ?? null;
    if (value !== null) {
      if (field.isValidLeaf) {
        if (!field.isValidLeaf(value)) value = invalid(run, field.name);
      } else {
        run.path.push(field.name);
        value = field.complete(value, run);
        run.path.pop();
      }
    } else if (field.nonNull) value = absent(run, field.name);
    if (value === lost) {
      if (field.nonNull) return lost;
      value = null;
    }
    result[field.name] = value;
  }
  return result;
}

const completeList = (element: Complete, nonNull: boolean): Complete => (value, run) => {
  if (value === null) return null;
  if (!Array.isArray(value)) return invalid(run, undefined);
  let isLost = false;
  const result = new Array<unknown>(value.length);
  for (let index = 0; index < value.length; index++) {
    run.path.push(index);
    let item = element(value[index] ?? null, run);
    if (item === null && nonNull) item = absent(run, undefined);
    run.path.pop();
    if (item === lost) {
      isLost ||= nonNull;
      item = null;
    }
    result[index] = item;
  }
  return isLost ? lost : result;
};

/** What JSON may bring for a leaf; a custom scalar is its service's own matter. */
function leafCheck(type: GraphQLLeafType): (value: unknown) => boolean {
  if (isEnumType(type)) {
    const values = new Set<unknown>(type.getValues().map(({ name }) => name));
    return (value) => values.has(value);
  }
  if (!isSpecifiedScalarType(type)) return () => true;
  switch (type.name) {
    case 'Boolean': return (value) => typeof value === 'boolean';
    case 'Int': return (value) => Number.isInteger(value);
    case 'Float': return (value) => typeof value === 'number';
    case 'ID': return (value) => typeof value === 'string' || Number.isInteger(value);
    default: return (value) => typeof value === 'string';
  }
}

const invalid = (run: Run, field: string | undefined): typeof lost => fault(run, field, 'a service answered a value of another type');
const absent = (run: Run, field: string | undefined): typeof lost => fault(run, field, 'a service answered null where the schema allows none');

function fault({ path, faults }: Run, field: string | undefined, message: string): typeof lost {
  faults.push(new GraphQLError(message, { path: field === undefined ? [...path] : [...path, field] }));
  return lost;
}

function unsupported(): never { throw new Unsupported(); }
