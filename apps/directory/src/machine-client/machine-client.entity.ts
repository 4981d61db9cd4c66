import { defineEntity, p } from '@mikro-orm/core';

/** A department's own system, limited to its units; never with a person's rights. */
const schema = defineEntity({
  name: 'MachineClient',
  tableName: 'machine_client',
  properties: {
    code: p.string().primary(),
    name: p.string(),
    unitCodes: p.array().$type<string[]>(),
    active: p.boolean().default(true),
  },
});
export class MachineClient extends schema.class {}
schema.setClass(MachineClient);
export const machineClientSchema = schema;
