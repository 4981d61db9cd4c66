import { join } from 'node:path';
import { DutyPeriods, Recomputation, StepExecutor } from '@bangban/deadlines';
import { deadlineKeepers } from '@bangban/contracts';
import { DirectoryClient } from '@bangban/directory-client';
import { cast } from '@bangban/testing';
// eslint-disable-next-line @nx/enforce-module-boundaries -- the simulator is what is tried here, in the small
import type { Platform } from '../../../tools/simulate/clerk.ts';
// eslint-disable-next-line @nx/enforce-module-boundaries -- the simulator is what is tried here, in the small
import { readStaff } from '../../../tools/simulate/people.ts';
// eslint-disable-next-line @nx/enforce-module-boundaries -- the simulator is what is tried here, in the small
import { simulate } from '../../../tools/simulate/simulate.ts';
import { startLiaison, type Liaison } from './liaison.ts';

let liaison: Liaison;
beforeAll(async () => { liaison = await startLiaison(); });
afterAll(() => liaison?.stop());

/** In this process: what acts on its own is run at every step of the clock. */
const platform: Platform = {
  ask: (service, actor, query, variables) => (service === 'liaison' ? liaison.ask(actor, query, variables) : liaison.askDirectory(actor, query, variables)),
  query: (sql) => liaison.db.query(sql) as never,
  moveTo: async (time) => {
    await liaison.db.setNow(`${time}:01+08:00`);
    await liaison.app.get(DutyPeriods).run();
    await liaison.app.get(StepExecutor).sweep(0);
  },
  declareRest: async (days) => {
    const done = async (actor: ReturnType<typeof cast.supervisor>, mutation: string, type: string, answer: string, input: object) => (await liaison.askDirectory(actor, `mutation($input: ${type}!) { ${mutation}(input: $input) { ${answer} } }`, { input: { idempotencyKey: mutation, ...input } })).data[mutation];
    const { draft } = await done(cast.supervisor('SY-YSB'), 'draftRestDays', 'DraftRestDaysInput', 'draft { id version }', { restDays: days.map((day) => ({ from: day, to: day, name: '区运动会' })), reason: '区运动会' });
    // what the services would answer, of which no relay tells here
    for (const service of deadlineKeepers) await liaison.db.query('insert into directory.calendar_draft_answer (draft_id, service, open, earlier, later, settled, answered_at) values ($1, $2, 0, 0, 0, 0, platform.now())', [draft.id, service]);
    await done(cast.supervisor('SY-ZFB'), 'approveCalendarDraft', 'DecideCalendarDraftInput', 'draft { resultVersion }', { id: draft.id, expectedVersion: draft.version });
    await liaison.app.get(DirectoryClient).refresh();
    await liaison.app.get(Recomputation).run();
  },
};

it('[3.03] [3.14] [3.15] [4.01] [4.02] [4.03] [4.08] [4.09] [4.10] three months of chance: what became of every period, and who was told of it when, is what the event list says', async () => {
  const data = join(import.meta.dirname, '../../../data');
  const { differences, figures, list } = await simulate(platform, {
    seed: 33, enterprises: 24, holders: 5, data, staff: readStaff(data), span: { from: '2025-05-01', until: '2025-07-31', end: '2025-08-08' }, rest: { declaredOn: '2025-06-18', days: ['2025-06-27', '2025-07-02', '2025-07-03'] },
  });
  expect(differences).toEqual([]);
  // of all there is to see something was there
  const { states, late, reminders, breaches, escalations, periods } = figures;
  expect(periods).toBeGreaterThan(150);
  for (const some of [states.FULFILLED, states.MISSED, states.EXCUSED, states.CANCELLED, late, reminders, breaches, escalations]) expect(some).toBeGreaterThan(0);
  expect(states.OPEN).toBe(0);
  // with this seed evidence is taken back after its period's day of escalation, which is told then, and from one that late evidence stands for, which is missed all the same
  const belated = await liaison.db.query<{ level: string; made_up: boolean }>(`select distinct e.payload ->> 'level' as level, coalesce(p.made_up_at < e.at, false) as made_up
    from liaison.event e join liaison.deadline_step s on s.id::text = e.payload ->> 'source' join liaison.deadline d on d.id = s.deadline_id join liaison.duty_period p on p.id = d.subject_id
    where e.name = 'notice.wanted' and e.at > (e.payload ->> 'due')::timestamptz + interval '1 day'`);
  expect(belated).toEqual(expect.arrayContaining([{ level: 'ESCALATE', made_up: false }, { level: 'BREACH', made_up: true }]));
  expect(new Set(list.map(({ what }) => what))).toEqual(new Set(['PAIRED', 'HANDED_OVER', 'ENTRUSTED', 'ENDED', 'LEFT', 'RECORDED', 'WITHDRAWN', 'EXCUSED']));
}, 120_000);
