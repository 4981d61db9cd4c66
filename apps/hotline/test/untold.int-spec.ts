import { setTimeout as wait } from 'node:timers/promises';
import { EntityManager } from '@mikro-orm/postgresql';
import { Recomputation, SelfCheck, StepExecutor } from '@bangban/deadlines';
import { DirectoryClient } from '@bangban/directory-client';
import { cast } from '@bangban/testing';
import { TicketLapses } from '../src/ticket/ticket.jobs.ts';
import { stepPlan } from '../src/ticket/ticket.rules.ts';
import { startHotline, type Hotline } from './hotline.ts';
import { desk } from './matters.ts';

// How a date could pass without anybody being told, or somebody be told who must not be.
let hotline: Hotline;
beforeAll(async () => { hotline = await startHotline(); });
afterAll(() => hotline?.stop());
const [dispatcher, clerk, handler] = [cast.dispatcher(), cast.clerk(), cast.handler('SY-GD')];
const at = (iso: string) => hotline.db.setNow(`${iso}:00+08:00`);
const sweep = (batch?: number) => hotline.app.get(StepExecutor).sweep(0, batch);
const told = async (id: string) => (await hotline.db.query<{ told: string }>(`select (payload ->> 'level') || ' ' || (payload ->> 'text') as told from hotline.event where name = 'notice.wanted' and payload -> 'subject' ->> 'id' = $1 order by id`, [id])).map((one) => one.told.replace(/（.*?）/, ''));

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries++, await wait(50)) if (await condition()) return;
  throw new Error('it did not come to that');
}

/** With the power company on Monday 23 November: to be closed by Monday 30. */
async function assigned(over: Record<string, unknown> = {}) {
  const { file, step } = desk(hotline);
  await at('2026-11-23T10:00');
  return step(dispatcher, 'assignTicket', await step(dispatcher, 'acceptTicket', await file(over)), { unit: 'SY-GD' });
}

it('[X.06] a simple matter renamed keeps its day, and its breach is told, as it will not turn complex', async () => {
  const { file, step } = desk(hotline);
  await at('2026-11-23T10:00');
  let matter = await step(clerk, 'acceptTicket', await file({ channel: 'WINDOW', kind: 'BLOCKED_MATTER', complexity: 'SIMPLE', serviceItem: '用电报装' }, clerk));
  matter = await step(clerk, 'classifyTicket', matter, { kind: 'HELP', category: '用电' });
  let back = await step(clerk, 'acceptTicket', await file({ channel: 'WINDOW', kind: 'BLOCKED_MATTER', complexity: 'SIMPLE', serviceItem: '用电报装' }, clerk));
  back = await step(clerk, 'classifyTicket', back, { kind: 'HELP', category: '用电' });
  back = await step(clerk, 'classifyTicket', back, { kind: 'BLOCKED_MATTER', category: '用电', complexity: 'SIMPLE' });
  await at('2026-11-23T18:01');
  await sweep();
  expect(await told(matter.id)).toEqual([`BREACH ${matter.number}办结已逾期（时限11月23日18:00）`]);
  expect(await told(back.id)).toEqual([]);
});

it('[X.06] a consultation accepted late is late with its answer from that moment, and that is told', async () => {
  const { file, step } = desk(hotline);
  await at('2026-11-16T10:00');
  const question = await file({ kind: 'CONSULTATION' });
  await at('2026-11-19T09:00');
  await step(dispatcher, 'acceptTicket', question);
  await sweep();
  expect(await told(question.id)).toContain(`BREACH ${question.number}首次联系已逾期（时限11月17日18:00）`);
});

it('[X.06] what was done late while no worker was there is told all the same, once', async () => {
  const { step } = desk(hotline);
  const ticket = await assigned();
  await at('2026-11-25T09:00');
  await step(handler, 'acknowledgeTicket', ticket);
  await Promise.all([sweep(), sweep()]);
  await sweep();
  expect((await told(ticket.id)).filter((text) => text.includes('签收'))).toEqual([`BREACH ${ticket.number}签收已逾期（时限11月24日18:00）`]);
});

it('[X.09] the self-check finds what should have turned complex or closed by itself and did not', async () => {
  const { file, step } = desk(hotline);
  await at('2026-11-23T10:00');
  const matter = await step(clerk, 'acceptTicket', await file({ channel: 'WINDOW', kind: 'BLOCKED_MATTER', complexity: 'SIMPLE', serviceItem: '用电报装' }, clerk));
  const missing = async () => (await hotline.app.get(SelfCheck).run()).filter(({ rule, subjectId }) => rule === 'STEP_MISSING' && subjectId === matter.id).length;
  await at('2026-11-23T18:05');
  expect(await missing()).toBe(0);
  await at('2026-11-23T18:11');
  expect(await missing()).toBe(1);
  await hotline.app.get(TicketLapses).run();
  expect(await missing()).toBe(0);
});

it('what stands still neither turns complex nor closes by itself', async () => {
  const { file, step, ticket } = desk(hotline);
  await at('2026-11-23T10:00');
  const matter = await step(clerk, 'acceptTicket', await file({ channel: 'WINDOW', kind: 'BLOCKED_MATTER', complexity: 'SIMPLE', serviceItem: '用电报装' }, clerk));
  await hotline.db.query(`update hotline.deadline set paused_at = platform.now(), paused_because = '等待' where subject_id = $1 and kind = 'CLOSE'`, [matter.id]);
  await at('2026-11-24T09:00');
  await hotline.app.get(TicketLapses).run();
  expect(await step(clerk, 'assignTicket', await ticket(matter.id), { unit: 'SY-GD' })).toMatchObject({ complexity: 'SIMPLE' });
});

it('[X.22] says with a notice who must not hear of it, should its recipients have left', async () => {
  const ticket = await assigned({ complainedAboutUnits: ['SY-YSB'], complainedAboutOfficers: ['SY-GD-1'] });
  await at('2026-11-24T18:01');
  await sweep();
  const said = await hotline.db.query(`select distinct payload -> 'notTo' as who from hotline.event where name = 'notice.wanted' and payload -> 'subject' ->> 'id' = $1`, [ticket.id]);
  expect(said).toEqual([{ who: ['SY-YSB', 'SY-GD-1'] }]);
});

it('[X.06] a change of kind does not tell again of the breach that was told', async () => {
  const { step } = desk(hotline);
  const ticket = await assigned();
  await at('2026-11-30T18:01');
  await sweep();
  expect((await told(ticket.id)).filter((text) => text.includes('办结'))).toHaveLength(1);
  await step(dispatcher, 'classifyTicket', ticket, { kind: 'BLOCKED_MATTER', category: '用电', complexity: 'COMPLEX' });
  await sweep();
  expect((await told(ticket.id)).filter((text) => text.includes('办结'))).toHaveLength(1);
  await at('2026-12-03T18:01');
  await sweep();
  expect((await told(ticket.id)).filter((text) => text.includes('办结'))).toHaveLength(2); // the escalation
});

it('[X.06] a sweep passes over what somebody holds, however many, and executes the rest', async () => {
  const tickets = [await assigned(), await assigned(), await assigned()];
  await at('2026-11-24T18:01');
  const [held, free] = [tickets.slice(0, 2), tickets[2]!];
  await hotline.app.get(EntityManager).fork().transactional(async (em) => {
    await em.execute('select from deadline where subject_id = any(?::uuid[]) for update', [`{${held.map(({ id }) => id).join()}}`]);
    await sweep(2);
    expect(await told(free.id)).not.toEqual([]);
    expect(await told(held[0]!.id)).toEqual([]);
  });
  await sweep(2);
  for (const { id } of tickets) expect(await told(id)).not.toEqual([]);
}, 20_000);

const versions = async (id: string) => (await hotline.db.query<{ version: number }>('select distinct calendar_version as version from hotline.deadline where subject_id = $1 and met_at is null', [id])).map(({ version }) => version);

it('more than a batch of deadlines that fail do not keep a sweep from the rest, and are told by the self-check', async () => {
  const tickets = [await assigned(), await assigned(), await assigned(), await assigned()];
  await at('2026-11-24T18:10');
  const [poison, good] = [tickets.slice(0, 3).map(({ id }) => id), tickets[3]!];
  await hotline.db.query(`update hotline.deadline_step s set due_at = s.due_at - interval '5 minutes' from hotline.deadline d where d.id = s.deadline_id and d.subject_id = any($1)`, [poison]);
  await hotline.db.query(`create function hotline.poison() returns trigger language plpgsql as $$ begin if new.payload -> 'subject' ->> 'id' in ('${poison.join(`', '`)}') then raise 'poison'; end if; return new; end $$`);
  await hotline.db.query('create trigger poison before insert on hotline.event for each row execute function hotline.poison()');
  await sweep(2);
  expect(await told(good.id)).not.toEqual([]);
  expect((await hotline.app.get(SelfCheck).run()).filter(({ rule }) => rule === 'STEP_OVERDUE').map(({ subjectId }) => subjectId)).toEqual(expect.arrayContaining(poison));
  await hotline.db.query('drop trigger poison on hotline.event');
  await sweep(2);
  for (const id of poison) expect(await told(id)).not.toEqual([]);
});

it('more than a batch of tickets that fail do not keep the others from turning complex', async () => {
  const { file, step, ticket } = desk(hotline);
  await at('2026-11-23T10:00');
  const matters = [];
  for (let n = 0; n < 3; n++) matters.push(await step(clerk, 'acceptTicket', await file({ channel: 'WINDOW', kind: 'BLOCKED_MATTER', complexity: 'SIMPLE', serviceItem: '用电报装' }, clerk)));
  const [poison, good] = [matters.slice(0, 2).map(({ id }) => id), matters[2]!];
  await hotline.db.query(`update hotline.deadline set due_at = due_at - interval '5 minutes' where subject_id = any($1)`, [poison]);
  await hotline.db.query(`create or replace function hotline.poison() returns trigger language plpgsql as $$ begin if new.id in ('${poison.join(`', '`)}') then raise 'poison'; end if; return new; end $$`);
  await hotline.db.query('create trigger poison before update on hotline.ticket for each row execute function hotline.poison()');
  await at('2026-11-23T18:01');
  await hotline.app.get(TicketLapses).run(1);
  await hotline.db.query('drop trigger poison on hotline.ticket');
  expect((await ticket(good.id)).complexity).toBe('COMPLEX');
  await hotline.app.get(TicketLapses).run(1);
  for (const id of poison) expect((await ticket(id)).complexity).toBe('COMPLEX');
});

it('[X.06] a reminder that the rulebook names twice is one', async () => {
  expect(stepPlan('CLOSE', { numbers: () => [2, 2, 0], list: () => ['HANDLER'], number: () => 3, term: () => ({ kind: 'WORKING_DAYS', days: 5 }) } as never, { kind: 'HELP' }).map(({ step, days }) => `${step}${days}`)).toEqual(['REMIND2', 'REMIND0', 'BREACH0', 'ESCALATE3']);
});

it('[X.02] one deadline that cannot follow the calendar does not keep the others', async () => {
  const { calendar } = hotline.app.get(DirectoryClient).directory;
  const [poison, ticket] = [await assigned(), await assigned()];
  await hotline.db.query(`update hotline.deadline set calendar_version = 0 where subject_id = any($1)`, [[poison.id, ticket.id]]);
  await hotline.db.query(`update hotline.deadline set plan = '{}' where subject_id = $1`, [poison.id]);
  await hotline.app.get(Recomputation).run();
  expect(await versions(ticket.id)).toEqual([calendar.version]);
  expect(await versions(poison.id)).toEqual([0]);
  await hotline.db.query(`update hotline.deadline set plan = '[]' where subject_id = $1`, [poison.id]);
});

it('[X.02] a worker whose copy of the calendar is behind moves nothing back that another has just moved', async () => {
  const ticket = await assigned();
  await hotline.db.query(`update hotline.deadline set calendar_version = 0 where subject_id = $1`, [ticket.id]);
  let behind: Promise<unknown> | undefined;
  await hotline.app.get(EntityManager).fork().transactional(async (em) => {
    await em.execute('select from ticket where id = ? for update', [ticket.id]);
    behind = hotline.app.get(Recomputation).run();
    await until(async () => (await hotline.db.query(`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)).length > 0);
    await em.execute('update deadline set calendar_version = 99 where subject_id = ? and met_at is null', [ticket.id]);
  });
  await behind;
  expect(await versions(ticket.id)).toEqual([99]);
});
