import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { DirectoryClient, officerStub, unitStub } from '@bangban/directory-client';
import type { ObjectionState, RulingForm } from '../generated/graphql.ts';

interface Row {
  id: string; ticketId: string; at: string; unit: string; officer: string | null; basis: string; proposed: string; withdrawnAt: string | null; isOpen: boolean;
  ruledAt: string | null; form: RulingForm; ruledTo: string; decidedBy: string; recordedBy: string; grounds: string;
}

/** The objections to the assignments of tickets that the reader may see, each with its ruling. */
@Injectable()
export class DisputeReader {
  constructor(private readonly em: EntityManager, private readonly client: DirectoryClient) {}

  async ofTickets(ids: readonly string[]) {
    const { rows } = await sql<Row>`
      select o.id, o.ticket_id as "ticketId", o.objected_at as at, o.unit_code as unit, o.officer_code as officer, o.basis, o.proposed_unit as proposed, o.withdrawn_at as "withdrawnAt",
        t.proposed_unit is not null and row_number() over (partition by o.ticket_id order by o.objected_at desc, o.id desc) = 1 as "isOpen",
        r.ruled_at as "ruledAt", r.form, r.unit_code as "ruledTo", r.decided_by as "decidedBy", r.recorded_by as "recordedBy", r.grounds
      from objection o join ticket t on t.id = o.ticket_id left join ruling r on r.objection_id = o.id
      where o.ticket_id = any(${[...ids]}::uuid[]) order by o.objected_at, o.id`.execute(this.em.getKysely());
    return Map.groupBy(rows.map((row) => this.objection(row)), ({ ticketId }) => ticketId);
  }

  private objection(row: Row) {
    const { directory } = this.client;
    const { id, ticketId, at, basis, withdrawnAt } = row;
    return {
      id, ticketId, at, basis, withdrawnAt, state: stateOf(row),
      unitId: row.unit, unit: unitStub(directory, row.unit), officerId: row.officer, officer: officerStub(directory, row.officer),
      proposedUnitId: row.proposed, proposedUnit: unitStub(directory, row.proposed),
      ruling: row.ruledAt && {
        at: row.ruledAt, form: row.form, grounds: row.grounds, unitId: row.ruledTo, unit: unitStub(directory, row.ruledTo), moved: row.ruledTo !== row.unit,
        decidedById: row.decidedBy, decidedBy: officerStub(directory, row.decidedBy), recordedById: row.recordedBy, recordedBy: officerStub(directory, row.recordedBy),
      },
    };
  }
}

const stateOf = ({ ruledAt, withdrawnAt, isOpen }: Row): ObjectionState => (ruledAt ? 'RULED' : withdrawnAt ? 'WITHDRAWN' : isOpen ? 'OPEN' : 'LAPSED');
