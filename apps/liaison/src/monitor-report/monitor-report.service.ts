import { Injectable } from '@nestjs/common';
import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { coordinator, DirectoryClient } from '@bangban/directory-client';
import { isId, refuse, type OfficerActor } from '@bangban/kernel';
import { DatabaseClock, identityIn, mutate, parseInput } from '@bangban/platform';
import type { ForwardMonitorReportInput, MonitorReportNoteInput, MonitorReportStep } from '../generated/graphql.ts';
import { BusinessMonitor } from '../monitor/monitor.entity.ts';
import { ProblemBook } from '../problem/problem.book.ts';
import { expectNext, isSettled, type ReportDeadline } from './monitor-report.clock.ts';
import { MonitorReport } from './monitor-report.entity.ts';
import { forwarded, noted } from './monitor-report.input.ts';
import { handlesReports, visibleReports } from './monitor-report.policy.ts';

interface Step { idempotencyKey: string; id: string; expectedVersion: number }
/** What 区营商办 owes next after each step; the unit that it was forwarded to has the ticket's own terms. */
const next: Readonly<Record<MonitorReportStep, ReportDeadline | null>> = { FORWARD: null, SEND_TO_CITY: 'MONITOR_CITY_REPLY', CHASE_CITY: 'MONITOR_CITY_REPLY', RECORD_CITY_REPLY: 'MONITOR_CONFIRM', ANSWER: null, CONFIRM: null };

/** 统一转办、跟踪问效 (二(5)). One method per mutation; each answers the report's id. */
@Injectable()
export class MonitorReportService {
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient, private readonly problems: ProblemBook) {}

  /** To the responsible unit: it becomes a ticket, of which nothing tells who the monitor is. */
  forward(actor: OfficerActor, input: ForwardMonitorReportInput): Promise<string> {
    const { unit, category, severity, severityReason, ...edited } = parseInput(forwarded, input);
    if (this.client.directory.unitChain(unit).includes(coordinator)) refuse('INVALID_INPUT', { field: 'unit', reason: '结果须由区营商办确认，不能转给区营商办自己' });
    return this.take(actor, 'forwardMonitorReport', 'FORWARD', input, { note: unit, reference: null }, async (em, report, at) => {
      const [title, content] = [edited.title ?? report.title, edited.content ?? report.content];
      await refuseIdentity(em, report, { title, content, severityReason });
      await this.problems.raise(em, actor, at, { source: { type: 'MONITOR', id: report.id }, creditCode: null }, [{ category, severity, severityReason, title, content, suggestedUnit: unit, complainedAboutUnits: report.complainedUnits, complainedAboutOfficers: report.complainedOfficers }]);
    });
  }

  sendToCity(actor: OfficerActor, input: MonitorReportNoteInput) { return this.note(actor, 'sendMonitorReportToCity', 'SEND_TO_CITY', input, true); }
  chaseCity(actor: OfficerActor, input: MonitorReportNoteInput) { return this.note(actor, 'chaseMonitorReport', 'CHASE_CITY', input); }
  recordCityReply(actor: OfficerActor, input: MonitorReportNoteInput) { return this.note(actor, 'recordCityReply', 'RECORD_CITY_REPLY', input); }
  answer(actor: OfficerActor, input: MonitorReportNoteInput) { return this.note(actor, 'answerMonitorReport', 'ANSWER', input); }
  confirm(actor: OfficerActor, input: MonitorReportNoteInput) { return this.note(actor, 'confirmMonitorReport', 'CONFIRM', input); }

  private note(actor: OfficerActor, mutation: string, step: MonitorReportStep, input: MonitorReportNoteInput, needsReference = false): Promise<string> {
    const given = parseInput(noted, input);
    if (needsReference && !given.reference) refuse('INVALID_INPUT', { field: 'reference', reason: '请填写转办文号或市级受理编号，以便跟踪' });
    return this.take(actor, mutation, step, input, given);
  }

  private take(actor: OfficerActor, mutation: string, step: MonitorReportStep, input: Step, { note, reference }: { note: string | null; reference: string | null }, more?: (em: EntityManager, report: MonitorReport, at: Date) => Promise<void>): Promise<string> {
    return mutate(this.em, actor, mutation, input, async (em) => {
      const report = await this.load(em, actor, input);
      const [at, before] = [await this.clock.now(em), { status: report.status }];
      em.persist(report.take(step, await isSettled(em, report.id), { by: actor.code, at, note, reference }));
      await more?.(em, report, at);
      await expectNext(em, this.client.directory, report, next[step], at);
      return { subject: { type: 'MonitorReport', id: report.id }, before, after: { status: report.status, ...(reference && { reference }), ...(step === 'FORWARD' && { unit: note }) } }; // what is noted may name the monitor
    });
  }

  private async load(em: EntityManager, actor: OfficerActor, { id, expectedVersion }: Step): Promise<MonitorReport> {
    const report = isId(id) ? await em.findOne(MonitorReport, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
    const { rows } = await sql`select from monitor_report x where x.id = ${report?.id ?? null} and ${visibleReports(this.client.directory, actor)}`.execute(em.getKysely());
    if (!report || !rows.length) return refuse('NOT_FOUND', { what: '监督员反映的问题', id });
    if (!handlesReports(actor)) refuse('FORBIDDEN');
    if (report.version !== expectedVersion) refuse('CONFLICT', { id, expectedVersion, actualVersion: report.version });
    return report;
  }
}

/** The unit reads what is forwarded, and must not find in it who the monitor is. */
async function refuseIdentity(em: EntityManager, { monitorId }: MonitorReport, texts: Readonly<Record<string, string>>): Promise<void> {
  const { name, phone } = await em.findOneOrFail(BusinessMonitor, { id: monitorId });
  for (const [field, text] of Object.entries(texts)) {
    const what = identityIn(text, { contactName: name, contactPhone: phone, creditCode: null, enterpriseName: null });
    if (what) refuse('CONTAINS_IDENTITY', { field, what });
  }
}
