/** The roles that a post in the directory can bear. */
export const roles = ['DISTRICT_LEADER', 'UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER', 'DISPATCHER', 'WINDOW_CLERK', 'SUPERVISOR'] as const;
export type Role = (typeof roles)[number];

/** What a department's system may do, each granted by itself: look up cases, file them, import a register, work on cases of its units. */
export const machineOperations = ['READ', 'FILE', 'IMPORT', 'HANDLE'] as const;
export type MachineOperation = (typeof machineOperations)[number];

/**
 * Who acts. Made by the gateway from a person's or a machine's token and the directory, and carried to a service in a signed token.
 * `unitChain` is the actor's own unit first, then each unit above it. `confidential`: whether a system may see what was told in confidence at all.
 * A visitor has shown nobody's token: number and code of a case, and what a receipt lets him rate, are all he may use.
 */
export type Actor =
  | { kind: 'OFFICER'; code: string; title: string; unit: string; unitChain: string[]; roles: Role[] }
  | { kind: 'ENTERPRISE'; creditCode: string }
  | { kind: 'MACHINE'; code: string; name: string; units: string[]; operations: MachineOperation[]; confidential: boolean }
  | { kind: 'VISITOR' }
  | { kind: 'SYSTEM'; name: string };
export type OfficerActor = Extract<Actor, { kind: 'OFFICER' }>;

/** One string per principal: who an idempotency key, a step or a refused attempt belongs to. */
export function principal(actor: Actor): string {
  switch (actor.kind) {
    case 'OFFICER': return `officer:${actor.code}`;
    case 'ENTERPRISE': return `enterprise:${actor.creditCode}`;
    case 'MACHINE': return `machine:${actor.code}`;
    case 'VISITOR': return 'visitor';
    case 'SYSTEM': return `system:${actor.name}`;
  }
}

export const hasRole = (actor: Actor, ...wanted: Role[]): boolean =>
  actor.kind === 'OFFICER' && actor.roles.some((role) => wanted.includes(role));
