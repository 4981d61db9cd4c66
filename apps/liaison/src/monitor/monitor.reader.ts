import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { DirectoryClient, officerStub, unitStub } from '@bangban/directory-client';
import { isId, pageSize, refuse, type Actor } from '@bangban/kernel';
import { pageByTime, today } from '@bangban/platform';
import type { QueryMonitorsArgs } from '../generated/graphql.ts';
import { seesMonitors } from './monitor.policy.ts';

interface Row { id: string; area: string[]; registeredById: string; endedById: string | null }

@Injectable()
export class MonitorReader {
  constructor(private readonly em: EntityManager, private readonly client: DirectoryClient) {}

  list(actor: Actor, { filter, ...page }: QueryMonitorsArgs, size = pageSize(page)) {
    if (!seesMonitors(actor)) refuse('FORBIDDEN');
    const { area, inTerm } = filter ?? {};
    const where = sql`${area ? sql`${area} = any(x.area)` : sql`true`} and ${typeof inTerm === 'boolean' ? sql`${current} = ${inTerm}` : sql`true`}`;
    return pageByTime(this.em, { columns, from, where, time: sql`x.registered_at`, id: sql`x.id` }, page, (row: Row) => this.shown(row), size);
  }

  async one(actor: Actor, id: string) {
    if (!seesMonitors(actor)) refuse('FORBIDDEN');
    return (isId(id) ? (await this.byIds([id])).get(id.toLowerCase()) : undefined) ?? refuse('NOT_FOUND', { what: '营商环境监督员', id });
  }

  /** To whom a report may be shown, its monitor may. */
  async byIds(ids: readonly string[]) {
    const { rows } = await sql<Row>`select ${columns} from ${from} where x.id = any(${[...ids]}::uuid[])`.execute(this.em.getKysely());
    return new Map(rows.map((row) => [row.id, this.shown(row)]));
  }

  private shown(row: Row) {
    const { directory } = this.client;
    return { ...row, areaIds: row.area, area: row.area.map((code) => unitStub(directory, code)), registeredBy: officerStub(directory, row.registeredById), endedBy: officerStub(directory, row.endedById) };
  }
}

const current = sql`${today} between x.since and x.until`;
const from = sql`monitor x`;
const columns = sql`x.id, x.version, x.number, x.name, x.phone, x.area, x.since::text as since, x.until::text as until, ${current} as "inTerm", x.registered_at as "registeredAt", x.registered_by as "registeredById",
  x.ended_at as "endedAt", x.ended_by as "endedById", x.ended_because as "endedBecause"`;
