import type { Actor, MachineOperation, Role } from '@bangban/kernel';

/** What the gateway asks of the directory's copy in memory. */
export interface Directory {
  officer(code: string): { code: string; title: string; unit: string; roles: Role[]; active: boolean } | undefined;
  machine(code: string): { code: string; name: string; units: string[]; operations: MachineOperation[]; confidential: boolean; active: boolean } | undefined;
  unitChain(unit: string): string[];
}

/** The open accounts: whom the subject of a person's OIDC token stands for. */
export interface Accounts { account(subject: string): { officer: string | null; creditCode: string | null } | undefined }

/** Who the subject of a development token is today, or undefined: unknown, or no longer in office. */
export function actorOf(subject: string, directory: Directory): Actor | undefined {
  const [, kind, code = ''] = /^(officer|machine|enterprise):(.+)$/.exec(subject) ?? [];
  switch (kind) {
    case 'officer': return officer(code, directory);
    case 'machine': return machine(code, directory);
    case 'enterprise': return /^[0-9A-Z]{18}$/.test(code) ? { kind: 'ENTERPRISE', creditCode: code } : undefined;
    default: return undefined;
  }
}

/** Who has the account of a subject today, or undefined: none, closed, or no longer in office. */
export function accountHolder(subject: string, directory: Directory & Accounts): Actor | undefined {
  const account = directory.account(subject);
  if (account?.officer) return officer(account.officer, directory);
  return account?.creditCode ? { kind: 'ENTERPRISE', creditCode: account.creditCode } : undefined;
}

/** A department's system with its limits; never with a person's rights. */
export function machine(code: string, directory: Directory): Actor | undefined {
  const found = directory.machine(code);
  if (!found?.active) return undefined;
  const { name, units, operations, confidential } = found;
  return { kind: 'MACHINE', code, name, units, operations, confidential };
}

function officer(code: string, directory: Directory): Actor | undefined {
  const found = directory.officer(code);
  if (!found?.active) return undefined;
  const { title, unit, roles } = found;
  return { kind: 'OFFICER', code, title, unit, unitChain: directory.unitChain(unit), roles };
}
