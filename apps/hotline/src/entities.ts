import { deadlineSchema } from '@bangban/deadlines';
import { ticketSchema } from './ticket/ticket.entity.ts';
import { recordSchemas } from './ticket/ticket.records.ts';

export const entities = [ticketSchema, ...recordSchemas, deadlineSchema];
