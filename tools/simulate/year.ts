import { Chance } from './chance.ts';
import type { Clerk, Enterprise } from './clerk.ts';
import type { Deed, Kind } from './happenings.ts';
import { handlersOf, leadership, type Holder } from './people.ts';
import { days, lastOfMonth, shifted, type PlainCalendar } from './plain-calendar.ts';

/** `until`: the last day of pairings; `end`: of the simulation, by which all that was owed has been missed or done. */
export interface Span { from: string; until: string; end: string }
interface Intended { deed: Deed; heldOn: string; enterOn: string; withdrawOn: string | null; later: boolean }
type Change = { on: string } & ({ what: 'PAIR'; startsOn: string } | { what: 'HAND_OVER' } | { what: 'ENTRUST' } | { what: 'END' } | { what: 'LEAVE'; how: 'delist' | 'close'; lastDay: string });

/** What chance wants to happen to one enterprise in the whole time, decided beforehand by the seed alone: whether it can be done shows on the day. */
export class Fate {
  readonly intended: Intended[];
  readonly changes: Change[];
  readonly excuses: { on: string; kind: Kind; day: string }[];
  /** Whether it is paired from the beginning. */
  readonly fromStart: boolean;
  private readonly workdays: string[];

  constructor(private readonly seed: number, private readonly code: string, private readonly span: Span, private readonly calendar: PlainCalendar) {
    this.workdays = days(span.from, span.end).filter((day) => calendar.isWorking(day));
    this.fromStart = this.chance('start').happens(0.9);
    const months = [...new Set(days(span.from, span.until).map((day) => day.slice(0, 7)))];
    this.intended = months.flatMap((month) => this.deedsOf(month)).filter(({ enterOn }) => enterOn <= span.end);
    this.changes = this.changing();
    this.excuses = months.flatMap((month) => this.excusesOf(month));
  }

  private chance(...about: (string | number)[]): Chance { return new Chance(this.seed, this.code, ...about); }

  private deedsOf(month: string): Intended[] {
    const diligence = 0.5 + this.chance('diligence').whole(0, 45) / 100;
    const wanted: [Deed, number][] = [['CONTACT', diligence], ['VISIT', diligence * 0.35], ['VISIT_WITH_TALK', diligence * 0.75], ['BRIEFING', 0.22 * diligence], ['INTRODUCTION', 0.13 * diligence]];
    return wanted.flatMap(([deed, share]) => {
      const chance = this.chance(month, deed);
      if (!chance.happens(share)) return [];
      const heldOn = chance.pick(this.workdays.filter((day) => day.startsWith(month)));
      const [at, last] = [chance.whole(1, 100), lastOfMonth(month)];
      // at once; some days later; within the term of late entry; after it
      const enterOn = at <= 70 ? heldOn : at <= 84 ? this.calendar.away(heldOn, chance.whole(1, 5)) : at <= 92 ? this.calendar.away(last, chance.whole(1, 3)) : this.calendar.away(last, chance.whole(4, 9));
      const [withdrawn, later] = [chance.happens(0.06), chance.happens(0.4)];
      return [{ deed, heldOn, enterOn, later, withdrawOn: withdrawn ? this.calendar.away(enterOn, later ? chance.whole(5, 25) : chance.whole(1, 2)) : null }];
    });
  }

  private changing(): Change[] {
    const { span } = this;
    const within = this.workdays.filter((day) => day > span.from && day <= span.until);
    const chance = this.chance('changes');
    const on = () => chance.pick(within);
    const found: Change[] = [];
    if (!this.fromStart) found.push(this.pairing(chance, on()));
    if (chance.happens(0.2)) found.push({ on: on(), what: 'HAND_OVER' });
    if (chance.happens(0.05)) found.push({ on: on(), what: 'HAND_OVER' });
    if (chance.happens(0.1)) found.push({ on: on(), what: 'ENTRUST' });
    if (chance.happens(0.12)) {
      const ended = on();
      found.push({ on: ended, what: 'END' });
      if (chance.happens(0.8)) found.push(this.pairing(chance, this.calendar.away(ended, chance.whole(2, 20))));
    }
    if (chance.happens(0.08)) {
      const left = on();
      found.push({ on: left, what: 'LEAVE', how: chance.happens(0.5) ? 'close' : 'delist', lastDay: shifted(left, chance.happens(0.5) ? 0 : -chance.whole(1, 40)) });
    }
    return found.filter((one, index) => one.on <= span.until && found.findIndex((other) => other.on === one.on) === index);
  }

  /** From the day itself, or from the 19th, 20th or 21st to come. */
  private pairing(chance: Chance, on: string): Change {
    const startsOn = chance.happens(0.4) ? on : `${on.slice(0, 8)}${chance.pick([19, 20, 21])}`;
    return { on, what: 'PAIR', startsOn: startsOn < on ? on : startsOn };
  }

  private excusesOf(month: string): Fate['excuses'] {
    const chance = this.chance(month, 'excuse');
    if (!chance.happens(0.12)) return [];
    const kind = chance.pick<Kind>(['CONTACT', 'VISIT', 'VISIT', 'HEAD_TALK', 'HEAD_TALK', 'POLICY_BRIEFING']);
    const last = lastOfMonth(month);
    return [{ kind, day: last, on: chance.happens(0.3) ? this.calendar.away(last, -chance.whole(1, 8)) : this.calendar.away(last, chance.whole(1, 9)) }];
  }
}

/** What is done about an enterprise on this day: changes in the morning, all that is entered in the afternoon. */
export async function doMorning(clerk: Clerk, enterprise: Enterprise, fate: Fate, holders: readonly Holder[], seed: number): Promise<void> {
  const { today } = clerk;
  const change = fate.changes.find(({ on }) => on === today);
  if (!change || enterprise.left) return;
  const current = enterprise.pairings.at(-1);
  const goesOn = current && !current.ended && current.from < today;
  const chance = new Chance(seed, enterprise.code, today);
  const other = chance.pick(holders.filter(({ unit, officer }) => unit !== current?.holder.unit || (unit === leadership && officer !== current.holder.officer)));
  switch (change.what) {
    case 'PAIR': if (!current || (current.ended && current.lastDay < change.startsOn)) await clerk.pair(enterprise, other, change.startsOn); break;
    case 'HAND_OVER': if (goesOn) await clerk.handOver(enterprise, other); break;
    case 'ENTRUST': if (goesOn && current.holder.unit !== leadership) await clerk.entrust(enterprise, current.holder.officer ? null : chance.pick(handlersOf(clerk.staff, current.holder.unit))); break;
    case 'END': if (goesOn) await clerk.end(enterprise); break;
    case 'LEAVE': await clerk.leave(enterprise, change.how, change.lastDay);
  }
}

export async function doAfternoon(clerk: Clerk, enterprise: Enterprise, fate: Fate): Promise<void> {
  const { today } = clerk;
  for (const { deed, heldOn } of fate.intended.filter(({ enterOn }) => enterOn === today)) {
    const pairing = enterprise.pairings.find(({ from, lastDay }) => from <= heldOn && heldOn <= lastDay);
    if (pairing) await clerk.record(enterprise, pairing, deed, heldOn);
  }
  for (const { deed, heldOn, later } of fate.intended.filter(({ withdrawOn }) => withdrawOn === today)) {
    const entered = enterprise.entered.find((one) => one.deed === deed && one.heldOn === heldOn);
    if (entered) await clerk.withdraw(enterprise, entered, later);
  }
  for (const { kind, day } of fate.excuses.filter(({ on }) => on === today)) await clerk.excuse(enterprise, kind, day);
}
