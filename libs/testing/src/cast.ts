import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Actor, OfficerActor, Role } from '@bangban/kernel';

const read = <T>(file: string): T[] => parse(readFileSync(join(import.meta.dirname, '../../../data', file)), { columns: true, bom: true }) as T[];
const units = read<{ code: string; parent_code: string }>('units.csv');
const officers = read<{ code: string; title: string; unit_code: string; role: Role }>('officers.csv');

const chain = (code: string): string[] => {
  const unit = units.find((one) => one.code === code);
  return unit ? [code, ...chain(unit.parent_code)] : [];
};

/** People of the data files as the gateway would present them to a service. */
export const cast = {
  officer: (role: Role, unit: string, which = 0): OfficerActor => {
    const post = officers.filter((one) => one.role === role && one.unit_code === unit)[which];
    if (!post) throw new Error(`the data has no ${role} of ${unit}`);
    return { kind: 'OFFICER', code: post.code, title: post.title, unit, unitChain: chain(unit), roles: [role] };
  },
  dispatcher: (which = 0) => cast.officer('DISPATCHER', 'SY-ZHZX', which),
  clerk: (which = 0) => cast.officer('WINDOW_CLERK', 'SY-SPJ', which),
  handler: (unit: string, which = 0) => cast.officer('HANDLER', unit, which),
  supervisor: (unit = 'SY-YSB') => cast.officer('SUPERVISOR', unit),
  enterprise: (creditCode: string): Actor => ({ kind: 'ENTERPRISE', creditCode }),
  machine: (code: string, ...its: string[]): Actor => ({ kind: 'MACHINE', code, name: code, units: its, operations: ['READ', 'FILE', 'IMPORT', 'HANDLE'], confidential: true }),
};
