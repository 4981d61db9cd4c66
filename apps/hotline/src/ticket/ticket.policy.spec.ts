import { cast } from '@bangban/testing';
import { directory } from '../../test/rules-directory.ts';
import type { TicketStep } from '../generated/graphql.ts';
import { may, maySee, viewpoint, type TicketFacts } from './ticket.policy.ts';

const ref = (code: string) => `ref-${code}`;
const view = (actor: Parameters<typeof viewpoint>[0]) => viewpoint(actor, directory, ref);
/** Led by the window's unit, handled by the power company, about the transport bureau. */
const ticket: TicketFacts = { leadUnit: 'SY-SPJ', handlingUnit: 'SY-GD', channel: 'WINDOW', sourceSystem: 'MC-X', filedBy: `officer:${cast.handler('SY-NY').code}`, reporterRef: ref('E1'), complainedUnits: ['SY-JT'], complainedOfficers: [cast.dispatcher(2).code] };

const steps: TicketStep[] = ['ACCEPT', 'CLASSIFY', 'ASSIGN', 'ANSWER_AT_ONCE', 'ACKNOWLEDGE', 'RECORD_CONTACT', 'GIVE_FEEDBACK', 'REPORT_DONE', 'RATE', 'CONFIRM_SOLVED', 'CONFIRM_UNSOLVED', 'CLOSE_UNCONFIRMED', 'PROPOSE_OUT_OF_SCOPE', 'DECIDE_OUT_OF_SCOPE', 'TURN_COMPLEX', 'ADD_NOTE', 'REVEAL_COMPLAINANT', 'RECEIVE'];
const desk: TicketStep[] = ['ACCEPT', 'CLASSIFY', 'ASSIGN', 'ANSWER_AT_ONCE'];
const handling: TicketStep[] = ['ACKNOWLEDGE', 'RECORD_CONTACT', 'GIVE_FEEDBACK', 'REPORT_DONE'];
const asking: TicketStep[] = ['RATE', 'CONFIRM_SOLVED', 'CONFIRM_UNSOLVED'];

it.each<[string, Parameters<typeof view>[0], boolean, TicketStep[]]>([
  ['a dispatcher', cast.dispatcher(), true, [...desk, ...asking, 'CLOSE_UNCONFIRMED', 'PROPOSE_OUT_OF_SCOPE', 'DECIDE_OUT_OF_SCOPE', 'ADD_NOTE', 'REVEAL_COMPLAINANT']],
  ['a clerk of the window that took it in', cast.clerk(), true, [...desk, ...asking, 'PROPOSE_OUT_OF_SCOPE', 'DECIDE_OUT_OF_SCOPE', 'ADD_NOTE', 'REVEAL_COMPLAINANT']],
  ['a handler of the handling unit', cast.handler('SY-GD'), true, [...handling, 'PROPOSE_OUT_OF_SCOPE', 'ADD_NOTE', 'REVEAL_COMPLAINANT']],
  ['the office of the handling unit', cast.officer('UNIT_OFFICE', 'SY-GD'), true, [...handling, 'PROPOSE_OUT_OF_SCOPE', 'ADD_NOTE', 'REVEAL_COMPLAINANT']],
  ['a handler of the leading unit', cast.handler('SY-SPJ'), true, ['ADD_NOTE']],
  ['a handler of another unit', cast.handler('SY-SW'), false, []],
  ['who filed it, of another unit', cast.handler('SY-NY'), true, ['ADD_NOTE']],
  ['a supervisor', cast.supervisor(), true, [...asking, 'DECIDE_OUT_OF_SCOPE', 'ADD_NOTE']],
  ['a district leader', cast.officer('DISTRICT_LEADER', 'SY-LEAD'), true, ['ADD_NOTE']],
  ['the enterprise itself', cast.enterprise('E1'), true, asking],
  ['another enterprise', cast.enterprise('E2'), false, []],
  ['the handling unit\'s system', cast.machine('MC-GD', 'SY-GD'), true, [...handling, 'ADD_NOTE']],
  ['the system it came from', cast.machine('MC-X', 'SY-NY'), true, ['ADD_NOTE']],
  ['another unit\'s system', cast.machine('MC-Y', 'SY-NY'), false, []],
  ['a handler of the unit complained about', cast.handler('SY-JT'), false, []],
  ['the system of the unit complained about, though it filed it', cast.machine('MC-X', 'SY-JT'), false, []],
  ['a dispatcher complained about', cast.dispatcher(2), false, []],
  ['the lapse job', { kind: 'SYSTEM', name: 'hotline' }, true, ['CLOSE_UNCONFIRMED', 'TURN_COMPLEX']],
])('%s', (_, actor, sees, allowed) => {
  expect(maySee(view(actor), ticket)).toBe(sees);
  expect(steps.filter((step) => may(view(actor), step, ticket)).sort()).toEqual([...allowed].sort());
});

it('a unit below the one complained about is concerned too; the one above is not', () => {
  const about = { ...ticket, complainedUnits: ['SY'] };
  expect(maySee(view(cast.supervisor()), about)).toBe(false);
  expect(maySee(view({ ...cast.supervisor(), unit: 'SY', unitChain: ['SY'] }), ticket)).toBe(true);
});

it('who handled it neither confirms nor closes it, whatever his role', () => {
  const own = { ...ticket, handlingUnit: 'SY-ZHZX' };
  expect([...asking, 'CLOSE_UNCONFIRMED' as const].filter((step) => may(view(cast.dispatcher()), step, own))).toEqual([]);
});
