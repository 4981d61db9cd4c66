import { buildSchema, coerceInputValue, graphqlSync, validate, parse } from 'graphql';
import { queryFault } from '../src/query-fault.ts';

const schema = buildSchema(`
  type Query { ticket(number: String, filter: Filter): Ticket, tickets: [Ticket] }
  type Ticket implements Node { id: ID title: String handling: Channel }
  type Bulletin implements Node { id: ID heading: String }
  interface Node { id: ID }
  enum Channel { ONLINE WINDOW }
  input Filter { channel: Channel, titel: String }
`);

it.each([
  ['a field', '{ tickets { titel } }'], ['a field of another type', '{ tickets { heading } }'], ['a root field', '{ ticket1 { id } }'], ['an argument', '{ ticket(numbr: "x") { id } }'], ['a type', 'query ($x: Filtr) { ticket(filter: $x) { id } }'],
  ['a fragment\'s type', '{ ... on Qery { tickets { id } } }'], ['an enum value', '{ ticket(filter: { channel: ONLIN }) { id } }'], ['an enum value as a text', '{ ticket(filter: { channel: "ONLINE" }) { id } }'], ['an input field', '{ ticket(filter: { title: "x" }) { id } }'],
  ['what must have fields of its own', '{ tickets }'],
])('%s that nearly is one is refused without naming the one', (_, query) => {
  const messages = validate(schema, parse(query)).map(({ message }) => message);
  expect(messages.join()).toContain('Did you mean');
  for (const message of messages) {
    const named = [...(message.split('Did you mean')[1] ?? '').matchAll(/"(\w+)/g)].map(([, name]) => name!).filter((name) => !query.includes(name));
    expect(named.filter((name) => queryFault(message).includes(name))).toEqual([]);
    expect(queryFault(message)).not.toContain('Did you mean');
  }
});

it('so is one in a variable', () => {
  const told: string[] = [];
  coerceInputValue({ titl: 'x', channel: 'WINDO' }, schema.getType('Filter') as never, (_path, _value, { message }) => { told.push(message); });
  expect(told.join()).toMatch(/Did you mean/);
  expect(told.map(queryFault).join()).not.toMatch(/Did you mean|"titel"|"WINDOW"/);
});

it('a long value is not told over again, and half a character neither', () => {
  const { errors } = graphqlSync({ schema, source: `{ ticket(number: "x") { id(of: "${'长'.repeat(100_000)}") } }` });
  expect(queryFault(errors![0]!.message).length).toBeLessThan(400);
  expect(queryFault(`${'x'.repeat(299)}😀`).isWellFormed()).toBe(true);
});
