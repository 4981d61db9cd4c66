import { Injectable } from '@nestjs/common';
import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import type { CalendarChange } from '@bangban/contracts';
import { isId, refuse, type OfficerActor } from '@bangban/kernel';
import { localDate, type WorkingCalendar } from '@bangban/working-time';
import { contentHash, DatabaseClock, emit, once, writeTrail } from '@bangban/platform';
import type { DecideCalendarDraftInput, DraftCalendarYearInput, DraftRestDaysInput } from '../generated/graphql.ts';
import { DirectoryStore } from '../snapshot/directory-store.ts';
import { readYear } from './statement/arrangement.ts';
import { changedDays, type DayChange } from './calendar-change.ts';
import { CalendarDraft, CalendarDraftAnswer } from './calendar-draft.entity.ts';
import { publish } from './calendar-publication.ts';
import { readRestDays } from './rest-days.rules.ts';
import type { Problem } from './statement/statement.ts';

export interface Drafted { id: string | null; problems: Problem[]; changedDays: DayChange[] }
interface Reading { change: CalendarChange; problems: Problem[] }

/** Drafts a change of the calendar, and publishes or withdraws it. */
@Injectable()
export class CalendarDraftService {
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly store: DirectoryStore) {}

  async draftYear(actor: OfficerActor, input: DraftCalendarYearInput): Promise<Drafted> {
    const { year, json, table, dryRun } = input;
    if (year < 2000 || year > 2100) refuse('OUT_OF_RANGE', { field: 'year', min: 2000, max: 2100 });
    if (Boolean(json?.trim()) === Boolean(table?.trim())) refuse('INVALID_INPUT', { field: 'json', reason: '请在 JSON 与表格中填写一项' });
    if ((json ?? table)!.length > 20_000) refuse('OUT_OF_RANGE', { field: json ? 'json' : 'table', min: 1, max: 20_000 });
    const { directory } = await this.store.current();
    const read = (): Reading => {
      const { arrangement, problems } = readYear(input, directory.snapshot.calendar.years);
      return { change: { year: arrangement, restDays: [], restDaysTakenBack: [] }, problems };
    };
    if (!dryRun) return this.draft(actor, 'draftCalendarYear', input, directory.calendar, read);
    const { change, problems } = read();
    return { id: null, problems, changedDays: problems.length ? [] : changedDays(directory.calendar, change) };
  }

  async draftRestDays(actor: OfficerActor, input: DraftRestDaysInput): Promise<Drafted> {
    const { calendar } = (await this.store.current()).directory;
    const today = localDate(await this.clock.now());
    const { restDays: spans = [], takenBack = [] } = input;
    return this.draft(actor, 'draftRestDays', input, calendar, () => {
      const { restDays, problems } = readRestDays(spans, takenBack, calendar, today);
      return { change: { year: null, restDays, restDaysTakenBack: [...takenBack].sort() }, problems };
    });
  }

  withdraw(actor: OfficerActor, { comment, ...input }: DecideCalendarDraftInput): Promise<string> {
    return this.decide('withdrawCalendarDraft', actor, { comment, ...input }, async (draft, at) => { draft.withdraw({ by: actor.code, at, comment: comment?.trim() || null }); });
  }

  /** Publishes the change in the transaction that approves it. */
  approve(actor: OfficerActor, { comment, ...input }: DecideCalendarDraftInput): Promise<string> {
    return this.decide('approveCalendarDraft', actor, { comment, ...input }, async (draft, at, em) => {
      const answers = await em.find(CalendarDraftAnswer, { draftId: draft.id });
      draft.approve({ by: actor.code, at, comment: comment?.trim() || null }, answers.map(({ service }) => service), await calendarVersion(em));
      const past = [...draft.change.restDays.map(({ date }) => date), ...draft.change.restDaysTakenBack].filter((date) => date < localDate(at));
      if (past.length) refuse('DRAFT_OUTDATED', { dates: past });
      await publish(em, draft.change, at);
      draft.resultVersion = await calendarVersion(em);
    });
  }

  private async draft(actor: OfficerActor, mutation: string, { idempotencyKey: key, ...input }: { idempotencyKey: string; reason: string }, calendar: WorkingCalendar, read: () => Reading): Promise<Drafted> {
    const reason = input.reason.trim();
    if (!reason || reason.length > 500) refuse('INVALID_INPUT', { field: 'reason', reason: '请填写理由，不超过500字' });
    try {
      // read inside: the same key answers the draft it made, although its days may be declared by now
      return await this.em.fork().transactional(async (em) => {
        const id = await once(em, { actor, mutation, key, hash: contentHash(input) }, async () => {
          const { change, problems } = read();
          if (problems.length) throw new Faulty(problems);
          const at = await this.clock.now(em);
          const draft = CalendarDraft.propose({ change, changedDays: changedDays(calendar, change), baseVersion: calendar.version, reason, proposedBy: actor.code, proposedAt: at });
          await em.persist(draft).flush();
          await emit(em, [{ name: 'calendar.drafted', at, aggregate: { type: 'CalendarDraft', id: draft.id, version: draft.version }, payload: { draftId: draft.id, calendarVersion: calendar.version, change } }]);
          await writeTrail(em, { by: actor, action: mutation, subject: { type: 'CalendarDraft', id: draft.id }, after: { status: draft.status, baseVersion: draft.baseVersion, changedDays: draft.changedDays.length }, reason });
          return draft.id;
        });
        return { id, problems: [], changedDays: (await em.findOneOrFail(CalendarDraft, { id })).changedDays };
      });
    } catch (error) {
      if (error instanceof Faulty) return { id: null, problems: error.problems, changedDays: [] };
      throw error;
    }
  }

  private decide(mutation: string, actor: OfficerActor, { idempotencyKey: key, ...input }: DecideCalendarDraftInput, verb: (draft: CalendarDraft, at: Date, em: EntityManager) => Promise<void>): Promise<string> {
    const { id, expectedVersion } = input;
    return this.em.fork().transactional((em) => once(em, { actor, mutation, key, hash: contentHash(input) }, async () => {
      await em.execute('select 1 from directory_state for update'); // one change of the calendar after another
      const draft = isId(id) ? await em.findOne(CalendarDraft, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
      if (!draft) return refuse('NOT_FOUND', { what: '日历草案', id });
      if (draft.version !== expectedVersion) refuse('CONFLICT', { id, expectedVersion, actualVersion: draft.version });
      const before = { status: draft.status, resultVersion: draft.resultVersion };
      await verb(draft, await this.clock.now(em), em);
      await em.flush();
      await writeTrail(em, { by: actor, action: mutation, subject: { type: 'CalendarDraft', id: draft.id }, before, after: { status: draft.status, resultVersion: draft.resultVersion }, reason: draft.comment });
      return draft.id;
    }));
  }
}

/** Rolls the transaction back with the key; the problems are the answer. */
class Faulty extends Error {
  constructor(readonly problems: Problem[]) { super('the draft has faults'); }
}

async function calendarVersion(em: EntityManager): Promise<number> {
  const [row] = await em.execute<{ calendar_version: number }[]>('select calendar_version from directory_state');
  return row!.calendar_version;
}
