import type { Rules } from '@bangban/directory-client';
import { addDays, instantAt, localDate } from '@bangban/working-time';

/** By how much, in what time, a hint is given. Windows are whole days, and end with yesterday. */
export interface HintRules { to: Date; surgeFrom: Date; historyFrom: Date; windows: number; factor: number; minimum: number; concentrationFrom: Date; concentration: number }

export function hintRules(rules: Rules, now: Date): HintRules {
  const today = localDate(now);
  const midnight = (daysAgo: number) => instantAt(addDays(today, -daysAgo), '00:00');
  const [days, windows] = [rules.number('hint.surge.days'), rules.number('hint.surge.windows')];
  return {
    to: midnight(0), surgeFrom: midnight(days), historyFrom: midnight(days * (windows + 1)), windows, factor: rules.number('hint.surge.factor'), minimum: rules.number('hint.surge.minimum'),
    concentrationFrom: midnight(rules.number('hint.concentration.days')), concentration: rules.number('hint.concentration.count'),
  };
}
