import { SelfCheck } from '@bangban/deadlines';
import { newId } from '@bangban/kernel';
import { cast, countStatements } from '@bangban/testing';
import type { DutyKind } from '../src/duty/duty.kinds.ts';
import { duties, type Opened } from './duties.ts';
import { startLiaison, type Liaison } from './liaison.ts';

let liaison: Liaison;
beforeAll(async () => { liaison = await startLiaison(); });
afterAll(() => liaison?.stop());
const { at, open, handOver, end, fulfil, retract, correct, list, of, states, told, work, counters, excuse } = duties(() => liaison);
const months: DutyKind[] = ['CONTACT', 'VISIT', 'HEAD_TALK'];

it('[3.03] a month that ends without a contact is a breach, recorded and told once; one with a contact is none', async () => {
  await at('2025-05-06T10:00');
  const [idle, busy] = [await open('2025-05-06', ['CONTACT']), await open('2025-05-06', ['CONTACT'])];
  await fulfil(busy, '2025-05-06', ['CONTACT']);
  await at('2025-06-05T18:00');
  await work();
  expect([await states(idle), await states(busy)]).toEqual([['2025年5月 OPEN', '2025年6月 OPEN', '2025年7月 OPEN'], ['2025年5月 FULFILLED', '2025年6月 OPEN', '2025年7月 OPEN']]);
  await at('2025-06-06T09:00');
  await work();
  await work();
  expect(await of(idle, { state: 'MISSED' })).toMatchObject([{ period: '2025年5月', kind: 'CONTACT', required: 1, done: 0, missing: 1, state: 'MISSED', ended: true, breachedAt: '2025-06-05T18:00:00+08:00' }]);
  expect((await told(idle)).filter(({ level }) => level === 'BREACH')).toMatchObject([{ text: `${idle.number}（某公司）联系任务（2025年5月）未完成（补录截至6月5日18:00）`, due: '2025-06-05T18:00:00+08:00' }]);
  expect((await told(busy)).filter(({ level }) => level !== 'REMIND')).toEqual([]);
});

describe('[4.08] a period is reminded of by working days before its end, once each', () => {
  it.each<[string, string, string[]]>([
    ['May 2025, which ends on the holiday of 端午', '2025-05-02', ['REMIND 2025-05-26T08:30', 'REMIND 2025-05-29T08:30', 'BREACH 2025-06-05T18:00', 'ESCALATE 2025-06-10T18:00']],
    ['January 2025, which ends in 春节 and has a Sunday to make up', '2025-01-02', ['REMIND 2025-01-22T08:30', 'REMIND 2025-01-26T08:30', 'BREACH 2025-02-07T18:00', 'ESCALATE 2025-02-11T18:00']],
    ['September 2025, before 国庆', '2025-09-01', ['REMIND 2025-09-24T08:30', 'REMIND 2025-09-28T08:30', 'BREACH 2025-10-11T18:00', 'ESCALATE 2025-10-15T18:00']],
    ['begun on the day of a reminder: what lies before the start is none', '2025-06-20', ['REMIND 2025-06-23T08:30', 'REMIND 2025-06-26T08:30', 'BREACH 2025-07-03T18:00', 'ESCALATE 2025-07-08T18:00']],
  ])('%s', async (_, startsOn, expected) => {
    await at(`${startsOn}T09:00`);
    const opened = await open(startsOn, ['VISIT'], { endsOn: (await lastOf(startsOn)) });
    for (const step of expected) {
      await at(step.split(' ')[1]!.replace(/0$/, '1')); // a sweep takes what is over
      await work();
      await work();
    }
    expect((await told(opened)).map(({ level, due }) => `${level} ${due.slice(0, 16)}`)).toEqual(expected);
  });
  const lastOf = async (day: string) => (await liaison.db.query<{ last: string }>(`select (date_trunc('month', $1::date) + interval '1 month - 1 day')::date::text as last`, [day]))[0]!.last;

  it('the liaison officer, or who handles such in the unit; of a miss the unit\'s office and 区营商办', async () => {
    await at('2025-05-02T09:00');
    const [named, leader] = [await open('2025-05-02', ['VISIT'], { officer: cast.handler('SY-RS').code }), await open('2025-05-02', ['VISIT'], { unit: 'SY-LEAD', officer: 'SY-LEAD-03' })];
    for (const time of ['2025-05-26T08:31', '2025-05-29T08:31', '2025-06-05T18:01', '2025-06-10T18:01']) { await at(time); await work(); }
    const [office, coordinators] = [cast.officer('UNIT_OFFICE', 'SY-RS').code, [cast.officer('UNIT_OFFICE', 'SY-YSB').code, cast.supervisor().code]];
    const of = (all: Awaited<ReturnType<typeof told>>, level: string) => all.filter((one) => one.level === level).map(({ recipients }) => [...new Set(recipients)].sort());
    expect(of(await told(named), 'REMIND')).toEqual([0, 1].map(() => [cast.handler('SY-RS').code, office].sort()));
    expect(of(await told(named), 'BREACH')).toEqual([[office, ...coordinators].sort()]);
    expect(of(await told(leader), 'REMIND')).toEqual([['SY-LEAD-03'], ['SY-LEAD-03']]);
    expect((await told(named)).map(({ text }) => text)[0]).toBe(`${named.number}（某公司）走访任务（2025年5月）于5月31日截止`);
  });

  it('not at all once it was done', async () => {
    await at('2025-05-02T09:00');
    const opened = await open('2025-05-02', ['VISIT'], { endsOn: '2025-05-31' });
    await at('2025-05-26T08:31');
    await work();
    await fulfil(opened, '2025-05-26');
    await at('2025-06-30T09:00');
    await work();
    expect((await told(opened)).map(({ level }) => level)).toEqual(['REMIND']);
  });
});

describe('[3.14] a pairing that changes within a period', () => {
  it.each<[string, DutyKind, string | undefined]>([
    ['2025-05-19', 'CONTACT', '2025年5月'], ['2025-05-20', 'VISIT', '2025年5月'], ['2025-05-21', 'HEAD_TALK', '2025年6月'], ['2025-05-31', 'VISIT', '2025年6月'], ['2025-12-21', 'VISIT', '2026年1月'],
    ['2025-05-21', 'POLICY_BRIEFING', '2025年上半年'], ['2025-06-20', 'POLICY_BRIEFING', '2025年上半年'], ['2025-06-21', 'POLICY_BRIEFING', '2025年下半年'],
    ['2025-12-20', 'PARTNER_INTRODUCTION', '2025年'], ['2025-12-21', 'PARTNER_INTRODUCTION', '2026年'],
  ])('that begins on %s owes its first %s for %s', async (startsOn, kind, first) => {
    await at(`${startsOn}T09:00`);
    const opened = await open(startsOn, [kind]);
    expect((await of(opened))[0]).toMatchObject({ period: first, ...(first!.startsWith(startsOn.slice(0, 4)) && { ended: false }) });
  });

  it('and ended is owed nothing for the period it breaks off, which is cancelled and never breached; one that was over stays owed, and what was done stays done', async () => {
    await at('2025-04-01T09:00');
    const opened = await open('2025-04-01', [...months, 'POLICY_BRIEFING', 'PARTNER_INTRODUCTION']);
    await fulfil(opened, '2025-04-01', ['CONTACT', 'VISIT']);
    await at('2025-05-06T15:00');
    await work();
    await fulfil(opened, '2025-05-06', ['VISIT', 'CONTACT']);
    await end(opened, '2025-05-06');
    await at('2026-03-01T09:00');
    await work();
    expect(await states(opened, { kind: 'VISIT' })).toEqual(['2025年4月 FULFILLED', '2025年5月 FULFILLED', '2025年6月 CANCELLED']);
    expect(await states(opened, { kind: 'HEAD_TALK' })).toEqual(['2025年4月 MISSED', '2025年5月 CANCELLED', '2025年6月 CANCELLED']);
    expect([await states(opened, { kind: 'POLICY_BRIEFING' }), await states(opened, { kind: 'PARTNER_INTRODUCTION' })]).toEqual([['2025年上半年 CANCELLED'], ['2025年 CANCELLED']]);
    expect((await of(opened, { state: 'CANCELLED' })).map(({ cancelledBecause, breachedAt }: any) => [cancelledBecause, breachedAt])).toEqual(Array.from({ length: 6 }, () => ['退出规上', null]));
    expect((await told(opened)).filter(({ level }) => level === 'BREACH').map(({ text }) => text)).toEqual([expect.stringContaining('与负责人座谈任务（2025年4月）')]);
  });

  it('and ends with a period owes it in full', async () => {
    await at('2025-05-06T09:00');
    const opened = await open('2025-05-06', ['VISIT'], { endsOn: '2025-06-30' });
    await at('2025-09-01T09:00');
    await work();
    expect(await states(opened)).toEqual(['2025年5月 MISSED', '2025年6月 MISSED']);
  });

  it('hands half-years and years to its successor with what was done for them, while a month is ended and begins anew', async () => {
    await at('2025-04-01T09:00');
    const before = await open('2025-04-01', [...months, 'POLICY_BRIEFING', 'PARTNER_INTRODUCTION']);
    const briefing = await fulfil(before, '2025-04-02', ['POLICY_BRIEFING']);
    await at('2025-05-12T09:00');
    await work();
    const after = await handOver(before, '2025-05-12', { officer: cast.handler('SY-CZ').code });
    expect(await states(before)).toEqual(months.flatMap(() => ['2025年4月 MISSED', '2025年5月 CANCELLED', '2025年6月 CANCELLED']));
    expect(await of(after, { kind: 'POLICY_BRIEFING' })).toMatchObject([{ period: '2025年上半年', startsOn: '2025-04-01', unitId: 'SY-CZ', officerId: cast.handler('SY-CZ').code, state: 'FULFILLED', evidence: [{ id: briefing }] }]);
    expect(await of(after, { kind: 'PARTNER_INTRODUCTION' })).toMatchObject([{ period: '2025年', startsOn: '2025-04-01', unitId: 'SY-CZ', state: 'OPEN' }]);
    expect((await of(after, { kind: 'VISIT' })).map(({ startsOn, endsOn, unitId }: any) => [startsOn, endsOn, unitId])).toEqual([['2025-05-12', '2025-05-31', 'SY-CZ'], ['2025-06-01', '2025-06-30', 'SY-CZ']]);
    // what the one before did for the year, entered only now, counts for it all the same
    await fulfil(before, '2025-05-08', ['PARTNER_INTRODUCTION']);
    expect(await states(after, { kind: 'PARTNER_INTRODUCTION' })).toEqual(['2025年 FULFILLED']);
    await at('2026-02-01T09:00');
    await work();
    expect((await told(before)).filter(({ level, text }) => level === 'BREACH' && !text.includes('4月'))).toEqual([]);
    expect(await states(after, { kind: 'POLICY_BRIEFING' })).toEqual(['2025年上半年 FULFILLED', '2025年下半年 MISSED', '2026年上半年 OPEN']);
  });

  it('keeps what was done for its own months, of which what its successor does shows nothing; what turns out to be none is owed by nobody any more', async () => {
    await at('2025-05-02T09:00');
    const before = await open('2025-05-02');
    const own = await fulfil(before, '2025-05-02');
    await at('2025-05-12T09:00');
    const after = await handOver(before, '2025-05-12');
    const later = await fulfil(after, '2025-05-12');
    expect([(await of(before))[0].evidence, (await of(after))[0].evidence]).toMatchObject([[{ id: own }], [{ id: later }]]);
    await at('2025-05-13T09:00');
    await retract(own);
    await at('2025-08-01T09:00');
    await work();
    expect((await of(before))[0]).toMatchObject({ startsOn: '2025-05-02', state: 'CANCELLED', cancelledAt: '2025-05-13T09:00:00+08:00', cancelledBecause: '任务已终止', breachedAt: null });
    expect((await told(before)).filter(({ level }) => level === 'BREACH')).toEqual([]);
  });

  it('after the 20th leaves that month to nobody', async () => {
    await at('2025-05-23T09:00');
    const after = await handOver(await open('2025-05-02'), '2025-05-23');
    expect(await states(after)).toEqual(['2025年6月 OPEN']);
  });
});

it('[3.15] an enterprise that leaves the list ends its duties from that date, also when that becomes known later: a breach recorded in between stays recorded', async () => {
  await at('2025-05-02T09:00');
  const opened = await open('2025-05-02', ['CONTACT', 'VISIT']);
  await at('2025-06-09T09:00');
  await work();
  await end(opened, '2025-05-15');
  await at('2025-12-01T09:00');
  await work();
  for (const kind of ['CONTACT', 'VISIT']) expect(await of(opened, { kind })).toMatchObject([{ period: '2025年5月', state: 'CANCELLED', breachedAt: '2025-06-09T09:00:00+08:00' }, { period: '2025年6月', state: 'CANCELLED', breachedAt: null }, { period: '2025年7月', state: 'CANCELLED', breachedAt: null }]);
});

describe('[4.10] a visit of a month', () => {
  const closing = '2025-06-05T18:00';
  it.each([['2025-05-20T10:00', false], ['2025-06-01T10:00', false], [closing, false], ['2025-06-05T18:01', true], ['2025-08-01T10:00', true]])('entered at %s is marked: %s', async (time, late) => {
    await at('2025-05-02T09:00');
    const opened = await open('2025-05-02');
    await at(time);
    await work();
    const id = await fulfil(opened, '2025-05-20');
    expect((await of(opened))[0]).toMatchObject({
      state: late ? 'MISSED' : 'FULFILLED', done: late ? 0 : 1, late: late ? 1 : 0, missing: late ? 1 : 0, evidence: [{ type: 'Visit', id, doneOn: '2025-05-20', late }],
      fulfilledAt: late ? null : `${time}:00+08:00`, madeUpAt: late ? `${time}:00+08:00` : null,
    });
    await at('2025-09-01T09:00');
    await work();
    const levels = (await told(opened)).filter(({ level, text, withdrawn }) => level !== 'REMIND' && text.includes('2025年5月') && !withdrawn).map(({ level }) => level);
    expect(levels).toEqual(!late ? [] : time.startsWith('2025-08') ? ['BREACH', 'ESCALATE'] : ['BREACH']); // made up before it is escalated, it is not
  });

  it('between the end of the month and that time is ended and still open', async () => {
    await at('2025-05-02T09:00');
    const opened = await open('2025-05-02');
    await at('2025-06-03T09:00');
    expect((await of(opened))[0]).toMatchObject({ state: 'OPEN', ended: true, dueAt: `${closing}:00+08:00` });
  });

  it('counts for its own month alone, once however often it is entered, and no more when it turns out to be none', async () => {
    await at('2025-05-02T09:00');
    const opened = await open('2025-05-02');
    const id = await fulfil(opened, '2025-05-05', ['VISIT']);
    await fulfil(opened, '2025-05-05', ['VISIT'], id);
    expect((await of(opened)).map(({ state, evidence }: any) => [state, evidence.length])).toEqual([['FULFILLED', 1], ['OPEN', 0]]);
    await at('2025-05-20T09:00');
    await retract(id);
    expect((await of(opened))[0]).toMatchObject({ state: 'OPEN', done: 0, missing: 1, evidence: [], fulfilledAt: null });
    await at('2025-06-20T09:00');
    await work();
    expect(await states(opened)).toEqual(['2025年5月 MISSED', '2025年6月 OPEN', '2025年7月 OPEN']);
    expect((await told(opened)).filter(({ text, level }) => text.includes('5月') && level === 'BREACH')).toHaveLength(1);
    await fulfil(opened, '2025-05-06', ['VISIT'], id);
    await retract(id);
    await work();
    await fulfil(opened, '2025-05-06', ['VISIT'], id);
    await retract(id);
    await work();
    expect((await told(opened)).filter(({ text, level }) => text.includes('2025年5月') && level === 'BREACH')).toHaveLength(1); // told already
  });
});

it('[4.10] a visit that is corrected after the term, and of the same day still, was entered when it was entered: nobody is told of a miss', async () => {
  await at('2025-05-02T09:00');
  const opened = await open('2025-05-02', ['VISIT', 'HEAD_TALK']);
  const id = await fulfil(opened, '2025-05-02', ['VISIT', 'HEAD_TALK']);
  await at('2025-06-09T09:00');
  await correct(id, opened, '2025-05-02', ['VISIT']); // as it turns out, the head was not there
  await work();
  expect(await states(opened, { until: '2025-05-31' })).toEqual(['2025年5月 MISSED', '2025年5月 FULFILLED']);
  expect((await told(opened)).filter(({ level, withdrawn }) => level === 'BREACH' && !withdrawn).map(({ text }) => text)).toEqual([expect.stringContaining('与负责人座谈任务（2025年5月）未完成')]);
  await correct(id, opened, '2025-05-03', ['VISIT']); // that it was another day is said only now
  await work();
  expect((await of(opened, { kind: 'VISIT', until: '2025-05-31' }))[0]).toMatchObject({ state: 'MISSED', late: 1, evidence: [{ doneOn: '2025-05-03', late: true, enteredAt: '2025-06-09T09:00:00+08:00' }] });
});

describe('what becomes of a breach when what was entered turns out otherwise', () => {
  const breaches = async (opened: Opened) => (await told(opened)).filter(({ level, withdrawn }) => level !== 'REMIND' && !withdrawn).map(({ level, text }) => `${level} ${/任务（(.*?)）/.exec(text)![1]}`);
  const may = async () => { await at('2025-05-02T09:00'); return open('2025-05-02', ['VISIT', 'HEAD_TALK'], { endsOn: '2025-05-31' }); };

  it('corrected after the term beside what was entered late, what is of the same day is in time, and nobody is told', async () => {
    const opened = await may();
    await at('2025-06-04T10:00');
    const id = await fulfil(opened, '2025-05-28', ['VISIT', 'HEAD_TALK']);
    await at('2025-06-06T10:00');
    await fulfil(opened, '2025-05-20', ['VISIT']);
    await at('2025-06-09T10:00');
    await correct(id, opened, '2025-05-28', ['VISIT']); // the head was not there
    await work();
    expect(await states(opened)).toEqual(['2025年5月 MISSED', '2025年5月 FULFILLED']);
    expect((await told(opened)).filter(({ level, withdrawn }) => level === 'BREACH' && !withdrawn)).toMatchObject([{ text: expect.stringContaining('座谈') }]);
  });

  it('said to have been on another day and then on its own again, what was told is taken back', async () => {
    const opened = await may();
    const id = await fulfil(opened, '2025-05-02', ['VISIT', 'HEAD_TALK']);
    await at('2025-06-06T10:00');
    await fulfil(opened, '2025-05-20', ['VISIT', 'HEAD_TALK']);
    await retract(id);
    await work();
    expect(await breaches(opened)).toEqual(['BREACH 2025年5月', 'BREACH 2025年5月']);
    await fulfil(opened, '2025-05-02', ['VISIT', 'HEAD_TALK'], id);
    await work();
    expect([await states(opened), await breaches(opened)]).toEqual([['2025年5月 FULFILLED', '2025年5月 FULFILLED'], []]);
  });

  it('entered late and taken back after the time of the escalation, it is escalated then', async () => {
    const opened = await may();
    await at('2025-06-05T18:01');
    await work();
    await at('2025-06-06T10:00');
    const late = await fulfil(opened, '2025-05-20', ['VISIT', 'HEAD_TALK']);
    await at('2025-06-11T09:00');
    await work();
    expect((await breaches(opened)).filter((one) => one.startsWith('ESCALATE'))).toEqual([]);
    await retract(late);
    await work();
    await work();
    expect((await breaches(opened)).sort()).toEqual(['BREACH 2025年5月', 'BREACH 2025年5月', 'ESCALATE 2025年5月', 'ESCALATE 2025年5月']);
  });

  it('a false visit that is found out long after is a breach and escalated, once each', async () => {
    const opened = await may();
    const id = await fulfil(opened, '2025-05-02', ['VISIT', 'HEAD_TALK']);
    await at('2025-06-20T10:00');
    await retract(id);
    await work();
    await work();
    expect((await breaches(opened)).sort()).toEqual(['BREACH 2025年5月', 'BREACH 2025年5月', 'ESCALATE 2025年5月', 'ESCALATE 2025年5月']);
  });

  it('[X.09] the self-check finds a miss of which nobody was told', async () => {
    const opened = await may();
    await at('2025-06-05T18:01');
    await work();
    await liaison.db.query(`update liaison.deadline_step set state = 'CANCELLED' where step = 'BREACH' and deadline_id in (select x.id from liaison.deadline x join liaison.duty_period p on p.id = x.subject_id join liaison.duty d on d.id = p.duty_id where d.subject_id = $1 and d.kind = 'VISIT')`, [opened.subjectId]);
    await liaison.db.query(`update liaison.duty_period set made_up_at = platform.now() where id in (select p.id from liaison.duty_period p join liaison.duty d on d.id = p.duty_id where d.subject_id = $1)`, [opened.subjectId]);
    await at('2025-06-05T18:10');
    expect((await liaison.app.get(SelfCheck).run()).filter(({ rule, number }) => rule === 'STEP_MISSING' && number === opened.number)).toHaveLength(1);
    await liaison.db.query(`update liaison.deadline_step set state = 'DONE' where step = 'BREACH' and state = 'CANCELLED'`);
  });
});

describe('[4.09] a miss may be excused', () => {
  const missed = async (unit = 'SY-RS') => {
    await at('2025-05-02T09:00');
    const opened = await open('2025-05-02', ['VISIT'], { unit });
    await at('2025-06-06T09:00');
    await work();
    return { opened, period: (await of(opened))[0] };
  };

  it('with a reason and by whom, and is shown as excused, not erased', async () => {
    const { opened, period } = await missed();
    const { data } = await excuse(cast.supervisor(), period);
    expect(data.excuseDutyPeriod.dutyPeriod).toMatchObject({ state: 'EXCUSED', missing: 0, breachedAt: '2025-06-06T09:00:00+08:00', excusedAt: '2025-06-06T09:00:00+08:00', excusedById: cast.supervisor().code, excuseReason: '企业停产检修', mayExcuse: false });
    expect(await states(opened, { state: 'EXCUSED' })).toEqual(['2025年5月 EXCUSED']);
    expect((await excuse(cast.supervisor(), { ...period, version: period.version + 1 })).code).toBe('STEP_NOT_ALLOWED');
    await at('2025-07-01T09:00');
    await work();
    expect((await told(opened)).map(({ level, text }) => [level, text.includes('2025年5月')]).filter(([, may]) => may).map(([level]) => level)).toEqual(['BREACH']); // no escalation of what was excused
    expect(await counters('PAIRING', { from: '2025-05-01', until: '2025-05-31', pairing: opened.subjectId })).toMatchObject({ nodes: [{ required: 1, done: 0, missing: 0, excused: 1, excusedPeriods: 1, missedPeriods: 0 }] });
  });

  it.each<[string, string, string, string | undefined]>([
    ['the supervisor of 区营商办', 'SUPERVISOR SY-YSB', 'SY-RS', undefined],
    ['the head of 区工信局', 'UNIT_HEAD SY-GXJ', 'SY-RS', undefined],
    ['the office of 区工信局', 'UNIT_OFFICE SY-GXJ', 'SY-RS', undefined],
    ['the office of 区工信局, what its own unit owes', 'UNIT_OFFICE SY-GXJ', 'SY-GXJ', 'OWN_UNIT'],
    ['the supervisor of 区营商办, what his own unit owes', 'SUPERVISOR SY-YSB', 'SY-YSB', 'OWN_UNIT'],
    ['the head of the unit that owes it', 'UNIT_HEAD SY-RS', 'SY-RS', 'FORBIDDEN'],
    ['the office of another unit', 'UNIT_OFFICE SY-CZ', 'SY-RS', 'FORBIDDEN'],
    ['another supervisor', 'SUPERVISOR SY-ZFB', 'SY-RS', 'FORBIDDEN'],
    ['a handler of 区工信局', 'HANDLER SY-GXJ', 'SY-RS', 'FORBIDDEN'],
  ])('by %s', async (_, who, unit, code) => {
    const { opened, period } = await missed(unit);
    const [role, its] = who.split(' ') as ['UNIT_HEAD', string];
    const actor = cast.officer(role, its);
    const seen = (await list({ pairing: opened.subjectId, until: '2025-05-31' }, actor)).nodes[0];
    expect(seen?.mayExcuse ?? false).toBe(code === undefined);
    expect((await excuse(actor, period)).code).toBe(code);
    expect(await states(opened, { until: '2025-05-31' })).toEqual([`2025年5月 ${code ? 'MISSED' : 'EXCUSED'}`]);
  });

  it('not without a reason, not by what one no longer sees, nor of what has not begun or is done', async () => {
    const { opened, period } = await missed();
    expect(await excuse(cast.supervisor(), period, { reason: '  ' })).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'reason' } });
    expect((await excuse(cast.supervisor(), { ...period, version: 7 })).code).toBe('CONFLICT');
    expect((await excuse(cast.supervisor(), { id: newId(), version: 1 })).code).toBe('NOT_FOUND');
    expect((await excuse(cast.supervisor(), (await of(opened, { from: '2025-07-01' }))[0])).facts).toMatchObject({ status: '尚未开始' });
    await fulfil(opened, '2025-06-06');
    expect((await excuse(cast.supervisor(), (await of(opened, { from: '2025-06-01', until: '2025-06-30' }))[0])).facts).toMatchObject({ status: '已完成' });
  });
});

describe('[4.11] what was required, done and missing, and by what evidence', () => {
  it('is counted per pairing and per unit over the periods that end between two days, each once, and agrees with a plain recount', async () => {
    await at('2025-01-02T09:00');
    const units = ['SY-NY', 'SY-KJ', 'SY-SWJ'];
    const pairs: Opened[] = [];
    for (let index = 0; index < 9; index++) pairs.push(await open('2025-01-02', [...months, 'POLICY_BRIEFING'], { unit: units[index % 3]! }));
    for (const [index, pair] of pairs.entries()) for (let month = 1; month <= 5; month++) {
      const day = `2025-0${month}-${String(10 + index)}`;
      await at(`${day}T10:00`);
      await work();
      if ((index + month) % 3) await fulfil(pair, day, ['VISIT', 'CONTACT']);
      if ((index * month) % 4 === 1) { await fulfil(pair, day, ['CONTACT']); await fulfil(pair, day, ['HEAD_TALK', 'POLICY_BRIEFING']); }
    }
    await at('2025-06-06T09:00');
    await work();
    for (const pair of pairs.slice(0, 2)) await excuse(cast.supervisor(), (await of(pair, { state: 'MISSED' }))[0]);
    await fulfil(pairs[3]!, '2025-03-03', months);
    const periods = (await Promise.all(pairs.map((pair) => of(pair)))).flat();
    for (const [from, until] of [['2025-01-01', '2025-05-31'], ['2025-03-01', '2025-03-31'], ['2025-06-01', '2025-06-30']]) for (const by of ['UNIT', 'PAIRING'] as const) {
      const group = (one: any) => `${by === 'UNIT' ? one.unitId : one.subjectId} ${one.kind}`;
      const recount = new Map<string, number[]>();
      for (const one of periods.filter(({ endsOn }: any) => from! <= endsOn && endsOn <= until!)) {
        const inTime = Math.min(one.required, one.evidence.filter(({ late }: any) => !late).length);
        const sums = [1, one.required, inTime, ...['MISSED', 'EXCUSED', 'OPEN'].map((state) => (one.state === state ? one.required - inTime : 0)), one.evidence.filter(({ late }: any) => late).length, one.evidence.length];
        recount.set(group(one), sums.map((value, index) => value + (recount.get(group(one))?.[index] ?? 0)));
      }
      const { nodes } = await counters(by, { from, until });
      const ours = nodes.filter((one: any) => (by === 'UNIT' ? units.includes(one.unitId) : pairs.some(({ subjectId }) => subjectId === one.pairingId)));
      expect(new Map(ours.map((one: any) => [`${by === 'UNIT' ? one.unitId : one.pairingId} ${one.kind}`, [one.periods, one.required, one.done, one.missing, one.excused, one.open, one.late, one.evidence]]))).toEqual(recount);
      for (const { required, done, missing, excused, open } of nodes) expect(done + missing + excused + open).toBe(required);
    }
  });

  it('page by page without a gap, in as many statements for fifty as for ten, and the list likewise with its evidence', async () => {
    const filter = { from: '2025-01-01', until: '2025-12-31' };
    const whole = (await counters('PAIRING', filter)).nodes;
    const seen: unknown[] = [];
    for (let after = '', more = true; more;) {
      const page = await counters('PAIRING', filter, cast.supervisor(), `first: 7${after && `, after: "${after}"`}`);
      seen.push(...page.nodes);
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
      if (seen.length >= whole.length) break;
    }
    expect(seen.slice(0, 100)).toEqual(whole);
    const cost = async (query: string) => (await countStatements(() => liaison.ask(cast.supervisor(), query))).statements;
    const counting = (first: number) => cost(`{ dutyCounters(by: PAIRING, filter: { from: "2025-01-01", until: "2025-12-31" }, first: ${first}) { totalCount nodes { unit { name } required } } }`);
    const listing = (first: number) => cost(`{ dutyPeriods(first: ${first}) { totalCount nodes { state unit { name } evidence { id } } } }`);
    expect([await counting(10), await listing(10)]).toEqual([await counting(50), await listing(50)]);
    expect(await listing(50)).toBeLessThanOrEqual(5);
  });

  it('is found by the enterprise\'s credit code, what its specialist owes too', async () => {
    await at('2026-03-02T09:00');
    const creditCode = '91321311Y7J6DU5MJD';
    const opened = await open('2026-03-02', ['SPECIALIST_VISIT'], { subject: { type: 'EnterpriseSpecialist', id: newId() } });
    await open('2026-03-02', ['VISIT']); // of another enterprise
    await liaison.db.query(`insert into liaison.enterprise (credit_code, name, former_names, former_codes, locality, above_scale_industrial, key_enterprise, status, phones, registered_at, registered_by) values ($1, '某公司', '{}', '{}', 'SY-DX', true, true, 'ACTIVE', '{}', now(), 'x')`, [creditCode]);
    await liaison.db.query(`with g as (insert into liaison.grid (id, locality, name, opened_at, opened_by) values (gen_random_uuid(), 'SY-DX', '一网格', now(), 'x') returning id)
      insert into liaison.enterprise_specialist (id, number, credit_code, grid_id, unit_code, officer_code, starts_on, named_at, named_by) select $1, $2, $3, g.id, 'SY-DX', 'x', '2026-03-02', now(), 'x' from g`, [opened.subjectId, opened.number, creditCode]);
    expect((await list({ creditCode })).nodes.map(({ number, period }: any) => [number, period])).toEqual([[opened.number, '2026年4月'], [opened.number, '2026年3月']]);
    expect((await list({ creditCode: '91321311MA1MTA3X5P' })).totalCount).toBe(0);
  });

  it('refuses a period that ends before it begins, and another list\'s position', async () => {
    await expect(counters('UNIT', { from: '2025-02-01', until: '2025-01-01' })).rejects.toThrow('INVALID_INPUT');
    await expect(counters('UNIT', { from: '2025-01-01', until: '2025-01-31' }, cast.supervisor(), `after: "${Buffer.from('["x"]').toString('base64url')}"`)).rejects.toThrow('INVALID_INPUT');
  });
});

it('duties are seen by the unit that owes them and those above it, and by those who look at the district: in the list, alone, and in the sums', async () => {
  await at('2025-05-02T09:00');
  const opened = await open('2025-05-02', ['VISIT'], { unit: 'SY-SCJG' });
  const { id } = (await of(opened))[0];
  const all = [cast.supervisor(), cast.supervisor('SY-ZFB'), cast.officer('DISTRICT_LEADER', 'SY-LEAD'), cast.handler('SY-GXJ'), cast.officer('UNIT_OFFICE', 'SY-GYB'), cast.handler('SY-SCJG'), cast.machine('MC-X', 'SY-SCJG')];
  const none = [cast.handler('SY-RS'), cast.dispatcher(), cast.clerk(), cast.machine('MC-X', 'SY-RS'), { ...cast.machine('MC-X', 'SY-SCJG'), operations: ['IMPORT' as const] }];
  for (const [actors, sees] of [[all, true], [none, false]] as const) for (const actor of actors) {
    const { totalCount } = await list({ pairing: opened.subjectId }, actor as typeof all[0]);
    const { data } = await liaison.ask(actor as typeof all[0], 'query($id: ID!) { dutyPeriod(id: $id) { id } }', { id });
    const sums = await counters('PAIRING', { from: '2025-05-01', until: '2025-05-31', pairing: opened.subjectId }, actor as typeof all[0]);
    expect([JSON.stringify(actor), totalCount > 0, data.dutyPeriod !== null, sums.totalCount > 0]).toEqual([JSON.stringify(actor), sees, sees, sees]);
  }
});
