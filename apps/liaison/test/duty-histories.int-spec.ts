import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { DutyPeriod, dutyState, dutyStateSql, SelfCheck } from '@bangban/deadlines';
import { cast } from '@bangban/testing';
import { addDays } from '@bangban/working-time';
import { duties, type Opened } from './duties.ts';
import { startLiaison, type Liaison } from './liaison.ts';

let liaison: Liaison;
beforeAll(async () => { liaison = await startLiaison(); });
afterAll(() => liaison?.stop());
const { at, open, handOver, end, fulfil, retract, correct, of, told, work, excuse } = duties(() => liaison);

/** What anybody would count from the list of what happened, without any of the code under test: two kinds of duty, one line of holders. */
class Recount {
  private readonly holders: { from: string; to: string | null; goneAt: string }[];
  private readonly visits: { on: string; entered: string; gone: string | null; since?: string; was: Map<string, { on: string; entered: string }> }[] = [];
  private readonly excuses: string[] = [];
  constructor(from: string) { this.holders = [{ from, to: null, goneAt: '' }]; }

  visit(on: string, entered: string, was = new Map<string, { on: string; entered: string }>()) { was.set(this.period(on), { on, entered }); return this.visits.push({ on, entered, gone: null, was }) - 1; }
  private period(on: string) { return `${on.slice(0, 7)} ${this.holders.findIndex(({ from, to }) => from <= on && (to === null || on <= to))}`; }
  take(index: number, now: string) { this.visits[index]!.gone = now; }
  /** Said to have been on another day, it is as if entered now; said again to have been on the day that its period had it on before, as if it had never been said otherwise. */
  correct(index: number, on: string, now: string) {
    const { was } = this.visits[index]!;
    const before = was.get(this.period(on));
    this.take(index, now);
    return this.visits.push({ on, entered: before?.on === on ? before.entered : now, since: now, gone: null, was: was.set(this.period(on), { on, entered: before?.on === on ? before.entered : now }) }) - 1;
  }
  excuse(month: string, holder: number) { this.excuses.push(`${month} ${holder}`); }
  end(on: string, now: string) { Object.assign(this.holders.at(-1)!, { to: on, goneAt: now }); }
  handOver(on: string, now: string) { this.end(addDays(on, -1), now); this.holders.push({ from: on, to: null, goneAt: '' }); }
  lastDayOf(holder: number) { return this.holders[holder]!.to; }

  /** `2025-05 MISSED` of every month that each holder had begun by `now`. */
  months(now: string): string[] {
    return this.holders.flatMap(({ from, to, goneAt }, holder) => monthsBetween(from, now.slice(0, 10)).flatMap((month) => {
      const [first, last] = [from > `${month}-01` ? from : `${month}-01`, lastOf(month)];
      if (Number(first.slice(8)) > 20 || (to !== null && to < first)) return [];
      const until = lateEntry(last);
      const inTime = this.visits.filter(({ on, entered }) => first <= on && on <= last && entered <= until);
      const stands = (moment: string) => inTime.some(({ entered, since = entered, gone }) => since <= moment && (gone === null || gone > moment));
      // broken off, a month stands only by what stood ever since
      if (to !== null && to < last && [goneAt, ...inTime.flatMap(({ gone }) => (gone !== null && gone > goneAt ? [gone] : []))].some((moment) => !stands(moment))) return [`${month} CANCELLED`];
      if (stands(now)) return [`${month} FULFILLED`];
      return [`${month} ${this.excuses.includes(`${month} ${holder}`) ? 'EXCUSED' : now > until ? 'MISSED' : 'OPEN'}`];
    }));
  }
}
const monthsBetween = (from: string, to: string) => Array.from({ length: 24 }, (_, index) => `${2025 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`).filter((month) => from.slice(0, 7) <= month && month <= to.slice(0, 7));
const lastOf = (month: string) => addDays(month.endsWith('-12') ? `${Number(month.slice(0, 4)) + 1}-01-01` : `${month.slice(0, 5)}${String(Number(month.slice(5)) + 1).padStart(2, '0')}-01`, -1);
const year = [2025, 2026].map((of) => JSON.parse(readFileSync(new URL(`../../../data/calendar/${of}.json`, import.meta.url), 'utf8')) as { holidays: { from: string; to: string }[]; makeUpWorkdays: string[] });
const worked = (day: string) => year.some(({ makeUpWorkdays }) => makeUpWorkdays.includes(day)) || (![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()) && !year.some(({ holidays }) => holidays.some(({ from, to }) => from <= day && day <= to)));
const lateEntry = (last: string) => { let [day, left] = [last, 3]; while (left) { day = addDays(day, 1); if (worked(day)) left -= 1; } return `${day}T18:00`; };

type Act = { act: 'wait' | 'visit' | 'retract' | 'correct' | 'excuse' | 'end' | 'handOver'; days: number; which: number };
const acts = fc.array(fc.record({ act: fc.constantFrom<Act['act']>('wait', 'visit', 'visit', 'visit', 'visit', 'retract', 'correct', 'correct', 'excuse', 'end', 'handOver'), days: fc.integer({ min: 0, max: 45 }), which: fc.integer({ min: 0, max: 40 }) }), { minLength: 4, maxLength: 14 });

it('[4.11] whatever happens to a duty, each month is in the state that a plain recount of what happened gives, told of once where it was missed', async () => {
  await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: 27 }), acts, async (offset, history) => {
    let day = addDays('2025-02-01', offset);
    let minute = 0;
    const now = () => `${day}T09:${String(minute).padStart(2, '0')}`; // nothing happens at the same moment as anything else
    await at(now());
    const recount = new Recount(day);
    const line: Opened[] = [await open(day)];
    const holder = () => line.at(-1)!;
    const entered: { id: string; index: number; gone: boolean; first: string }[] = [];
    let over = false;
    for (const { act, days, which } of history) {
      day = addDays(day, days);
      minute += 1;
      await at(now());
      if (which % 2) await work();
      if (act === 'visit') {
        const on = addDays(day, -(which % 40));
        entered.push({ id: await fulfil(holder(), on), index: recount.visit(on, now()), gone: false, first: on });
      }
      const standing = entered.filter(({ gone }) => !gone);
      if (act === 'retract' && standing.length) {
        const one = standing[which % standing.length]!;
        await retract(one.id);
        recount.take(one.index, now());
        one.gone = true;
      }
      if (act === 'correct' && standing.length) {
        const one = standing[which % standing.length]!;
        const on = which % 3 ? addDays(day, -(which % 40)) : one.first;
        await correct(one.id, holder(), on, ['VISIT']);
        one.index = recount.correct(one.index, on, now());
      }
      if (act === 'excuse') {
        const may = (await of(holder())).filter(({ mayExcuse }: any) => mayExcuse);
        const one = may[which % Math.max(1, may.length)];
        if (one) {
          expect((await excuse(cast.supervisor(), one)).code).toBeUndefined();
          recount.excuse(one.endsOn.slice(0, 7), line.length - 1);
        }
      }
      if (act === 'end' && !over) {
        over = true;
        const on = addDays(day, -(which % 3));
        await end(holder(), on);
        recount.end(on, now());
      }
      if (act === 'handOver' && !over) {
        line.push(await handOver(holder(), day));
        recount.handOver(day, now());
      }
    }
    await work();
    // of what was made ahead and had not begun when its holder went, nothing is left but that it was cancelled
    const periods = (await Promise.all(line.map(async (one, index) => (await of(one, { until: day })).filter(({ startsOn, state }: any) => state !== 'CANCELLED' || startsOn <= (recount.lastDayOf(index) ?? day))))).flat();
    expect(periods.map(({ endsOn, state }: any) => `${endsOn.slice(0, 7)} ${state}`)).toEqual(recount.months(now()));
    const breaches = (await Promise.all(line.map(told))).flat().filter(({ level, withdrawn }) => level === 'BREACH' && !withdrawn).map(({ text }) => text);
    expect(new Set(breaches).size).toBe(breaches.length);
    for (const { label, number, period, state } of periods) if (state === 'MISSED' || state === 'FULFILLED') expect([period, state, breaches.filter((text) => text.startsWith(`${number}（${label}）走访任务（${period}）`)).length]).toEqual([period, state, state === 'MISSED' ? 1 : 0]);
    expect(await liaison.app.get(SelfCheck).run()).toEqual([]);
  }), {
    numRuns: 20, endOnFailure: true,
    // entered in time and taken back when what was entered late still stands: missed after all, and nobody had been told
    examples: [[18, [['visit', 10, 3], ['visit', 9, 0], ['wait', 18, 1], ['visit', 4, 34], ['retract', 40, 0]].map(([act, days, which]) => ({ act, days, which }) as Act)]],
  });
}, 300_000);

it('what SQL says of a period\'s state and what the rule says is the same, at any moment', async () => {
  const em = liaison.app.get(EntityManager).fork();
  const all = await em.find(DutyPeriod, {});
  const moments = all.flatMap(({ dueAt, fulfilledAt, excusedAt, cancelledAt }) => [dueAt, fulfilledAt, excusedAt, cancelledAt].flatMap((one) => (one ? [one.getTime() - 1, one.getTime(), one.getTime() + 1] : [])));
  const seen = new Set<string>();
  for (const moment of [...new Set(moments)].slice(0, 400)) {
    const asOf = new Date(moment);
    const { rows } = await sql<{ id: string; state: string }>`select p.id, ${dutyStateSql(asOf)} as state from duty_period p`.execute(em.getKysely());
    const states = new Map(rows.map(({ id, state }) => [id, state]));
    for (const period of all) {
      expect(states.get(period.id)).toBe(dutyState(period, asOf));
      seen.add(states.get(period.id)!);
    }
  }
  expect([...seen].sort()).toEqual(['CANCELLED', 'EXCUSED', 'FULFILLED', 'MISSED', 'OPEN']);
});
