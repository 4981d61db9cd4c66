import fc, { type GeneratorValue } from 'fast-check';
import {
  getNamedType, isCompositeType, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType, isRequiredArgument, isRequiredInputField, type GraphQLArgument, type GraphQLCompositeType, type GraphQLInputType, type GraphQLSchema,
} from 'graphql';

/** Draws of fast-check, one after the other: the same seed draws the same. */
export type Draw = GeneratorValue;
export const below = (draw: Draw, most: number): number => draw(fc.nat, { max: most - 1 });
export const one = <T>(draw: Draw, of: readonly T[]): T => of[below(draw, of.length)]!;
export const chance = (draw: Draw, percent: number): boolean => below(draw, 100) < percent;

export interface Document { query: string; variables: Record<string, unknown> }

/** Texts that have broken something somewhere. */
export const nasty = [
  '', ' ', '　', '\0', 'a\0b', '\ud800', 'x\udfffy', '\u202e', '\ufeff', '😀'.repeat(50), '𠮷野家', '长'.repeat(30_000), "'; drop table ticket; --", '%', '_%\\', '\\', '$1', '?', '{}', '[]', 'null', 'NaN', '-0', '1e400', '9'.repeat(40),
  '../../etc/passwd', '<script>alert(1)</script>', '${7*7}', '=1+1', '\r\nset-cookie: x=y', '__proto__', 'constructor', 'toString', '2026-02-30', '2026-11-23T09:00:00+08:00', '2026-11-23T25:61:61Z', '0001-01-01T00:00:00Z', 'infinity', '2026-11-23', '9999-12-31',
] as const;
const numbers = [0, -0, 1, -1, 20, 100, 101, 2 ** 31 - 1, 2 ** 31, -(2 ** 31) - 1, 2 ** 53, 1.5, 1e300, 5e-324] as const;

/** Queries and mutations of the schema, with selections, arguments and values at random: as good as any, but for what the values are. */
export class Documents {
  private readonly schema: GraphQLSchema;
  private readonly earlier: Template[] = [];
  /** `known`: ids and numbers that there are, of which some are used. */
  constructor(schema: GraphQLSchema, private readonly known: readonly string[]) { this.schema = schema; }

  /** Most of them an earlier one with other variables, as front ends send: what is prepared once has to bear every value. */
  of(draw: Draw, kind: 'query' | 'mutation'): Document {
    const { query, variables } = this.earlier.length && chance(draw, 80) ? one(draw, this.earlier) : this.newOne(draw, kind);
    return { query, variables: Object.fromEntries([...variables].map(([name, type]) => [name, plain(this.value(draw, type, name, 3))])) };
  }

  private newOne(draw: Draw, kind: 'query' | 'mutation'): Template {
    const variables = new Map<string, GraphQLInputType>();
    const root = (kind === 'query' ? this.schema.getQueryType() : this.schema.getMutationType())!;
    const selection = this.selection(draw, root, kind === 'mutation' ? 1 : 1 + below(draw, 3), 4, variables);
    const declared = [...variables].map(([name, type]) => `$${name}: ${String(type)}`).join(', ');
    const made = { query: `${kind}${declared && ` Q(${declared})`} ${selection}`, variables };
    this.earlier.push(made);
    return made;
  }

  private selection(draw: Draw, type: GraphQLCompositeType, many: number, depth: number, variables: Map<string, GraphQLInputType>): string {
    if (!isObjectType(type)) return '{ __typename }';
    const fields = Object.values(type.getFields()).filter((field) => depth > 0 || !isCompositeType(getNamedType(field.type)));
    const selected = Array.from({ length: fields.length ? many : 0 }, (_, at) => {
      const { name, args, type: its } = one(draw, fields);
      const named = getNamedType(its);
      const below_ = isCompositeType(named) ? ` ${this.selection(draw, named, 1 + below(draw, 4), depth - 1, variables)}` : '';
      const alias = chance(draw, 30) ? `a${at}: ` : '';
      const directive = chance(draw, 8) ? ` @${one(draw, ['include', 'skip'])}(if: ${String(chance(draw, 50))})` : '';
      const text = `${alias}${name}${this.arguments(draw, args, variables)}${directive}${below_}`;
      return chance(draw, 8) ? `... on ${type.name} { ${text} }` : text;
    });
    return `{ __typename ${selected.join(' ')} }`;
  }

  private arguments(draw: Draw, args: readonly GraphQLArgument[], variables: Map<string, GraphQLInputType>): string {
    const given = args.filter((arg) => isRequiredArgument(arg) || chance(draw, 40)).map((arg) => {
      if (chance(draw, 40)) return `${arg.name}: ${literal(this.value(draw, arg.type, arg.name, 3))}`;
      const name = variables.has(arg.name) ? `${arg.name}${variables.size}` : arg.name;
      variables.set(name, arg.type);
      return `${arg.name}: $${name}`;
    });
    return given.length ? `(${given.join(', ')})` : '';
  }

  private value(draw: Draw, type: GraphQLInputType, name: string, depth: number): unknown {
    if (isNonNullType(type)) return this.value(draw, type.ofType, name, depth) ?? this.value(draw, type.ofType, name, depth);
    if (chance(draw, 4)) return null;
    if (chance(draw, 3)) return one(draw, [...nasty, ...numbers, true, [], [[]], {}, { __proto__: 1 }]);
    if (isListType(type)) return Array.from({ length: below(draw, 3) }, () => this.value(draw, type.ofType, name, depth));
    if (isEnumType(type)) return new Enum(one(draw, type.getValues()).name);
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter((field) => isRequiredInputField(field) || (depth > 0 && chance(draw, 35)));
      return Object.fromEntries(fields.map((field) => [field.name, this.value(draw, field.type, field.name, depth - 1)]));
    }
    switch (type.name) {
      case 'Int': return name === 'first' ? 1 + below(draw, 20) : chance(draw, 60) ? below(draw, 6) : one(draw, numbers);
      case 'Float': return one(draw, numbers);
      case 'Boolean': return chance(draw, 50);
      case 'DateTime': return chance(draw, 60) ? `2026-${String(1 + below(draw, 12)).padStart(2, '0')}-1${below(draw, 10)}T09:00:00+08:00` : one(draw, nasty);
      case 'Date': return chance(draw, 60) ? `2026-${String(1 + below(draw, 12)).padStart(2, '0')}-1${below(draw, 10)}` : one(draw, nasty);
      default: return name === 'idempotencyKey' ? `key-${below(draw, 1e9)}` : chance(draw, 50) ? one(draw, this.known) : chance(draw, 50) ? one(draw, nasty) : draw(fc.string, { unit: 'binary', maxLength: 40 });
    }
  }
}

interface Template { query: string; variables: Map<string, GraphQLInputType> }
class Enum { constructor(readonly name: string) {} }

const plain = (value: unknown): unknown => (value instanceof Enum ? value.name : Array.isArray(value) ? value.map(plain) : typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)])) : value);

function literal(value: unknown): string {
  if (value instanceof Enum) return value.name;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null) return `{ ${Object.entries(value).map(([name, inner]) => `${name}: ${literal(inner)}`).join(', ')} }`;
  return JSON.stringify(value);
}
