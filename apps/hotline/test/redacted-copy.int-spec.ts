import type { Actor } from '@bangban/kernel';
import { cast } from '@bangban/testing';
import { startHotline, type Hotline } from './hotline.ts';
import { desk, key } from './matters.ts';

let hotline: Hotline;
beforeAll(async () => { hotline = await startHotline(); await hotline.db.setNow('2026-11-23T09:00:00+08:00'); });
afterAll(() => hotline?.stop());
const [dispatcher, supervisor] = [cast.dispatcher(), cast.supervisor()];
const complained = [cast.officer('UNIT_HEAD', 'SY-SCJG'), cast.officer('UNIT_OFFICE', 'SY-SCJG'), cast.handler('SY-SCJG')];
const canary = { kind: 'ENTERPRISE', contactName: '金丝雀', contactPhone: '19912345678', enterpriseName: '宿迁金丝雀有限公司', creditCode: '91321311KMNBRYTTTT' };
const text = { unit: 'SY-SCJG', title: '重复检查', content: '有企业反映同一月内重复检查，请核实并说明。' };
const list = '{ redactedCopies { totalCount nodes { id title content sharedAt } } }';
const against = () => desk(hotline).file({ kind: 'COMPLAINT', category: '执法检查', title: '金丝雀公司被重复检查', complainedAboutUnits: ['SY-SCJG'], reporter: canary });
const shared = async (actor: Actor = dispatcher) => { const ticket = await against(); await desk(hotline).step(actor, 'shareRedactedCopy', ticket, text); return ticket; };

it('[X.22] the unit complained about reads what a person wrote for it, and nothing of the case', async () => {
  const ticket = await shared();
  for (const actor of complained) {
    const { data } = await hotline.ask(actor, list);
    expect(data.redactedCopies).toEqual({ totalCount: 1, nodes: [{ id: expect.any(String), title: text.title, content: text.content, sharedAt: '2026-11-23T09:00:00+08:00' }] });
    const [copy] = data.redactedCopies.nodes;
    expect(copy.id).not.toBe(ticket.id);
    expect((await hotline.ask(actor, 'query($id: ID!) { redactedCopy(id: $id) { content } }', { id: copy.id })).data.redactedCopy).toEqual({ content: text.content });
    expect(await hotline.ask(actor, 'query($id: ID) { ticket(id: $id) { id } }', { id: copy.id })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await hotline.ask(actor, 'query($id: ID) { ticket(id: $id) { id } }', { id: ticket.id })).toMatchObject({ code: 'NOT_FOUND' });
  }
});

it('nobody else reads it, but who sees the case finds it there; the enterprise does not', async () => {
  const ticket = await shared(supervisor);
  const { id } = (await hotline.ask(complained[0]!, list)).data.redactedCopies.nodes[0];
  for (const actor of [cast.handler('SY-GD'), cast.officer('UNIT_OFFICE', 'SY-YSB')]) {
    expect((await hotline.ask(actor, list)).data.redactedCopies).toEqual({ totalCount: 0, nodes: [] });
    expect(await hotline.ask(actor, 'query($id: ID!) { redactedCopy(id: $id) { content } }', { id })).toMatchObject({ code: 'NOT_FOUND' });
  }
  for (const actor of [dispatcher, cast.enterprise(canary.creditCode), cast.machine('MC-SCJG', 'SY-SCJG')]) expect(await hotline.ask(actor, list)).toMatchObject({ code: 'FORBIDDEN' });
  const onTicket = 'query($id: ID) { ticket(id: $id) { redactedCopies { unitId unit { name } sharedById sharedBy { title } copy { id title } } } }';
  expect((await hotline.ask(dispatcher, onTicket, { id: ticket.id })).data.ticket.redactedCopies).toEqual([{ unitId: 'SY-SCJG', unit: { name: '区市场监管局' }, sharedById: supervisor.code, sharedBy: { title: supervisor.title }, copy: { id, title: text.title } }]);
  expect((await hotline.ask(cast.enterprise(canary.creditCode), onTicket, { id: ticket.id })).data.ticket.redactedCopies).toEqual([]);
});

it.each([
  ['content', '金丝雀女士来电', '姓名'], ['title', '电话 199 1234 5678', '电话'], ['content', '宿迁金丝雀有限公司来函', '企业名称'], ['content', '代码９１３２１３１１ＫＭＮＢＲＹＴＴＴＴ', '统一社会信用代码'],
])('[7.17] a copy whose %s says “%s” is refused, the refusal is kept, and nothing reaches the unit', async (field, words, what) => {
  const ticket = await against();
  const before = (await hotline.ask(complained[0]!, list)).data.redactedCopies.totalCount;
  const name = what === '姓名' ? { contactName: '金丝雀女士' } : {};
  expect(await desk(hotline).tries(supervisor, 'shareRedactedCopy', Object.keys(name).length ? await desk(hotline).file({ complainedAboutUnits: ['SY-SCJG'], reporter: { kind: 'PERSON', contactPhone: canary.contactPhone, ...name } }) : ticket, { ...text, [field]: words })).toMatchObject({ code: 'CONTAINS_IDENTITY', facts: { field, what } });
  expect((await hotline.ask(complained[0]!, list)).data.redactedCopies.totalCount).toBe(before);
  const kept = await hotline.db.query(`select action, code from hotline.audit_entry where principal = $1 and outcome = 'REFUSED' order by at desc limit 1`, [`officer:${supervisor.code}`]);
  expect(kept).toEqual([{ action: 'SHARE_REDACTED_COPY', code: 'CONTAINS_IDENTITY' }]);
});

it('[7.17] who may not read the identity does not find it out by trying: after five refused texts none is compared for a day', async () => {
  const ticket = await against();
  const guess = (content: string) => desk(hotline).tries(supervisor, 'shareRedactedCopy', ticket, { ...text, content });
  for (let time = 0; time < 5; time++) expect(await guess('金丝雀来电')).toMatchObject({ code: 'CONTAINS_IDENTITY' });
  expect(await guess('金丝雀来电')).toMatchObject({ code: 'RATE_LIMITED', facts: { retryAfterSeconds: 86_400 } });
  expect(await guess(text.content)).toMatchObject({ code: 'RATE_LIMITED' });
  expect(await desk(hotline).tries(supervisor, 'shareRedactedCopy', await against(), text)).toMatchObject({ code: undefined });
  await hotline.db.setNow('2026-11-24T09:00:01+08:00');
  expect(await guess(text.content)).toMatchObject({ code: undefined });
  await hotline.db.setNow('2026-11-23T09:00:00+08:00');
});

it('to compare is to read: the reading stands in the trail beside the sharing', async () => {
  const ticket = await shared(supervisor);
  const entries = await hotline.db.query(`select action, principal, reason from hotline.audit_entry where subject_id = $1 and action <> 'RECEIVE' order by action`, [ticket.id]);
  expect(entries).toEqual(expect.arrayContaining([{ action: 'REVEAL_COMPLAINANT', principal: `officer:${supervisor.code}`, reason: '核对文字不含反映人信息' }, expect.objectContaining({ action: 'SHARE_REDACTED_COPY' })]));
});

it('only a dispatcher or 区营商办 makes one, and only for a unit complained about; the same key makes one', async () => {
  const { tries } = desk(hotline);
  const ticket = await against();
  for (const actor of [cast.supervisor('SY-ZFB'), cast.supervisor('SY-JW'), cast.officer('DISTRICT_LEADER', 'SY-LEAD')]) expect(await tries(actor, 'shareRedactedCopy', ticket, text)).toMatchObject({ code: 'FORBIDDEN' });
  for (const actor of complained) expect(await tries(actor, 'shareRedactedCopy', ticket, text)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await tries(dispatcher, 'shareRedactedCopy', ticket, { ...text, unit: 'SY-GD' })).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'unit' } });
  expect(await tries(dispatcher, 'shareRedactedCopy', { ...ticket, version: 99 }, text)).toMatchObject({ code: 'CONFLICT' });
  const count = async () => Number((await hotline.db.query<{ count: string }>('select count(*) from hotline.redacted_copy where ticket_id = $1', [ticket.id]))[0]!.count);
  expect(await count()).toBe(0);
  const input = { idempotencyKey: key(), id: ticket.id, expectedVersion: ticket.version, ...text };
  for (const _ of [1, 2]) expect((await desk(hotline).done(dispatcher, 'shareRedactedCopy', input)).id).toBe(ticket.id);
  expect(await count()).toBe(1);
  const offered = async (one: { id: string }) => (await desk(hotline).ticket(one.id, dispatcher)).nextSteps.includes('SHARE_REDACTED_COPY');
  expect([await offered(ticket), await offered(await desk(hotline).file())]).toEqual([true, false]);
});

it('pages through its copies', async () => {
  for (const _ of [1, 2]) await shared();
  const seen: string[] = [];
  for (let after = '', more = true; more;) {
    const { redactedCopies: page } = (await hotline.ask(complained[0]!, `{ redactedCopies(first: 1${after}) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`)).data;
    seen.push(page.nodes[0].id);
    more = page.pageInfo.hasNextPage;
    after = `, after: "${page.pageInfo.endCursor}"`;
    if (!more) expect(new Set(seen).size).toBe(page.totalCount);
  }
  expect(await hotline.ask(complained[0]!, '{ redactedCopies(after: "xyz") { totalCount } }')).toMatchObject({ code: 'INVALID_INPUT' });
});
