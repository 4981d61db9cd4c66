import { randomUUID } from 'node:crypto';
import type { EventPayload } from '@bangban/contracts';
import type { Actor } from '@bangban/kernel';
import { keyFiles, ServiceTokens } from '@bangban/platform';
import { cast, keysDir } from '@bangban/testing';
import { FollowUpJob } from '../src/follow-up-call/follow-up-call.jobs.ts';
import { lastOfPair } from '../src/level/level.rules.ts';
import { RetentionJob } from '../src/retention/retention.job.ts';
import { cleared } from '../src/retention/retention.rules.ts';
import { startHotline, type Hotline } from './hotline.ts';
import { desk, dueDate } from './matters.ts';

let hotline: Hotline;
beforeAll(async () => { hotline = await startHotline(); });
beforeEach(() => at('2026-11-23T10:00'));
afterAll(() => hotline?.stop());
const at = (time: string) => hotline.db.setNow(`${time}:00+08:00`);

const [dispatcher, labour, liaisonOfficer, coordinator] = [cast.dispatcher(), cast.handler('SY-RS'), cast.handler('SY-FGJ'), cast.supervisor()];
const creditCode = '91321311Y7J6DU5MJD';
const enterprise = cast.enterprise(creditCode);
const contact = (reached: boolean) => ({ method: 'IN_PERSON', reached, content: '已组织专场招聘，请查看。' });

type Raised = EventPayload<'problem.raised'>;
const raised = (over: Partial<Raised> = {}): Raised => ({
  ticketId: randomUUID(), channel: 'VISIT', category: '用工', severity: 'GENERAL', severityReason: '人社部门可以解决', title: '一线工人短缺', content: '二期投产尚缺工人八十名。', suggestedUnit: 'SY-RS',
  complainedUnits: [], complainedOfficers: [], enterprise: { creditCode, name: '宿迁朗讯电子有限公司', locality: 'SY-DX', phone: '18887401146' }, raisedBy: liaisonOfficer.code, raisedUnit: 'SY-FGJ', ...over,
});

/** As the relay of the liaison service tells it. */
async function tell(payload: Raised, id: string = randomUUID()): Promise<{ outcome: string; problem: string | null }> {
  const tokens = await ServiceTokens.fromFile('liaison', keyFiles(keysDir()).privateKey('liaison'));
  const body = [{ id, name: 'problem.raised', source: 'liaison', at: '2026-11-20T08:00:00Z', aggregate: { type: 'Problem', id: randomUUID(), version: 1 }, payload }];
  const answer = await fetch(hotline.url.replace('/graphql', '/events'), { method: 'POST', headers: { authorization: `Bearer ${await tokens.for('hotline', { kind: 'SYSTEM', name: 'liaison' })}`, 'content-type': 'application/json' }, body: JSON.stringify(body) });
  const [{ outcome, problem }] = (await answer.json()) as [{ outcome: string; problem: string | null }];
  return { outcome, problem };
}
const registered = async (over: Partial<Raised> = {}) => {
  const payload = raised(over);
  expect(await tell(payload)).toEqual({ outcome: 'DONE', problem: null });
  return (await desk(hotline).ticket(payload.ticketId))!;
};
const read = async (actor: Actor, id: string, fields: string) => (await hotline.ask(actor, `query($id: ID) { ticket(id: $id) { ${fields} } }`, { id })).data?.ticket;
const events = (id: string, name: string) => hotline.db.query<{ payload: Record<string, unknown>; aggregate_version: number }>('select payload, aggregate_version from hotline.event where name = $2 and (aggregate_id = $1 or payload -> \'subject\' ->> \'id\' = $1) order by id', [id, name]);
const accepted = async (over: Partial<Raised> = {}) => desk(hotline).step(dispatcher, 'acceptTicket', await registered(over));
const acknowledged = async (over: Partial<Raised> = {}) => desk(hotline).step(labour, 'acknowledgeTicket', await desk(hotline).step(dispatcher, 'assignTicket', await accepted(over), { unit: 'SY-RS' }));

it('[3.09] [4.05] what was raised on a visit is a ticket of the enterprise, under the id that liaison gave it, graded with its reason; its terms start at registration', async () => {
  const { id, number } = await registered();
  const fields = 'id number channel kind category title content severity severityReason reporterLabel enterpriseCode localityId suggestedUnitId leadUnitId receivedAt timeline { step at officer { code } }';
  const expected = {
    id, number, channel: 'VISIT', kind: 'HELP', category: '用工', title: '一线工人短缺', content: '二期投产尚缺工人八十名。', severity: 'GENERAL', severityReason: '人社部门可以解决', reporterLabel: '宿迁朗讯电子有限公司',
    enterpriseCode: creditCode, localityId: 'SY-DX', suggestedUnitId: 'SY-RS', leadUnitId: 'SY-GXJ', receivedAt: '2026-11-23T10:00:00+08:00',
  };
  expect(await read(coordinator, id, fields)).toEqual({ ...expected, timeline: [{ step: 'RECEIVE', at: '2026-11-23T10:00:00+08:00', officer: { code: liaisonOfficer.code } }] });
  for (const actor of [enterprise, liaisonOfficer]) expect(await read(actor, id, 'number severity')).toEqual({ number, severity: 'GENERAL' });
  expect(await read(cast.handler('SY-SW'), id, 'number')).toBeNull();
  expect((await hotline.ask(dispatcher, 'mutation($id: ID!) { revealComplainant(input: { id: $id, purpose: "首次联系" }) { contactName contactPhone } }', { id })).data.revealComplainant).toEqual({ contactName: '宿迁朗讯电子有限公司', contactPhone: '18887401146' });
});

it('told again, by the same event or by another, it is registered once; what names an unknown unit is refused by name', async () => {
  const payload = raised();
  const event = randomUUID();
  for (const id of [event, event, randomUUID()]) expect(await tell(payload, id)).toMatchObject({ outcome: 'DONE' });
  expect(await hotline.db.query('select count(*)::int as count from hotline.ticket where id = $1', [payload.ticketId])).toEqual([{ count: 1 }]);
  const unknown = raised({ suggestedUnit: 'SY-NOBODY' });
  expect(await tell(unknown)).toMatchObject({ outcome: 'REFUSED', problem: expect.stringContaining('SY-NOBODY') });
  expect(await read(coordinator, unknown.ticketId, 'id')).toBeNull();
});

it('[3.10] a general problem is assigned to the unit that the catalogue has for it, with a deadline; one of no known category has to be classified first', async () => {
  const { step, tries } = desk(hotline);
  const ticket = await step(dispatcher, 'assignTicket', await accepted(), { unit: 'SY-RS' });
  expect(ticket).toMatchObject({ status: 'ASSIGNED', handlingUnitId: 'SY-RS', leadUnitId: 'SY-GXJ' });
  expect(dueDate(ticket, 'CLOSE')).toMatchObject({ startAt: '2026-11-23T10:00:00+08:00', dueAt: '2026-11-30T18:00:00+08:00', ruleKey: 'ticket.close' });
  const other = await accepted({ category: null, suggestedUnit: null });
  expect(await tries(dispatcher, 'assignTicket', other, { unit: 'SY-RS', reason: '职责所在' })).toMatchObject({ code: 'NEEDS_CATEGORY' });
});

it('[3.09] a major problem waits for the meeting of its pair of months: it has until three working days after, its ordinary date stays to be read, and the lead unit is told', async () => {
  const ticket = await accepted({ severity: 'MAJOR', severityReason: '涉及多个部门' });
  expect(await read(coordinator, ticket.id, 'severity severityReason')).toEqual({ severity: 'MAJOR', severityReason: '涉及多个部门' });
  expect(dueDate(ticket, 'CLOSE')).toMatchObject({ ruleKey: 'level.major_after_bimonthly', dueAt: '2027-01-05T18:00:00+08:00', provisional: true }); // 31 December, and three working days of a year that is not published
  expect(ticket.dueDates.find((one: { withdrawnBecause: string | null }) => one.withdrawnBecause)).toMatchObject({ kind: 'CLOSE', dueAt: '2026-11-30T18:00:00+08:00', withdrawnBecause: expect.stringContaining('双月会办会') });
  expect(await events(ticket.id, 'ticket.major-registered')).toMatchObject([{ payload: { ticketId: ticket.id, number: ticket.number, category: '用工', leadUnit: 'SY-GXJ', suggestedUnit: 'SY-RS' } }]);
  expect(await events(ticket.id, 'notice.wanted')).toMatchObject([{ payload: { level: 'INFO', recipients: ['SY-GXJ-O'], text: `${ticket.number}定为重大问题，请列入企业问题双月会办会` } }]);
  const list = async (severity: string) => (await hotline.ask(coordinator, `{ tickets(filter: { severity: ${severity} }, first: 100) { nodes { id severity } } }`)).data.tickets.nodes as { id: string; severity: string }[];
  expect((await list('MAJOR')).map(({ id }) => id)).toEqual([ticket.id]);
  expect((await list('GENERAL')).every(({ severity }) => severity === 'GENERAL')).toBe(true);
  const renamed = await desk(hotline).step(dispatcher, 'classifyTicket', ticket, { kind: 'BLOCKED_MATTER', category: '手续办理', complexity: 'COMPLEX' });
  expect(dueDate(renamed, 'CLOSE')).toMatchObject({ ruleKey: 'blocked_matter.complex.close', dueAt: '2026-11-30T18:00:00+08:00' }); // A5: it may not be put off
});

it.each([['2026-01-01', '2026-02-28'], ['2028-02-10', '2028-02-29'], ['2026-03-31', '2026-04-30'], ['2026-11-30', '2026-12-31'], ['2026-12-31', '2026-12-31']])('the pair of months of %s ends on %s', (date, last) => {
  expect(lastOfPair(date)).toBe(last);
});

it('a major problem that comes as its pair of months ends keeps the ordinary term, where that is later', async () => {
  await at('2026-10-30T10:00'); // 31 October and three working days: 4 November; five working days: 6 November
  expect(dueDate(await accepted({ severity: 'MAJOR' }), 'CLOSE')).toMatchObject({ ruleKey: 'ticket.close', dueAt: '2026-11-06T18:00:00+08:00' });
});

it('[3.13] it is not closed before the enterprise was told an answer; each step has its time and who took it, and liaison is told what became of it', async () => {
  const { step, tries } = desk(hotline);
  let ticket = await acknowledged();
  expect(await tries(labour, 'reportTicketDone', ticket, { finding: '已解决' })).toMatchObject({ code: 'STEP_NOT_ALLOWED' });
  ticket = await step(labour, 'giveFeedback', ticket, contact(false));
  expect(await tries(labour, 'reportTicketDone', ticket, { finding: '已解决' })).toMatchObject({ code: 'STEP_NOT_ALLOWED' });
  await at('2026-11-24T10:00');
  ticket = await step(labour, 'giveFeedback', ticket, contact(true));
  ticket = await step(labour, 'reportTicketDone', ticket, { finding: '已组织专场招聘' });
  expect(await events(ticket.id, 'ticket.settled')).toEqual([]);
  ticket = await step(enterprise, 'confirmTicket', ticket, { solved: true });
  expect(ticket).toMatchObject({ status: 'CLOSED', outcome: 'SOLVED', fedBackAt: '2026-11-24T10:00:00+08:00' });
  const steps = (await read(coordinator, ticket.id, 'timeline { step at byKind officer { code } }')).timeline as { step: string; at: string; byKind: string; officer: { code: string } | null }[];
  expect(steps.map(({ step: name, at: time, byKind, officer }) => `${time.slice(0, 16)} ${name} ${officer?.code ?? byKind}`)).toEqual([
    `2026-11-23T10:00 RECEIVE ${liaisonOfficer.code}`, `2026-11-23T10:00 ACCEPT ${dispatcher.code}`, `2026-11-23T10:00 ASSIGN ${dispatcher.code}`, `2026-11-23T10:00 ACKNOWLEDGE ${labour.code}`,
    `2026-11-23T10:00 GIVE_FEEDBACK ${labour.code}`, `2026-11-24T10:00 GIVE_FEEDBACK ${labour.code}`, `2026-11-24T10:00 REPORT_DONE ${labour.code}`, '2026-11-24T10:00 CONFIRM_SOLVED ENTERPRISE',
  ]);
  expect(await events(ticket.id, 'ticket.settled')).toMatchObject([{ aggregate_version: ticket.version, payload: { ticketId: ticket.id, outcome: 'SOLVED' } }]);
});

it('[5.06] liaison is told of each end, and of a case that is handled anew after one; of a ticket from another door it is told nothing', async () => {
  const { step, file, ticket: ticketOf } = desk(hotline);
  const outcomes = async (id: string) => (await events(id, 'ticket.settled')).map(({ payload }) => payload.outcome);
  const proposed = await step(dispatcher, 'proposeOutOfScope', await accepted(), { reason: 'OTHER_JURISDICTION', explanation: '属市级职权，已告知办理途径' });
  const left = await step(cast.dispatcher(1), 'decideOutOfScope', proposed, { approve: true });
  expect(await outcomes(left.id)).toEqual(['OUT_OF_SCOPE']);
  const done = await step(labour, 'reportTicketDone', await step(labour, 'giveFeedback', await acknowledged(), contact(true)), { finding: '已办' });
  const silent = await (async () => { await at('2026-12-21T10:00'); return step(dispatcher, 'closeUnconfirmedTicket', done); })();
  expect(await outcomes(silent.id)).toEqual(['UNCONFIRMED']);
  const rated = await step(enterprise, 'rateTicket', silent, { rating: 1 });
  await hotline.app.get(FollowUpJob).run();
  const called = await step(dispatcher, 'recordFollowUp', (await ticketOf(rated.id))!, { reached: true, solved: false, content: '尚缺工人' });
  expect(called).toMatchObject({ status: 'ASSIGNED', round: 2 });
  expect(await outcomes(silent.id)).toEqual(['UNCONFIRMED', null]);
  const elsewhere = await step(dispatcher, 'acceptTicket', await file());
  await step(cast.dispatcher(1), 'decideOutOfScope', await step(dispatcher, 'proposeOutOfScope', elsewhere, { reason: 'OTHER_JURISDICTION', explanation: '属市级职权' }), { approve: true });
  expect(await outcomes(elsewhere.id)).toEqual([]);
});

it('[5.05] [X.22] what a monitor reported comes from 区营商办: nothing in the case tells who he is, and who is complained about neither sees nor gets it', async () => {
  const ticket = await accepted({ channel: 'MONITOR', enterprise: null, category: '用工', suggestedUnit: null, complainedUnits: ['SY-RS'], raisedBy: coordinator.code, raisedUnit: 'SY-YSB' });
  expect(await read(coordinator, ticket.id, 'channel kind reporterKind reporterLabel enterpriseCode confidential leadUnitId hasComplainedAbout')).toEqual({ channel: 'MONITOR', kind: 'COMPLAINT', reporterKind: 'PERSON', reporterLabel: '保密', enterpriseCode: null, confidential: true, leadUnitId: 'SY-YSB', hasComplainedAbout: true });
  expect(await read(labour, ticket.id, 'id')).toBeNull();
  expect(await desk(hotline).tries(dispatcher, 'assignTicket', ticket, { unit: 'SY-RS', reason: '职责所在' })).toMatchObject({ code: 'COMPLAINED_ABOUT' });
  expect((await hotline.ask(dispatcher, 'mutation($id: ID!) { revealComplainant(input: { id: $id, purpose: "首次联系" }) { contactName contactPhone } }', { id: ticket.id })).data.revealComplainant).toEqual({ contactName: expect.stringContaining('区营商办'), contactPhone: '' });
});

it('[X.18] when a case\'s texts go, the reason of its grading goes with them; that it was major stays, for statistics', async () => {
  const { step } = desk(hotline);
  const ticket = await step(labour, 'reportTicketDone', await step(labour, 'giveFeedback', await acknowledged({ severity: 'MAJOR', severityReason: '总经理欧阳某亲自催问' }), contact(true)), { finding: '已办' });
  await step(enterprise, 'confirmTicket', ticket, { solved: true });
  await at('2031-12-01T10:00');
  await hotline.app.get(RetentionJob).run();
  expect(await read(coordinator, ticket.id, 'severity severityReason title')).toEqual({ severity: 'MAJOR', severityReason: cleared, title: cleared });
});
