import type { BusinessHours, LocalDate, Term } from '@bangban/working-time';
import type { RuleTarget } from './snapshot.ts';

/** Every target with every version. A case reads it as of the version and the day it was opened under (X.05). */
export class Rulebook {
  readonly version: number;
  private readonly byKey = new Map<string, RuleTarget[]>();

  constructor({ version, targets }: { version: number; targets: readonly RuleTarget[] }) {
    this.version = version;
    for (const target of targets) this.byKey.set(target.key, [...(this.byKey.get(target.key) ?? []), target].sort(latestFirst));
  }

  /** The day from which there are targets at all. */
  get since(): LocalDate { return [...this.byKey.values()].flat().reduce((first, { effectiveFrom }) => (effectiveFrom < first ? effectiveFrom : first), '9999-12-31'); }

  /** The targets that hold for a case opened on `day` under `version` of the book. */
  at(day: LocalDate, version = this.version): Rules {
    return new Rules((key) => this.byKey.get(key)?.find((target) => target.version <= version && target.effectiveFrom <= day) ?? this.byKey.get(key)?.at(-1));
  }
}

// of what has taken effect, the target that took effect last; of two on one day, the one recorded last
const latestFirst = (a: RuleTarget, b: RuleTarget): number => (a.effectiveFrom === b.effectiveFrom ? b.version - a.version : a.effectiveFrom < b.effectiveFrom ? 1 : -1);

export class Rules {
  constructor(private readonly find: (key: string) => RuleTarget | undefined) {}

  target(key: string): RuleTarget {
    const target = this.find(key);
    if (!target) throw new Error(`the rulebook has no target ${key}`);
    return target;
  }

  text(key: string): string { return this.target(key).value; }
  number(key: string): number { return Number(this.target(key).value); }
  list(key: string): string[] { return this.target(key).value.split(';'); }
  numbers(key: string): number[] { return this.list(key).map(Number); }

  term(key: string): Term {
    const { unit, value } = this.target(key);
    return unit === 'SAME_DAY' ? { kind: 'SAME_DAY' } : { kind: 'WORKING_DAYS', days: Number(value) };
  }

  /** `08:30-12:00;14:00-18:00` */
  businessHours(): BusinessHours {
    return this.text('hours.business').split(';').map((session) => { const [from = '', to = ''] = session.split('-'); return { from, to }; });
  }
}
