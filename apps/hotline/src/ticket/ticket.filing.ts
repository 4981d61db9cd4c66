import { Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import { newId, principal, refuse, type Actor } from '@bangban/kernel';
import { localDate } from '@bangban/working-time';
import { saveDeadlines } from '@bangban/deadlines';
import { DirectoryClient, type Directory } from '@bangban/directory-client';
import { canonical, writeTrail } from '@bangban/platform';
import { ComplainantStore } from '../complainant/complainant.store.ts';
import type { Severity } from '../generated/graphql.ts';
import { TicketClock } from './ticket.clock.ts';
import type { Act } from './ticket.act.ts';
import { Ticket } from './ticket.entity.ts';
import type { Matter } from './ticket.input.ts';
import { ticketNumber } from './ticket.rules.ts';
import { changeOf } from './ticket.trail.ts';

/** Where a matter comes from. `id`, `severity`: of what another service has named and graded. */
interface Origin { source: string | null; imported: boolean; id?: string; severity?: Severity; severityReason?: string }

/** Makes a ticket out of a matter, inside the caller's transaction: number, ticket, first deadline, identity apart. */
@Injectable()
export class TicketFiling {
  constructor(private readonly client: DirectoryClient, private readonly complainants: ComplainantStore) {}

  fingerprint(matter: Matter): string { return this.complainants.keyring.fingerprint(canonical({ ...matter, sourceSystem: null })); }

  /** What a register said of the handling, to tell a later copy that says otherwise. */
  registerFingerprint(outcome: object): string { return this.complainants.keyring.fingerprint(canonical(outcome)); }

  /** What is left of an outside number once the case is anonymized. */
  externalRef(source: string | null, externalNo: string): string { return this.complainants.keyring.fingerprint(`outside ${source}\n${externalNo}`); }

  /** Refuses what the directory does not know. */
  check({ category, suggestedUnit, locality, complainedAboutUnits, complainedAboutOfficers }: Matter): void {
    const { directory } = this.client;
    if (category && !directory.category(category)) refuse('UNKNOWN_CATEGORY', { category });
    for (const unit of [suggestedUnit, locality, ...complainedAboutUnits]) if (unit !== null && !directory.unit(unit)) refuse('UNKNOWN_UNIT', { unit });
    if (complainedAboutUnits.some((unit) => directory.unit(unit)?.kind === 'DISTRICT')) refuse('INVALID_INPUT', { field: 'complainedAboutUnits', reason: '请选择具体的被反映单位，而不是全区' });
    for (const officer of complainedAboutOfficers) if (!directory.officer(officer)) refuse('UNKNOWN_OFFICER', { officer });
  }

  /** A department system's name is its own: what stands under it, it sees. */
  checkSource(source: string | null): void {
    if (source && this.client.directory.machine(source)) refuse('INVALID_INPUT', { field: 'sourceSystem', reason: `“${source}”是部门系统，只能由其自身登记` });
  }

  /** The ticket that this outside number already has, or undefined; the same number with other content is refused (X.13). */
  async earlier(em: EntityManager, source: string | null, matter: Matter, named: (ticket: Ticket) => string): Promise<Ticket | undefined> {
    if (!matter.externalNo) return undefined;
    await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 1))', [`${source}\n${matter.externalNo}`]);
    const ticket = await em.findOne(Ticket, { sourceSystem: source, $or: [{ externalNo: matter.externalNo }, { externalRef: this.externalRef(source, matter.externalNo) }] });
    if (ticket && ticket.fingerprint !== this.fingerprint(matter)) refuse('EXTERNAL_NO_REUSED', { externalNo: matter.externalNo, existing: named(ticket) });
    return ticket ?? undefined;
  }

  async create(em: EntityManager, by: Actor, at: Date, matter: Matter, origin: Origin): Promise<{ ticket: Ticket; act: Act }> {
    const { directory } = this.client;
    const { reporter } = matter;
    const named = reporter.confidential ? null : reporter;
    const ticket = Object.assign(new Ticket(), {
      id: origin.id ?? newId(), number: '', version: 1, sourceSystem: origin.source, externalNo: matter.externalNo, externalRef: null, fingerprint: this.fingerprint(matter), imported: origin.imported, registerFingerprint: null,
      channel: matter.channel, kind: matter.kind, complexity: matter.complexity, category: matter.category, serviceItem: matter.serviceItem, title: matter.title, content: matter.content,
      status: 'RECEIVED' as const, reporterKind: reporter.kind, reporterRef: reporter.kind === 'ENTERPRISE' && reporter.creditCode ? this.complainants.reporterRef(reporter.creditCode) : null, // a person's employer is not the reporter
      confidential: reporter.confidential,
      enterpriseCode: named?.creditCode ?? null, enterpriseName: named?.enterpriseName ?? null,
      locality: matter.locality, suggestedUnit: matter.suggestedUnit, leadUnit: firstReceiver(by, matter, directory), handlingUnit: null, assistingUnits: [], handlingLevel: 'UNIT' as const, severity: origin.severity ?? 'GENERAL', severityReason: origin.severityReason ?? null,
      complainedUnits: matter.complainedAboutUnits, complainedOfficers: matter.complainedAboutOfficers,
      filedBy: by.kind === 'ENTERPRISE' ? 'reporter' : principal(by), scopeProposedBy: null, proposedUnit: null, objectionClosed: false, mergedInto: null, receivedAt: matter.receivedAt ?? at,
      acceptedAt: null, assignedAt: null, suspendedAt: null, extensionRequestedFor: null, acknowledgedAt: null, firstContactAt: null, fedBackAt: null, reportedDoneAt: null, closedAt: null, outcome: null, rating: null, ratedAt: null, followUpCall: null,
      round: 1, rulebookVersion: directory.rulebook.version, nextDueAt: null, nextDueKind: null, changedAt: at, identityErasedAt: null, anonymizedAt: null,
    });
    const act: Act = { by, at, clock: new TicketClock(ticket, [], directory, origin.imported ? at : undefined), records: [] };
    await this.complainants.write(em, ticket.id, { contactName: reporter.contactName, contactPhone: reporter.contactPhone, creditCode: reporter.creditCode, enterpriseName: reporter.enterpriseName });
    ticket.number = await this.nextNumber(em, localDate(ticket.receivedAt)); // last: the day's row is locked until commit
    ticket.receive({ ...act, at: origin.imported ? ticket.receivedAt : at });
    return { ticket, act };
  }

  /** The new ticket with all that rides with it. */
  async save(em: EntityManager, ticket: Ticket, act: Act): Promise<void> {
    em.persist([ticket, ...act.records]);
    await saveDeadlines(em, act.clock.all);
    const { after } = changeOf({}, ticket, act.records);
    await writeTrail(em, { by: act.by, action: ticket.imported ? 'IMPORT' : 'RECEIVE', subject: { type: 'Ticket', id: ticket.id }, onBehalfOf: act.by.kind === 'MACHINE' ? act.by.units[0] : null, after });
  }

  private async nextNumber(em: EntityManager, day: string): Promise<string> {
    const [row] = await em.execute<{ last: number }[]>('insert into ticket_serial (day, last) values (?, 1) on conflict (day) do update set last = ticket_serial.last + 1 returning last', [day]);
    return ticketNumber(day, row!.last);
  }
}

/** 首问负责: the unit that takes it in leads to the end. For 12345 and 一张网, and where that unit is complained about, that is the first unit assigned (A17). */
function firstReceiver(by: Actor, { channel, complainedAboutUnits }: Matter, directory: Directory): string | null {
  if (channel === 'HOTLINE_12345' || channel === 'PARTNER_SYSTEM') return null;
  const takenInBy = by.kind === 'OFFICER' && by.roles.includes('WINDOW_CLERK') ? by.unit : undefined;
  const unit = takenInBy ?? directory.desk(channel) ?? null;
  return unit && directory.unitChain(unit).some((code) => complainedAboutUnits.includes(code)) ? null : unit; // who is complained about does not lead (X.22)
}
