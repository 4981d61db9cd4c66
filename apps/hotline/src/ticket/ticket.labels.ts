import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, visit } from 'graphql';

// the Chinese label of an enum value is its description in the contract: one place for it
const source = join(import.meta.dirname, '..');
const contract = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql')).map((file) => readFileSync(join(source, file), 'utf8')).join('\n');
const labels = new Map<string, string>();
visit(parse(contract), {
  EnumTypeDefinition({ name, values }) {
    for (const value of values ?? []) labels.set(`${name.value}.${value.name.value}`, value.description?.value ?? value.name.value);
  },
});

/** `labelOf('TicketStatus', 'ASSIGNED')` is 已交办. */
export const labelOf = (enumName: string, value: string): string => labels.get(`${enumName}.${value}`) ?? value;
