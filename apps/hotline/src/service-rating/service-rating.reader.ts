import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql, type RawBuilder } from 'kysely';
import { connection, decodeCursor, isId, notOurs, pageSize, type Actor } from '@bangban/kernel';
import { type Directory, DirectoryClient, officerStub, unitStub } from '@bangban/directory-client';
import { batched, type RequestContext } from '@bangban/platform';
import { isLocalDate, localDate } from '@bangban/working-time';
import type { QueryRatingAnswerArgs, QueryServiceRatingsArgs, QueryServiceToRateArgs, RatingChannel, RatingGrade, ServiceRatingFilter } from '../generated/graphql.ts';
import { isBehind } from '../bulletin/bulletin.figures.ts';
import { ServiceRecordReader } from '../service-record/service-record.reader.ts';
import { TicketDesk } from '../ticket/ticket.desk.ts';
import { RatingInvitations } from './rating.invitations.ts';
import { isOutside, ratingsVisible } from './service-rating.policy.ts';
import { isNegative, negativeGrades } from './service-rating.rules.ts';

interface Row { id: string; grade: RatingGrade; channel: RatingChannel; ratedOn: string; ratedAt: string; comment: string | null; recordId: string; servicePointId: string; unitId: string; officerId: string }

/** Ratings as rows, and what who rates may see of what he rates. */
@Injectable()
export class ServiceRatingReader {
  constructor(private readonly em: EntityManager, private readonly client: DirectoryClient, private readonly desk: TicketDesk, private readonly records: ServiceRecordReader, private readonly invitations: RatingInvitations) {}

  /** The same before and after it was rated: whoever printed the receipt could tell by it whose rating it was. */
  async toRate(actor: Actor, args: QueryServiceToRateArgs) {
    const record = await this.invitations.record(actor, args);
    const { number, serviceItem, servicePoint, windowName, servedAt, ratableUntil } = record;
    return { number, serviceItem, servicePoint: this.client.directory.servicePoint(servicePoint)?.name ?? servicePoint, window: windowName, servedOn: localDate(servedAt), ratableUntil };
  }

  /** What the unit has published about a bad review; who gave his name is called instead. */
  async answer(actor: Actor, { number, code }: QueryRatingAnswerArgs) {
    const { id, ratedOn } = await this.invitations.rating(actor, number, code);
    const [told] = await this.em.fork().execute<{ note: string; at: string }[]>(`select p.note, p.at from rectification_step p join rectification z on z.id = p.rectification_id
      where z.rating_id = ? and not z.named and p.step = 'FEED_BACK' order by p.at desc, p.id desc limit 1`, [id]);
    return { ratedOn, answer: told?.note ?? null, answeredAt: told ? new Date(told.at) : null };
  }

  /** By the day: within one, in no order of time. */
  async list(actor: Actor, { filter, ...page }: QueryServiceRatingsArgs, size = pageSize(page)) {
    const where = matching(filter ?? {}, this.client.directory);
    const rows = await this.rows(actor, sql`${where} and ${after(page.after)} order by g.rated_on desc, g.id desc limit ${size + 1}`);
    const total = async () => Number((await sql<{ count: string }>`select count(*) from ${rated} where ${ratingsVisible(this.desk.view(actor))} and ${where}`.execute(this.em.getKysely())).rows[0]!.count);
    return connection(rows, size, total, ({ ratedOn, id }) => [ratedOn, id]);
  }

  async byIds(actor: Actor, ids: readonly string[]) {
    return new Map((await this.rows(actor, sql`g.id = any(${[...ids]}::uuid[])`)).map((row) => [row.id, row]));
  }

  private async rows(actor: Actor, rest: RawBuilder<unknown>) {
    const { directory } = this.client;
    const view = this.desk.view(actor);
    const { rows } = await sql<Row>`select ${columns} from ${rated} where ${ratingsVisible(view)} and ${rest}`.execute(this.em.getKysely());
    return rows.map(({ recordId, ...row }) => {
      const outside = isOutside(view, row.unitId);
      return {
        ...row, isNegative: isNegative(row.grade), ratedAt: outside ? row.ratedAt : null, comment: outside || isNegative(row.grade) ? row.comment : null,
        servicePoint: { code: row.servicePointId }, unit: unitStub(directory, row.unitId), officer: officerStub(directory, row.officerId),
        record: (_: unknown, context: RequestContext) => (outside ? batched(context, 'serviceRecord', (ids) => this.records.byIds(actor, ids), null as never).load(recordId) : null),
      };
    });
  }
}

const rated = sql`service_rating g join service_record s on s.id = g.record_id`;
const columns = sql`g.id, g.grade, g.channel, g.rated_on::text as "ratedOn", g.at as "ratedAt", g.comment, g.named, g.in_bulk as "inBulk", g.record_id as "recordId",
  exists (select from rectification z where z.rating_id = g.id and z.status = 'WITHDRAWN') as excluded,
  s.kind, s.service_item as "serviceItem", s.service_point as "servicePointId", s.level, s.window_name as "window", s.unit_code as "unitId", s.officer_code as "officerId"`;

const matching = ({ unit, servicePoint, level, channel, grade, negative, ratedFrom, ratedBefore, inBulletin }: ServiceRatingFilter, directory: Directory) => sql.join([
  unit ? sql`s.unit_code = any(${directory.subtree(unit)}::text[])` : sql`true`,
  servicePoint ? sql`s.service_point = ${servicePoint}` : sql`true`,
  level ? sql`s.level = ${level}` : sql`true`,
  channel ? sql`g.channel = ${channel}` : sql`true`,
  grade ? sql`g.grade = ${grade}` : sql`true`,
  typeof negative === 'boolean' ? sql`(g.grade = any(${[...negativeGrades]}::text[])) = ${negative}` : sql`true`,
  ratedFrom ? sql`g.rated_on >= ${ratedFrom}::date` : sql`true`,
  ratedBefore ? sql`g.rated_on < ${ratedBefore}::date` : sql`true`,
  inBulletin ? isBehind(inBulletin, sql`g.id`) : sql`true`,
], sql` and `);

function after(cursor: string | null | undefined) {
  if (!cursor) return sql`true`;
  const [day, id, ...more] = decodeCursor(cursor);
  if (typeof day !== 'string' || !isLocalDate(day) || typeof id !== 'string' || !isId(id) || more.length) return notOurs();
  return sql`(g.rated_on, g.id) < (${day}::date, ${id}::uuid)`;
}
