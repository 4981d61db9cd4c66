import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { DirectoryClient, officerStub, unitStub } from '@bangban/directory-client';
import { isId, pageSize, refuse, type Actor } from '@bangban/kernel';
import { batched, DatabaseClock, pageByTime, type RequestContext } from '@bangban/platform';
import { addDays, localDate, type LocalDate } from '@bangban/working-time';
import { EnterpriseReader } from '../enterprise/enterprise.reader.ts';
import type { QueryEnterpriseWeekArgs, QueryPlannedVisitsArgs } from '../generated/graphql.ts';
import { visibleRecords } from '../record/record.policy.ts';
import { RecordReader } from '../record/record.reader.ts';
import { mondayOf } from '../record/record.rules.ts';
import { visitKind } from '../visit/visit.entity.ts';

interface Row { id: string; creditCode: string; unitId: string; weekOn: LocalDate; visitId: string | null; plannedById: string; withdrawnById: string | null }

@Injectable()
export class PlannedVisitReader {
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient, private readonly enterprises: EnterpriseReader, private readonly records: RecordReader) {}

  async list(actor: Actor, { filter, ...page }: QueryPlannedVisitsArgs, size = pageSize(page)) {
    const state = stateOn(localDate(await this.clock.now(this.em)));
    const where = sql.join([
      this.visible(actor),
      ...(filter?.unit ? [sql`x.unit_code = ${filter.unit}`] : []),
      ...(filter?.enterprise ? [sql`x.credit_code = ${filter.enterprise}`] : []),
      ...(filter?.week ? [sql`x.week_on = ${mondayOf(filter.week)}::date`] : []),
      ...(filter?.from ? [sql`x.week_on >= ${mondayOf(filter.from)}::date`] : []),
      ...(filter?.until ? [sql`x.week_on <= ${filter.until}::date`] : []),
      ...(filter?.state ? [sql`${state} = ${filter.state}`] : []),
    ], sql` and `);
    return pageByTime(this.em, { columns: sql`${columns}, ${state} as state`, from, where, time: sql`x.planned_at`, id: sql`x.id` }, page, (row: Row) => this.shown(row), size);
  }

  async one(actor: Actor, id: string) {
    return (isId(id) && (await this.byIds(actor, [id])).get(id.toLowerCase())) || refuse('NOT_FOUND', { what: '走访计划', id });
  }

  async byIds(actor: Actor, ids: readonly string[]) {
    const state = stateOn(localDate(await this.clock.now(this.em)));
    const { rows } = await sql<Row>`select ${columns}, ${state} as state from ${from} where ${this.visible(actor)} and x.id = any(${[...ids]}::uuid[])`.execute(this.em.getKysely());
    return new Map(rows.map((row) => [row.id, this.shown(row)]));
  }

  /** What a visit carried out; null where the reader does not see it. */
  load(context: RequestContext, id: string) { return batched<object | null>(context, 'plannedVisit', (ids) => this.byIds(context.actor, ids), null).load(id); }

  /** Plans are for those who visit, not for whom they visit. */
  private visible(actor: Actor) { return actor.kind === 'ENTERPRISE' ? sql<boolean>`false` : visibleRecords(this.client.directory, actor); }

  /** 4.12: which units go there in that week: to any officer, before he plans. */
  async week({ enterprise, week }: QueryEnterpriseWeekArgs) {
    const from = mondayOf(week);
    return { from, until: addDays(from, 6), visits: (await this.units([`${enterprise} ${from}`])).get(`${enterprise} ${from}`) ?? [] };
  }

  private shown(row: Row) {
    const { directory } = this.client;
    return {
      ...row, visit: (_: unknown, context: RequestContext) => row.visitId && this.records.load(context, visitKind, row.visitId), enterprise: (_: unknown, context: RequestContext) => this.enterprises.load(context, row.creditCode), unit: unitStub(directory, row.unitId), plannedBy: officerStub(directory, row.plannedById), withdrawnBy: officerStub(directory, row.withdrawnById),
      sameWeek: async (_: unknown, context: RequestContext) =>
        (await batched(context, 'visitsOfWeek', (keys) => this.units(keys), []).load(`${row.creditCode} ${row.weekOn}`)).filter(({ unitId }) => unitId !== row.unitId),
    };
  }

  /** By enterprise and Monday: one statement for all that are asked for. */
  private async units(keys: readonly string[]) {
    const [codes, weeks] = [keys.map((key) => key.slice(0, -11)), keys.map((key) => key.slice(-10))]; // whatever was given for a code
    const { rows } = await sql<{ key: string; unitId: string; held: boolean }>`select a.code || ' ' || a.week as key, o.unit_code as "unitId", bool_or(o.held) as held
      from unnest(${codes}::text[], ${weeks}::date[]) a (code, week) cross join lateral (
        select p.unit_code, false as held from planned_visit p where p.credit_code = a.code and p.week_on = a.week and p.withdrawn_at is null and not exists (select from visit v where v.planned_visit_id = p.id and v.withdrawn_at is null)
        union all select v.unit_code, true from visit v where v.credit_code = a.code and v.held_on >= a.week and v.held_on < a.week + 7 and v.withdrawn_at is null
        union all select s.unit_code, true from specialist_visit v join enterprise_specialist s on s.id = v.specialist_id where s.credit_code = a.code and v.held_on >= a.week and v.held_on < a.week + 7 and v.withdrawn_at is null) o
      group by 1, 2 order by 1, 2`.execute(this.em.getKysely());
    return Map.groupBy(rows.map(({ key, unitId, held }) => ({ key, unitId, unit: unitStub(this.client.directory, unitId), held })), ({ key }) => key);
  }
}

const from = sql`planned_visit x left join visit v on v.planned_visit_id = x.id and v.withdrawn_at is null`;
const columns = sql`x.id, x.version, x.credit_code as "creditCode", x.unit_code as "unitId", x.week_on::text as "weekOn", x.purposes, x.note, v.id as "visitId", x.planned_at as "plannedAt", x.planned_by as "plannedById",
  x.withdrawn_at as "withdrawnAt", x.withdrawn_by as "withdrawnById", x.withdrawn_because as "withdrawnBecause"`;
const stateOn = (today: LocalDate) => sql<string>`case when x.withdrawn_at is not null then 'WITHDRAWN' when v.id is not null then 'CARRIED_OUT' when x.week_on + 7 <= ${today}::date then 'NOT_CARRIED_OUT' else 'PLANNED' end`;
