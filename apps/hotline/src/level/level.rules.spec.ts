import fc from 'fast-check';
import { DomainError } from '@bangban/kernel';
import { directory } from '../../test/rules-directory.ts';
import type { HandlingLevel } from '../generated/graphql.ts';
import { stepPlan } from '../ticket/ticket.rules.ts';
import { levels, nextStep, refuseRaise, type Raise } from './level.rules.ts';

const order = { leader: 'SY-LEAD-01', reason: '停产' };
const tried = { tried: '已派员抢修', whyFailed: '管网不归本单位' };
const nothing = { tried: null, whyFailed: null };

/** The field that a raise is refused for, or undefined. */
function refusedFor(from: HandlingLevel, to: HandlingLevel, over: Partial<Raise>, held: { solved: boolean } | null): unknown {
  try {
    refuseRaise(from, { level: to, units: ['SY-SW'], ...nothing, order: null, ...over }, held);
    return undefined;
  } catch (error) {
    return error instanceof DomainError ? error.facts['field'] : error;
  }
}
const unsolved = { solved: false };

// [10.05] from, to, with the record of what was tried, on a leader's order, what came of the joint handling there: the field that is refused
const table: [HandlingLevel, HandlingLevel, Partial<Raise>, { solved: boolean } | null, string | undefined][] = [
  ['UNIT', 'JOINT', tried, null, undefined], ['UNIT', 'JOINT', { tried: '已派员抢修' }, null, 'whyFailed'], ['UNIT', 'JOINT', { whyFailed: '管网不归本单位' }, null, 'tried'], ['UNIT', 'JOINT', nothing, null, 'tried'],
  ['UNIT', 'JOINT', { order }, null, undefined], ['UNIT', 'JOINT', { ...tried, units: [] }, null, 'units'],
  ['UNIT', 'DISTRICT', tried, null, 'level'], ['UNIT', 'DISTRICT', { order }, null, undefined], ['UNIT', 'DISTRICT', { ...tried, order, units: [] }, null, undefined],
  ['JOINT', 'DISTRICT', tried, unsolved, undefined], ['JOINT', 'DISTRICT', tried, null, 'level'], ['JOINT', 'DISTRICT', tried, { solved: true }, 'level'], ['JOINT', 'DISTRICT', nothing, unsolved, 'tried'], ['JOINT', 'DISTRICT', { order }, null, undefined],
  ['UNIT', 'UNIT', tried, null, 'level'], ['JOINT', 'JOINT', tried, unsolved, 'level'], ['JOINT', 'UNIT', { ...tried, order }, unsolved, 'level'], ['DISTRICT', 'JOINT', { ...tried, order }, unsolved, 'level'], ['DISTRICT', 'DISTRICT', { ...tried, order }, unsolved, 'level'],
];
it.each(table)('from %s to %s with %j after %j: refused for %s', (from, to, over, held, field) => { expect(refusedFor(from, to, over, held)).toBe(field); });

it('whatever is asked for, a case gets to the next level alone, and with a record; further only on an order; and never down', () => {
  const text = fc.option(fc.constant('写明'));
  const asked = fc.record({ level: fc.constantFrom(...levels), units: fc.subarray(['SY-SW', 'SY-ZJJ']), tried: text, whyFailed: text, order: fc.option(fc.constant(order)) });
  const held = fc.option(fc.record({ solved: fc.boolean() }));
  fc.assert(fc.property(fc.array(fc.tuple(asked, held), { maxLength: 12 }), (raises) => {
    let at: HandlingLevel = 'UNIT';
    for (const [raise, came] of raises) {
      if (refusedFor(at, raise.level, raise, came) !== undefined) continue;
      const steps = levels.indexOf(raise.level) - levels.indexOf(at);
      expect(steps).toBeGreaterThan(0);
      if (!raise.order) expect([steps, Boolean(raise.tried), Boolean(raise.whyFailed), at === 'UNIT' || came?.solved === false]).toEqual([1, true, true, true]);
      at = raise.level;
    }
  }), { numRuns: 5_000, seed: 20261127 });
});

it('within the unit the unit is reminded on the day by which it should have solved the matter or raise it, and on no other level', () => {
  const rules = directory.rulebook.at('2026-11-23', 1);
  const reminders = (limit: number, handlingLevel: HandlingLevel, complexity: 'SIMPLE' | 'COMPLEX' | null = null) => {
    const changed = new Proxy(rules, { get: (target, name) => (name === 'term' ? (key: string) => (key === 'level.unit' ? { kind: 'WORKING_DAYS', days: limit } : target.term(key)) : Reflect.get(target, name, target)) });
    return stepPlan('CLOSE', changed, { kind: complexity ? 'BLOCKED_MATTER' : 'HELP', complexity, handlingLevel }).filter(({ step }) => step === 'REMIND').map(({ days }) => days);
  };
  expect([reminders(3, 'UNIT'), reminders(1, 'UNIT'), reminders(5, 'UNIT'), reminders(1, 'JOINT'), reminders(1, 'UNIT', 'COMPLEX'), reminders(1, 'UNIT', 'SIMPLE')]).toEqual([[2, 0], [2, 0, 4], [2, 0], [2, 0], [2, 0, 4], [2, 0]]);
});

it('what comes next is said in the reporter\'s words, for each status and level', () => {
  const say = (status: Parameters<typeof nextStep>[0]['status'], level: HandlingLevel, ruleKey?: string) => nextStep({ status, level, leadUnit: '供电公司', due: ruleKey ? { ruleKey, until: '11月26日' } : null });
  expect([say('RECEIVED', 'UNIT'), say('ACCEPTED', 'UNIT'), say('CONTACTED', 'UNIT'), say('FED_BACK', 'UNIT'), say('REPORTED_DONE', 'JOINT'), say('CLOSED', 'UNIT')]).toEqual(['受理', '确定承办单位', '承办单位办理并向您反馈', '承办单位办结后请您确认', '请您确认是否解决', '无']);
  expect([say('CONTACTED', 'JOINT', 'level.joint_meeting'), say('CONTACTED', 'JOINT', 'level.district_report'), say('CONTACTED', 'JOINT'), say('CONTACTED', 'DISTRICT', 'level.district_request'), say('FED_BACK', 'DISTRICT')])
    .toEqual(['供电公司于11月26日前召集有关单位会办', '供电公司于11月26日前报送区营商办', '落实会办意见，向您反馈', '区营商办于11月26日前提请区领导会办', '区领导会办，落实意见后向您反馈']);
});
