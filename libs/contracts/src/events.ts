import { z } from 'zod';
import type { Service } from './services.ts';

const instant = z.iso.datetime({ offset: true });
const date = z.iso.date();
const subject = z.object({ type: z.string(), id: z.uuid(), number: z.string() });
const handlingLevel = z.enum(['UNIT', 'JOINT', 'DISTRICT']);
const severity = z.enum(['GENERAL', 'MAJOR']);
const dueDate = z.object({ dueAt: instant, provisional: z.boolean(), calendarVersion: z.int() });

/** What a calendar draft would change: a whole year, or local rest days declared and taken back. */
export const calendarChange = z.object({
  year: z.object({
    year: z.int(), title: z.string(), documentNumber: z.string(),
    holidays: z.array(z.object({ name: z.string(), from: date, to: date })), makeUpWorkdays: z.array(date),
  }).nullable(),
  restDays: z.array(z.object({ date, name: z.string() })),
  restDaysTakenBack: z.array(date),
});
export type CalendarChange = z.infer<typeof calendarChange>;

const define = <P extends z.ZodType, const C extends readonly Service[]>(payload: P, ...consumers: C) => ({ payload, consumers });

/**
 * Every event that one service tells the others: its payload, parsed at both ends, and who is told. Ids and what the consumer needs; never a person's identity, but for what a ticket is made of (`problem.raised`), which the outbox forgets once it was delivered.
 * An event without a consumer is still recorded where it happened: it is the history of its aggregate.
 */
export const events = {
  /** Somebody is to be told something. `recipients` are officers' codes, `due` the time that the step was planned for. */
  'notice.wanted': define(z.object({
    source: z.string(), // what asks for it: together with the recipient, told once
    level: z.enum(['INFO', 'REMIND', 'BREACH', 'ESCALATE', 'ALERT']),
    recipients: z.array(z.string()).min(1),
    subject: subject.nullable(),
    text: z.string(),
    due: instant,
    deadlineDueAt: instant.nullable(),
    notTo: z.array(z.string()).optional(), // units and officers who must not hear of it, whoever stands in
  }), 'directory'),
  /** What was told no longer holds: the date moved, or the duty went. It stays in the feed, marked. */
  'notice.withdrawn': define(z.object({ source: z.string(), because: z.string() }), 'directory'),
  /** A due date changed; `after` is null where the deadline was withdrawn. */
  'deadline.changed': define(z.object({
    subjectId: z.uuid(), kind: z.string(), cause: z.enum(['EXTENDED', 'PAUSED', 'RESUMED', 'CALENDAR', 'WITHDRAWN']), because: z.string(),
    before: dueDate, after: dueDate.nullable(),
  })),
  /** 升级: a case has come to a level at which others have to come together. `units`: who; `orderedBy`: a leader on whose urgent order a level was passed over; `dueAt`: until when they are called, or the leaders asked. */
  'ticket.level-raised': define(z.object({
    ticketId: z.uuid(), number: z.string(), level: handlingLevel, leadUnit: z.string().nullable(), handlingUnit: z.string().nullable(), units: z.array(z.string()), orderedBy: z.string().nullable(), dueAt: instant,
  })),
  /** A joint handling was held at that level. */
  'ticket.level-concluded': define(z.object({ ticketId: z.uuid(), number: z.string(), level: handlingLevel, participants: z.array(z.string()), solved: z.boolean() })),
  /**
   * A problem was raised on a visit or by a monitor: the hotline registers it as the ticket `ticketId`. `category`: of the catalogue, null where it has still to be found.
   * `enterprise`: who reports it, as the register has it; null for what 区营商办 passes on, so that nothing tells who the monitor is.
   */
  'problem.raised': define(z.object({
    ticketId: z.uuid(), channel: z.enum(['VISIT', 'MONITOR']), category: z.string().nullable(), severity, severityReason: z.string(), title: z.string(), content: z.string(), suggestedUnit: z.string().nullable(),
    complainedUnits: z.array(z.string()), complainedOfficers: z.array(z.string()), enterprise: z.object({ creditCode: z.string(), name: z.string(), locality: z.string().nullable(), phone: z.string().nullable() }).nullable(),
    raisedBy: z.string().nullable(), raisedUnit: z.string(),
  }), 'hotline'),
  /** A MAJOR case waits for the next 企业问题双月会办会 (3.11). */
  'ticket.major-registered': define(z.object({ ticketId: z.uuid(), number: z.string(), category: z.string().nullable(), leadUnit: z.string().nullable(), suggestedUnit: z.string().nullable() })),
  /** A ticket that came from a problem was closed, or is being handled anew (`outcome` null). */
  'ticket.settled': define(z.object({ ticketId: z.uuid(), outcome: z.enum(['SOLVED', 'UNSOLVED', 'UNCONFIRMED', 'OUT_OF_SCOPE']).nullable() }), 'liaison'),
  /** A draft waits for what each service has to say of it. `calendarVersion` is the one that the draft changes. */
  'calendar.drafted': define(z.object({ draftId: z.uuid(), calendarVersion: z.int(), change: calendarChange }), 'hotline', 'liaison'),
  /** A service's answer: how many of its open deadlines there are, and how many would end earlier, later, or no longer be provisional. */
  'calendar.previewed': define(z.object({ draftId: z.uuid(), open: z.int(), earlier: z.int(), later: z.int(), settled: z.int() }), 'directory'),
} as const;

export type EventName = keyof typeof events;
export type EventPayload<N extends EventName> = z.infer<(typeof events)[N]['payload']>;

/** An event as it travels. `aggregate` is what it is about, with the version that the change made. */
export interface EventOf<N extends EventName = EventName> {
  id: string;
  name: N;
  source: Service;
  at: string;
  aggregate: { type: string; id: string; version: number };
  payload: EventPayload<N>;
}

/** The services that keep deadlines, and so have a say when the calendar changes. */
export const deadlineKeepers = events['calendar.drafted'].consumers;
