import { z } from 'zod';
import { isCreditCode, machineOperations, roles } from '@bangban/kernel';
import { isLocalDate } from '@bangban/working-time';
import type { OrgUnitKind, RuleUnit, ServiceLevel, ServicePointKind } from '../generated/graphql.ts';
import { subject } from '../account/account.input.ts';
import { machineCode } from '../machine-client/machine-client.entity.ts';
import { isValue } from '../rulebook/rulebook.rules.ts';

const unitKinds = ['DISTRICT', 'LEADERSHIP', 'DEPARTMENT', 'SUBDISTRICT', 'TOWNSHIP', 'PARK', 'EXTERNAL'] as const satisfies readonly OrgUnitKind[];
const pointKinds = ['HALL', 'WINDOW', 'STATION'] as const satisfies readonly ServicePointKind[];
const levels = ['DISTRICT', 'TOWNSHIP', 'VILLAGE'] as const satisfies readonly ServiceLevel[];
const ruleUnits = ['WORKING_DAYS', 'DAYS', 'SAME_DAY', 'WORKING_DAYS_BEFORE', 'TIMES', 'PERCENT', 'PER_MONTH', 'PER_TWO_MONTHS', 'PER_HALF_YEAR', 'PER_YEAR', 'MONTHS', 'DAY_OF_MONTH', 'RECIPIENTS', 'SWITCH', 'TEXT'] as const satisfies readonly RuleUnit[];

const code = z.string().regex(/^[A-Z0-9-]+$/);
const text = z.string().min(1);
const orNull = z.string().transform((value) => value || null);
const list = z.string().transform((value) => value.split(';').filter(Boolean));
export const day = z.string().refine(isLocalDate);

/** Each CSV file: the column that names a row once, the columns that name units or officers, and what a row must be. */
export const tables = {
  units: { file: 'units.csv', key: 'code', units: ['parent_code'], officers: ['leader_code'],
    schema: z.object({ code, name: text, kind: z.enum(unitKinds), parent_code: orNull, duties: orNull, leader_code: orNull }).transform(({ parent_code, leader_code, ...rest }) => ({ ...rest, parentCode: parent_code, leaderCode: leader_code })) },
  officers: { file: 'officers.csv', key: 'code', units: ['unit_code'],
    schema: z.object({ code, title: text, unit_code: code, role: z.enum(roles) }).transform(({ unit_code, role, ...rest }) => ({ ...rest, unitCode: unit_code, roles: [role] })) },
  categories: { file: 'categories.csv', key: 'category', units: ['unit_code'],
    schema: z.object({ category: text, unit_code: orNull }).transform((row) => ({ name: row.category, unitCode: row.unit_code })) },
  indicators: { file: 'indicators.csv', key: 'indicator', units: ['lead_unit_code'],
    schema: z.object({ indicator: text, lead_unit_code: code }).transform((row) => ({ name: row.indicator, leadUnitCode: row.lead_unit_code })) },
  channelDesks: { file: 'channel-desks.csv', key: 'channel', units: ['unit_code'],
    schema: z.object({ channel: text, unit_code: code }).transform((row) => ({ channel: row.channel, unitCode: row.unit_code })) },
  servicePoints: { file: 'service-points.csv', key: 'code', units: ['unit_code'],
    schema: z.object({ code, name: text, kind: z.enum(pointKinds), level: z.enum(levels), unit_code: code, equipment: list, staff: z.string().regex(/^\d{1,5}$/).transform(Number) })
      .transform(({ unit_code, ...rest }) => ({ ...rest, unitCode: unit_code })) },
  machineClients: { file: 'machine-clients.csv', key: 'code', units: ['unit_codes'],
    schema: z.object({ code: z.string().regex(machineCode), name: text, unit_codes: list, operations: list.pipe(z.array(z.enum(machineOperations))), confidential: z.enum(['Y', 'N']) })
      .transform(({ unit_codes, confidential, ...rest }) => ({ ...rest, unitCodes: unit_codes, confidential: confidential === 'Y' })) },
  accounts: { file: 'accounts.csv', key: 'subject', units: [], officers: ['officer_code'],
    schema: z.object({ subject, officer_code: orNull, credit_code: orNull.refine((value) => value === null || isCreditCode(value), 'is no credit code') })
      .refine((row) => (row.officer_code === null) !== (row.credit_code === null), { path: ['officer_code'], message: 'one of officer_code and credit_code' })
      .transform(({ officer_code, credit_code, ...rest }) => ({ ...rest, officerCode: officer_code, creditCode: credit_code })) },
  ruleTargets: { file: 'rulebook.csv', key: 'key', units: [],
    schema: z.object({ key: text, value: text, unit: z.enum(ruleUnits), article: text, effective_from: day, description: text })
      .refine((target) => isValue(target, target.value), { path: ['value'] })
      .transform(({ effective_from, ...rest }) => ({ ...rest, effectiveFrom: effective_from })) },
} as const satisfies Record<string, Table>;

export interface Table { file: string; key: string; units: readonly string[]; officers?: readonly string[]; schema: z.ZodType }

export const year = z.object({
  year: z.number().int(), title: text, documentNumber: text,
  holidays: z.array(z.object({ name: text, from: day, to: day })), makeUpWorkdays: z.array(day),
});
