import { defineEntity, p } from '@mikro-orm/core';
import type { Role } from '@bangban/kernel';

/** 工作人员: a post in a unit, with its roles. Who has left is not active, and is let in nowhere. */
const schema = defineEntity({
  name: 'Officer',
  tableName: 'officer',
  properties: {
    code: p.string().primary(),
    title: p.string(),
    unitCode: p.string(),
    roles: p.array().$type<Role[]>(),
    active: p.boolean().default(true),
  },
});
export class Officer extends schema.class {}
schema.setClass(Officer);
export const officerSchema = schema;
