import { refuse } from '@bangban/kernel';
import type { Directory } from '@bangban/directory-client';
import { addDays, type LocalDate } from '@bangban/working-time';

/** A scheme is a year's: it lasts a year at most. */
export function checkPeriod({ startsOn, endsOn }: { startsOn: LocalDate; endsOn: LocalDate }): void {
  const max = addDays(startsOn, 365);
  if (endsOn < startsOn || endsOn > max) refuse('OUT_OF_RANGE', { field: 'endsOn', min: startsOn, max });
}

/** Units that have people, and leaders in office. */
export function checkParticipants(directory: Directory, { units, leaders }: { units: readonly string[]; leaders: readonly string[] }): void {
  for (const code of units) {
    const unit = directory.unit(code) ?? refuse('UNKNOWN_UNIT', { unit: code });
    if (['DISTRICT', 'LEADERSHIP', 'EXTERNAL'].includes(unit.kind)) refuse('INVALID_INPUT', { field: 'units', reason: `“${unit.name}”不是部门单位，不能参加挂钩` });
  }
  for (const code of leaders) {
    const leader = directory.officer(code) ?? refuse('UNKNOWN_OFFICER', { officer: code });
    if (!leader.active || !leader.roles.includes('DISTRICT_LEADER')) refuse('INVALID_INPUT', { field: 'leaders', reason: `“${leader.title}”不是在职的区领导` });
  }
}

/** 区领导和部门单位全覆盖: whoever takes part unless the draft says otherwise. 一(3) */
export const everybody = (directory: Directory): { units: string[]; leaders: string[] } => ({
  units: directory.snapshot.units.filter(({ kind }) => kind === 'DEPARTMENT').map(({ code }) => code),
  leaders: directory.snapshot.officers.filter(({ active, roles }) => active && roles.includes('DISTRICT_LEADER')).map(({ code }) => code),
});
