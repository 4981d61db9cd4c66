import { sql, type RawBuilder } from 'kysely';
import { refuse } from '@bangban/kernel';
import type { Directory } from '@bangban/directory-client';
import { now } from '@bangban/platform';
import { isBehind } from '../bulletin/bulletin.figures.ts';
import type { TicketFilter } from '../generated/graphql.ts';
import { unassignedStatuses } from './ticket.lifecycle.ts';

export const stillOpen = sql`t.status not in ('CLOSED', 'OUT_OF_SCOPE')`;
export const toBeAssigned = sql`t.status = any(${unassignedStatuses}::text[])`;

/** How a case is judged inside, and with which other it is handled, is nothing for reporters. */
export const isInternal = (filter: TicketFilter): boolean => [filter.extensionPending, filter.scopePending, filter.merged, filter.followUpOpen].some((one) => one != null);

/** A list's filter as SQL over `ticket t`; `found`: what the index says of its text, where it was asked (`looksUp`). */
export function matching(filter: TicketFilter | null | undefined, directory: Directory, found?: readonly string[]): RawBuilder<unknown> {
  const { unit, handlingUnit, handlingLevel, severity, status, open, channel, kind, category, dueBefore, overdue, unassigned, disputed, text, outcome, receivedFrom, receivedBefore, changedSince, externalNo, enterpriseCodes, inBulletin, locality, assistingUnit, closedFrom, closedBefore, sourceSystem } = filter ?? {};
  const conditions: RawBuilder<unknown>[] = [
    ...(unit ? [sql`(t.lead_unit = ${unit} or t.handling_unit = ${unit})`] : []),
    ...(handlingUnit ? [sql`t.handling_unit = ${handlingUnit}`] : []),
    ...(handlingLevel ? [sql`t.handling_level = ${handlingLevel}`] : []),
    ...(severity ? [sql`t.severity = ${severity}`] : []),
    ...(status?.length ? [sql`t.status = any(${status}::text[])`] : []),
    ...(typeof open === 'boolean' ? [open ? stillOpen : sql`not (${stillOpen})`] : []),
    ...(channel ? [sql`t.channel = ${channel}`] : []),
    ...(kind ? [sql`t.kind = ${kind}`] : []),
    ...(category ? [sql`t.category = ${category}`] : []),
    ...(dueBefore ? [sql`t.next_due_at < ${dueBefore}`] : []),
    ...(typeof overdue === 'boolean' ? [overdue ? sql`(t.next_due_at < ${now} and ${stillOpen})` : sql`not coalesce(t.next_due_at < ${now} and ${stillOpen}, false)`] : []),
    ...(typeof unassigned === 'boolean' ? [sql`(${toBeAssigned}) = ${unassigned}`] : []),
    ...(typeof disputed === 'boolean' ? [sql`(t.proposed_unit is not null) = ${disputed}`] : []),
    ...(text ? [containing(text, isAmongFew(filter!), found)] : []),
    ...(outcome ? [sql`t.outcome = ${outcome}`] : []),
    ...(receivedFrom ? [sql`t.received_at >= ${receivedFrom}`] : []),
    ...(receivedBefore ? [sql`t.received_at < ${receivedBefore}`] : []),
    ...(changedSince ? [sql`t.changed_at >= ${changedSince}`] : []),
    ...(externalNo ? [sql`t.external_no = ${externalNo}`] : []),
    ...(enterpriseCodes ? [sql`t.enterprise_code = any(${enterpriseCodes}::text[])`] : []),
    ...Object.entries(flags).flatMap(([name, column]) => { const asked = filter?.[name as keyof typeof flags]; return typeof asked === 'boolean' ? [sql`${column} is ${asked ? sql`not null` : sql`null`}`] : []; }),
    ...(locality ? [sql`t.locality = any(${directory.subtree(locality)}::text[])`] : []),
    ...(assistingUnit ? [sql`${assistingUnit} = any(t.assisting_units)`] : []),
    ...(closedFrom ? [sql`t.closed_at >= ${closedFrom}`] : []),
    ...(closedBefore ? [sql`t.closed_at < ${closedBefore}`] : []),
    ...(sourceSystem ? [sql`t.source_system = ${sourceSystem}`] : []),
    ...(inBulletin ? [isBehind(inBulletin, sql`t.id`)] : []),
  ];
  return conditions.length ? sql.join(conditions, sql` and `) : sql`true`;
}

/** What waits or stands still, by the column that tells it. */
const flags = { extensionPending: sql`t.extension_requested_for`, scopePending: sql`t.scope_proposed_by`, suspended: sql`t.suspended_at`, merged: sql`t.merged_into`, followUpOpen: sql`t.follow_up_call` } as const;

const longestText = 100;
const words = sql`(t.title || ' ' || t.content)`;

/** The text stands in the ticket's title or content. */
export function standsIn(text: string): RawBuilder<unknown> {
  const isCased = text.toLowerCase() !== text.toUpperCase(); // Chinese is not
  return isCased ? sql`strpos(lower${words}, lower(${text})) > 0` : sql`strpos(${words}, ${text}) > 0`;
}

/** Among those at work each is looked at; of one character the index knows nothing. */
const isAmongFew = ({ open, overdue, unassigned }: TicketFilter): boolean => Boolean(open || overdue || unassigned);
export const looksUp = (filter: TicketFilter | null | undefined): filter is TicketFilter & { text: string } => Boolean(filter?.text && filter.text.length <= longestText && !isAmongFew(filter) && [...filter.text].length > 1);
const many = 1_000; // about half of what `tickets_with` gives of a word that stands in more

/**
 * There is an index, which knows pairs of characters, in any order: it finds where the text may stand, and a look at the ticket tells whether it does.
 * Where it finds few, these are looked at; where many, the list is gone through from its beginning until there are enough. Without `found`, as to count them all, the planner may choose.
 */
function containing(text: string, amongFew: boolean, found: readonly string[] | undefined): RawBuilder<unknown> {
  if (text.length > longestText) refuse('INVALID_INPUT', { field: 'filter.text', reason: `检索词不能超过${longestText}个字` });
  const stands = standsIn(text);
  if (amongFew || [...text].length < 2) return stands;
  if (!found) return sql`${stands} and bigrams${words} @> bigrams(${text})`;
  return found.length < many ? sql`t.id = any(${[...found]}::uuid[]) and ${stands}` : stands;
}
