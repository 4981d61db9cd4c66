import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { recipientsOf } from '@bangban/deadlines';
import { coordinator, DirectoryClient } from '@bangban/directory-client';
import { isId, newId, refuse, type Actor } from '@bangban/kernel';
import { DatabaseClock, emit, freeText, mutate, optionalLine, parseInput } from '@bangban/platform';
import { localDate, withOffset } from '@bangban/working-time';
import type { DrawSpotCheckInput, PublishSpotCheckInput, RecordSpotCheckFindingInput } from '../generated/graphql.ts';
import { checkingUnit } from '../liaison.policy.ts';
import { nextNumber } from '../serial.ts';
import { digestOf, drawn, SpotCheck, SpotCheckItem } from './spot-check.entity.ts';
import { writeFigures } from './spot-check.figures.ts';
import { mayCheck } from './spot-check.policy.ts';

type Officer = Extract<Actor, { kind: 'OFFICER' }>;
interface Candidate { id: string; credit_code: string; holder_unit: string; holder_officer: string | null }

const draw = z.object({ size: z.int().min(1, '至少抽取1个').max(200, '最多抽取200个'), units: z.array(z.string()).max(100, '最多100个单位').nullish().transform((units) => units ?? []) });
const found = z.object({ note: freeText });
const published = z.object({ reason: optionalLine(2_000) });

/** One method per mutation. */
@Injectable()
export class SpotCheckService {
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient) {}

  /** From the pairings in force on any of the days, but for the drawer's own unit's. 二(4) */
  draw(actor: Officer, input: DrawSpotCheckInput): Promise<string> {
    if (!mayCheck(actor)) refuse('FORBIDDEN');
    const { size, units } = parseInput(draw, input);
    const { coversFrom, coversUntil } = input;
    return mutate(this.em, actor, 'drawSpotCheck', input, async (em) => {
      const at = await this.clock.now(em);
      const { directory } = this.client;
      if (coversUntil < coversFrom || coversUntil >= localDate(at)) refuse('INVALID_INPUT', { field: 'coversUntil', reason: '须不早于第一天，且在今日之前' });
      for (const unit of units) if (!directory.unit(unit)) refuse('UNKNOWN_UNIT', { unit });
      const scope = units.flatMap((unit) => directory.subtree(unit));
      const candidates = await em.execute<Candidate[]>(`select id, credit_code, holder_unit, holder_officer from pairing where starts_on <= ?::date and (ends_on is null or ends_on >= ?::date)
        and holder_unit <> all(?::text[]) and (cardinality(?::text[]) = 0 or holder_unit = any(?::text[])) order by id`, [coversUntil, coversFrom, array(directory.subtree(actor.unit)), array(scope), array(scope)]);
      if (!candidates.length) refuse('INVALID_INPUT', { field: 'units', reason: '期间内没有可抽查的结对（本单位的结对由其他单位抽查）' });
      const check = Object.assign(new SpotCheck(), {
        id: newId(), version: 1, number: await nextNumber(em, 'spot_check'), coversFrom, coversUntil, units, size: Math.min(size, candidates.length),
        seed: randomBytes(16).toString('hex'), candidates: candidates.map(({ id }) => id), drawnAt: at, drawnBy: actor.code, drawnByUnit: actor.unit, publishedAt: null,
      });
      em.persist(check);
      const byId = new Map(candidates.map((one) => [one.id, one]));
      drawn(check.seed, check.candidates, check.size).forEach((pairingId, position) => {
        const { credit_code: creditCode, holder_unit: unitCode, holder_officer: officerCode } = byId.get(pairingId)!;
        em.persist(Object.assign(new SpotCheckItem(), { id: newId(), version: 1, spotCheckId: check.id, position, pairingId, creditCode, unitCode, officerCode, finding: null, means: null, note: null, foundAt: null, foundBy: null }));
      });
      return { subject: { type: 'SpotCheck', id: check.id }, after: { number: check.number, coversFrom, coversUntil, size: check.size, candidates: candidates.length, seedDigest: digestOf(check.seed) } }; // who reads the trail may be checked himself
    });
  }

  record(actor: Officer, input: RecordSpotCheckFindingInput): Promise<string> {
    if (!mayCheck(actor)) refuse('FORBIDDEN');
    const { note } = parseInput(found, input);
    const { id, expectedVersion, finding, means } = input;
    return mutate(this.em, actor, 'recordSpotCheckFinding', input, async (em) => {
      const item = (isId(id) ? await em.findOne(SpotCheckItem, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null) ?? refuse('NOT_FOUND', { what: '抽中的结对', id });
      if (this.client.directory.subtree(actor.unit).includes(item.unitCode)) refuse('OWN_UNIT');
      const { publishedAt, drawnByUnit } = await em.findOneOrFail(SpotCheck, item.spotCheckId);
      if (drawnByUnit !== actor.unit) refuse('NOT_FOUND', { what: '抽中的结对', id });
      if (item.version !== expectedVersion) refuse('CONFLICT', { id, expectedVersion, actualVersion: item.version });
      const before = { finding: item.finding, means: item.means };
      item.find({ finding, means, note, at: await this.clock.now(em), by: actor.code }, publishedAt ?? null);
      return { subject: { type: 'SpotCheckItem', id }, before, after: { finding, means, spotCheck: item.spotCheckId }, id: item.spotCheckId };
    });
  }

  /** The first version when everything was looked into; another with a reason. What was counted stays as it was counted. */
  publish(actor: Officer, input: PublishSpotCheckInput): Promise<string> {
    if (!mayCheck(actor)) refuse('FORBIDDEN');
    const { reason } = parseInput(published, input);
    const { id, expectedVersion } = input;
    return mutate(this.em, actor, 'publishSpotCheck', input, async (em) => {
      const check = (isId(id) ? await em.findOne(SpotCheck, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null) ?? refuse('NOT_FOUND', { what: '抽查', id });
      if (check.drawnByUnit !== actor.unit) refuse('NOT_FOUND', { what: '抽查', id });
      if (check.version !== expectedVersion) refuse('CONFLICT', { id, expectedVersion, actualVersion: check.version });
      if (Boolean(check.publishedAt) !== Boolean(reason)) refuse('INVALID_INPUT', { field: 'reason', reason: check.publishedAt ? '更正通报须写明理由' : '首次通报不填更正理由' });
      const open = await em.count(SpotCheckItem, { spotCheckId: id, finding: null });
      if (open) refuse('FINDINGS_MISSING', { count: open });
      const at = await this.clock.now(em);
      const { count } = (await em.execute<{ count: number }[]>('select count(*)::int as count from spot_check_report where spot_check_id = ?', [id]))[0]!;
      const report = { id: newId(), version: count + 1 };
      await em.execute('insert into spot_check_report (id, spot_check_id, version, published_at, published_by, reason) values (?, ?, ?, ?, ?, ?)', [report.id, id, report.version, at, actor.code, reason]);
      await writeFigures(em, report.id, check, check.units.flatMap((unit) => this.client.directory.subtree(unit)), at);
      check.publish(at);
      await this.tell(em, check, report, at);
      return { subject: { type: 'SpotCheck', id }, after: { report: report.version }, reason };
    });
  }

  /** Told to the offices of the units in it, and to 区营商办 and 区工业办. */
  private async tell(em: EntityManager, { number }: SpotCheck, report: { id: string; version: number }, at: Date): Promise<void> {
    const units = await em.execute<{ unit: string }[]>('select distinct unit_code as unit from spot_check_figure where report_id = ?', [report.id]);
    const recipients = recipientsOf(this.client.directory, [...units.map(({ unit }) => unit), coordinator, checkingUnit], { unit: null, handlers: [], complainedUnits: [], complainedOfficers: [] });
    const text = `走访抽查${number}${report.version === 1 ? '已通报' : `的通报已更正（第${report.version}版）`}，请查阅本单位的情况。`;
    await emit(em, [{ name: 'notice.wanted', at, aggregate: { type: 'SpotCheckReport', id: report.id, version: report.version }, payload: { source: report.id, level: 'INFO', recipients, subject: null, text, due: withOffset(at), deadlineDueAt: null } }]);
  }
}

const array = (values: readonly string[]): string => `{${values.map((value) => JSON.stringify(value)).join()}}`;
