import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

// A bulletin counted by hand out of the register: by itself, so that it cannot share a mistake with the service. It knows the CSV, the State Council's calendar and docs/decisions.md, and imports nothing of the platform.

const data = join(import.meta.dirname, '../../../data');
type Line = Record<string, string>;
export const register = parse(readFileSync(join(data, 'requests.csv')), { columns: true, bom: true }) as Line[];

interface Year { holidays: { from: string; to: string }[]; makeUpWorkdays: string[] }
const years = [2024, 2025, 2026].map((year) => JSON.parse(readFileSync(join(data, `calendar/${year}.json`), 'utf8')) as Year);
const dayAfter = (day: string) => { const next = new Date(`${day}T12:00:00Z`); next.setUTCDate(next.getUTCDate() + 1); return next.toISOString().slice(0, 10); };
const isWorked = (day: string) => years.some(({ makeUpWorkdays }) => makeUpWorkdays.includes(day))
  || (![0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay()) && !years.some(({ holidays }) => holidays.some(({ from, to }) => from <= day && day <= to)));
/** The close of the `count`-th working day after a day. */
function closeAfter(day: string, count: number): string {
  let date = day;
  for (let left = count; left > 0;) { date = dayAfter(date); if (isWorked(date)) left -= 1; }
  return `${date}T18:00:00+08:00`;
}
/** A same-day term ends at the day's close; for what comes after it, or on a rest day, at the next working day's (A13). */
const closeOf = (start: string) => (isWorked(start.slice(0, 10)) && start <= `${start.slice(0, 10)}T18:00:00+08:00` ? `${start.slice(0, 10)}T18:00:00+08:00` : closeAfter(start.slice(0, 10), 1));

// every time of the register is of +08:00, so that texts compare as times do
const earlier = (a: string, b: string) => (a < b ? a : b);

/** Of one line: for each measure it counts in, whether it meets it. */
function judged(line: Line, asOf: string): Record<string, boolean> {
  const { received_at: received, accepted_at: accepted, reported_at: reported, kind, complexity, rating, solved } = line as Record<'received_at' | 'accepted_at' | 'reported_at' | 'kind' | 'complexity' | 'rating' | 'solved', string>;
  const met: Record<string, boolean> = { OUT_OF_SCOPE: false };
  if (rating) met.SATISFIED = Number(rating) >= 3;
  if (line.handled_by) met.OBJECTED = false;
  if (!accepted) return met;
  const start = earlier(accepted, closeAfter(received.slice(0, 10), 1)); // A18: late acceptance does not move the terms
  const closing = kind === 'BLOCKED_MATTER' && complexity === 'SIMPLE' ? closeOf(start) : closeAfter(start.slice(0, 10), 5);
  const contact = kind === 'CONSULTATION' ? closeOf(start) : closeAfter(start.slice(0, 10), 1);
  const contacted = line.first_contact_at || reported;
  if (contacted || contact < asOf) met.ON_TIME_CONTACT = Boolean(contacted) && contacted <= contact;
  if (reported || closing < asOf) Object.assign(met, { SOLVED: solved === 'Y', SOLVED_AT_ONCE: solved === 'Y', REPORTED_DONE: Boolean(reported), ON_TIME_CLOSE: Boolean(reported) && reported <= closing, REDONE: false });
  return met;
}

/** `SY-GD SATISFIED` → [numerator, denominator], and the same for 全区. */
type Figures = Record<string, [number, number]>;
function counted(lines: readonly Line[], judge: (line: Line) => Record<string, boolean>): Figures {
  const figures: Figures = {};
  for (const line of lines) for (const [measure, met] of Object.entries(judge(line))) for (const unit of [line.handled_by, '全区']) {
    if (!unit) continue;
    const figure = (figures[`${unit} ${measure}`] ??= [0, 0]);
    figure[1] += 1;
    if (met) figure[0] += 1;
  }
  return figures;
}

/** Of what was received in a month. */
export const countedByHand = (month: string, asOf: string): Figures => counted(register.filter(({ received_at: at }) => at!.startsWith(month)), (line) => judged(line, asOf));

/** Of what was rated in a month: a register's ratings bear the time at which the case was reported done, and nothing of them is rectified anew (A22). */
export const ratingsByHand = (month: string): Figures => counted(register.filter(({ rating, reported_at: at }) => rating && at!.startsWith(month)), ({ rating }) => {
  const negative = Number(rating) <= 2;
  return { SATISFIED: !negative, NEGATIVE: negative, ...(negative && { APPEALED: false, APPEAL_UPHELD: false }) };
});
