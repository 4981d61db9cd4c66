import { astFromValue, coerceInputValue, getNamedType, isEnumType, isInputObjectType, isLeafType, isListType, isNonNullType, isObjectType, print, type GraphQLField, type GraphQLInputType, type GraphQLOutputType, type GraphQLSchema } from 'graphql';

/** Values for the arguments of a field, as GraphQL text: for `tickets` a filter, for `ticket` an id. */
export type Arguments = (field: string) => readonly string[];

/** A query for each root field, with all that it can show: every field that asks for no argument, through objects down to the depth that is asked for, no type inside itself. */
export function everyQuery(schema: GraphQLSchema, given: Arguments): ((depth: number) => string)[] {
  return Object.values(schema.getQueryType()!.getFields()).flatMap((field) => {
    const page = field.args.some(({ name }) => name === 'first') ? 'first: 3' : '';
    const needed = field.args.filter(({ type }) => isNonNullType(type)).map(({ name, type }) => `${name}: ${literal(type)}`).join(', ');
    return ['', ...given(field.name)].map((args) => [args || needed, page].filter(Boolean).join(', ')).filter((args, index, all) => all.indexOf(args) === index).map((args) => (depth: number) => `{ ${field.name}${args && `(${args})`} ${selection(field.type, depth, [])} }`);
  });
}

function selection(type: GraphQLOutputType, depth: number, path: readonly string[]): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (!isObjectType(named)) return '{ __typename }';
  const shown = Object.values(named.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (field.args.some(({ type: wanted }) => isNonNullType(wanted)) || path.includes(inner.name) || (!isLeafType(inner) && depth === 0)) return [];
    const page = field.args.some(({ name }) => name === 'first') ? '(first: 2)' : '';
    return [`${field.name}${page} ${selection(field.type, depth - 1, [...path, named.name])}`.trim()];
  });
  return `{ ${shown.join(' ') || '__typename'} }`;
}

/** Each mutation with an input that fits the schema: `known` for the fields it names, else something of the right type. */
export function everyMutation(schema: GraphQLSchema, known: () => Record<string, unknown>): { name: string; query: string; input: Record<string, unknown> }[] {
  return Object.values(schema.getMutationType()!.getFields()).map((field) => {
    const { type } = field.args.find(({ name }) => name === 'input')!;
    return { name: field.name, query: `mutation($input: ${String(type)}) { ${field.name}(input: $input) ${shallow(field)} }`, input: value(type, known()) as Record<string, unknown> };
  });
}

const shallow = (field: GraphQLField<unknown, unknown>): string => selection(field.type, 2, []);

function value(type: GraphQLInputType, known: Record<string, unknown>): unknown {
  const named = getNamedType(type);
  // two services may call by one name what is of different types
  const isKnown = (name: string, wanted: GraphQLInputType): boolean => { let fits = name in known; if (fits) coerceInputValue(known[name], wanted, () => { fits = false; }); return fits; };
  const one = isInputObjectType(named) ? Object.fromEntries(Object.values(named.getFields()).filter(({ name, type: wanted }) => isNonNullType(wanted) || isKnown(name, wanted)).map(({ name, type: wanted }) => [name, isKnown(name, wanted) ? known[name] : value(wanted, known)]))
    : isEnumType(named) ? named.getValues()[0]!.name
      : ({ Int: 1, Boolean: true, DateTime: '2026-11-23T09:00:00+08:00', Date: '2026-12-01' } as Record<string, unknown>)[named.name] ?? '试一试';
  return isListType(isNonNullType(type) ? type.ofType : type) ? [one] : one;
}

const literal = (type: GraphQLInputType): string => print(astFromValue(value(type, {}), type)!);
