import { defineEntity, p } from '@mikro-orm/core';

/** A day on which the district rests by its own decision, besides the State Council's holidays. A16 */
const schema = defineEntity({
  name: 'LocalRestDay',
  tableName: 'local_rest_day',
  properties: {
    date: p.string().columnType('date').primary(),
    name: p.string(),
  },
});
export class LocalRestDay extends schema.class {}
schema.setClass(LocalRestDay);
export const localRestDaySchema = schema;
