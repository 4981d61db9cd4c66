import { readFileSync } from 'node:fs';
import { Kind, parse as parseGraphql, print, type ObjectTypeDefinitionNode } from 'graphql';
import { parse } from 'csv-parse/sync';
import { lists, type List } from '../export/lists.ts';
import { allColumns, fieldOf, tables, type Table } from './tables.ts';

const { definitions } = parseGraphql(readFileSync('apps/gateway/supergraph.graphql', 'utf8'));
/** The fields of a type of the one schema, each with its arguments and type as text. */
const fieldsOf = (type: string): Record<string, string> => Object.fromEntries(definitions
  .filter((one): one is ObjectTypeDefinitionNode => (one.kind === Kind.OBJECT_TYPE_DEFINITION || one.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION as never) && (one as ObjectTypeDefinitionNode).name.value === type)
  .flatMap(({ fields = [] }) => fields.map((field) => [field.name.value, `${(field.arguments ?? []).map((argument) => `${argument.name.value}: ${print(argument.type)}`).join(', ')} ${print(field.type)}`])));

describe.each(Object.entries<Table>(tables))('the table %s', (_, table) => {
  it('is what its mutation takes: every column, and its options', () => {
    const input = `${table.mutation[0]!.toUpperCase()}${table.mutation.slice(1)}Input`;
    expect(fieldsOf('Mutation')[table.mutation]).toContain(`input: ${input}!`);
    const row = /\[(\w+)!\]!/.exec(fieldsOf(input).rows!)![1]!;
    expect(Object.keys(fieldsOf(row)).sort()).toEqual(['line', ...allColumns(table).map(fieldOf)].sort());
    expect(Object.keys(fieldsOf(input))).toEqual(expect.arrayContaining(['dryRun', ...table.options.map((option) => (option === 'source' ? 'sourceSystem' : option))]));
  });

  it('is that of its sample', () => {
    const [head] = parse(readFileSync(table.sample), { bom: true, to: 1 }) as string[][];
    expect(allColumns(table)).toEqual(expect.arrayContaining(head!));
    expect(head).toEqual(expect.arrayContaining([...table.columns]));
  });
});

it.each(Object.entries<List>(lists))('the list %s is asked for as its query has it', (_, { query, filterType, fixed, options, filter }) => {
  const field = fieldsOf('Query')[query]!;
  expect(field).toContain(`filter: ${filterType}, `);
  expect(field).toMatch(/after: String.* (TicketExport|CsvPage)$/);
  if (fixed) expect(field).toContain(`${fixed.split(':')[0]}: `);
  const made = filter({ open: options.includes('open'), unit: 'SY-GD', from: '2026-01-01', to: '2026-06-30' });
  expect(Object.keys(fieldsOf(filterType.replace('!', '')))).toEqual(expect.arrayContaining(Object.keys(made)));
});
