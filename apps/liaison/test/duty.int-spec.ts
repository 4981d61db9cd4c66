import { DutyBook, DutyPeriods, StepExecutor, type NewDuty } from '@bangban/deadlines';
import { DatabaseClock } from '@bangban/platform';
import { EntityManager } from '@mikro-orm/postgresql';
import { newId } from '@bangban/kernel';
import { startLiaison, type Liaison } from './liaison.ts';

let liaison: Liaison;
beforeAll(async () => { liaison = await startLiaison(); });
afterAll(() => liaison?.stop());
const at = (time: string) => liaison.db.setNow(`${time}:00+08:00`);
const inOne = <T>(work: (em: EntityManager, book: DutyBook, now: Date) => Promise<T>): Promise<T> =>
  liaison.app.get(EntityManager).fork().transactional(async (em) => work(em, liaison.app.get(DutyBook), await liaison.app.get(DatabaseClock).now(em)));
const open = async (over: Partial<NewDuty> = {}) => {
  const subject = over.subject ?? { type: 'Pairing', id: newId() };
  await inOne((em, book, now) => book.open(em, [{ kind: 'VISIT', ruleKey: 'duty.visit', number: 'GJ-1', label: '某公司', subject, unit: 'SY-RS', officer: null, startsOn: '2025-05-01', ...over }], now));
  return subject.id;
};
const of = async (id: string) => (await liaison.db.query<{ text: string }>(`select concat_ws(' ', p.starts_on, p.ends_on, case when p.cancelled_at is not null then p.cancelled_because when p.fulfilled_at is not null then 'FULFILLED' end) as text
  from liaison.duty_period p join liaison.duty d on d.id = p.duty_id where d.subject_id = $1 order by p.starts_on`, [id])).map(({ text }) => text);
const told = async () => (await liaison.db.query<{ text: string }>(`select payload->>'text' as text from liaison.event where name = 'notice.wanted' order by at, payload->>'due'`)).map(({ text }) => text);

it('a duty has its periods ahead, each fulfilled by evidence of its days, told of once where it was missed, and none after its end', async () => {
  await at('2025-05-06T10:00');
  const id = await open();
  expect(await of(id)).toEqual(['2025-05-01 2025-05-31', '2025-06-01 2025-06-30']);
  await at('2025-07-06T10:00');
  expect(await liaison.app.get(DutyPeriods).make()).toBe(2);
  await inOne((em, book, now) => book.fulfil(em, { subjectId: id, kinds: ['VISIT'], on: '2025-07-02', evidence: { type: 'Visit', id: newId() } }, now));
  for (let pass = 0; pass < 2; pass++) await liaison.app.get(StepExecutor).sweep(0);
  expect(await told()).toEqual(['GJ-1（某公司）走访任务（2025年5月）未完成（补录截至6月5日18:00）', 'GJ-1（某公司）走访任务（2025年5月）未完成已满3个工作日（补录截至6月5日18:00），提请督促', 'GJ-1（某公司）走访任务（2025年6月）未完成（补录截至7月3日18:00）']);
  await inOne((em, book, now) => book.end(em, { subjectId: id }, { on: '2025-07-10', because: '企业退出' }, now));
  expect(await of(id)).toEqual(['2025-05-01 2025-05-31', '2025-06-01 2025-06-30', '2025-07-01 2025-07-31 FULFILLED', '2025-08-01 2025-08-31 企业退出']);
});
