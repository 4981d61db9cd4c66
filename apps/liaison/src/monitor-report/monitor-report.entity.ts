import { defineEntity, p } from '@mikro-orm/core';
import { newId, refuse } from '@bangban/kernel';
import type { MonitorReportStatus, MonitorReportStep } from '../generated/graphql.ts';
import { labelOf } from '../labels.ts';
import { lifecycle, resultOf, stepsFrom } from './monitor-report.lifecycle.ts';

/** 监督员反映的问题. `filedBy`: the officer who entered it for him, null where he did himself. */
const schema = defineEntity({
  name: 'MonitorReport',
  tableName: 'monitor_report',
  properties: {
    id: p.uuid().primary(), version: p.integer().version(), number: p.string(), monitorId: p.uuid(), title: p.string(), content: p.text(), locality: p.string().nullable(),
    complainedUnits: p.array().$type<string[]>(), complainedOfficers: p.array().$type<string[]>(), filedAt: p.datetime(), filedBy: p.string().nullable(),
    status: p.string().$type<MonitorReportStatus>(), rulebookVersion: p.integer(), nextDueAt: p.datetime().nullable(),
  },
});
/** `note`: what was found, asked or answered; `reference`: under what 市营商办 has it. */
export interface ReportAct { by: string; at: Date; note: string | null; reference: string | null }

export class MonitorReport extends schema.class {
  /** `settled`: whether every ticket that it became is; what is still being handled is neither passed on nor confirmed. */
  take(step: MonitorReportStep, settled: boolean, act: ReportAct): MonitorReportStepRecord {
    if (!(lifecycle[step] as readonly MonitorReportStatus[]).includes(this.status)) refuse('STEP_NOT_ALLOWED', { status: labelOf('MonitorReportStatus', this.status), step: labelOf('MonitorReportStep', step), allowed: stepsFrom(this.status).map((one) => labelOf('MonitorReportStep', one)) });
    if (!settled) refuse('NOT_YET', { step: labelOf('MonitorReportStep', step), from: '转办的工单归档' });
    this.status = resultOf[step];
    return Object.assign(new MonitorReportStepRecord(), { id: newId(), reportId: this.id, step, at: act.at, officerCode: act.by, note: act.note, reference: act.reference });
  }
}
schema.setClass(MonitorReport);

const stepSchema = defineEntity({
  name: 'MonitorReportStepRecord',
  tableName: 'monitor_report_step',
  properties: { id: p.uuid().primary(), reportId: p.uuid(), step: p.string().$type<MonitorReportStep>(), at: p.datetime(), officerCode: p.string().nullable(), note: p.text().nullable(), reference: p.string().nullable() },
});
export class MonitorReportStepRecord extends stepSchema.class {}
stepSchema.setClass(MonitorReportStepRecord);
export const monitorReportSchemas = [schema, stepSchema];
