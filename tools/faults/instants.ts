import { WorkingCalendar, type Counted } from '@bangban/working-time';

const [escalationDays, escalationDay] = [99, '2099-12-31'] as const;

/** The plan of a deadline in a run of moves: all three steps, close together. */
export const tightPlan = [
  { step: 'REMIND' as const, days: 0, recipients: ['HANDLER'] },
  { step: 'BREACH' as const, days: 0, recipients: ['UNIT_OFFICE'] },
  { step: 'ESCALATE' as const, days: escalationDays, recipients: ['UNIT_HEAD'] },
];

/** A calendar that puts a due date where a run wants it, to the millisecond, so that a deadline's own verbs move it around the present moment. */
export class Instants extends WorkingCalendar {
  constructor(version: number, private readonly dueAt: Date, private readonly apartMs: number) {
    super({ version, years: [], hours: () => [{ from: '00:00', to: '23:59' }] });
  }

  override add(from: string, count: number): Counted { return { date: count === escalationDays ? escalationDay : from, provisional: false, days: [] }; }
  override opening(): Date { return new Date(this.dueAt.getTime() - this.apartMs); }
  override close(date: string): Date { return date === escalationDay ? new Date(this.dueAt.getTime() + this.apartMs) : this.dueAt; }
}
