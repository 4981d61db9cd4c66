import { deadlineSchema, deadlineStepSchema } from '@bangban/deadlines';
import './ticket/ticket.entity.ts';
import { ticketSchema } from './ticket/ticket.schema.ts';
import { recordSchemas } from './ticket/ticket.records.ts';

export const entities = [ticketSchema, ...recordSchemas, deadlineSchema, deadlineStepSchema];
