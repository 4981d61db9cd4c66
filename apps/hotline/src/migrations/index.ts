import { Migration20261123Ticket } from './20261123-ticket.ts';

export const migrations = [{ name: '20261123-ticket', class: Migration20261123Ticket }];
