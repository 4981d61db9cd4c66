/** The table as a service's first migration made it. */
export const deadlineTable = [
  `create table deadline (id uuid primary key, subject_id uuid not null, kind text not null, round int not null, start_at timestamptz not null,
    working_days int not null, rule_key text not null, rulebook_version int not null, calendar_version int not null, due_at timestamptz not null,
    provisional boolean not null, met_at timestamptz null, withdrawn_at timestamptz null, withdrawn_because text null)`,
  'create index deadline_subject on deadline (subject_id)',
  'create index deadline_running on deadline (due_at) where met_at is null and withdrawn_at is null',
];

/** The daily self-check's reports. */
export const selfCheckTable = 'create table self_check (at timestamptz primary key, violations jsonb not null)';

/** The steps, and what a due date that can move keeps. A deadline of generation 0 has no plan yet: by its calendar version the reconciler finds it, and gives it one. */
export const deadlineStepTables = [
  `alter table deadline add column added_days int not null default 0, add column paused_at timestamptz null, add column paused_because text null, add column pauses jsonb not null default '[]',
    add column plan jsonb not null default '[]', add column generation int not null default 0`,
  'update deadline set calendar_version = 0 where met_at is null and withdrawn_at is null',
  'alter table deadline alter column added_days drop default, alter column pauses drop default, alter column plan drop default, alter column generation drop default',
  `create table deadline_step (id uuid primary key, deadline_id uuid not null references deadline deferrable initially deferred, step text not null check (step in ('REMIND', 'BREACH', 'ESCALATE')), days int not null,
    recipients text[] not null, generation int not null, due_at timestamptz not null, state text not null check (state in ('PENDING', 'DONE', 'SUPERSEDED', 'CANCELLED')), settled_at timestamptz null,
    executed_by text null, because text null, withdrawn_at timestamptz null, withdrawn_because text null, unique (deadline_id, step, days, generation))`,
  `create index deadline_step_pending on deadline_step (due_at) where state = 'PENDING'`,
  `create index deadline_calendar on deadline (calendar_version) where met_at is null and withdrawn_at is null`,
];
