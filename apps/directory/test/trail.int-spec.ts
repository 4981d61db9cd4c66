import { GraphQLSchemaHost } from '@nestjs/graphql';
import { deadlineKeepers } from '@bangban/contracts';
import type { Actor, OfficerActor } from '@bangban/kernel';
import { cast } from '@bangban/testing';
import { CalendarWatch } from '../src/calendar/calendar-watch.ts';
import { startNotices, type NoticeKit } from './notices.ts';

let kit: NoticeKit;
beforeAll(async () => { kit = await startNotices(); await kit.at('2026-11-23T09:00'); });
afterAll(() => kit?.stop());
const [administrator, second, handler] = [cast.supervisor('SY-YSB'), cast.supervisor('SY-ZFB'), cast.handler('SY-GD')];

let keys = 0;
const key = () => `trail-of-the-directory-${keys++}`;
const argument = (name: string) => String(kit.app.get(GraphQLSchemaHost).schema.getMutationType()!.getFields()[name]!.args[0]!.type);
const ask = (actor: Actor, name: string, input: Record<string, unknown>, payload = '__typename') => kit.ask(actor, `mutation($input: ${argument(name)}) { ${name}(input: $input) { ${payload} } }`, { input: { idempotencyKey: key(), ...input } });
const done = async (actor: Actor, name: string, input: Record<string, unknown>, payload: string) => { const { data, code, message } = await ask(actor, name, input, payload); if (code) throw new Error(`${name}: ${message}`); return data[name]; };
interface Entry { at: string; principal: string; unitId: string | null; action: string; subjectType: string; subjectId: string; outcome: string; code: string | null; reason: string | null; traceId: string; changes: { field: string; before: string | null; after: string | null }[] }
/** Of this test's day: the data files were loaded by the true clock. */
const newest = async (first = 1, filter: Record<string, unknown> = { before: '2026-11-24T00:00:00+08:00' }): Promise<Entry[]> => (await kit.ask(second, `query($first: Int, $filter: AuditFilter) { directoryAuditTrail(first: $first, filter: $filter) { nodes { at principal unitId action subjectType subjectId outcome code reason traceId changes { field before after } } } }`, { first, filter })).data.directoryAuditTrail.nodes;
const count = async () => Number((await kit.db.query<{ count: string }>('select count(*) from directory.audit_entry'))[0]!.count);

let day = 10;
const drafted = async () => {
  const date = `2027-03-${day++}`; // one that is declared is not drafted again
  return (await done(administrator, 'draftRestDays', { restDays: [{ from: date, to: date, name: '区运动会' }], reason: '区运动会' }, 'draft { id }')).draft.id as string;
};
const answered = async () => {
  const id = await drafted();
  for (const service of deadlineKeepers) await kit.db.query('insert into directory.calendar_draft_answer values ($1, $2, 0, 0, 0, 0, now())', [id, service]);
  return id;
};
const issued = async () => (await done(administrator, 'issueMachineKey', { client: 'MC-SW' }, 'key { id }')).key.id as string;

/** How each is done. A mutation that is not here fails below. */
const ways: Record<string, () => Promise<[Actor, Record<string, unknown>]>> = {
  openAccount: async () => [administrator, { subject: 'u-trail-1', officer: 'SY-GD-1' }],
  closeAccount: async () => [administrator, { id: (await done(administrator, 'openAccount', { subject: 'u-trail-2', officer: 'SY-GD-2' }, 'account { id }')).account.id, reason: '调离' }],
  setAccountReach: async () => [administrator, { id: (await done(administrator, 'openAccount', { subject: 'u-trail-3', officer: 'SY-GD-O' }, 'account { id }')).account.id, phone: '13900001234' }],
  retireOfficer: async () => [administrator, { code: 'SY-SW-1', reason: '退休' }],
  reinstateOfficer: async () => { await done(administrator, 'retireOfficer', { code: 'SY-SW-2', reason: '误办' }, '__typename'); return [administrator, { code: 'SY-SW-2', reason: '更正' }]; },
  draftCalendarYear: async () => [administrator, { year: 2027, title: '2027年部分节假日安排', documentNumber: '国办发明电〔2026〕9号', table: '元旦\t1.1-1.3\n春节\t2.5-2.11\t1.31、2.13\n清明节\t4.3-4.5\n劳动节\t5.1-5.5\t5.8\n端午节\t6.9-6.11\t6.12\n中秋节\t9.15-9.17\t9.18\n国庆节\t10.1-10.7\t10.9', reason: '国办已公布' }],
  draftRestDays: async () => [administrator, { restDays: [{ from: '2027-06-21', to: '2027-06-21', name: '区运动会' }], reason: '区运动会' }],
  withdrawCalendarDraft: async () => [administrator, { id: await drafted(), expectedVersion: 1, comment: '改期' }],
  approveCalendarDraft: async () => [second, { id: await answered(), expectedVersion: 1, comment: '同意' }],
  changeRuleTarget: async () => [administrator, { key: 'ticket.assist', value: '4', effectiveFrom: '2099-01-01', reason: '会议议定' }],
  saveMachineClient: async () => [administrator, { code: 'MC-NEW', name: '新系统', units: ['SY-SW'], operations: ['READ'], confidential: false }],
  issueMachineKey: async () => [administrator, { client: 'MC-SW' }],
  revokeMachineKey: async () => [administrator, { id: await issued(), reason: '轮换' }],
  updateServicePoint: async () => [cast.officer('UNIT_OFFICE', 'SY-SPJ'), { code: 'SP-HALL', expectedVersion: 1, equipment: ['评价器', '高拍仪'], staff: 9, reason: '更新设备' }],
  markNoticesRead: async () => { await kit.tell(); await kit.deliver(); return [handler, { allUntil: '2026-11-23T10:00:00+08:00' }]; },
};

describe('[X.10] every mutation of the directory leaves its entry', () => {
  it('one, done by who asked', async () => {
    expect(Object.keys(kit.app.get(GraphQLSchemaHost).schema.getMutationType()!.getFields()).sort()).toEqual(Object.keys(ways).sort());
    for (const [name, way] of Object.entries(ways)) {
      const [actor, input] = await way();
      const before = await count();
      expect([name, (await ask(actor, name, input)).code]).toEqual([name, undefined]);
      expect([name, await count()]).toEqual([name, before + 1]);
      const { code, unit } = actor as OfficerActor;
      const reason = (input.reason ?? input.comment ?? null) as string | null;
      expect(await newest()).toMatchObject([{ action: name, principal: `officer:${code}`, unitId: unit, outcome: 'DONE', at: '2026-11-23T09:00:00+08:00', reason }]);
    }
  });

  it('with what it changed', async () => {
    const changes = async (action: string) => (await newest(1, { action }))[0]!.changes;
    expect(await changes('changeRuleTarget')).toEqual(expect.arrayContaining([{ field: 'value', before: '3', after: '4' }, { field: 'effectiveFrom', before: expect.any(String), after: '2099-01-01' }]));
    expect(await changes('retireOfficer')).toEqual([{ field: 'active', before: 'true', after: 'false' }]);
    expect(await changes('approveCalendarDraft')).toEqual([{ field: 'status', before: 'DRAFT', after: 'APPROVED' }, { field: 'resultVersion', before: null, after: expect.stringMatching(/^\d+$/) }]);
    expect(await changes('saveMachineClient')).toContainEqual({ field: 'operations', before: null, after: '["READ"]' });
  });

  it('refused for who asks: that it was refused, whatever service it is', async () => {
    const before = await count();
    expect(await ask(handler, 'openAccount', { subject: 'u-trail-3', officer: 'SY-GD-1' })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await ask(second, 'changeRuleTarget', { key: 'ticket.assist', value: '', effectiveFrom: '2099-01-01', reason: '试' })).toMatchObject({ code: 'INVALID_INPUT' }); // not for who asks
    expect(await count()).toBe(before + 1);
    expect(await newest()).toMatchObject([{ action: 'openAccount', principal: `officer:${handler.code}`, outcome: 'REFUSED', code: 'FORBIDDEN' }]);
    const id = await drafted();
    expect(await ask(administrator, 'approveCalendarDraft', { id, expectedVersion: 1 })).toMatchObject({ code: 'SAME_OFFICER' });
    expect(await newest()).toMatchObject([{ action: 'approveCalendarDraft', subjectId: id, outcome: 'REFUSED', code: 'SAME_OFFICER' }]);
  });
});

it('[X.10] what it hears, delivers, watches and loads stands there under the name of the service that does it', async () => {
  const before = await count();
  const source = await kit.tell({ recipients: ['SY-GD-1', 'SY-GD-2'] });
  await kit.deliver();
  await kit.withdraw(source);
  await kit.app.get(CalendarWatch).run();
  await kit.app.get(CalendarWatch).run(); // told once a week
  const entries = (await newest((await count()) - before)).reverse();
  expect(entries.map(({ principal, action }) => [principal, action])).toEqual([
    ['system:hotline', 'notice.wanted'], ['system:directory', 'deliver-notices'], ['system:directory', 'deliver-notices'], ['system:hotline', 'notice.withdrawn'], ['system:directory', 'calendar-watch'],
  ]);
  expect(JSON.stringify(entries)).not.toContain('SY20261120-0001'); // of which case, its own service says to whom it may
  const [load] = await newest(1, { action: 'loadDirectory' });
  expect(load).toMatchObject({ principal: 'system:directory', outcome: 'DONE' });
  expect(JSON.parse(load!.changes.find(({ field }) => field === 'rows')!.after!)).toMatchObject({ units: expect.any(Number), officers: expect.any(Number) });
});
