import { accountSchema } from './account/account.entity.ts';
import { calendarDraftSchemas } from './calendar/calendar-draft.entity.ts';
import { calendarYearSchema } from './calendar/calendar-year.entity.ts';
import { localRestDaySchema } from './calendar/local-rest-day.entity.ts';
import { machineClientSchema } from './machine-client/machine-client.entity.ts';
import { machineKeySchema } from './machine-client/machine-key.entity.ts';
import { ruleTargetSchema } from './rulebook/rule-target.entity.ts';
import { servicePointSchema } from './service-point/service-point.entity.ts';
import { catalogueSchemas } from './unit/category.entity.ts';
import { officerSchema } from './unit/officer.entity.ts';
import { orgUnitSchema } from './unit/unit.entity.ts';

export const entities = [orgUnitSchema, officerSchema, ...catalogueSchemas, servicePointSchema, machineClientSchema, machineKeySchema, accountSchema, calendarYearSchema, localRestDaySchema, ...calendarDraftSchemas, ruleTargetSchema];
