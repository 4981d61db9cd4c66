import { EntityManager } from '@mikro-orm/postgresql';
import { DutyBook, DutyPeriods, StepExecutor, type NewDuty } from '@bangban/deadlines';
import { newId, type Actor } from '@bangban/kernel';
import { DatabaseClock } from '@bangban/platform';
import { cast } from '@bangban/testing';
import type { DutyKind } from '../src/duty/duty.kinds.ts';
import type { Liaison } from './liaison.ts';

export const ruleOf: Record<DutyKind, string> = { CONTACT: 'duty.contact', VISIT: 'duty.visit', HEAD_TALK: 'duty.head_talk', POLICY_BRIEFING: 'duty.policy_briefing', PARTNER_INTRODUCTION: 'duty.partner_introduction', SPECIALIST_VISIT: 'duty.specialist_visit' };
let serial = 0;
const fields = 'id version kind number label subjectId unitId officerId period startsOn endsOn dueAt provisional required done late missing state ended history fulfilledAt madeUpAt breachedAt excusedAt excusedById excuseReason cancelledAt cancelledBecause mayExcuse evidence { type id doneOn enteredAt late }';
export interface Opened { subjectId: string; number: string }

/** Duties without the pairings that they are usually about: as those open, end, hand over and fulfil them. */
export function duties(liaison: () => Liaison) {
  const within = <T>(work: (em: EntityManager, book: DutyBook, now: Date) => Promise<T>): Promise<T> =>
    liaison().app.get(EntityManager).fork().transactional(async (em) => work(em, liaison().app.get(DutyBook), await liaison().app.get(DatabaseClock).now(em)));
  const holder = (over: Partial<NewDuty> = {}) => ({ number: `GG${`${(serial += 1)}`.padStart(6, '0')}`, label: '某公司', subject: { type: 'Pairing', id: newId() }, unit: 'SY-RS', officer: null, ...over });

  async function open(startsOn: string, kinds: readonly DutyKind[] = ['VISIT'], over: Partial<NewDuty> = {}): Promise<Opened> {
    const one = holder(over);
    await within((em, book, now) => book.open(em, kinds.map((kind) => ({ ...one, kind, ruleKey: ruleOf[kind], startsOn })), now));
    return { subjectId: one.subject.id, number: one.number };
  }
  async function handOver({ subjectId }: Opened, on: string, over: Partial<NewDuty> = {}): Promise<Opened> {
    const to = holder({ unit: 'SY-CZ', ...over });
    await within((em, book, now) => book.handOver(em, subjectId, to, on, now));
    return { subjectId: to.subject.id, number: to.number };
  }
  const end = ({ subjectId }: Opened, on: string, kinds?: DutyKind[]) => within((em, book, now) => book.end(em, { subjectId, ...(kinds && { kinds }) }, { on, because: '退出规上' }, now));
  const fulfil = async ({ subjectId }: Opened, on: string, kinds: readonly DutyKind[] = ['VISIT'], id = newId()) => {
    await within((em, book, now) => book.fulfil(em, { subjectId, kinds, on, evidence: { type: 'Visit', id } }, now));
    return id;
  };
  const retract = (id: string) => within((em, book, now) => book.retract(em, { type: 'Visit', id }, '走访不实', now));

  const correct = (id: string, { subjectId }: Opened, on: string, kinds: readonly DutyKind[]) => within((em, book, now) => book.correct(em, { subjectId, kinds, on, evidence: { type: 'Visit', id } }, '更正', now));

  const list = async (filter: Record<string, unknown>, actor: Actor = cast.supervisor()) => {
    const { data, code } = await liaison().ask(actor, `query($filter: DutyPeriodFilter) { dutyPeriods(filter: $filter, first: 100) { totalCount nodes { ${fields} } } }`, { filter });
    if (code) throw new Error(code);
    return data.dutyPeriods;
  };
  /** The earliest first; of each kind in turn. */
  const of = async ({ subjectId }: Opened, more: Record<string, unknown> = {}) => (await list({ pairing: subjectId, ...more })).nodes.sort((a: any, b: any) => (`${a.kind}${a.startsOn}` < `${b.kind}${b.startsOn}` ? -1 : 1));
  const states = async (opened: Opened, more: Record<string, unknown> = {}): Promise<string[]> => (await of(opened, more)).map(({ period, state }: { period: string; state: string }) => `${period} ${state}`);
  const told = async ({ number }: Opened) => (await liaison().db.query<{ level: string; text: string; due: string; recipients: string[]; withdrawn: boolean }>(
    `select payload->>'level' as level, payload->>'text' as text, payload->>'due' as due, array(select jsonb_array_elements_text(payload->'recipients')) as recipients,
    exists (select from liaison.event w where w.name = 'notice.withdrawn' and w.payload->>'source' = e.payload->>'source') as withdrawn from liaison.event e where name = 'notice.wanted' and payload->'subject'->>'number' = $1 order by payload->>'due', id`, [number]));
  /** Everything that acts on its own, as it would have by this time. */
  const work = async () => { await liaison().app.get(DutyPeriods).run(); await liaison().app.get(StepExecutor).sweep(0); };
  const at = (time: string) => liaison().db.setNow(`${time}:00+08:00`);
  const counters = async (by: 'UNIT' | 'OFFICER' | 'PAIRING', filter: Record<string, unknown>, actor: Actor = cast.supervisor(), page = 'first: 100') => {
    const { data, code } = await liaison().ask(actor, `query($by: DutyGrouping!, $filter: DutyCounterFilter!) { dutyCounters(by: $by, filter: $filter, ${page}) { totalCount pageInfo { hasNextPage endCursor } nodes { unitId officerId subjectType subjectId pairingId number label kind periods required done missing excused open late evidence missedPeriods excusedPeriods rate } totals { kind periods required done missing excused open late evidence missedPeriods excusedPeriods rate } } }`, { by, filter });
    if (code) throw new Error(code);
    return data.dutyCounters;
  };
  let keys = 0;
  const excuse = (actor: Actor, { id, version }: { id: string; version: number }, over: Record<string, unknown> = {}) =>
    liaison().ask(actor, `mutation($input: ExcuseDutyPeriodInput!) { excuseDutyPeriod(input: $input) { dutyPeriod { ${fields} } } }`, { input: { idempotencyKey: `excuse-${(keys += 1)}-${id}`, id, expectedVersion: version, reason: '企业停产检修', ...over } });
  return { open, handOver, end, fulfil, retract, correct, list, of, states, told, work, at, counters, excuse, within };
}
