import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { DirectoryClient, officerStub, unitStub } from '@bangban/directory-client';
import { pageSize, refuse } from '@bangban/kernel';
import { batched, pageByTime, today, type RequestContext } from '@bangban/platform';
import type { QueryGridsArgs } from '../generated/graphql.ts';

interface Row { id: string; localityId: string; openedById: string }
interface Share { gridId: string; officer: string; count: number }

/** How localities are divided is for every officer to read: it says who looks after an enterprise, nothing of the enterprise. */
@Injectable()
export class GridReader {
  constructor(private readonly em: EntityManager, private readonly client: DirectoryClient) {}

  list({ filter, ...page }: QueryGridsArgs, size = pageSize(page)) {
    const where = filter?.locality ? sql`g.locality = any(${this.client.directory.subtree(filter.locality)}::text[])` : sql`true`;
    return pageByTime(this.em, { columns, from: sql`grid g`, where, time: sql`g.opened_at`, id: sql`g.id` }, page, (row: Row) => this.shown(row), size);
  }

  async one(id: string) {
    const { rows: [row] } = await sql<Row>`select ${columns} from grid g where g.id = ${id}`.execute(this.em.getKysely());
    return row ? this.shown(row) : refuse('NOT_FOUND', { what: '网格', id });
  }

  private shown(row: Row) {
    const { directory } = this.client;
    const shares = (context: RequestContext) => batched<Share[]>(context, 'gridShares', (ids) => this.shares(ids), []).load(row.id);
    return {
      ...row, locality: unitStub(directory, row.localityId), openedBy: officerStub(directory, row.openedById),
      specialists: async (_: unknown, context: RequestContext) => (await shares(context)).map(({ officer, count }) => ({ officer: officerStub(directory, officer), enterpriseCount: count })),
      enterpriseCount: async (_: unknown, context: RequestContext) => (await shares(context)).reduce((sum, { count }) => sum + count, 0),
    };
  }

  private async shares(ids: readonly string[]) {
    const { rows } = await sql<Share>`select x.grid_id as "gridId", x.officer_code as officer, count(*)::int as count from enterprise_specialist x
      where x.grid_id = any(${[...ids]}::uuid[]) and x.starts_on <= ${today} and (x.ends_on is null or x.ends_on >= ${today}) group by 1, 2 order by 3 desc, 2`.execute(this.em.getKysely());
    return Map.groupBy(rows, ({ gridId }) => gridId);
  }
}

const columns = sql`g.id, g.version, g.locality as "localityId", g.name, g.opened_at as "openedAt", g.opened_by as "openedById"`;
