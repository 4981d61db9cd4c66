import { defineEntity, p } from '@mikro-orm/core';
import type { Ticket } from '../ticket/ticket.entity.ts';
import { record } from '../ticket/ticket.records.ts';

/** That a unit which led, handled or assisted a case does so no more, and since when. */
const schema = defineEntity({
  name: 'TicketLeft',
  tableName: 'ticket_left',
  properties: { id: p.uuid().primary(), ticketId: p.uuid(), unitCode: p.string(), at: p.datetime() },
});
export class TicketLeft extends schema.class {}
schema.setClass(TicketLeft);
export const ticketLeftSchema = schema;

/** The units through which a case is seen: see `visible`. */
export const unitsOf = ({ leadUnit, handlingUnit, assistingUnits }: Pick<Ticket, 'leadUnit' | 'handlingUnit' | 'assistingUnits'>): string[] => [leadUnit, handlingUnit, ...assistingUnits].filter((unit) => unit != null);

/** What a step took from the units of before. */
export function unitsLeft(ticket: Ticket, before: readonly string[], at: Date): TicketLeft[] {
  const still = unitsOf(ticket);
  return [...new Set(before)].filter((unit) => !still.includes(unit)).map((unitCode) => record(TicketLeft, { ticketId: ticket.id, unitCode, at }));
}
