import type { ErrorCode, FactsOf } from '@bangban/contracts';

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

export type Fact = string | number | boolean | null | readonly string[];
export type Facts = Readonly<Record<string, Fact>>;

/** The compiler asks for every fact that the sentence of the code has a place for. */
export function refuse<C extends ErrorCode>(code: C, ...[facts]: FactsOf<C> extends never ? [Facts?] : [Facts & Record<FactsOf<C>, Fact>]): never {
  throw new DomainError(code, facts ?? {});
}
