import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql, type RawBuilder } from 'kysely';
import { dutyPeriodColumns, dutyPeriodsFrom, dutyPeriodsMatching, dutyPeriodTime, evidenceOfPeriods, type DutyPeriodRow } from '@bangban/deadlines';
import { DirectoryClient, officerStub, unitStub } from '@bangban/directory-client';
import { isId, pageSize, refuse, type Actor } from '@bangban/kernel';
import { batched, DatabaseClock, pageByTime, type RequestContext } from '@bangban/platform';
import { localDate, periodLabel } from '@bangban/working-time';
import type { DutyPeriodFilter, QueryDutyPeriodsArgs } from '../generated/graphql.ts';
import { recordBehind } from '../record/record.evidence.ts';
import { RecordReader } from '../record/record.reader.ts';
import { excuses, isOwnDuty, visibleDuties } from './duty.policy.ts';
import { creditCodeOf, DutySubjectReader } from './duty.subject.ts';

type Row = DutyPeriodRow & { creditCode: string | null };

@Injectable()
export class DutyReader {
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient, private readonly subjects: DutySubjectReader, private readonly records: RecordReader) {}

  async list(actor: Actor, { filter, orderBy, ...page }: QueryDutyPeriodsArgs, size = pageSize(page)) {
    const asOf = await this.clock.now();
    const where = sql`${this.visible(actor)} and ${matching(filter, asOf)}`;
    const order = orderBy === 'NEXT_DUE' ? { time: sql`p.due_at`, soonest: true } : { time: dutyPeriodTime };
    return pageByTime(this.em, { columns: columns(asOf), from: dutyPeriodsFrom, where, ...order, id: sql`p.id` }, page, (row: Row) => this.shown(actor, row, asOf), size);
  }

  async one(actor: Actor, id: string) {
    const asOf = await this.clock.now();
    const { rows: [row] } = await sql<Row>`select ${columns(asOf)} from ${dutyPeriodsFrom} where ${this.visible(actor)} and ${isId(id) ? sql`p.id = ${id}` : sql`false`}`.execute(this.em.getKysely());
    return row ? this.shown(actor, row, asOf) : refuse('NOT_FOUND', { what: '任务', id });
  }

  private shown(actor: Actor, row: Row, asOf: Date) {
    const { directory } = this.client;
    return {
      ...row, ...this.subjects.of(row), unit: unitStub(directory, row.unitId), officer: officerStub(directory, row.officerId), excusedBy: officerStub(directory, row.excusedById),
      period: periodLabel(row.cadence, row.endsOn), ended: row.endsOn < localDate(asOf),
      mayExcuse: (row.state === 'OPEN' || row.state === 'MISSED') && row.startsOn <= localDate(asOf) && excuses(actor) && !isOwnDuty(directory, actor, row.unitId),
      evidence: async (_: unknown, context: RequestContext) => (await batched(context, 'dutyEvidence', (ids) => evidenceOfPeriods(this.em.fork(), ids), []).load(row.id)).map((one) => ({ ...one, ...recordBehind(this.records, one.type, one.id) })),
    };
  }

  private visible(actor: Actor): RawBuilder<boolean> { return visibleDuties(this.client.directory, actor); }
}

const columns = (asOf: Date) => sql`${dutyPeriodColumns(asOf)}, ${creditCodeOf(sql`d.subject_id`)} as "creditCode"`;

function matching(filter: DutyPeriodFilter | null | undefined, asOf: Date): RawBuilder<unknown> {
  const { creditCode, pairing: subjectId, ...rest } = filter ?? {};
  return sql`${dutyPeriodsMatching({ ...rest, subjectId }, asOf)} and ${creditCode ? sql`d.subject_id in (select id from pairing where credit_code = ${creditCode} union all select id from enterprise_specialist where credit_code = ${creditCode})` : sql`true`}`;
}
