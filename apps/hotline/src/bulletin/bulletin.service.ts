import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { newId, principal, refuse, type Actor } from '@bangban/kernel';
import { recipientsOf } from '@bangban/deadlines';
import { coordinator, DirectoryClient } from '@bangban/directory-client';
import { contentHash, DatabaseClock, emit, freeText, once, parseInput, writeTrail } from '@bangban/platform';
import { withOffset } from '@bangban/working-time';
import { z } from 'zod';
import type { BulletinKind, CorrectBulletinInput } from '../generated/graphql.ts';
import { labelOf } from '../ticket/ticket.labels.ts';
import { classesNow } from './bulletin.classes.ts';
import { definitionsOf, definitionsVersion } from './bulletin.definitions.ts';
import { Bulletin } from './bulletin.entity.ts';
import { casesNow, casesOf } from './bulletin.figures.ts';
import { mayCorrect } from './bulletin.policy.ts';
import { isMonth, monthOf, nextMonth, type Month } from './bulletin.rules.ts';

const correction = z.object({ month: z.string().refine(isMonth, '须为月份，例如 2026-10'), reason: freeText });
const system: Actor = { kind: 'SYSTEM', name: 'hotline' };

/** Publishes bulletins: counted and written down in one transaction, one version after another. */
@Injectable()
export class BulletinService {
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient) {}

  /** The first version of a month, once, whoever comes first. */
  publish(kind: BulletinKind, month: Month): Promise<void> {
    return this.em.fork().transactional(async (em) => {
      if (!(await this.latest(em, kind, month))) await this.write(em, system, { kind, month, version: 1, reason: null });
    });
  }

  /** 更正: counted anew as of now; the versions before it stay as they are. */
  correct(actor: Actor, { idempotencyKey: key, ...input }: CorrectBulletinInput): Promise<string> {
    if (!mayCorrect(actor)) refuse('FORBIDDEN');
    const { kind, expectedVersion } = input;
    const { month, reason } = parseInput(correction, input);
    return this.em.fork().transactional((em) => once(em, { actor, mutation: 'correctBulletin', key, hash: contentHash(input) }, async () => {
      const before = (await this.latest(em, kind, month)) ?? refuse('NOT_FOUND', { what: '已发布的通报', id: month });
      if (before.version !== expectedVersion) refuse('CONFLICT', { id: before.id, expectedVersion, actualVersion: before.version });
      return this.write(em, actor, { kind, month, version: before.version + 1, reason });
    }));
  }

  /** The last version, after everybody who publishes one of this month. */
  private async latest(em: EntityManager, kind: BulletinKind, month: Month): Promise<Bulletin | null> {
    await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`bulletin ${kind} ${month}`]);
    return em.findOne(Bulletin, { kind, month }, { orderBy: { version: 'desc' } });
  }

  private async write(em: EntityManager, by: Actor, which: Pick<Bulletin, 'kind' | 'month' | 'version' | 'reason'>): Promise<string> {
    const { directory } = this.client;
    const at = await this.clock.now(em);
    const bulletin = Object.assign(new Bulletin(), { id: newId(), ...which, publishedAt: at, publishedBy: principal(by), definitionsVersion, definitions: definitionsOf(which.kind), rulebookVersion: directory.rulebook.version });
    await em.persist(bulletin).flush();
    await sql`insert into bulletin_case (bulletin_id, case_id, unit_code, counted, met) ${casesNow(which.kind, sql`(select id, month from bulletin where id = ${bulletin.id})`)}`.execute(em.getKysely());
    await sql`insert into bulletin_problem_class (bulletin_id, class_id, name, unit_code, cases, measures) ${classesNow(which.kind, casesOf(sql`${bulletin.id}::uuid`))}`.execute(em.getKysely());
    await writeTrail(em, { by, action: which.version === 1 ? 'PUBLISH_BULLETIN' : 'CORRECT_BULLETIN', subject: { type: 'Bulletin', id: bulletin.id }, after: { kind: which.kind, month: which.month, version: which.version }, reason: which.reason });
    if (which.version > 1 || nextMonth(which.month) === monthOf(at)) await this.tell(em, bulletin);
    return bulletin.id;
  }

  /** Told to the offices of the units in it, and to 区营商办. What is made up for from longer ago is there to be read, and no news (A22). */
  private async tell(em: EntityManager, { id, kind, month, version, publishedAt: at }: Bulletin): Promise<void> {
    const units = await em.execute<{ unit: string }[]>(`select distinct unit_code as unit from bulletin_case where bulletin_id = ? and unit_code <> ''`, [id]);
    const recipients = recipientsOf(this.client.directory, [...units.map(({ unit }) => unit), coordinator], { unit: null, handlers: [], complainedUnits: [], complainedOfficers: [] });
    const [year, number] = month.split('-').map(Number);
    const text = `${year}年${number}月${labelOf('BulletinKind', kind)}${version === 1 ? '已发布' : `已更正（第${version}版）`}，请查阅本单位的各项数字。`;
    await emit(em, [{ name: 'notice.wanted', at, aggregate: { type: 'Bulletin', id, version }, payload: { source: id, level: 'INFO', recipients, subject: null, text, due: withOffset(at), deadlineDueAt: null } }]);
  }
}
