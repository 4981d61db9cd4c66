import type { EntityManager } from '@mikro-orm/postgresql';
import { sql, type RawBuilder } from 'kysely';
import { now } from '@bangban/platform';
import { stillOpen } from './ticket.filter.ts';
import { Ticket } from './ticket.entity.ts';
import type { TicketRow } from './ticket.view.ts';

/** What the policy and the cursors look at. */
const alwaysRead: readonly (keyof TicketRow)[] = ['id', 'channel', 'sourceSystem', 'filedBy', 'reporterRef', 'complainedUnits', 'complainedOfficers', 'leadUnit', 'handlingUnit', 'assistingUnits', 'proposedUnit', 'confidential', 'receivedAt', 'nextDueAt'];
/** What fields look at that are no columns, the next steps above all. */
const forComputed: readonly (keyof TicketRow)[] = ['status', 'kind', 'complexity', 'category', 'scopeProposedBy', 'objectionClosed', 'assignedAt', 'rulebookVersion', 'suspendedAt', 'extensionRequestedFor', 'followUpCall', 'mergedInto', 'rating', 'anonymizedAt', 'handlingLevel'];
/** Fields of the contract that are made of something else than the property of their name. */
const madeOf: Readonly<Record<string, readonly string[]>> = { leadUnitId: ['leadUnit'], handlingUnitId: ['handlingUnit'], hasComplainedAbout: [], overdue: [], localityId: ['locality'], suggestedUnitId: ['suggestedUnit'], reporterLabel: ['reporterKind', 'enterpriseName'], enterprise: ['enterpriseCode'] };

/** The units that have still to answer what they were asked to assist with: looked up where a case has any. */
const openAssistances = sql`case when t.assisting_units <> '{}' then array(select a.unit_code from assistance a where a.ticket_id = t.id and a.answered_at is null and a.withdrawn_at is null) end as "openAssistances"`;

/** The columns of `ticket t` that a read needs: all, or those of the fields that are asked for. */
export class TicketColumns {
  private readonly names: ReadonlyMap<string, string>;
  private readonly byAsked = new WeakMap<ReadonlySet<string>, RawBuilder<unknown>>();
  readonly all: RawBuilder<unknown>;

  constructor(em: EntityManager) {
    this.names = new Map(em.getMetadata().get(Ticket).props.filter(({ name }) => !name.toLowerCase().endsWith('fingerprint')).map(({ name, fieldNames }) => [name, fieldNames[0]!]));
    this.all = sql`${this.of(this.names.keys())}, ${openAssistances}`;
  }

  for(asked: ReadonlySet<string>): RawBuilder<unknown> {
    let columns = this.byAsked.get(asked);
    if (!columns) {
      columns = this.of([...alwaysRead, ...([...asked].some((field) => this.isComputed(field)) ? forComputed : []), ...[...asked].flatMap((field) => madeOf[field] ?? [field])]);
      if (asked.has('nextSteps')) columns = sql`${columns}, ${openAssistances}`;
      this.byAsked.set(asked, columns);
    }
    return columns;
  }

  private isComputed(field: string): boolean { return !this.names.has(field) && !(field in madeOf) && field !== '__typename'; }

  private of(properties: Iterable<string>): RawBuilder<unknown> {
    const known = [...new Set(properties)].filter((name) => this.names.has(name));
    return sql`${sql.raw(known.map((name) => `t.${this.names.get(name)} as "${name}"`).join())}, coalesce(t.next_due_at < ${now} and ${stillOpen}, false) as overdue, ${now} as "asOf"`;
  }
}

/** PostgreSQL's text of an instant, for a role at home in Shanghai, as RFC 3339. */
export const instant = (text: string): string => text.replace(' ', 'T').replace(/\+08$/, '+08:00');
