import { readFileSync } from 'node:fs';
import { RunningGateway } from './running-gateway.ts';

let gateway: RunningGateway;
beforeAll(async () => { gateway = await RunningGateway.start({ production: true, supergraphSdl: readFileSync(new URL('../supergraph.graphql', import.meta.url), 'utf8') }); });
afterAll(() => gateway.stop());
const answer = async (query: string, token?: string) => { const { status, text } = await gateway.ask(query, token === undefined ? {} : { token }); return [status, text.replace(/"traceId":"[^"]*"/, '')]; };

// each pair: a name that there is, and one that there is not
const probes: [string, (name: string) => string, string, string][] = [
  ['a root field', (name) => `{ ${name} }`, 'tickets', 'tickeds'],
  ['a type of which nothing is asked', (name) => `{ followUp(number: "SY1", code: "x") { ... on ${name} { __typename } } }`, 'Ticket', 'Tikket'],
  ['a field of such a type', (name) => `{ followUp(number: "SY1", code: "x") { ... on Ticket { ${name} } } }`, 'content', 'kontent'],
  ['a fragment\'s type', (name) => `{ followUp(number: "SY1", code: "x") { number } } fragment f on ${name} { __typename }`, 'OrgUnit', 'OrgUnid'],
  ['an input type', (name) => `query ($x: ${name}) { followUp(number: "SY1", code: "x") { number } }`, 'FileTicketInput', 'FileTicketInputt'],
  ['an enum value', (name) => `query ($x: TicketFilter = { status: ${name} }) { followUp(number: "SY1", code: "x") { number } }`, 'ACCEPTED', 'ACCEPTEDD'],
  ['an argument', (name) => `{ followUp(number: "SY1", code: "x", ${name}: "y") { number } }`, 'id', 'idd'],
  ['a directive', (name) => `{ followUp(number: "SY1", code: "x") @${name} { number } }`, 'include', 'inklude'],
];

test.each(probes)('without a token %s that there is cannot be told from one that there is not', async (_, query, there, not) => {
  expect(await answer(query(there), '')).toEqual(await answer(query(not), ''));
  expect((await answer(query(not), ''))[1]).not.toMatch(/did you mean|cannot query|unknown|locations/i);
});

test.each(probes)('with one %s that there is not is refused without the ones that resemble it', async (_, query, there, not) => {
  const [, text] = await answer(query(not));
  expect(text).not.toMatch(/did you mean/i);
  expect(text).not.toContain(`"${there}\\"`);
});
