import { z } from 'zod';
import { refuse } from '@bangban/kernel';
import type { Directory } from '@bangban/directory-client';
import type { LocalDate } from '@bangban/working-time';
import type { PairingScheme } from '../scheme/scheme.entity.ts';

/** Who helps: a unit with its liaison officer, if it has named one, or a district leader (then `unit` is the leadership). */
export interface Holder { unit: string; officer: string | null }

/** A holder as it is given. */
export const holderForm = z.object({ unit: z.string().trim(), officer: z.string().trim().nullish().transform((code) => code || null) });

export const isLeadership = (directory: Directory, unit: string): boolean => directory.unit(unit)?.kind === 'LEADERSHIP';

/** Refuses a holder that is not in office or does not take part in the scheme. `field` is the input's that names it. */
export function checkHolder(directory: Directory, scheme: Pick<PairingScheme, 'units' | 'leaders'>, { unit: code, officer }: Holder, field = 'holder'): void {
  const unit = directory.unit(code) ?? refuse('UNKNOWN_UNIT', { unit: code });
  const leadership = isLeadership(directory, code);
  if (leadership && officer === null) refuse('INVALID_INPUT', { field: `${field}.officer`, reason: '区领导挂钩的，请填写区领导编码' });
  if (officer !== null) checkOfficer(directory, code, officer, `${field}.officer`);
  if (!(leadership ? scheme.leaders.includes(officer!) : scheme.units.includes(code))) refuse('INVALID_INPUT', { field, reason: `“${leadership ? directory.officer(officer!)!.title : unit.name}”没有参加本方案，请先在方案中增加` });
}

/** A liaison officer is in office in the unit; a leader is one. */
export function checkOfficer(directory: Directory, unit: string, code: string, field: string): void {
  const officer = directory.officer(code) ?? refuse('UNKNOWN_OFFICER', { officer: code });
  if (!officer.active || officer.unit !== unit) refuse('INVALID_INPUT', { field, reason: `“${officer.title}”不是“${directory.unit(unit)?.name ?? unit}”的在职人员` });
  if (isLeadership(directory, unit) && !officer.roles.includes('DISTRICT_LEADER')) refuse('INVALID_INPUT', { field, reason: `“${officer.title}”不是区领导` });
}

/** As people read it: the leader, or the unit. */
export const holderName = (directory: Directory, { unit, officer }: Holder): string =>
  (isLeadership(directory, unit) && officer ? directory.officer(officer)?.title : directory.unit(unit)?.name) ?? unit;

export const later = (a: LocalDate, b: LocalDate): LocalDate => (a > b ? a : b);
