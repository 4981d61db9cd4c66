import type { Directory, OfficerPost } from '@bangban/directory-client';
import type { Role } from '@bangban/kernel';

/** Whose matter it is, and who must not hear of it. */
export interface Concern {
  /** The unit that has to act. */
  unit: string | null;
  /** The roles that do the work there, where a step goes to HANDLER. */
  handlers: readonly Role[];
  complainedUnits: readonly string[];
  complainedOfficers: readonly string[];
}

/**
 * The officers whom a step reaches. `wanted`: HANDLER, another role in the unit, DISTRICT_LEADER (the leader in charge of it; all, where none is),
 * or a unit's code (its office and supervisors). Who is complained about is left out (X.22). Nobody left: the supervisors, so that somebody knows;
 * one complaint may be about all of them, as they sit in four units: then the dispatchers, then the offices of the other units.
 */
export function recipientsOf(directory: Directory, wanted: readonly string[], { unit, handlers, complainedUnits, complainedOfficers }: Concern): string[] {
  const officers = directory.snapshot.officers.filter(({ active, code, unit: own }) =>
    active && !complainedOfficers.includes(code) && !directory.unitChain(own).some((above) => complainedUnits.includes(above)));
  const having = (roles: readonly string[], where: (officer: OfficerPost) => boolean) => officers.filter((officer) => where(officer) && officer.roles.some((role) => roles.includes(role)));
  const reach = (one: string): OfficerPost[] => {
    if (directory.unit(one)) return having(['UNIT_OFFICE', 'SUPERVISOR'], (officer) => officer.unit === one);
    if (one === 'DISTRICT_LEADER') {
      const leader = unit ? directory.leaderOf(unit) : undefined;
      const inCharge = officers.filter(({ code }) => code === leader?.code);
      return inCharge.length ? inCharge : having(['DISTRICT_LEADER'], () => true);
    }
    return having(one === 'HANDLER' ? handlers : [one], (officer) => officer.unit === unit);
  };
  const codes = (posts: OfficerPost[]) => [...new Set(posts.map(({ code }) => code))];
  const reached = codes(wanted.flatMap(reach));
  const instead = [['SUPERVISOR', 'DISTRICT_LEADER'], ['DISPATCHER'], ['UNIT_OFFICE']].map((roles) => codes(having(roles, () => true)));
  return [reached, ...instead].find((some) => some.length) ?? [];
}
