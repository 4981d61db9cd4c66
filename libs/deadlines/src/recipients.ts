import type { Directory, OfficerPost } from '@bangban/directory-client';
import type { Role } from '@bangban/kernel';

/** Whose matter it is, and who must not hear of it. */
export interface Concern {
  /** The unit that has to act. */
  unit: string | null;
  /** The roles that do the work there, where a step goes to HANDLER. */
  handlers: readonly Role[];
  /** Who is to do it, where somebody is named: while he is in office, HANDLER is he alone. */
  officer?: string | null;
  complainedUnits: readonly string[];
  complainedOfficers: readonly string[];
}

/**
 * The officers whom a step reaches. `wanted`: HANDLER, another role in the unit, DISTRICT_LEADER (the leader in charge of it; all, where none is),
 * a unit's code (its office and supervisors), or an officer's. Who is complained about is left out (X.22). Nobody left: those who stand in.
 */
export function recipientsOf(directory: Directory, wanted: readonly string[], { unit, handlers, officer, complainedUnits, complainedOfficers }: Concern): string[] {
  const notTo = [...complainedUnits, ...complainedOfficers];
  const officers = directory.inOffice(notTo);
  const having = (roles: readonly string[], where: (officer: OfficerPost) => boolean) => officers.filter((officer) => where(officer) && officer.roles.some((role) => roles.includes(role)));
  const reach = (one: string): OfficerPost[] => {
    if (directory.officer(one)) return officers.filter(({ code }) => code === one);
    if (directory.unit(one)) return having(['UNIT_OFFICE', 'SUPERVISOR'], (officer) => officer.unit === one);
    if (one === 'DISTRICT_LEADER') {
      const leader = unit ? directory.leaderOf(unit) : undefined;
      const inCharge = officers.filter(({ code }) => code === leader?.code);
      return inCharge.length ? inCharge : having(['DISTRICT_LEADER'], () => true);
    }
    const named = one === 'HANDLER' ? officers.filter(({ code }) => code === officer) : [];
    return named.length ? named : having(one === 'HANDLER' ? handlers : [one], (officer) => officer.unit === unit);
  };
  const reached = wanted.flatMap(reach);
  return [...new Set((reached.length ? reached : directory.standIns(notTo)).map(({ code }) => code))];
}
