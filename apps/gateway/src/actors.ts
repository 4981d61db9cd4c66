import type { Actor, MachineOperation, Role } from '@bangban/kernel';

/** What the gateway asks of the directory's copy in memory. */
export interface Directory {
  officer(code: string): { code: string; title: string; unit: string; roles: Role[]; active: boolean } | undefined;
  machine(code: string): { code: string; name: string; units: string[]; operations: MachineOperation[]; confidential: boolean; active: boolean } | undefined;
  unitChain(unit: string): string[];
}

/** Who a token's subject is today, or undefined: unknown, or no longer in office. */
export function actorOf(subject: string, directory: Directory): Actor | undefined {
  const [, kind, code = ''] = /^(officer|machine|enterprise):(.+)$/.exec(subject) ?? [];
  switch (kind) {
    case 'officer': {
      const officer = directory.officer(code);
      if (!officer?.active) return undefined;
      const { title, unit, roles } = officer;
      return { kind: 'OFFICER', code, title, unit, unitChain: directory.unitChain(unit), roles };
    }
    case 'machine': {
      const machine = directory.machine(code);
      if (!machine?.active) return undefined;
      const { name, units, operations, confidential } = machine;
      return { kind: 'MACHINE', code, name, units, operations, confidential };
    }
    case 'enterprise': return /^[0-9A-Z]{18}$/.test(code) ? { kind: 'ENTERPRISE', creditCode: code } : undefined;
    default: return undefined;
  }
}
