import { defineEntity, p } from '@mikro-orm/core';
import { refuse } from '@bangban/kernel';
import type { HintKind, HintSubject } from '../generated/graphql.ts';

/**
 * 研判提示: that a window of days holds more cases of a subject than it usually does, or many about one thing. A suggestion, which a person confirms or dismisses.
 * `subject` is by what the cases belong together: values of lists, or keys that tell nothing by themselves. `needed`: how many cases it takes.
 */
const schema = defineEntity({
  name: 'Hint',
  tableName: 'hint',
  properties: {
    id: p.uuid().primary(), version: p.integer().version(), kind: p.string().$type<HintKind>(), subjectKind: p.string().$type<HintSubject>(), subject: p.array().$type<string[]>(), windowFrom: p.datetime(), windowTo: p.datetime(),
    historyWindows: p.integer(), needed: p.integer(), foundAt: p.datetime(), decision: p.string().$type<'CONFIRMED' | 'DISMISSED'>().nullable(), decidedAt: p.datetime().nullable(), decidedBy: p.string().nullable(), reason: p.text().nullable(), analysisId: p.uuid().nullable(),
  },
});
export class Hint extends schema.class {
  confirm(by: string, at: Date, analysisId: string): void { this.decide('CONFIRMED', by, at, { analysisId, reason: null }); }
  dismiss(by: string, at: Date, reason: string): void { this.decide('DISMISSED', by, at, { analysisId: null, reason }); }

  /** Once the next window is over as well, it is no longer news. */
  get expiresAt(): Date { return new Date(2 * this.windowTo.getTime() - this.windowFrom.getTime()); }

  private decide(decision: 'CONFIRMED' | 'DISMISSED', decidedBy: string, decidedAt: Date, more: { analysisId: string | null; reason: string | null }): void {
    const status = this.decision === 'CONFIRMED' ? '已采纳' : this.decision === 'DISMISSED' ? '已排除' : decidedAt >= this.expiresAt ? '已过期' : undefined;
    if (status) refuse('STEP_NOT_ALLOWED', { status, step: decision === 'CONFIRMED' ? '采纳' : '排除', allowed: [] });
    Object.assign(this, { decision, decidedBy, decidedAt, ...more });
  }
}
schema.setClass(Hint);
export const hintSchema = schema;
