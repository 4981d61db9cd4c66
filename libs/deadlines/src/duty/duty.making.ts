import type { EntityManager } from '@mikro-orm/postgresql';
import type { Directory } from '@bangban/directory-client';
import { newId } from '@bangban/kernel';
import { addDays, instantAt, localDate, type LocalDate } from '@bangban/working-time';
import { saveDeadlines } from '../deadline.book.ts';
import { Deadline } from '../deadline.entity.ts';
import { asked, beginsTooLate, periodFrom } from './duty.rules.ts';
import type { Duty } from './duty.entity.ts';
import { DutyPeriod } from './duty-period.entity.ts';
import { cancelPeriods, lockedDuties, lockedPeriods } from './duty.records.ts';

/** Makes the periods of these duties up to a day, each with its deadline, in the caller's transaction and under the duties' locks. Answers how many. */
export async function makePeriods(em: EntityManager, directory: Directory, duties: readonly Duty[], { until, at }: { until: LocalDate; at: Date }): Promise<number> {
  const made = duties.flatMap((duty) => due(directory, duty, until, localDate(at)));
  em.persist(made.map(({ period }) => period));
  await saveDeadlines(em, made.map(({ deadline }) => deadline));
  return made.length;
}

function due({ calendar, rulebook }: Directory, duty: Duty, until: LocalDate, today: LocalDate): { period: DutyPeriod; deadline: Deadline }[] {
  const made: { period: DutyPeriod; deadline: Deadline }[] = [];
  for (let from = duty.nextStart; from && duty.madeUntil < until; from = duty.nextStart) {
    const rules = rulebook.at(from);
    const { cadence, required, lateEntry, plan } = asked(rules, duty.ruleKey);
    const days = periodFrom(cadence, from);
    if (!required && from > today) break; // not asked for as the rulebook is now, which may change until it begins
    duty.madeUntil = days.endsOn;
    if (!required || beginsTooLate(days, rules.number('duty.late_pairing_day')) || (duty.endsOn && duty.endsOn < days.endsOn)) continue;
    const id = newId();
    const begins = instantAt(from, '00:00');
    const start = (steps: typeof plan) => Deadline.start({
      subjectId: id, kind: duty.kind, round: 1, startAt: begins > duty.openedAt ? begins : duty.openedAt, term: { kind: 'WORKING_DAYS', days: lateEntry }, endsOn: days.endsOn,
      ruleKey: duty.ruleKey, rulebookVersion: rulebook.version, plan: steps, calendar, historyUntil: duty.openedAt,
    });
    const deadline = start(plan);
    const history = deadline.dueAt <= duty.openedAt;
    made.push({
      // what was over when the duty was opened is nobody's breach to be told of
      deadline: history ? start(plan.filter(({ step }) => step === 'BREACH')) : deadline,
      period: Object.assign(new DutyPeriod(), {
        id, version: 1, dutyId: duty.id, cadence, ...days, unitCode: duty.unitCode, officerCode: duty.officerCode, required, rulebookVersion: rulebook.version, history, dueAt: deadline.dueAt,
        fulfilledAt: null, madeUpAt: null, excusedAt: null, excusedBy: null, excuseReason: null, cancelledAt: null, cancelledBecause: null,
      }),
    });
  }
  return made;
}

/** What has not begun follows the rulebook, which changes nothing that has (A23): a period of which another target asks otherwise is cancelled, with those after it, to be made anew. Answers how many are. */
export async function followRules(em: EntityManager, { rulebook }: Directory, dutyIds: readonly string[], at: Date): Promise<number> {
  const duties = await lockedDuties(em, { id: { $in: [...dutyIds] } });
  const toCome = Map.groupBy(await lockedPeriods(em, { dutyId: { $in: [...dutyIds] }, startsOn: { $gt: localDate(at) } }), ({ dutyId }) => dutyId);
  const changed = duties.flatMap((duty) => {
    const periods = (toCome.get(duty.id) ?? []).sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
    const asks = ({ startsOn }: DutyPeriod, version?: number) => JSON.stringify(asked(rulebook.at(startsOn, version), duty.ruleKey));
    const first = periods.find((period) => asks(period, period.rulebookVersion) !== asks(period));
    for (const period of periods) period.rulebookVersion = rulebook.version;
    if (!first) return [];
    duty.madeUntil = addDays(first.startsOn, -1);
    return periods.filter(({ startsOn }) => startsOn >= first.startsOn);
  });
  await cancelPeriods(em, changed, at, '制度参数已变更');
  await em.flush();
  return changed.length;
}

/** Up to which day periods are made at this time: always into the next month. */
export const horizon = (at: Date): LocalDate => addDays(localDate(at), 31);
