import { defineEntity, p } from '@mikro-orm/core';
import { newId, refuse } from '@bangban/kernel';
import type { StationAsker, StationQuestionStepKind, StationTeamKind } from '../generated/graphql.ts';

/** A question to a station: answered there, or routed. `stationUnit` leads to the end, `unitCode` is who has it now; `dueAt` is the running deadline's. Who a person is does not stand here. 一(2) */
const schema = defineEntity({
  name: 'StationQuestion',
  tableName: 'station_question',
  properties: {
    id: p.uuid().primary(), version: p.integer().version(), number: p.string(), station: p.string(), stationUnit: p.string(), asker: p.string().$type<StationAsker>(), creditCode: p.string().nullable(), askedBy: p.string().nullable(),
    question: p.text(), team: p.string().$type<StationTeamKind>().nullable(), unitCode: p.string(), askedAt: p.datetime(), dueAt: p.datetime(), answer: p.text().nullable(), answeredAt: p.datetime().nullable(),
  },
});
export class StationQuestion extends schema.class {
  /** To a team of the station itself, or to a unit; back to the station's own unit it goes without a team. */
  route(to: { team: StationTeamKind | null; unit: string }): void {
    this.refuseAnswered('转办');
    if (to.unit === this.unitCode && to.team === this.team) refuse('INVALID_INPUT', { field: to.team ? 'team' : 'unit', reason: '咨询已在此处，请选择其他团队或单位' });
    Object.assign(this, { team: to.team, unitCode: to.unit });
  }

  answerWith(answer: string, at: Date): void {
    this.refuseAnswered('答复');
    Object.assign(this, { answer, answeredAt: at });
  }

  private refuseAnswered(step: string): void {
    if (this.answeredAt) refuse('STEP_NOT_ALLOWED', { status: '已答复', step, allowed: [] });
  }
}
schema.setClass(StationQuestion);

/** What was done with it: only added. `officerCode` is null where the enterprise itself asked. */
const steps = defineEntity({
  name: 'StationQuestionStep',
  tableName: 'station_question_step',
  properties: {
    id: p.uuid().primary(), questionId: p.uuid(), kind: p.string().$type<StationQuestionStepKind>(), at: p.datetime(), officerCode: p.string().nullable(), unitCode: p.string().nullable(),
    toUnit: p.string().nullable(), toTeam: p.string().$type<StationTeamKind>().nullable(), reason: p.text().nullable(),
  },
});
export class StationQuestionStep extends steps.class {
  static of(question: StationQuestion, kind: StationQuestionStepKind, by: { code: string; unit: string } | null, at: Date, to: { unit?: string; team?: StationTeamKind | null; reason?: string } = {}): StationQuestionStep {
    return Object.assign(new StationQuestionStep(), { id: newId(), questionId: question.id, kind, at, officerCode: by?.code ?? null, unitCode: by?.unit ?? null, toUnit: to.unit ?? null, toTeam: to.team ?? null, reason: to.reason ?? null });
  }
}
steps.setClass(StationQuestionStep);
export const stationQuestionSchemas = [schema, steps];
