import type { Happening, Kind, Staff } from './happenings.ts';
import type { PlainCalendar } from './plain-calendar.ts';
import type { Stretch } from './recount.ts';

/** What is owed between two days; by whoever of `stretches` holds the enterprise at the time. `lastDay`: of the pairing or its successors. */
export interface Owed { kind: Kind; monthly: boolean; startsOn: string; endsOn: string; stretches: Stretch[]; lastDay: string; endedAt: string | null }
export interface Notice { level: 'REMIND' | 'BREACH' | 'ESCALATE'; due: string; to: string[] }
/** A period of a duty and what became of it. Times as in the event list. */
export interface Recounted { kind: Kind; startsOn: string; endsOn: string; pairing: number; unit: string; officer: string | null; state: string; inTime: number; late: number; fulfilledAt: string | null; madeUpAt: string | null; excusedAt: string | null; cancelledAt: string | null; breachedAt: string | null; told: Notice[] }

/** Goes through the time of one period: what was entered for it and taken back, when it was excused or ended, and what its holder was told. */
export function replayed(owed: Owed, list: readonly Happening[], isEvidence: (record: string) => boolean, calendar: PlainCalendar, staff: Staff, asOf: string): Recounted {
  const { kind, startsOn, endsOn, stretches, endedAt, lastDay } = owed;
  const dueDay = calendar.away(endsOn, 3);
  const due = `${dueDay}T18:00`;
  const begins = `${startsOn}T00:00` > stretches[0]!.pairedAt ? `${startsOn}T00:00` : stretches[0]!.pairedAt;
  const evidence = new Map<string, { at: string; late: boolean }>();
  const told: Notice[] = [];
  let excusedAt = null as string | null;
  let cancelledAt = null as string | null;
  let breachedAt = null as string | null;
  const isDone = () => evidence.size > 0;
  const wasInTime = () => [...evidence.values()].some(({ late }) => !late);
  const holder = (at: string) => stretches.filter(({ from }) => from <= at.slice(0, 10)).at(-1) ?? stretches[0]!;
  const officerAt = ({ officers }: Stretch, at: string) => officers.filter(({ since }) => since <= at).at(-1)?.officer ?? null;

  // what was made up late is missed all the same, but nobody higher is asked to see to it
  const tell = (level: Notice['level'], scheduled: string, at: string): void => {
    if (at > asOf || excusedAt || cancelledAt || (level === 'BREACH' ? wasInTime() : isDone()) || told.some((one) => one.level === level && one.due === scheduled)) return;
    if (level === 'BREACH') breachedAt = at;
    told.push({ level, due: scheduled, to: recipients(level, holder(at).unit, officerAt(holder(at), at), staff) });
  };
  const higher = `${calendar.away(dueDay, 3)}T18:00`;
  const steps = ([['REMIND', `${calendar.away(endsOn, -5)}T08:30`], ['REMIND', `${calendar.away(endsOn, -2)}T08:30`], ['BREACH', due], ['ESCALATE', higher]] as const)
    .filter(([level, at]) => level === 'BREACH' || at > begins).map(([level, at]) => ({ at, run: () => tell(level, at, at) }));
  const cancel = (at: string) => { if (!wasInTime()) cancelledAt = at; };
  const happenings = list.map((one) => ({ at: one.at, run: () => {
    const isWithdrawn = one.what === 'WITHDRAWN' && evidence.delete(one.record);
    if (cancelledAt || one.at < stretches[0]!.pairedAt) return;
    if (one.what === 'RECORDED' && isEvidence(one.record)) evidence.set(one.record, { at: one.at, late: one.at > due });
    if (one.what === 'EXCUSED' && one.kind === kind && one.startsOn === startsOn && one.endsOn === endsOn) excusedAt = one.at;
    if (one.at === endedAt && lastDay < endsOn && ['ENDED', 'LEFT', 'HANDED_OVER'].includes(one.what)) cancel(one.at);
    if (isWithdrawn && endedAt && endedAt <= one.at && lastDay < endsOn) cancel(one.at); // of a pairing that has ended nothing is asked again
    else if (isWithdrawn && one.at > due) for (const [level, scheduled] of [['BREACH', due], ['ESCALATE', higher]] as const) if (one.at > scheduled) tell(level, scheduled, one.at);
  } }));
  for (const { run } of [...happenings, ...steps].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) run();

  const first = (late: boolean) => [...evidence.values()].filter((one) => one.late === late).map(({ at }) => at).sort()[0] ?? null;
  const fulfilledAt = first(false);
  const by = stretches.at(-1)!;
  return {
    kind, startsOn, endsOn, pairing: by.number, unit: by.unit, officer: officerAt(by, due), fulfilledAt, madeUpAt: fulfilledAt ? null : first(true), excusedAt, cancelledAt, breachedAt, told,
    inTime: [...evidence.values()].filter(({ late }) => !late).length, late: [...evidence.values()].filter(({ late }) => late).length,
    state: cancelledAt ? 'CANCELLED' : fulfilledAt ? 'FULFILLED' : excusedAt ? 'EXCUSED' : asOf > due ? 'MISSED' : 'OPEN',
  };
}

/** The handler named, else all of the unit; its office; 区营商办's office and supervisors; its head and the leader in charge of it. */
function recipients(level: Notice['level'], unit: string, officer: string | null, { posts, units }: Staff): string[] {
  const having = (role: string, of = unit) => posts.filter((post) => post.unit === of && post.role === role).map(({ code }) => code);
  const leader = (of: string): string => units.get(of)!.leader || leader(units.get(of)!.parent);
  const to = {
    REMIND: () => [...(officer ? [officer] : having('HANDLER')), ...having('UNIT_OFFICE')],
    BREACH: () => [...having('UNIT_OFFICE'), ...having('UNIT_OFFICE', 'SY-YSB'), ...having('SUPERVISOR', 'SY-YSB')],
    ESCALATE: () => [...having('UNIT_HEAD'), leader(unit)],
  }[level]();
  return [...new Set(to)].sort();
}
