import { Clerk, type Enterprise, type Platform } from './clerk.ts';
import type { Happening, Staff } from './happenings.ts';
import { compared, type Compared } from './observed.ts';
import { creditCodes, holdersOf } from './people.ts';
import { days, PlainCalendar } from './plain-calendar.ts';
import { Chance } from './chance.ts';
import { doAfternoon, doMorning, Fate, type Span } from './year.ts';

/** `rest`: days that the district declares on `declaredOn` not to be worked on. */
export interface Simulation { seed: number; enterprises: number; holders: number; span: Span; rest: { declaredOn: string; days: readonly string[] }; data: string; staff: Staff; onMonth?(month: string, list: readonly Happening[]): void }
const atOnce = 8;

/** Lives through the span, working day by working day, and compares what the platform says became of every duty with what the event list says. */
export async function simulate(platform: Platform, { seed, enterprises: count, holders: many, span, rest, data, staff, onMonth }: Simulation): Promise<Compared & { list: readonly Happening[]; done: string }> {
  const calendar = new PlainCalendar(data, [Number(span.from.slice(0, 4)) - 1, Number(span.from.slice(0, 4)), Number(span.from.slice(0, 4)) + 1]);
  const clerk = new Clerk(platform, staff);
  const holders = holdersOf(staff).slice(0, many);
  const at = async (time: string) => { await platform.moveTo(time); clerk.at = time; };

  await at(`${calendar.away(span.from, -1)}T10:00`);
  const enterprises: Enterprise[] = [];
  await each(creditCodes(count), async (code, index) => { enterprises[index] = await clerk.register(code); });
  const fates = new Map(enterprises.map(({ code }) => [code, new Fate(seed, code, span, calendar)]));
  const fromStart = enterprises.filter(({ code }) => fates.get(code)!.fromStart);
  await clerk.publishScheme(holders, fromStart.map((enterprise) => ({ enterprise, holder: new Chance(seed, enterprise.code, 'holder').pick(holders) })), span.from, span.until);

  for (const day of days(span.from, span.end)) {
    if (!calendar.isWorking(day)) continue;
    await at(`${day}T08:30`);
    if (day === rest.declaredOn) {
      await platform.declareRest(rest.days);
      for (const one of rest.days) calendar.declareRest(one);
    }
    await at(`${day}T10:00`);
    await each(enterprises, (enterprise) => doMorning(clerk, enterprise, fates.get(enterprise.code)!, holders, seed));
    await at(`${day}T16:30`);
    await each(enterprises, (enterprise) => doAfternoon(clerk, enterprise, fates.get(enterprise.code)!));
    await at(`${day}T16:30`); // what that has made due is told at once
    await at(`${day}T18:00`);
    if (calendar.away(day, 1).slice(0, 7) !== day.slice(0, 7)) onMonth?.(day.slice(0, 7), clerk.list);
  }
  const done = [...Map.groupBy(clerk.list, ({ what }) => what)].map(([what, its]) => `${what} ${its.length}`).sort().join(', ');
  return { ...(await compared(clerk, enterprises, calendar)), list: clerk.list, done };
}

/** Several at once, as they come free; those of one enterprise are one after another within `work`. */
async function each<T>(all: readonly T[], work: (one: T, index: number) => Promise<void>): Promise<void> {
  const queue = all.entries();
  await Promise.all(Array.from({ length: atOnce }, async () => { for (const [index, one] of queue) await work(one, index); }));
}
