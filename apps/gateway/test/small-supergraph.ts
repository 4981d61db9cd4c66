import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { GraphQLError, parse, type GraphQLSchema } from 'graphql';
import { messageFor, type ErrorCode } from '@bangban/contracts';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])';

const directory = parse(`${link}
  type Query { units: [OrgUnit!] viewer: String secretUnit: OrgUnit }
  type OrgUnit @key(fields: "code") { code: ID! name: String parent: OrgUnit }`);

const hotline = parse(`${link}
  type Query { tickets(first: Int, codes: [Int!]): TicketConnection ticket(number: ID!): Ticket followUp(number: String!, code: String!): String serviceToRate(token: String): String }
  type Mutation { fileTicket(title: String!): Ticket rateService(token: String!): String }
  type TicketConnection { edges: [TicketEdge!] }
  type TicketEdge { node: Ticket }
  type Ticket @key(fields: "number") { number: ID! title: String handlingUnit: OrgUnit steps: [Step!] }
  type Step { name: String at: String }
  type OrgUnit @key(fields: "code") { code: ID! openTickets: Int }`);

/** Two services that know each other's entities, small enough to read. */
export const supergraphSdl: string = (() => {
  const composed = composeServices([{ name: 'directory', typeDefs: directory, url: 'http://directory/graphql' }, { name: 'hotline', typeDefs: hotline, url: 'http://hotline/graphql' }]);
  if (!composed.supergraphSdl) throw new Error(composed.errors?.join('\n'));
  return composed.supergraphSdl;
})();

const refused = (code: ErrorCode, facts: Record<string, unknown>) => new GraphQLError(messageFor(code, facts), { extensions: { code, facts } });
const units = [{ code: 'A', name: '甲局' }, { code: 'B', name: '乙局' }];
const tickets = [{ number: 'SY1', title: '停水', handlingUnit: { code: 'A' } }, { number: 'SY2', title: '断电', handlingUnit: { code: 'B' } }];

export const directorySchema: GraphQLSchema = buildSubgraphSchema({
  typeDefs: directory,
  resolvers: {
    Query: {
      units: () => units,
      viewer: () => { throw new Error('relation "directory.officer" does not exist'); },
      secretUnit: () => { throw refused('FORBIDDEN', {}); },
    },
    OrgUnit: {
      __resolveReference: ({ code }: { code: string }) => units.find((unit) => unit.code === code),
      name: ({ code, name }: { code: string; name: string }) => { if (code === 'B') throw refused('NOT_FOUND', { what: '单位', id: code }); return name; },
    },
  },
} as never);

export const hotlineSchema: GraphQLSchema = buildSubgraphSchema({
  typeDefs: hotline,
  resolvers: {
    Query: { tickets: () => ({ edges: tickets.map((node) => ({ node })) }), ticket: (_: unknown, { number }: { number: string }) => tickets.find((ticket) => ticket.number === number), followUp: (_: unknown, { number }: { number: string }) => `${number} 办理中`, serviceToRate: () => '企业开办' },
    Mutation: { rateService: (_: unknown, { token }: { token: string }) => `${token} 已评价`, fileTicket: (_: unknown, { title }: { title: string }) => ({ number: 'SY3', title }) },
    OrgUnit: { __resolveReference: ({ code }: { code: string }) => ({ code, openTickets: 7 }) },
  },
} as never);
