import { defineEntity, p } from '@mikro-orm/core';

/** 政务服务场所、窗口、营商驿站: with its equipment and its fixed staff. 一(2) */
const schema = defineEntity({
  name: 'ServicePoint',
  tableName: 'service_point',
  properties: {
    code: p.string().primary(),
    name: p.string(),
    kind: p.string(),
    level: p.string(),
    unitCode: p.string(),
    equipment: p.array().$type<string[]>(),
    staff: p.integer(),
    version: p.integer().version().default(1),
    /** The officer who last changed it in the running system; from then on the data files no longer say how it is equipped. */
    savedBy: p.string().nullable(),
  },
});
export class ServicePoint extends schema.class {}
schema.setClass(ServicePoint);
export const servicePointSchema = schema;
