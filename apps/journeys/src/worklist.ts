import { told } from './ask.ts';
import { dispatcher } from './cast.ts';
import type { Journey } from './platform.ts';

/** How many tickets a dispatcher's worklist holds. */
export const countOf = async ({ ask }: Journey, filter: object): Promise<number> =>
  (await told(ask(dispatcher, 'query($filter: TicketFilter) { tickets(filter: $filter, first: 1) { totalCount } }', { filter }))).tickets.totalCount;

/** The ticket with an outside number, as the subject sees it; undefined where he does not. */
export const ticketOf = async ({ ask }: Journey, externalNo: string, subject = dispatcher): Promise<any> =>
  (await told(ask(subject, `query($no: String) { tickets(filter: { externalNo: $no }) { nodes { id number version status reporterLabel enterpriseCode enterpriseName confidential handlingUnitId } } }`, { no: externalNo }))).tickets.nodes[0];
