export { DutyBook, lockedPeriod, type Holder, type NewDuty, type Reference } from './duty.book.ts';
export { Duty, dutySchema } from './duty.entity.ts';
export { DutyEvidence, dutyEvidenceSchema } from './duty-evidence.entity.ts';
export { DutyPeriod, dutyPeriodSchema } from './duty-period.entity.ts';
export { DutyPeriods } from './duty.jobs.ts';
export { dutyState, dutyStateLabels, dutyStateSql, type DutyState } from './duty.rules.ts';
export { DutySubjects } from './duty.subjects.ts';
export { dutyTables } from './duty.tables.ts';
export * from './duty.rows.ts';
