import type { Deed, Happening, Kind, Staff } from './happenings.ts';
import { kinds } from './happenings.ts';
import { lastOfMonth, shifted, type PlainCalendar } from './plain-calendar.ts';
import { replayed, type Owed, type Recounted } from './replay.ts';

/** One enterprise with one holder: `number` counts its pairings; `line` is common to those that took over from one another. */
export interface Stretch { number: number; line: number; unit: string; officers: { since: string; officer: string | null }[]; from: string; until: string; pairedAt: string; lastDay: string; endedAt: string | null }
export interface Deeds { deed: Deed; heldOn: string; line: number; number: number }

const shows: Record<Deed, Kind[]> = { CONTACT: ['CONTACT'], VISIT: ['VISIT', 'CONTACT'], VISIT_WITH_TALK: ['VISIT', 'CONTACT', 'HEAD_TALK'], BRIEFING: ['POLICY_BRIEFING'], INTRODUCTION: ['PARTNER_INTRODUCTION'] };

/** What became of everything that was owed for one enterprise, counted from the event list and the regulation's words alone. `asOf`: the end of the simulation. */
export function recount(list: readonly Happening[], calendar: PlainCalendar, staff: Staff, asOf: string): Recounted[] {
  const stretches: Stretch[] = [];
  const deeds = new Map<string, Deeds>();
  for (const one of list) follow(one, stretches, deeds);
  const all = kinds.flatMap((kind) => owed(kind, stretches)).map((one) => ({ one, result: replayed(one, list, (record) => {
    const { deed, heldOn, line, number } = deeds.get(record)!;
    return shows[deed].includes(one.kind) && heldOn >= one.startsOn && heldOn <= one.endsOn && (one.monthly ? number === one.stretches[0]!.number : line === one.stretches[0]!.line);
  }, calendar, staff, asOf) }));
  // what began after the last day was owed by nobody, though what was done before that was known stays done
  return all.filter(({ one, result }) => one.startsOn <= one.lastDay || result.state !== 'CANCELLED').map(({ result }) => result);
}

/** Where each pairing begins and ends, and on whose behalf each deed was done. */
function follow(one: Happening, stretches: Stretch[], deeds: Map<string, Deeds>): void {
  const current = stretches.at(-1);
  const day = one.at.slice(0, 10);
  const end = (lastDay: string) => Object.assign(current!, { lastDay: lastDay < current!.from ? shifted(current!.from, -1) : lastDay, endedAt: one.at });
  switch (one.what) {
    case 'PAIRED': stretches.push({ number: stretches.length, line: stretches.length, unit: one.unit, officers: [{ since: one.at, officer: one.officer }], from: one.from, until: one.until, pairedAt: one.at, lastDay: one.until, endedAt: null }); break;
    case 'HANDED_OVER':
      end(shifted(day, -1));
      stretches.push({ ...current!, number: stretches.length, unit: one.unit, officers: [{ since: one.at, officer: one.officer }], from: day, pairedAt: one.at, lastDay: current!.until, endedAt: null });
      break;
    case 'ENTRUSTED': current!.officers.push({ since: one.at, officer: one.officer }); break;
    case 'ENDED': end(day); break;
    case 'LEFT': if (current && !current.endedAt && current.lastDay > one.lastDay) end(one.lastDay); break;
    case 'RECORDED': {
      const its = stretches.find(({ from, lastDay }) => from <= one.heldOn && one.heldOn <= lastDay)!;
      deeds.set(one.record, { deed: one.deed, heldOn: one.heldOn, line: its.line, number: its.number });
    }
  }
}

/** Each month by each holder; each half-year and year by whoever holds it then. After the 20th of its (last) month nothing is owed for a period any more. */
function owed(kind: Kind, stretches: readonly Stretch[]): Owed[] {
  const monthly = !['POLICY_BRIEFING', 'PARTNER_INTRODUCTION'].includes(kind);
  const groups = monthly ? stretches.map((one) => [one]) : [...Map.groupBy(stretches, ({ line }) => line).values()];
  return groups.flatMap((its) => {
    const [first, last] = [its[0]!, its.at(-1)!];
    return periods(kind, first.from, first.until)
      .filter(({ startsOn, endsOn }) => !(startsOn.slice(0, 7) === endsOn.slice(0, 7) && Number(startsOn.slice(8)) > 20))
      .map((period) => ({ kind, monthly, ...period, stretches: its.filter(({ from }) => from <= period.endsOn), lastDay: last.lastDay, endedAt: last.endedAt }));
  });
}

function periods(kind: Kind, from: string, until: string): { startsOn: string; endsOn: string }[] {
  const months = kind === 'POLICY_BRIEFING' ? 6 : kind === 'PARTNER_INTRODUCTION' ? 12 : 1;
  const found: { startsOn: string; endsOn: string }[] = [];
  for (let startsOn = from; startsOn <= until; ) {
    const month = Number(startsOn.slice(5, 7));
    const endsOn = lastOfMonth(`${startsOn.slice(0, 4)}-${String(Math.ceil(month / months) * months).padStart(2, '0')}`);
    if (endsOn <= until) found.push({ startsOn, endsOn });
    startsOn = shifted(endsOn, 1);
  }
  return found;
}
