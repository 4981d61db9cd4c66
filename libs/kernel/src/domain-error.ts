import type { ErrorCode } from '@bangban/contracts';

/** A refusal: a code from the closed list, and the facts that a clerk needs to act on it. Never anything internal. */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly facts: Facts;
  constructor(code: ErrorCode, facts: Facts) {
    super(code);
    this.name = 'DomainError';
    this.code = code;
    this.facts = facts;
  }
}

export type Facts = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

export function refuse(code: ErrorCode, facts: Facts = {}): never {
  throw new DomainError(code, facts);
}
