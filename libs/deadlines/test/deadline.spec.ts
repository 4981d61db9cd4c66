import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { localDate, WorkingCalendar, withOffset, type CalendarYear } from '@bangban/working-time';
import { Deadline, dueOf, stepsOf, type StepPlan } from '../src/index.ts';

const years = [2024, 2025, 2026].map((year) => ({ version: 1, ...(JSON.parse(readFileSync(new URL(`../../../data/calendar/${year}.json`, import.meta.url), 'utf8')) as Omit<CalendarYear, 'version'>) }));
const hours = [{ from: '08:30', to: '12:00' }, { from: '14:00', to: '18:00' }];
const calendar = new WorkingCalendar({ version: 3, years, hours: () => hours });
const at = (text: string) => new Date(`${text}:00+08:00`);
const plan: StepPlan[] = [
  { step: 'REMIND', days: 2, recipients: ['HANDLER'] }, { step: 'REMIND', days: 0, recipients: ['HANDLER'] },
  { step: 'BREACH', days: 0, recipients: ['UNIT_OFFICE'] }, { step: 'ESCALATE', days: 3, recipients: ['UNIT_HEAD'] },
];
const start = (startAt: string, days: number, historyUntil?: Date, by = calendar) => Deadline.start({
  subjectId: '00000000-0000-7000-8000-000000000001', kind: 'CLOSE', round: 1, startAt: at(startAt), ruleKey: 'ticket.close', rulebookVersion: 1, plan, calendar: by, historyUntil,
  term: days ? { kind: 'WORKING_DAYS', days } : { kind: 'SAME_DAY' },
});
const times = (deadline: Deadline) => deadline.steps.filter((step) => step.isPending).map(({ step, days, dueAt }) => `${step}${days} ${withOffset(dueAt).slice(5, 16)}`);
const execute = (deadline: Deadline, now: Date) => { for (const step of deadline.steps) if (step.isPending && step.dueAt <= now) Object.assign(step, { state: 'DONE', settledAt: now }); };
const acted = (deadline: Deadline) => deadline.steps.filter(({ state }) => state === 'DONE').map(({ step, days, generation, withdrawnBecause }) => `${step}${days} g${generation}${withdrawnBecause ? ` ${withdrawnBecause}` : ''}`);

describe('the steps of a deadline', () => {
  it.each([
    ['five working days, with a make-up Saturday', '2026-02-12T10:00', 5, ['REMIND2 02-24T08:30', 'REMIND0 02-26T08:30', 'BREACH0 02-26T18:00', 'ESCALATE3 03-02T18:00']],
    ['one working day: two days before lies before the start', '2026-11-23T10:00', 1, ['REMIND0 11-24T08:30', 'BREACH0 11-24T18:00', 'ESCALATE3 11-27T18:00']],
    ['the same day: the morning is over', '2026-11-23T10:00', 0, ['BREACH0 11-23T18:00', 'ESCALATE3 11-26T18:00']],
    ['the same day, come in before opening', '2026-11-23T07:00', 0, ['REMIND0 11-23T08:30', 'BREACH0 11-23T18:00', 'ESCALATE3 11-26T18:00']],
    ['exactly at the time of a reminder: nothing at or before the start', '2026-11-23T08:30', 0, ['BREACH0 11-23T18:00', 'ESCALATE3 11-26T18:00']],
    ['two working days: the reminder would be the morning of the start', '2026-11-23T09:00', 2, ['REMIND0 11-25T08:30', 'BREACH0 11-25T18:00', 'ESCALATE3 11-30T18:00']],
    ['the same day, counted from its very close, as for what is accepted late: over at once, and that is told', '2026-11-23T18:00', 0, ['BREACH0 11-23T18:00', 'ESCALATE3 11-26T18:00']],
  ])('%s', (_, startAt, days, expected) => { expect(times(start(startAt, days))).toEqual(expected); });

  it('are never planned at or before the start, stand in their order, and follow the due date', () => {
    fc.assert(fc.property(fc.date({ min: at('2024-01-02T00:00'), max: at('2026-11-01T00:00'), noInvalidDate: true }), fc.integer({ min: 0, max: 20 }), (startAt, workingDays) => {
      const { dueAt } = dueOf(calendar, { startAt, workingDays, addedDays: 0, pauses: [] });
      const steps = stepsOf(calendar, plan, startAt, dueAt);
      expect(steps.every(({ step, dueAt: time }) => time > startAt || (step === 'BREACH' && time >= startAt))).toBe(true);
      expect(steps.map((step) => step.dueAt)).toEqual([...steps.map((step) => step.dueAt)].sort((a, b) => a.getTime() - b.getTime()));
      expect(steps.find(({ step }) => step === 'BREACH')?.dueAt).toEqual(dueAt);
      for (const { step, dueAt: time } of steps) expect(calendar.day(localDate(time)).working || step === 'BREACH').toBe(true);
    }));
  });

  it('that lie before the moment of an import are history at once; later ones stand', () => {
    const deadline = start('2026-11-13T10:00', 5, at('2026-11-21T09:00'));
    expect(deadline.steps.map(({ step, state }) => `${step} ${state}`)).toEqual(['REMIND SUPERSEDED', 'REMIND SUPERSEDED', 'BREACH SUPERSEDED', 'ESCALATE PENDING']);
  });
});

describe('a due date that moves', () => {
  it('is later by what it was extended, and all that is pending moves with it', () => {
    const deadline = start('2026-11-23T10:00', 5);
    deadline.extend(3, at('2026-11-24T10:00'), '企业补充材料', calendar);
    expect(withOffset(deadline.dueAt)).toBe('2026-12-03T18:00:00+08:00');
    expect([deadline.generation, times(deadline)]).toEqual([2, ['REMIND2 12-01T08:30', 'REMIND0 12-03T08:30', 'BREACH0 12-03T18:00', 'ESCALATE3 12-08T18:00']]);
    expect(deadline.takeEvents()).toMatchObject([{ name: 'deadline.changed', payload: { cause: 'EXTENDED', because: '企业补充材料', before: { dueAt: '2026-11-30T18:00:00+08:00' }, after: { dueAt: '2026-12-03T18:00:00+08:00' } } }]);
  });

  it('repeats a reminder only when it moved later; what was told is taken back', () => {
    const deadline = start('2026-11-23T10:00', 5);
    execute(deadline, at('2026-11-26T08:30'));
    deadline.extend(3, at('2026-11-26T10:00'), '延期', calendar);
    expect(acted(deadline)).toEqual(['REMIND2 g1 期限已变更']);
    expect(times(deadline)[0]).toBe('REMIND2 12-01T08:30');
    expect(deadline.takeEvents().map(({ name }) => name)).toEqual(['notice.withdrawn', 'deadline.changed']);
    const resting = calendar.with({ year: null, restDays: [{ date: '2026-11-25', name: '防汛' }], restDaysTakenBack: [] });
    const earlier = start('2026-11-23T10:00', 5, undefined, resting);
    expect(times(earlier)[0]).toBe('REMIND2 11-27T08:30');
    execute(earlier, at('2026-11-27T08:30'));
    earlier.follow(resting.with({ year: null, restDays: [], restDaysTakenBack: ['2026-11-25'] }), at('2026-11-27T10:00'));
    expect(acted(earlier)).toEqual(['REMIND2 g1']);
    expect(times(earlier)).toEqual(['REMIND0 11-30T08:30', 'BREACH0 11-30T18:00', 'ESCALATE3 12-03T18:00']);
  });

  it('keeps a recorded breach, marked as withdrawn when the date moves beyond now, and left standing when it does not', () => {
    const deadline = start('2026-11-16T10:00', 5);
    execute(deadline, at('2026-11-24T09:00'));
    deadline.extend(3, at('2026-11-24T10:00'), '延期', calendar);
    expect(acted(deadline)).toEqual(['REMIND2 g1', 'REMIND0 g1 期限已变更', 'BREACH0 g1 期限已变更']); // two days before the new date is over too
    expect(times(deadline)).toEqual(['REMIND0 11-26T08:30', 'BREACH0 11-26T18:00', 'ESCALATE3 12-01T18:00']);
    const still = start('2026-11-10T10:00', 5);
    execute(still, at('2026-11-18T09:00'));
    still.extend(1, at('2026-11-24T10:00'), '延期', calendar);
    expect(acted(still)).toEqual(['REMIND2 g1', 'REMIND0 g1', 'BREACH0 g1']);
  });

  it('stands still while paused, and is later by the working days of the pause', () => {
    const deadline = start('2026-11-23T10:00', 5);
    deadline.pause(at('2026-11-24T10:00'), '等待企业补正');
    expect([deadline.isPaused, deadline.isRunning]).toEqual([true, true]);
    deadline.resume(at('2026-11-26T10:00'), '企业已补正', calendar);
    expect(withOffset(deadline.dueAt)).toBe('2026-12-02T18:00:00+08:00');
    expect(deadline.takeEvents().map(({ payload }) => 'cause' in payload && payload.cause)).toEqual(['PAUSED', 'RESUMED']);
    const within = start('2026-11-23T10:00', 5);
    within.pause(at('2026-11-28T10:00'), '等待');
    within.resume(at('2026-11-29T10:00'), '继续', calendar);
    expect([withOffset(within.dueAt), within.generation]).toEqual(['2026-11-30T18:00:00+08:00', 1]);
  });

  it('that is met has no step left; met at its very time, a breach that fired then is taken back', () => {
    const deadline = start('2026-11-23T10:00', 5);
    execute(deadline, at('2026-11-30T18:00'));
    deadline.meet(at('2026-11-30T18:00'));
    expect(times(deadline)).toEqual([]);
    expect(acted(deadline)).toEqual(['REMIND2 g1 已完成', 'REMIND0 g1 已完成', 'BREACH0 g1 按期完成']);
    const late = start('2026-11-23T10:00', 5);
    execute(late, at('2026-11-30T18:00'));
    late.meet(at('2026-11-30T18:01'));
    expect(acted(late)).toContain('BREACH0 g1');
  });

  it('that is met late leaves a breach that was due and not yet executed: it is still recorded', () => {
    const deadline = start('2026-11-23T10:00', 5);
    deadline.meet(at('2026-12-04T09:00'));
    expect(times(deadline)).toEqual(['BREACH0 11-30T18:00']);
    const punctual = start('2026-11-23T10:00', 5);
    punctual.meet(at('2026-11-30T18:00'));
    expect(times(punctual)).toEqual([]);
  });

  it('that is withdrawn says what it was', () => {
    const deadline = start('2026-11-23T10:00', 5);
    deadline.withdraw(at('2026-11-24T10:00'), '改派');
    expect([times(deadline), deadline.isRunning]).toEqual([[], false]);
    expect(deadline.takeEvents()).toMatchObject([{ payload: { cause: 'WITHDRAWN', because: '改派', before: { dueAt: '2026-11-30T18:00:00+08:00' }, after: null } }]);
  });

  it('follows a new calendar, and is let alone where that changes nothing', () => {
    const deadline = start('2026-11-23T10:00', 5);
    const rest = calendar.with({ year: null, restDays: [{ date: '2026-11-25', name: '防汛' }], restDaysTakenBack: [] });
    deadline.follow(rest, at('2026-11-24T09:00'));
    expect([withOffset(deadline.dueAt), deadline.generation, deadline.calendarVersion]).toEqual(['2026-12-01T18:00:00+08:00', 2, rest.version]);
    expect(deadline.takeEvents()).toMatchObject([{ payload: { cause: 'CALENDAR', before: { calendarVersion: 3 }, after: { calendarVersion: rest.version } } }]);
    const other = start('2026-11-23T10:00', 5);
    other.follow(calendar.with({ year: null, restDays: [{ date: '2026-12-25', name: '演练' }], restDaysTakenBack: [] }), at('2026-11-24T09:00'));
    expect([other.generation, other.takeEvents(), times(other)]).toEqual([1, [], times(start('2026-11-23T10:00', 5))]);
  });
});

it('[X.06] whatever happens in whatever order, a step of one kind has effect at most once for one due date, and only the last generation waits', () => {
  const act = fc.oneof(
    fc.record({ verb: fc.constant('extend'), days: fc.integer({ min: 1, max: 5 }) }), fc.record({ verb: fc.constantFrom('pause', 'resume', 'execute', 'follow'), days: fc.integer({ min: 1, max: 28 }) }),
    fc.record({ verb: fc.constantFrom('meet', 'withdraw'), days: fc.constant(0) }));
  fc.assert(fc.property(fc.integer({ min: 0, max: 8 }), fc.array(fc.tuple(fc.integer({ min: 0, max: 80 }), act), { maxLength: 25 }), (days, acts) => {
    const deadline = start('2026-10-09T10:00', days);
    let now = at('2026-10-09T10:00').getTime();
    let current = calendar;
    const effects = new Map<string, number>();
    for (const [hoursLater, { verb, days: n }] of acts) {
      now += hoursLater * 3_600_000;
      const moment = new Date(now);
      if (!deadline.isRunning) break;
      if (verb === 'extend') deadline.extend(n, moment, '延期', current);
      if (verb === 'pause') deadline.pause(moment, '中止');
      if (verb === 'resume') deadline.resume(moment, '恢复', current);
      if (verb === 'follow') { current = current.with({ year: null, restDays: [{ date: `2026-11-${String(n).padStart(2, '0')}`, name: '休' }], restDaysTakenBack: [] }); deadline.follow(current, moment); }
      if (verb === 'execute' && !deadline.isPaused) {
        for (const step of deadline.steps.filter((one) => one.isPending && one.dueAt <= moment)) {
          const once = `${step.step} ${step.days} ${step.dueAt.getTime()} ${deadline.dueAt.getTime()}`;
          effects.set(once, (effects.get(once) ?? 0) + 1);
        }
        execute(deadline, moment);
      }
      if (verb === 'meet') deadline.meet(moment);
      if (verb === 'withdraw') deadline.withdraw(moment, '撤销');
      const pending = deadline.steps.filter((step) => step.isPending);
      expect(new Set(pending.map(({ step, days: offset }) => `${step} ${offset}`)).size).toBe(pending.length);
      expect(pending.every(({ generation }) => generation === deadline.generation)).toBe(true);
      if (!deadline.isRunning) expect(pending.filter(({ step, dueAt }) => step !== 'BREACH' || dueAt >= (deadline.metAt ?? deadline.withdrawnAt)!)).toEqual([]);
      else for (const one of stepsOf(current, plan, deadline.startAt, deadline.dueAt).filter(({ dueAt }) => dueAt > moment)) // nothing that is still to come is forgotten
        expect(deadline.steps.some((step) => step.step === one.step && step.days === one.days && (step.isPending || step.hadEffect || step.state === 'SUPERSEDED') && step.dueAt.getTime() === one.dueAt.getTime())).toBe(true);
    }
    expect([...effects.values()].every((count) => count === 1)).toBe(true);
  }), { numRuns: 500 });
});
