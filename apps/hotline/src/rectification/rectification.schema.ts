import { defineEntity, p } from '@mikro-orm/core';
import type { RectificationSource, RectificationStatus } from '../generated/graphql.ts';

/** 差评整改: what a unit owes for one bad rating, of a service or of a ticket. `officerCode` is who was rated; `named` whether somebody can be called back. */
export const rectificationSchema = defineEntity({
  name: 'Rectification',
  tableName: 'rectification',
  properties: {
    id: p.uuid().primary(),
    number: p.string(),
    version: p.integer().version(),
    source: p.string().$type<RectificationSource>(),
    ratingId: p.uuid().nullable(),
    ticketId: p.uuid().nullable(),
    unitCode: p.string(),
    officerCode: p.string().nullable(),
    named: p.boolean(),
    status: p.string().$type<RectificationStatus>(),
    round: p.integer(),
    openedAt: p.datetime(),
    openedOn: p.string().columnType('date'),
    answeredAt: p.datetime().nullable(),
    fedBackAt: p.datetime().nullable(),
    closedAt: p.datetime().nullable(),
    rulebookVersion: p.integer(),
    nextDueAt: p.datetime().nullable(),
  },
});
