import type { EntityManager } from '@mikro-orm/postgresql';
import { localDate, type Due, type WorkingCalendar } from '@bangban/working-time';
import { dueOf, type Computed, type Pause } from './deadline.rules.ts';

export interface CalendarImpact { open: number; earlier: number; later: number; settled: number }
/** A running deadline whose due date another calendar would change. */
export interface DueDateMove { subjectId: string; kind: string; before: { dueAt: Date; provisional: boolean }; after: Due }

/**
 * What another calendar would do to the running deadlines: how many there are, how many would end earlier or later, and how many would no longer be provisional.
 * Reads only, a batch at a time in the order of their due dates. `look` is shown each batch's changes as long as it asks for more.
 */
export async function calendarImpact(em: EntityManager, calendar: WorkingCalendar, look?: (changes: DueDateMove[]) => Promise<'MORE' | 'ENOUGH'>, size = 5_000): Promise<CalendarImpact> {
  const impact = { open: 0, earlier: 0, later: 0, settled: 0 };
  let wanted = look ? 'MORE' : 'ENOUGH';
  const dueBy = remembering(calendar);
  for await (const batch of runningInBatches(em, size)) {
    const changes: DueDateMove[] = [];
    for (const { subject_id: subjectId, kind, due_at, provisional, start_at, working_days: workingDays, added_days: addedDays, pauses, ends_on: endsOn } of batch) {
      const before = { dueAt: new Date(due_at), provisional };
      const after = dueBy({ startAt: new Date(start_at), workingDays, addedDays, pauses, endsOn });
      const settled = provisional && !after.provisional;
      impact.open += 1;
      if (after.dueAt < before.dueAt) impact.earlier += 1;
      if (after.dueAt > before.dueAt) impact.later += 1;
      if (settled) impact.settled += 1;
      if (settled || after.dueAt.getTime() !== before.dueAt.getTime()) changes.push({ subjectId, kind, before, after });
    }
    if (wanted === 'MORE' && changes.length) wanted = await look!(changes);
  }
  return impact;
}

/** What starts on one day ends on one day, same-day terms aside: tens of thousands of deadlines have few answers. */
function remembering(calendar: WorkingCalendar): (computed: Computed) => Due {
  const known = new Map<string, Due>();
  return (computed) => {
    const { startAt, workingDays, addedDays, pauses, endsOn } = computed;
    const key = [workingDays === 0 ? startAt.getTime() : localDate(startAt), workingDays, addedDays, endsOn, JSON.stringify(pauses)].join();
    const due = known.get(key) ?? dueOf(calendar, computed);
    known.set(key, due);
    return due;
  };
}

export interface CalendarProgress { open: number; recomputed: number; remaining: number; moved: number }

/** How far the running deadlines have followed a version of the calendar, and how many due dates it has moved. */
export async function calendarProgress(em: EntityManager, calendarVersion: number): Promise<CalendarProgress> {
  const [counts] = await em.execute<{ open: string; recomputed: string; moved: string }[]>(`
    select count(*) as open, count(*) filter (where calendar_version >= ?) as recomputed,
      (select count(*) from event where ${aboutCalendar} and ${versionAfter} = ? and payload->'before'->>'dueAt' <> payload->'after'->>'dueAt') as moved
    from deadline where met_at is null and withdrawn_at is null`, [calendarVersion, calendarVersion]);
  const [open, recomputed] = [Number(counts!.open), Number(counts!.recomputed)];
  return { open, recomputed, remaining: open - recomputed, moved: Number(counts!.moved) };
}

const aboutCalendar = `name = 'deadline.changed' and payload->>'cause' = 'CALENDAR'`;
const versionAfter = `(payload->'after'->>'calendarVersion')::int`;
/** For the migration of each service that keeps deadlines: the due dates that a version of the calendar moved are found without reading every event. */
export const calendarMovesIndex = `create index event_calendar_moves on event ((${versionAfter})) where ${aboutCalendar}`;

interface Row { id: string; subject_id: string; kind: string; start_at: string; working_days: number; added_days: number; pauses: Pause[]; ends_on: string | null; due_at: string; provisional: boolean }

async function* runningInBatches(em: EntityManager, size: number): AsyncGenerator<Row[]> {
  for (let last: Row | undefined, more = true; more;) {
    const batch: Row[] = await em.execute<Row[]>(`select id, subject_id, kind, start_at, working_days, added_days, pauses, ends_on::text, due_at, provisional from deadline
      where met_at is null and withdrawn_at is null ${last ? 'and (due_at, id) > (?, ?)' : ''} order by due_at, id limit ${size}`, last ? [last.due_at, last.id] : []);
    if (batch.length) yield batch;
    last = batch.at(-1);
    more = batch.length === size;
  }
}
