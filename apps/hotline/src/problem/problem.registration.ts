import { Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { EventOf } from '@bangban/contracts';
import { DirectoryClient } from '@bangban/directory-client';
import type { Actor } from '@bangban/kernel';
import { DatabaseClock, emit } from '@bangban/platform';
import { Ticket } from '../ticket/ticket.entity.ts';
import { TicketFiling } from '../ticket/ticket.filing.ts';
import type { Matter } from '../ticket/ticket.input.ts';
import { noticeOf } from '../ticket/ticket.notice.ts';

type Raised = EventOf<'problem.raised'>['payload'];

/** Registers what was raised on a visit or by a monitor as the ticket that liaison has named (一(3), 4.05, 5.05). */
@Injectable()
export class ProblemRegistration {
  constructor(private readonly clock: DatabaseClock, private readonly client: DirectoryClient, private readonly filing: TicketFiling) {}

  /** Told twice, it is registered once. Its terms start now, at registration; what names an unknown unit or officer is refused, and so waits where parked events are seen. */
  async register(em: EntityManager, { payload }: EventOf<'problem.raised'>): Promise<void> {
    if (await em.findOne(Ticket, { id: payload.ticketId })) return;
    const { directory } = this.client;
    const matter = matterOf(payload, directory.category(payload.category ?? '') ? payload.category : null);
    this.filing.check(matter);
    const { ticket, act } = await this.filing.create(em, this.raisedBy(payload), await this.clock.now(em), matter, { source: null, imported: false, id: payload.ticketId, severity: payload.severity, severityReason: payload.severityReason });
    await this.filing.save(em, ticket, act);
    if (payload.severity !== 'MAJOR') return;
    const { id, number, version, category = null, leadUnit = null, suggestedUnit = null } = ticket;
    await emit(em, [
      { name: 'ticket.major-registered', at: act.at, aggregate: { type: 'Ticket', id, version }, payload: { ticketId: id, number, category, leadUnit, suggestedUnit } },
      noticeOf(directory, ticket, { source: `major ${id}`, at: act.at, wanted: ['UNIT_OFFICE'], unit: leadUnit, text: `${number}定为重大问题，请列入企业问题双月会办会` }),
    ]);
  }

  /** Who raised it, so that he can follow it; a system, or an officer whom this copy of the directory does not know, is the service that tells of it. */
  private raisedBy({ raisedBy, raisedUnit }: Raised): Actor {
    const officer = this.client.directory.officer(raisedBy ?? '');
    return officer ? { kind: 'OFFICER', code: officer.code, title: officer.title, unit: raisedUnit, unitChain: this.client.directory.unitChain(raisedUnit), roles: [...officer.roles] } : { kind: 'SYSTEM', name: 'liaison' };
  }
}

/** The enterprise reports it by the telephone in its register. Of a monitor nothing is known here: 区营商办 passes it on, and is who is asked and told. */
function matterOf({ channel, title, content, suggestedUnit, complainedUnits, complainedOfficers, enterprise }: Raised, category: string | null): Matter {
  return {
    channel, kind: complainedUnits.length + complainedOfficers.length ? 'COMPLAINT' : 'HELP', complexity: null, category, serviceItem: null, title, content, locality: enterprise?.locality ?? null, suggestedUnit,
    complainedAboutUnits: complainedUnits, complainedAboutOfficers: complainedOfficers, sourceSystem: null, externalNo: null, receivedAt: null,
    reporter: enterprise
      ? { kind: 'ENTERPRISE', creditCode: enterprise.creditCode, enterpriseName: enterprise.name, contactName: enterprise.name, contactPhone: enterprise.phone ?? '', confidential: false }
      : { kind: 'PERSON', creditCode: null, enterpriseName: null, contactName: '区营商办（监督员反映，由区营商办转告）', contactPhone: '', confidential: true },
  };
}
