import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])';

/** Three services cut like the platform's own: a list of tickets whose units and enterprises belong to others. */
const typeDefs = {
  hotline: `${link}
    type Query { tickets(first: Int = 20): TicketConnection }
    type TicketConnection { totalCount: Int nodes: [Ticket!]! pageInfo: PageInfo! }
    type PageInfo { hasNextPage: Boolean! endCursor: String }
    type Ticket @key(fields: "id") {
      id: ID! number: String! title: String! content: String! status: TicketStatus! channel: String! category: String receivedAt: String! nextDueAt: String overdue: Boolean! nextSteps: [String!]!
      handlingUnit: OrgUnit enterprise: Enterprise
      dueDates: [DueDate!]!
    }
    enum TicketStatus { RECEIVED ACCEPTED ASSIGNED CLOSED }
    type DueDate { kind: String! dueAt: String! state: String! }
    type OrgUnit @key(fields: "code", resolvable: false) { code: ID! }
    type Enterprise @key(fields: "creditCode", resolvable: false) { creditCode: ID! }`,
  directory: `${link}
    type Query { orgUnit(code: ID!): OrgUnit }
    type OrgUnit @key(fields: "code") { code: ID! name: String! shortName: String phone: String address: String kind: UnitKind! }
    enum UnitKind { BUREAU TOWN PARK }`,
  liaison: `${link}
    type Query { enterprise(creditCode: ID!): Enterprise }
    type Enterprise @key(fields: "creditCode") { creditCode: ID! name: String! industry: String address: String liaisonOfficer: String lastVisitAt: String }`,
} as const;
export type BenchService = keyof typeof typeDefs;
export const benchServices = Object.keys(typeDefs) as BenchService[];

/** The supergraph with the services where they answer in this run. */
export function supergraphOf(urls: Readonly<Record<BenchService, string>>): string {
  const { supergraphSdl, errors } = composeServices(benchServices.map((name) => ({ name, url: `${urls[name]}/graphql`, typeDefs: parse(typeDefs[name]) })));
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}

export interface Question { name: 'small' | 'large'; about: string; rows: number; query: string; variables: Record<string, unknown> }

export const questions: readonly Question[] = [
  {
    name: 'small', about: 'two services, 20 rows each', rows: 20, variables: { first: 20 },
    query: 'query Worklist($first: Int) { tickets(first: $first) { nodes { number title status nextDueAt handlingUnit { code name } } } }',
  },
  {
    name: 'large', about: 'three services, 100 rows each', rows: 100, variables: { first: 100 },
    query: `query Register($first: Int) { tickets(first: $first) { totalCount pageInfo { hasNextPage endCursor } nodes {
      number title status category receivedAt nextDueAt overdue nextSteps dueDates { kind dueAt }
      handlingUnit { code name phone kind } enterprise { creditCode name liaisonOfficer } } } }`,
  },
];
