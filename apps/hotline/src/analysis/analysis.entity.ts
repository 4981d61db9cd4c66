import { defineEntity, p } from '@mikro-orm/core';
import { refuse } from '@bangban/kernel';
import type { AnalysisKind } from '../generated/graphql.ts';

/** 分析研判: what a unit, the dispatch centre or 区营商办 reads out of a period's cases, and may still put better until it is concluded. */
const schema = defineEntity({
  name: 'Analysis',
  tableName: 'analysis',
  properties: {
    id: p.uuid().primary(), version: p.integer().version(), kind: p.string().$type<AnalysisKind>(), title: p.string(), periodFrom: p.string().columnType('date'), periodTo: p.string().columnType('date'), finding: p.text(),
    unitCode: p.string(), openedAt: p.datetime(), openedBy: p.string(), concludedAt: p.datetime().nullable(), concludedBy: p.string().nullable(),
  },
});
export class Analysis extends schema.class {
  revise(to: { title: string; finding: string }): void {
    this.refuseConcluded('修改');
    Object.assign(this, to);
  }

  /** 三(7): a finding is followed by a measure that comes before the trouble does. */
  conclude({ by, at, measures }: { by: string; at: Date; measures: number }): void {
    this.refuseConcluded('定稿');
    if (!measures) refuse('INVALID_INPUT', { field: 'measures', reason: '定稿前须至少定一项预防措施' });
    Object.assign(this, { concludedAt: at, concludedBy: by });
  }

  private refuseConcluded(step: string): void {
    if (this.concludedAt) refuse('STEP_NOT_ALLOWED', { status: '已定稿', step, allowed: [] });
  }
}
schema.setClass(Analysis);
export const analysisSchema = schema;
