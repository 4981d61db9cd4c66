import { defineEntity, p } from '@mikro-orm/core';
import type { MachineOperation } from '@bangban/kernel';

/** Of a form of its own: what stands under its name as a source is its own, and doors, too, are sources. */
export const machineCode = /^MC-[A-Z0-9-]{1,37}$/;

/** A department's own system, limited to its units, to what it may do and to how confidential; never with a person's rights. */
const schema = defineEntity({
  name: 'MachineClient',
  tableName: 'machine_client',
  properties: {
    code: p.string().primary(),
    name: p.string(),
    unitCodes: p.array().$type<string[]>(),
    operations: p.array().$type<MachineOperation[]>(),
    confidential: p.boolean(),
    active: p.boolean().default(true),
    version: p.integer().default(1),
    /** The officer who last saved it in the running system; from then on the data files no longer say what it may. */
    savedBy: p.string().nullable(),
  },
});
export class MachineClient extends schema.class {}
schema.setClass(MachineClient);
export const machineClientSchema = schema;
