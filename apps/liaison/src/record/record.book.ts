import { Injectable } from '@nestjs/common';
import { EntityManager, LockMode, type FilterQuery } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { z } from 'zod';
import { DutyBook } from '@bangban/deadlines';
import { DirectoryClient } from '@bangban/directory-client';
import { isId, newId, refuse, type Actor } from '@bangban/kernel';
import { canonical, DatabaseClock, emit, mutate, parseInput, line, type Done } from '@bangban/platform';
import { localDate, withOffset, type LocalDate } from '@bangban/working-time';
import type { RecordCorrectionInput, WithdrawRecordInput } from '../generated/graphql.ts';
import type { LiaisonRecord, RecordKind } from './record.entity.ts';
import { Occasions, type Occasion } from './record.occasion.ts';
import { isClosed } from '../problem/problem.policy.ts';
import { withdrawalNotice } from './record.notice.ts';
import { actsFor, mayWithdrawLater, maySee } from './record.policy.ts';
import { correctableUntil, enteredInTimeUntil } from './record.rules.ts';

type Officer = Extract<Actor, { kind: 'OFFICER' }>;
type Recorder = Extract<Actor, { kind: 'OFFICER' | 'MACHINE' }>;
/** What was given: of which pairing, or of which enterprise where the unit does not hold it; when and by whom; and the fields of the kind. */
export interface Given { pairing?: string | null; enterprise?: string | null; heldOn: LocalDate; officers: string[] | null }
/** Its own doings with the record, in the same transaction. */
export type Besides<R> = (record: R, em: EntityManager, at: Date) => Promise<unknown>;

interface Entry<R extends LiaisonRecord> { em: EntityManager; actor: Recorder; kind: RecordKind<R>; occasion: Occasion; given: Omit<Given, 'pairing' | 'enterprise'> & Omit<Partial<R>, keyof Given>; at: Date; besides?: Besides<R> }
const nothing = async () => {};

const correction = z.object({ corrects: z.object({ reason: line(500) }).nullish() });
const withdrawal = z.object({ reason: line(500) });

/** Contacts, visits, briefings and introductions are entered, corrected and withdrawn alike; nothing of them is altered without a trace. */
@Injectable()
export class RecordBook {
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient, private readonly occasions: Occasions, private readonly duties: DutyBook) {}

  /** Enters one; with `corrects` the record stays what it is and gets a new version. */
  record<R extends LiaisonRecord>(actor: Officer, kind: RecordKind<R>, input: { idempotencyKey: string; corrects?: RecordCorrectionInput | null }, given: Given & Omit<Partial<R>, keyof Given>, besides?: Besides<R>): Promise<string> {
    const reason = parseInput(correction, input).corrects?.reason;
    return mutate(this.em, actor, kind.mutations.record, input, async (em) => {
      const at = await this.clock.now(em);
      const { pairing, enterprise, ...rest } = given;
      const occasion = await this.occasions.find(em, actor, { pairing, enterprise });
      const entry = { em, actor, kind, occasion, given: rest as unknown as Entry<R>['given'], at, besides };
      const record = input.corrects ? await this.correct(entry, { ...input.corrects, reason: reason! }) : await this.enter(entry);
      return { subject: { type: kind.type, id: record.id }, after: { pairing: occasion.number, unit: occasion.unit, heldOn: record.heldOn, lateEntry: record.lateEntry }, reason };
    });
  }

  /** Enters one on an occasion that the caller has found and permitted, in his transaction. */
  async enter<R extends LiaisonRecord>({ em, actor, kind, occasion, given, at, besides = nothing }: Entry<R>): Promise<R> {
    const { creditCode, unit, pairingId } = occasion;
    const values = this.checked(actor, occasion, given, at);
    const record = Object.assign(new kind.entity(), { id: newId(), version: 1, pairingId, creditCode, unitCode: unit, ...values, lateEntry: this.isLate(kind, occasion, values.heldOn, at), recordedAt: at, recordedBy: actor.code });
    em.persist(record);
    await besides(record, em, at);
    await this.fulfil(em, kind, record, at);
    return record;
  }

  withdraw<R extends LiaisonRecord>(actor: Officer, kind: RecordKind<R>, input: WithdrawRecordInput): Promise<string> {
    const { reason } = parseInput(withdrawal, input);
    return mutate(this.em, actor, kind.mutations.withdraw, input, async (em): Promise<Done> => {
      const at = await this.clock.now(em);
      const record = await this.taken(em, kind, actor, input, '撤回');
      const occasion = await this.occasions.of(em, record);
      if (!mayWithdrawLater(actor, record.unitCode)) this.checkTerm(actor, kind, record, occasion, at);
      Object.assign(record, { withdrawnAt: at, withdrawnBy: actor.code, withdrawnBecause: reason });
      await this.duties.retract(em, { type: kind.type, id: record.id }, `已撤回：${reason}`, at);
      if (!actsFor(this.client.directory, actor, occasion)) await emit(em, [withdrawalNotice(this.client.directory, kind, record, occasion, at)]);
      return { subject: { type: kind.type, id: record.id }, before: { withdrawnAt: null }, after: { withdrawnAt: at }, reason };
    });
  }

  private async correct<R extends LiaisonRecord>({ em, actor, kind, occasion, given, at, besides = nothing }: Entry<R>, corrects: RecordCorrectionInput): Promise<R> {
    const record = await this.taken(em, kind, actor, corrects, '更正');
    this.checkTerm(actor, kind, record, await this.occasions.of(em, record), at);
    if (record.creditCode !== occasion.creditCode || (record.pairingId ?? null) !== occasion.pairingId) refuse('INVALID_INPUT', { field: 'pairing', reason: '更正不能改为另一项挂钩，请撤回后重新登记' });
    const values = this.checked(actor, occasion, given, at);
    const names = Object.keys(values) as (keyof R)[];
    if (names.every((name) => canonical(record[name]) === canonical((values as Partial<R>)[name]))) refuse('INVALID_INPUT', { field: 'corrects', reason: '内容没有变化，无须更正' });
    await em.execute(`insert into record_version (record_id, version, content, replaced_at, replaced_by, reason) select id, version, to_jsonb(x), ?, ?, ? from ${kind.table} x where id = ?`, [at, actor.code, corrects.reason, record.id]);
    // what is said only now to have been on another day is as late as if it were entered now
    const [heldOn, fulfilled] = [record.heldOn, kind.fulfils(record)];
    Object.assign(record, values, heldOn !== values.heldOn && { lateEntry: this.isLate(kind, occasion, values.heldOn, at) });
    await besides(record, em, at);
    const isAnother = heldOn !== record.heldOn || fulfilled.some((duty) => !kind.fulfils(record).includes(duty));
    await this.fulfil(em, kind, record, at, isAnother ? `更正：${corrects.reason}` : null);
    return record;
  }

  /** The record, locked, for what its own side adds to it, at whatever time. */
  async held<R extends LiaisonRecord>(em: EntityManager, kind: RecordKind<R>, actor: Actor, id: string, step: string): Promise<R> {
    const record = await this.locked(em, kind, actor, id);
    if (!actsFor(this.client.directory, actor, await this.occasions.of(em, record))) refuse('FORBIDDEN', { what: kind.label });
    checkHolds(record, step);
    return record;
  }

  /** The record, locked, on the version that was seen. */
  private async taken<R extends LiaisonRecord>(em: EntityManager, kind: RecordKind<R>, actor: Actor, { id, expectedVersion }: { id: string; expectedVersion: number }, step: string): Promise<R> {
    const record = await this.locked(em, kind, actor, id);
    if (record.version !== expectedVersion) refuse('CONFLICT', { id, expectedVersion, actualVersion: record.version });
    checkHolds(record, step);
    return record;
  }

  private async locked<R extends LiaisonRecord>(em: EntityManager, { entity, label, table }: RecordKind<R>, actor: Actor, id: string): Promise<R> {
    const record = isId(id) ? (await em.findOne(entity, { id } as FilterQuery<R>, { lockMode: LockMode.PESSIMISTIC_WRITE })) : null;
    if (!record || !maySee(this.client.directory, actor, record)) return refuse('NOT_FOUND', { what: label, id });
    // whoever may not read what was said there does not change it either
    const { rows: [seen] } = await sql<{ closed: boolean }>`select ${isClosed(this.client.directory, actor)} as closed from ${sql.table(table)} x where x.id = ${id}`.execute(em.getKysely());
    if (seen!.closed && record.recordedBy !== (actor as Recorder).code) refuse('FORBIDDEN', { what: label });
    return record;
  }

  private checkTerm(actor: Actor, { label }: { label: string }, { recordedAt }: LiaisonRecord, holder: Occasion, at: Date): void {
    if (!actsFor(this.client.directory, actor, holder)) refuse('FORBIDDEN', { what: label });
    const until = correctableUntil(this.client.directory, localDate(recordedAt));
    if (at > until) refuse('CORRECTION_TOO_LATE', { until: withOffset(until) });
  }

  /** One that stands for no pairing is nobody's duty. */
  private async fulfil<R extends LiaisonRecord>(em: EntityManager, kind: RecordKind<R>, record: R, at: Date, corrected: string | null = null): Promise<void> {
    const { pairingId, heldOn, id } = record;
    if (!pairingId) return;
    const done = { subjectId: pairingId, kinds: kind.fulfils(record), on: heldOn, evidence: { type: kind.type, id } };
    await (corrected ? this.duties.correct(em, done, corrected, at) : this.duties.fulfil(em, done, at));
  }

  private checked<R extends LiaisonRecord>(actor: Recorder, occasion: Occasion, { heldOn, officers, ...own }: Entry<R>['given'], at: Date) {
    this.occasions.check(occasion, heldOn, at);
    return { heldOn, officers: this.occasions.attendants(actor, occasion, officers), ...own };
  }

  /** What was over before its pairing was entered here could not be entered before, and is not late (A22). */
  private isLate({ ruleKey }: { ruleKey: string }, { openedAt }: Occasion, heldOn: LocalDate, at: Date): boolean {
    const until = enteredInTimeUntil(this.client.directory, ruleKey, heldOn);
    return at > until && !(openedAt && openedAt >= until);
  }
}

function checkHolds({ withdrawnAt }: LiaisonRecord, step: string): void {
  if (withdrawnAt) refuse('STEP_NOT_ALLOWED', { status: '已撤回', step, allowed: [] });
}
