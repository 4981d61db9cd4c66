import { readFileSync } from 'node:fs';
import { parse, visit } from 'graphql';

// the Chinese label of an enum value is its description in the contract: one place for it
const labels = new Map<string, string>();
visit(parse(readFileSync(`${import.meta.dirname}/ticket.graphql`, 'utf8')), {
  EnumTypeDefinition({ name, values }) {
    for (const value of values ?? []) labels.set(`${name.value}.${value.name.value}`, value.description?.value ?? value.name.value);
  },
});

/** `labelOf('TicketStatus', 'ASSIGNED')` is 已交办. */
export const labelOf = (enumName: string, value: string): string => labels.get(`${enumName}.${value}`) ?? value;
