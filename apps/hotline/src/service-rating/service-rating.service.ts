import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { refuse, type Actor } from '@bangban/kernel';
import { DirectoryClient } from '@bangban/directory-client';
import { localDate, withOffset } from '@bangban/working-time';
import { contentHash, DatabaseClock, line, once, optionalLine, parseInput, phone, writeTrail } from '@bangban/platform';
import type { RateServiceAtDeviceInput, RateServiceInput } from '../generated/graphql.ts';
import { RectificationOpening } from '../rectification/rectification.opening.ts';
import { ServiceRecord } from '../service-record/service-record.entity.ts';
import { RaterStore } from './rater.store.ts';
import { RatingInvitations, type Invitation } from './rating.invitations.ts';
import { ServiceRating } from './service-rating.entity.ts';
import { isNegative } from './service-rating.rules.ts';

const given = z.object({
  channel: z.enum(['QR_CODE', 'WEB', 'SMS'], '评价器的评价由评价器系统提交'),
  comment: optionalLine(2_000),
  rater: z.object({ name: line(50), phone }).nullish().transform((rater) => rater ?? null),
});
const givenAtDevice = z.object({ device: optionalLine(100) });
type Given = Pick<ServiceRating, 'grade' | 'channel' | 'comment' | 'device'> & { rater: z.output<typeof given>['rater'] };
export interface Rated { id: string; number: string }

/** Takes one rating for each service record, through whatever door it comes. */
@Injectable()
export class ServiceRatingService {
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient, private readonly invitations: RatingInvitations, private readonly raters: RaterStore, private readonly opening: RectificationOpening) {}

  /** By whoever holds the token, or number and code; of the officers none of the unit that served (X.15). */
  async rate(actor: Actor, { token, number, code, grade, ...input }: RateServiceInput): Promise<Rated> {
    const rating = { ...parseInput(given, input), grade, device: null };
    const record = await this.invitations.record(actor, { token, number, code } as Invitation);
    if (actor.kind === 'OFFICER' && this.client.directory.subtree(actor.unit).includes(record.unitCode)) refuse('OWN_UNIT');
    const id = await this.em.fork().transactional((em) => this.take(em, actor, record, rating));
    return { id, number: record.number };
  }

  /** By a system of devices for the units it stands in: an officer rates for nobody. One that does not say which of its devices it was is counted as one. */
  async rateAtDevice(actor: Extract<Actor, { kind: 'MACHINE' }>, { idempotencyKey: key, number, grade, ...input }: RateServiceAtDeviceInput): Promise<Rated> {
    const { device } = parseInput(givenAtDevice, input);
    const record = await this.em.fork().findOne(ServiceRecord, { number });
    const reach = actor.units.flatMap((unit) => this.client.directory.subtree(unit));
    if (!actor.operations.includes('FILE')) refuse('FORBIDDEN');
    if (!record || !reach.includes(record.unitCode)) return refuse('NOT_FOUND', { what: '服务事项记录', id: number });
    const rating = { grade, channel: 'DEVICE' as const, comment: null, rater: null, device: device ? `${actor.code}/${device}` : actor.code };
    const id = await this.em.fork().transactional((em) => once(em, { actor, mutation: 'rateServiceAtDevice', key, hash: contentHash({ number, grade, ...(device && { device }) }) }, () => this.take(em, actor, record, rating)));
    return { id, number };
  }

  private async take(em: EntityManager, actor: Actor, record: ServiceRecord, { rater, ...rest }: Given): Promise<string> {
    const { officerCode, unitCode: unit, ratableUntil } = record;
    await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 3))', [`officer ${officerCode}`]); // who is served by one officer rates one after the other, and is counted
    const at = await this.clock.now(em);
    if (at > ratableUntil) refuse('INVALID_INPUT', { field: 'token', reason: `评价已于${withOffset(ratableUntil)}截止` });
    if (await em.count(ServiceRating, { recordId: record.id })) refuse('ALREADY_RATED');
    const { rulebook } = this.client.directory;
    const inBulk = await this.isInBulk(em, officerCode, rest.device, rulebook.at(localDate(at)).number('rating.per_hour'));
    const rating = Object.assign(new ServiceRating(), { id: randomUUID(), recordId: record.id, ...rest, named: Boolean(rater), inBulk, at, ratedOn: localDate(at), rulebookVersion: rulebook.version });
    em.persist(rating);
    if (rater) await this.raters.write(em, rating.id, rater);
    const rectification = isNegative(rating.grade) ? await this.opening.open(em, at, { source: 'SERVICE_RATING', ratingId: rating.id, unitCode: unit, officerCode, named: rating.named }) : undefined;
    const { grade, channel, named, device } = rating;
    await writeTrail(em, { by: actor, action: 'RATE_SERVICE', subject: { type: 'ServiceRating', id: rating.id }, after: { grade, channel, named, ...(device && { device }), ...(inBulk && { inBulk }), unit, ...(rectification && { rectification: rectification.number }) } });
    return rating.id;
  }

  /** More within an hour than people can give: a device is stopped; what comes from people is taken, and marked (X.15). */
  private async isInBulk(em: EntityManager, officer: string, device: string | null | undefined, most: number): Promise<boolean> {
    if (device) await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 4))', [`device ${device}`]);
    const [counted] = await em.execute<{ officer: number; device: number; seconds: number | null }[]>(`
      select count(*) filter (where s.officer_code = ?)::int as officer, count(*) filter (where g.device = ?)::int as device,
        ceil(extract(epoch from min(g.at) filter (where g.device = ?) + interval '1 hour' - platform.now()))::int as seconds
      from service_rating g join service_record s on s.id = g.record_id where g.at > platform.now() - interval '1 hour' and (s.officer_code = ? or g.device = ?)`, [officer, device ?? null, device ?? null, officer, device ?? null]);
    if (device && counted!.device >= most) refuse('RATE_LIMITED', { limit: `同一评价器每小时最多${most}次评价`, retryAfterSeconds: counted!.seconds! });
    return counted!.officer >= most;
  }
}
