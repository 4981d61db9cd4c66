import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { roles } from '@bangban/kernel';
import { isLocalDate } from '@bangban/working-time';

const code = z.string().regex(/^[A-Z0-9-]+$/);
const orNull = z.string().transform((text) => text || null);
const list = z.string().transform((text) => text.split(';').filter(Boolean));
const day = z.string().refine(isLocalDate);

const rows = {
  units: ['units.csv', z.object({ code, name: z.string().min(1), kind: z.string().min(1), parent_code: orNull, duties: orNull })
    .transform(({ parent_code, ...rest }) => ({ ...rest, parentCode: parent_code }))],
  officers: ['officers.csv', z.object({ code, title: z.string().min(1), unit_code: code, role: z.enum(roles) })
    .transform(({ unit_code, role, ...rest }) => ({ ...rest, unitCode: unit_code, roles: [role] }))],
  categories: ['categories.csv', z.object({ category: z.string().min(1), unit_code: orNull }).transform((row) => ({ name: row.category, unitCode: row.unit_code }))],
  indicators: ['indicators.csv', z.object({ indicator: z.string().min(1), lead_unit_code: code }).transform((row) => ({ name: row.indicator, leadUnitCode: row.lead_unit_code }))],
  channelDesks: ['channel-desks.csv', z.object({ channel: z.string().min(1), unit_code: code }).transform((row) => ({ channel: row.channel, unitCode: row.unit_code }))],
  servicePoints: ['service-points.csv', z.object({ code, name: z.string().min(1), kind: z.string(), level: z.string(), unit_code: code, equipment: list, staff: z.coerce.number().int().min(0) })
    .transform(({ unit_code, ...rest }) => ({ ...rest, unitCode: unit_code }))],
  machineClients: ['machine-clients.csv', z.object({ code, name: z.string().min(1), unit_codes: list }).transform(({ unit_codes, ...rest }) => ({ ...rest, unitCodes: unit_codes }))],
  ruleTargets: ['rulebook.csv', z.object({ key: z.string().min(1), value: z.string().min(1), unit: z.string().min(1), article: z.string().min(1), effective_from: day, description: z.string().min(1) })
    .transform(({ effective_from, ...rest }) => ({ ...rest, effectiveFrom: effective_from }))],
} as const;

const year = z.object({
  year: z.number().int(), title: z.string(), documentNumber: z.string(),
  holidays: z.array(z.object({ name: z.string(), from: day, to: day })), makeUpWorkdays: z.array(day),
});

type Files = { [K in keyof typeof rows]: z.output<(typeof rows)[K][1]>[] } & { years: z.output<typeof year>[] };

/** The data files, parsed and checked. An error names the file, the line and the field. */
export function readDirectoryFiles(folder: string): Files {
  const tables = Object.fromEntries(Object.entries(rows).map(([name, [file, schema]]) => [name, readRows(join(folder, file), schema)]));
  const years = readdirSync(join(folder, 'calendar')).filter((name) => name.endsWith('.json')).sort()
    .map((name) => year.parse(JSON.parse(readFileSync(join(folder, 'calendar', name), 'utf8'))));
  return { ...tables, years } as Files;
}

function readRows<T extends z.ZodType>(file: string, schema: T): z.output<T>[] {
  const records = parse(readFileSync(file), { columns: true, bom: true, trim: true, skip_empty_lines: true });
  return (records as unknown[]).map((record, index) => {
    const result = schema.safeParse(record);
    if (!result.success) throw new Error(`${file} line ${index + 2}: ${result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')}`);
    return result.data;
  });
}
