import { defineEntity, p } from '@mikro-orm/core';

/** 单位: leadership, department, town, sub-district, park, or a unit outside the district. A tree by `parentCode`. */
const schema = defineEntity({
  name: 'OrgUnit',
  tableName: 'org_unit',
  properties: {
    code: p.string().primary(),
    name: p.string(),
    kind: p.string(),
    parentCode: p.string().nullable(),
    duties: p.string().nullable(),
    leaderCode: p.string().nullable(),
  },
});
export class OrgUnit extends schema.class {}
schema.setClass(OrgUnit);
export const orgUnitSchema = schema;
