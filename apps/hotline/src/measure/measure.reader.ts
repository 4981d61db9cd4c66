import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql, type RawBuilder } from 'kysely';
import { pageSize, type Actor } from '@bangban/kernel';
import { DirectoryClient, officerStub, unitStub } from '@bangban/directory-client';
import { now, pageByTime } from '@bangban/platform';
import type { MeasureFilter, MeasureStatus, MeasureSubject, QueryMeasuresArgs } from '../generated/graphql.ts';
import { TicketDesk } from '../ticket/ticket.desk.ts';
import type { Viewpoint } from '../ticket/ticket.policy.ts';
import { stepsFrom } from './measure.lifecycle.ts';
import { mayComplete, mayWithdraw, visibleMeasures } from './measure.policy.ts';

interface Row { id: string; subjectId: string; subjectType: MeasureSubject; unitCode: string; officerCode: string | null; openedBy: string; openedUnit: string; settledBy: string | null; status: MeasureStatus }

@Injectable()
export class MeasureReader {
  constructor(private readonly em: EntityManager, private readonly client: DirectoryClient, private readonly desk: TicketDesk) {}

  list(actor: Actor, { filter, ...page }: QueryMeasuresArgs, size = pageSize(page)) {
    const view = this.desk.view(actor);
    return pageByTime(this.em, { columns, from: sql`measure m`, where: sql`${visibleMeasures(view)} and ${matching(filter)}`, time: sql`m.due_at`, id: sql`m.id`, soonest: true }, page, (row: Row) => this.shown(view, row), size);
  }

  async byId(actor: Actor, id: string) {
    const view = this.desk.view(actor);
    const { rows: [row] } = await sql<Row>`select ${columns} from measure m where m.id = ${id} and ${visibleMeasures(view)}`.execute(this.em.getKysely());
    return row ? this.shown(view, row) : null;
  }

  /** Those of walk-throughs, problem classes or analyses that the reader sees, by what they follow from. */
  async ofSubjects(actor: Actor, ids: readonly string[]) {
    const view = this.desk.view(actor);
    const { rows } = await sql<Row>`select ${columns} from measure m where m.subject_id = any(${[...ids]}::uuid[]) order by m.due_at, m.id`.execute(this.em.getKysely());
    return Map.groupBy(rows.map((row) => this.shown(view, row)), ({ subjectId }) => subjectId);
  }

  private shown(view: Viewpoint, row: Row) {
    const { directory } = this.client;
    const may = { COMPLETE: mayComplete, WITHDRAW: mayWithdraw };
    return {
      ...row, unitId: row.unitCode, unit: unitStub(directory, row.unitCode), officerId: row.officerCode, officer: officerStub(directory, row.officerCode),
      openedById: row.openedBy, openedBy: officerStub(directory, row.openedBy), settledById: row.settledBy, settledBy: officerStub(directory, row.settledBy),
      nextSteps: () => stepsFrom(row.status).filter((step) => may[step](view, row)),
    };
  }
}

const overdue = sql`(m.status = 'OPEN' and m.due_at < ${now})`;
const columns = sql`m.id, m.number, m.version, m.subject_type as "subjectType", m.subject_id as "subjectId", m.content, m.unit_code as "unitCode", m.officer_code as "officerCode", m.due_on::text as "dueOn", m.due_at as "dueAt", ${overdue} as overdue,
  m.status, m.opened_at as "openedAt", m.opened_by as "openedBy", m.opened_unit as "openedUnit", m.settled_at as "settledAt", m.settled_by as "settledBy", m.settled_note as "settledNote"`;

function matching(filter: MeasureFilter | null | undefined): RawBuilder<unknown> {
  const { unit, subjectType, subjectId, open, overdue: late } = filter ?? {};
  return sql.join([
    unit ? sql`m.unit_code = ${unit}` : sql`true`,
    subjectType ? sql`m.subject_type = ${subjectType}` : sql`true`,
    subjectId ? sql`m.subject_id::text = ${subjectId.toLowerCase()}` : sql`true`,
    typeof open === 'boolean' ? sql`(m.status = 'OPEN') = ${open}` : sql`true`,
    typeof late === 'boolean' ? sql`${overdue} = ${late}` : sql`true`,
  ], sql` and `);
}
