import { Injectable } from '@nestjs/common';
import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { Deadline, runningDeadlines, saveDeadlines } from '@bangban/deadlines';
import { DirectoryClient } from '@bangban/directory-client';
import { isId, newId, refuse, type OfficerActor } from '@bangban/kernel';
import { localDate } from '@bangban/working-time';
import type { MeasureStep, MeasureSubject } from '../generated/graphql.ts';
import { WorkingUnits } from '../ticket/working-units.ts';
import { Measure } from './measure.entity.ts';
import type { Undertaking } from './measure.input.ts';
import { measurePlan, termUntil } from './measure.rules.ts';

/** Opens and settles measures with their deadlines, in the caller's transaction. Who may is the caller's matter. */
@Injectable()
export class MeasureBook {
  constructor(private readonly client: DirectoryClient, private readonly units: WorkingUnits) {}

  async open(em: EntityManager, actor: OfficerActor, at: Date, subject: { type: MeasureSubject; id: string }, undertakings: readonly Undertaking[]): Promise<Measure[]> {
    const { calendar, rulebook } = this.client.directory;
    const rules = rulebook.at(localDate(at));
    const serials = await em.execute<{ serial: string }[]>(`select nextval('measure_serial') as serial from generate_series(1, ?)`, [undertakings.length]);
    const opened = undertakings.map(({ content, unit, officer, dueOn }, index) => {
      this.check(unit, officer);
      const id = newId();
      const deadline = Deadline.start({ subjectId: id, kind: 'MEASURE', round: 1, startAt: at, term: termUntil(dueOn, at, calendar, rules), ruleKey: 'measure.due', rulebookVersion: rulebook.version, plan: measurePlan(rules, officer), calendar });
      const measure = Object.assign(new Measure(), {
        id, version: 1, number: `CS${serials[index]!.serial.padStart(6, '0')}`, subjectType: subject.type, subjectId: subject.id, content, unitCode: unit, officerCode: officer, dueOn, dueAt: deadline.dueAt,
        openedAt: at, openedBy: actor.code, openedUnit: actor.unit, status: 'OPEN' as const, settledAt: null, settledBy: null, settledNote: null,
      });
      return { measure, deadline };
    });
    em.persist(opened.map(({ measure }) => measure));
    await saveDeadlines(em, opened.map(({ deadline }) => deadline));
    return opened.map(({ measure }) => measure);
  }

  async load(em: EntityManager, id: string): Promise<Measure> {
    const measure = isId(id) ? await em.findOne(Measure, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
    return measure ?? refuse('NOT_FOUND', { what: '措施', id });
  }

  async settle(em: EntityManager, measure: Measure, step: MeasureStep, { by, at, note }: { by: string; at: Date; note: string }): Promise<void> {
    measure.settle(step, { by, at, note });
    const deadlines = await runningDeadlines(em, { subjectId: measure.id });
    for (const deadline of deadlines) {
      if (step === 'COMPLETE') deadline.meet(at);
      else deadline.withdraw(at, '措施已撤销');
    }
    await saveDeadlines(em, deadlines);
  }

  /** How many of a subject's measures there are, and how many nobody has settled. */
  async count(em: EntityManager, subjectId: string): Promise<{ all: number; open: number }> {
    const [row] = await em.execute<{ all: number; open: number }[]>(`select count(*)::int as all, count(*) filter (where status = 'OPEN')::int as open from measure where subject_id = ?`, [subjectId]);
    return row!;
  }

  private check(code: string, officerCode: string | null): void {
    const unit = this.units.named('unit', code);
    if (officerCode === null) return;
    const officer = this.client.directory.officer(officerCode) ?? refuse('UNKNOWN_OFFICER', { officer: officerCode });
    if (!officer.active || officer.unit !== code) refuse('INVALID_INPUT', { field: 'officer', reason: `“${officer.title}”不是“${unit.name}”的在职人员` });
  }
}
