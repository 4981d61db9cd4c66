import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, visit } from 'graphql';

/** The Chinese labels of a service's enum values: their descriptions in its contract, the one place for them. `labelOf('TicketStatus', 'ASSIGNED')` is 已交办. `source` is the folder that holds the contract. */
export function labelsIn(source: string): (enumName: string, value: string) => string {
  const contract = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql')).map((file) => readFileSync(join(source, file), 'utf8')).join('\n');
  const labels = new Map<string, string>();
  visit(parse(contract), {
    EnumTypeDefinition({ name, values }) {
      for (const value of values ?? []) labels.set(`${name.value}.${value.name.value}`, value.description?.value ?? value.name.value);
    },
  });
  return (enumName, value) => labels.get(`${enumName}.${value}`) ?? value;
}
