import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql, type RawBuilder } from 'kysely';
import { connection, decodeCursor, notOurs, pageSize, refuse, type Actor } from '@bangban/kernel';
import { DirectoryClient } from '@bangban/directory-client';
import { batched, DatabaseClock } from '@bangban/platform';
import type { BulletinKind, QueryBulletinArgs, QueryBulletinsArgs } from '../generated/graphql.ts';
import { TicketDesk } from '../ticket/ticket.desk.ts';
import { classesNow, classesOf, type ListedClass } from './bulletin.classes.ts';
import { definitionsOf, definitionsVersion } from './bulletin.definitions.ts';
import { casesNow, casesOf, figuresOf, firstMonth, monthsNow, type Figure } from './bulletin.figures.ts';
import { previewsAll } from './bulletin.policy.ts';
import { isMonth, monthOf } from './bulletin.rules.ts';
import { bulletinView, type BulletinRow } from './bulletin.view.ts';

/** Reads bulletins: a list costs one statement, their figures one more, whatever its length. */
@Injectable()
export class BulletinReader {
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient, private readonly desk: TicketDesk) {}

  async list({ kind, year, ...page }: QueryBulletinsArgs) {
    const size = pageSize(page);
    const wanted = sql`b.kind = ${kind} and ${year ? sql`b.month like ${`${year}-%`}` : sql`true`}`;
    const rows = await this.rows(sql`${wanted} and ${after(page.after)} order by b.month desc, b.version desc limit ${size + 1}`);
    const total = async () => (await sql<{ count: number }>`select count(*)::int as count from bulletin b where ${wanted}`.execute(this.em.getKysely())).rows[0]!.count;
    return connection(rows.map((row) => this.published(row)), size, total, ({ month, version }) => [month, version]);
  }

  async one(actor: Actor, { kind, month, version }: QueryBulletinArgs) {
    if (!isMonth(month)) refuse('INVALID_INPUT', { field: 'month', reason: '须为月份，例如 2026-10' });
    const [row] = await this.rows(sql`b.kind = ${kind} and b.month = ${month} and ${version ? sql`b.version = ${version}` : sql`true`} order by b.version desc limit 1`);
    if (row) return this.published(row);
    if (version || month > monthOf(await this.clock.now()) || month < ((await firstMonth(this.em)) ?? '9999-12')) refuse('NOT_FOUND', { what: '通报', id: version ? `${month}第${version}版` : month });
    return this.preview(actor, { kind, month });
  }

  async byId(id: string) { return this.published((await this.rows(sql`b.id = ${id}`))[0]!); }

  private published(row: BulletinRow & { id: string }) {
    return bulletinView(row, this.client.directory, {
      wholeDistrict: true,
      figures: (context) => batched<Figure[]>(context, 'bulletinFigures', (ids) => this.figures(casesOf(sql`select unnest(${ids}::uuid[])`)), []).load(row.id),
      classes: (context) => batched<ListedClass[]>(context, 'bulletinClasses', (ids) => this.classes(classesOf(sql`select unnest(${ids}::uuid[])`)), []).load(row.id),
      outdatedBy: (context) => batched(context, `bulletinOutdatedBy ${row.kind}`, (ids) => this.outdatedBy(row.kind, ids), 0).load(row.id),
    });
  }

  private preview(actor: Actor, which: Pick<BulletinRow, 'kind' | 'month'>) {
    const view = this.desk.view(actor);
    const mine = ({ unit }: Figure) => previewsAll(view) || (unit !== null && view.reach.includes(unit));
    const { directory } = this.client;
    return bulletinView({ id: null, ...which, version: null, publishedAt: null, reason: null, definitionsVersion, definitions: definitionsOf(which.kind), rulebookVersion: directory.rulebook.version }, directory, {
      wholeDistrict: previewsAll(view),
      figures: (context) => batched<Figure[]>(context, `bulletin ${which.kind}`, (months) => this.figures(casesNow(which.kind, monthsNow(months))), []).load(which.month).then((all) => all.filter(mine)),
      classes: (context) => batched<ListedClass[]>(context, `bulletinClasses ${which.kind}`, (months) => this.classes(classesNow(which.kind, sql`select * from (${casesNow(which.kind, monthsNow(months))}) c where ${previewsAll(view)} or unit_code = any(${view.reach}::text[])`)), []).load(which.month),
      outdatedBy: () => 0,
    });
  }

  private async rows(rest: RawBuilder<unknown>) {
    const { rows } = await sql<BulletinRow & { id: string }>`select b.id, b.kind, b.month, b.version, b.published_at as "publishedAt", b.reason, b.definitions_version as "definitionsVersion", b.definitions, b.rulebook_version as "rulebookVersion" from bulletin b where ${rest}`.execute(this.em.getKysely());
    return rows;
  }

  private async figures(cases: RawBuilder<unknown>): Promise<Map<string, Figure[]>> {
    const { rows } = await figuresOf(cases).execute(this.em.getKysely());
    return Map.groupBy(rows, ({ bulletin }) => bulletin);
  }

  private async classes(classes: RawBuilder<ListedClass>): Promise<Map<string, ListedClass[]>> {
    return Map.groupBy((await classes.execute(this.em.getKysely())).rows, ({ bulletin }) => bulletin);
  }

  /** The cases that would be counted otherwise now. */
  private async outdatedBy(kind: BulletinKind, ids: readonly string[]): Promise<Map<string, number>> {
    const [then, since] = [casesOf(sql`select unnest(${ids}::uuid[])`), casesNow(kind, sql`(select id, month from bulletin where id = any(${ids}::uuid[]))`)];
    const { rows } = await sql<{ id: string; count: number }>`select bulletin_id as id, count(distinct case_id)::int as count
      from ((${then} except all ${since}) union all (${since} except all ${then})) changed group by bulletin_id`.execute(this.em.getKysely());
    return new Map(rows.map(({ id, count }) => [id, count]));
  }
}

function after(cursor: string | null | undefined): RawBuilder<unknown> {
  if (!cursor) return sql`true`;
  const [month, version, ...more] = decodeCursor(cursor);
  return typeof month === 'string' && Number.isSafeInteger(version) && !more.length ? sql`(b.month, b.version) < (${month}, ${version})` : notOurs();
}
