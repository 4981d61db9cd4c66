import { readFileSync } from 'node:fs';
import { join } from 'node:path';

// When each term of a ticket is due, worked out in the slowest and plainest way from what happened to it: day after day over the days as they were published.
// The service is held against this, so nothing of its calendar, deadlines and rules is used here.

interface Year { holidays: { from: string; to: string }[]; makeUpWorkdays: string[] }
const hour = 3_600_000;
const dayOf = (at: number): string => new Date(at + 8 * hour).toISOString().slice(0, 10);
const tomorrow = new Map<string, string>();
function next(day: string): string {
  let known = tomorrow.get(day);
  if (!known) tomorrow.set(day, (known = new Date(Date.parse(day) + 24 * hour).toISOString().slice(0, 10)));
  return known;
}
const closeOf = (day: string): number => Date.parse(`${day}T18:00:00+08:00`);

const published = [2024, 2025, 2026].map((year) => JSON.parse(readFileSync(join(import.meta.dirname, `../../../data/calendar/${year}.json`), 'utf8')) as Year);
const madeUp = new Set(published.flatMap(({ makeUpWorkdays }) => makeUpWorkdays));
const holidays = new Set<string>();
for (const { from, to } of published.flatMap((year) => year.holidays)) for (let day = from; day <= to; day = next(day)) holidays.add(day);

/** The published days, and the rest days that the district has declared. */
export class SlowDays {
  readonly rest = new Set<string>();

  isWorked(day: string): boolean {
    if (this.rest.has(day)) return false;
    if (madeUp.has(day)) return true;
    return !holidays.has(day) && ![0, 6].includes(new Date(day).getUTCDay());
  }
}

interface Slow { kind: string; rule: string; start: number; extended: number; stood: [number, number][]; stands: number | null; asked: number | null; granted: number }
export interface SlowMatter { kind: string; complexity: string | null }

/** Working days of each rule; 0 is the same day. */
const terms: Readonly<Record<string, number>> = { 'ticket.acknowledge': 1, 'ticket.first_contact': 1, 'consultation.first_answer': 0, 'ticket.close': 5, 'blocked_matter.simple.close': 0, 'blocked_matter.complex.close': 5, 'ticket.confirm': 10, 'ticket.suspension': 10, 'ticket.ruling': 1 };
const cannotMove = (rule: string): boolean => rule.startsWith('blocked_matter');
function ruleOf(kind: string, { kind: sort, complexity }: SlowMatter): string {
  if (kind === 'FIRST_CONTACT') return sort === 'CONSULTATION' ? 'consultation.first_answer' : 'ticket.first_contact';
  if (kind === 'CLOSE') return sort !== 'BLOCKED_MATTER' ? 'ticket.close' : complexity === 'SIMPLE' ? 'blocked_matter.simple.close' : 'blocked_matter.complex.close';
  return { ACKNOWLEDGE: 'ticket.acknowledge', CONFIRM: 'ticket.confirm', SUSPENSION: 'ticket.suspension', RULING: 'ticket.ruling' }[kind]!;
}

/** One ticket, from the moment it was accepted and given to a unit. */
export class SlowClock {
  readonly running = new Map<string, Slow>();
  readonly met: string[] = [];
  private contactedAt: number | null = null;
  private toldAt: number | null = null;
  private isDone = false;

  constructor(private readonly days: SlowDays, public matter: SlowMatter, at: number) {
    for (const kind of ['ACKNOWLEDGE', 'FIRST_CONTACT', 'CLOSE']) this.start(kind, at);
  }

  dueOf({ rule, start, extended, stood }: Slow): number {
    let day = dayOf(start);
    let left = terms[rule]!;
    if (left === 0 && !(this.days.isWorked(day) && start <= closeOf(day))) left = 1;
    let more = extended;
    for (const [from, to] of stood) for (let one = next(dayOf(from)); one <= dayOf(to); one = next(one)) if (this.days.isWorked(one)) more += 1;
    for (left += more; left > 0;) {
      day = next(day);
      if (this.days.isWorked(day)) left -= 1;
    }
    return closeOf(day);
  }

  /** What runs: its due date, and whether it stands still. */
  get picture(): Record<string, string> { return Object.fromEntries([...this.running].sort().map(([kind, one]) => [kind, `${new Date(this.dueOf(one)).toISOString()}${one.stands === null ? '' : ' stands'}`])); }
  get nextDue(): number | null { return [...this.running.values()].filter(({ stands }) => stands === null).map((one) => this.dueOf(one)).sort((a, b) => a - b)[0] ?? null; }

  /** Whether the clock lets it be done now; of other acts than these it has no say. */
  allows(act: string, at: number): boolean | undefined {
    const close = this.running.get('CLOSE');
    const open = close && (close.stands !== null || at <= this.dueOf(close)) && !cannotMove(close.rule);
    switch (act) {
      case 'suspend': return Boolean(open && close.stands === null);
      case 'resume': return this.running.has('SUSPENSION');
      case 'ask': return Boolean(open && close.asked === null && close.granted < 2);
      case 'decide': return Boolean(open && close.asked !== null);
      default: return undefined;
    }
  }

  suspend(at: number): void {
    for (const one of this.held) if (at <= this.dueOf(one)) one.stands = at;
    this.start('SUSPENSION', at);
  }
  resume(at: number): void {
    if (!this.running.has('SUSPENSION')) return;
    for (const one of this.held) this.goOn(one, at);
    this.meet('SUSPENSION');
  }
  ask(days: number): void { this.running.get('CLOSE')!.asked = days; }
  decide(approved: boolean): void {
    const close = this.running.get('CLOSE')!;
    if (approved) { close.extended += close.asked!; close.granted += 1; }
    close.asked = null;
  }
  assign(at: number): void { this.start('ACKNOWLEDGE', at); }
  acknowledge(): void { this.meet('ACKNOWLEDGE'); }
  contact(at: number): void {
    this.contactedAt ??= at;
    if (this.matter.kind !== 'CONSULTATION') this.meet('FIRST_CONTACT', at);
  }
  feedback(at: number): void {
    this.resume(at);
    this.contactedAt ??= at;
    this.toldAt ??= at;
    this.meet('FIRST_CONTACT', at);
    if (this.matter.kind === 'BLOCKED_MATTER' && this.matter.complexity === 'COMPLEX') this.await(at);
  }
  done(at: number): void {
    this.resume(at);
    for (const kind of ['CONFIRM', 'RULING']) this.running.delete(kind);
    this.isDone = true;
    this.await(at);
  }
  unsolved(at: number): void {
    this.meet('CONFIRM');
    this.contactedAt = this.toldAt = null;
    this.isDone = false;
    for (const kind of ['ACKNOWLEDGE', 'FIRST_CONTACT', 'CLOSE']) this.start(kind, at);
  }
  object(at: number): void { this.start('RULING', at); }
  withdrawObjection(): void { this.running.delete('RULING'); }
  rule(at: number, moves: boolean): void {
    this.meet('RULING');
    if (moves) this.start('ACKNOWLEDGE', at);
  }

  classify(to: SlowMatter, at: number): void {
    const before = this.matter;
    if (to.kind === 'BLOCKED_MATTER') this.resume(at);
    for (const one of this.held) {
      const fresh = ruleOf(one.kind, to);
      const keeps = before.kind !== to.kind || one.rule !== ruleOf(one.kind, before);
      const [is, would] = [one.rule, fresh].map((rule) => terms[rule]! * 2 - (cannotMove(rule) ? 1 : 0)) as [number, number]; // what cannot be moved is the stricter of two equal ones
      if (fresh === one.rule || (keeps && is < would)) continue;
      one.rule = fresh;
      if (cannotMove(fresh)) Object.assign(one, { extended: 0, stood: [], stands: null, asked: null, granted: 0 });
      else if (one.kind === 'CLOSE') Object.assign(one, { asked: null, granted: 0 });
    }
    this.matter = to;
    if (this.contactedAt !== null && to.kind !== 'CONSULTATION') this.meet('FIRST_CONTACT', this.contactedAt);
  }

  /** What time alone does: a simple matter turns complex, a silent reporter's case closes. */
  pass(at: number): void {
    const [close, confirm] = [this.running.get('CLOSE'), this.running.get('CONFIRM')];
    if (close && this.matter.kind === 'BLOCKED_MATTER' && this.matter.complexity === 'SIMPLE' && at > this.dueOf(close)) {
      this.classify({ ...this.matter, complexity: 'COMPLEX' }, at);
      if (this.toldAt !== null) this.await(this.toldAt);
    }
    if (confirm && this.isDone && at > this.dueOf(confirm)) this.meet('CONFIRM');
  }

  private get held(): Slow[] { return ['FIRST_CONTACT', 'CLOSE'].flatMap((kind) => this.running.get(kind) ?? []); }
  private start(kind: string, start: number): void { this.running.set(kind, { kind, rule: ruleOf(kind, this.matter), start, extended: 0, stood: [], stands: null, asked: null, granted: 0 }); }
  private goOn(one: Slow, at: number): void {
    if (one.stands !== null) one.stood.push([one.stands, Math.max(at, one.stands)]);
    one.stands = null;
  }
  private meet(kind: string, at?: number): void {
    const one = this.running.get(kind);
    if (!one) return;
    if (at !== undefined) this.goOn(one, at);
    this.met.push(`${kind} ${new Date(this.dueOf(one)).toISOString()}`);
    this.running.delete(kind);
  }
  private await(at: number): void {
    this.meet('CLOSE', at);
    if (!this.running.has('CONFIRM')) this.start('CONFIRM', at);
  }
}
