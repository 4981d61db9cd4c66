import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { isId, refuse, type OfficerActor } from '@bangban/kernel';
import { DatabaseClock, mutate, parseInput } from '@bangban/platform';
import type { AddMeasureInput, MeasureStep, MeasureSubject, SettleMeasureInput } from '../generated/graphql.ts';
import { TicketDesk } from '../ticket/ticket.desk.ts';
import { labelOf } from '../ticket/ticket.labels.ts';
import type { Viewpoint } from '../ticket/ticket.policy.ts';
import { MeasureBook } from './measure.book.ts';
import type { Measure } from './measure.entity.ts';
import { note, undertaking } from './measure.input.ts';
import { isOfUnit, mayComplete, mayWithdraw, restsOnNothingAboutHim, steers, visibleMeasures } from './measure.policy.ts';

const tables: Record<MeasureSubject, { table: string; closed: string }> = {
  WALKTHROUGH: { table: 'walkthrough', closed: 's.concluded_at is not null' }, ANALYSIS: { table: 'analysis', closed: 's.concluded_at is not null' }, PROBLEM_CLASS: { table: 'problem_class', closed: 'false' },
};

/** One method per mutation. */
@Injectable()
export class MeasureService {
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly desk: TicketDesk, private readonly book: MeasureBook) {}

  add(actor: OfficerActor, input: AddMeasureInput): Promise<string> {
    const measure = parseInput(undertaking, input.measure);
    const { subjectType: type, subjectId } = input;
    return mutate(this.em, actor, 'addMeasure', input, async (em) => {
      const view = this.desk.view(actor);
      const subject = isId(subjectId) ? await this.subject(em, view, type, subjectId) : undefined;
      if (!subject) return refuse('NOT_FOUND', { what: labelOf('MeasureSubject', type), id: subjectId });
      if (!isOfUnit(view, subject.unit) && (type === 'WALKTHROUGH' || !steers(view))) refuse('FORBIDDEN'); // what a director walked is his unit's own
      if (subject.closed) refuse('STEP_NOT_ALLOWED', { status: '已办结', step: '增加措施', allowed: [] });
      const [opened] = await this.book.open(em, actor, await this.clock.now(em), { type, id: subject.id }, [measure]);
      return { subject: { type: 'Measure', id: opened!.id }, after: { number: opened!.number, subjectType: type, subjectId: subject.id, unit: measure.unit, officer: measure.officer, dueOn: measure.dueOn } };
    });
  }

  complete(actor: OfficerActor, input: SettleMeasureInput) { return this.settle(actor, 'COMPLETE', input, mayComplete); }
  withdraw(actor: OfficerActor, input: SettleMeasureInput) { return this.settle(actor, 'WITHDRAW', input, mayWithdraw); }

  private settle(actor: OfficerActor, step: MeasureStep, input: SettleMeasureInput, may: (view: Viewpoint, measure: Measure) => boolean): Promise<string> {
    const text = parseInput(note, input.note);
    return mutate(this.em, actor, step === 'COMPLETE' ? 'completeMeasure' : 'withdrawMeasure', input, async (em) => {
      const view = this.desk.view(actor);
      const measure = await this.book.load(em, input.id);
      const { rows } = await sql`select from measure m where m.id = ${measure.id} and ${visibleMeasures(view)}`.execute(em.getKysely());
      if (!rows.length) refuse('NOT_FOUND', { what: '措施', id: input.id });
      if (!may(view, measure)) refuse('FORBIDDEN');
      if (measure.version !== input.expectedVersion) refuse('CONFLICT', { id: measure.id, expectedVersion: input.expectedVersion, actualVersion: measure.version });
      await this.book.settle(em, measure, step, { by: actor.code, at: await this.clock.now(em), note: text });
      return { subject: { type: 'Measure', id: measure.id }, before: { status: 'OPEN' }, after: { status: measure.status }, ...(step === 'WITHDRAW' && { reason: text }) };
    });
  }

  /** Locked, so that nobody concludes it meanwhile. */
  private async subject(em: EntityManager, view: Viewpoint, type: MeasureSubject, id: string): Promise<{ id: string; unit: string; closed: boolean } | undefined> {
    const { table, closed } = tables[type];
    const { rows: [row] } = await sql<{ id: string; unit: string; closed: boolean }>`select s.id, s.unit_code as unit, ${sql.raw(closed)} as closed from ${sql.table(table)} s where s.id = ${id} and ${restsOnNothingAboutHim(view, sql`s.id`)} for update`.execute(em.getKysely());
    return row;
  }
}
