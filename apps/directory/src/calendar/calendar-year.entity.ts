import { defineEntity, p } from '@mikro-orm/core';
import type { CalendarYear as Arrangement, LocalDate } from '@bangban/working-time';

/** One published year: the State Council's holidays and make-up workdays, with the notice they come from. */
const schema = defineEntity({
  name: 'CalendarYear',
  tableName: 'calendar_year',
  properties: {
    year: p.integer().primary().autoincrement(false),
    version: p.integer(),
    title: p.string(),
    documentNumber: p.string(),
    holidays: p.json().$type<Arrangement['holidays']>(),
    makeUpWorkdays: p.json().$type<LocalDate[]>(),
  },
});
export class CalendarYear extends schema.class {}
schema.setClass(CalendarYear);
export const calendarYearSchema = schema;
