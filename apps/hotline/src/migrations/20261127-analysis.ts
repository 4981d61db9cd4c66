import { Migration } from '@mikro-orm/migrations';
import { retainedTexts } from './20261127-retained-texts.ts';

/** 走流程、举一反三、分析研判 with the measures that follow from them; hints, and notes of risk. */
export class Migration20261127Analysis extends Migration {
  override up(): void {
    this.addSql('create sequence measure_serial');
    this.addSql(`create table measure (id uuid primary key, version int not null default 1, number text not null unique, subject_type text not null check (subject_type in ('WALKTHROUGH', 'PROBLEM_CLASS', 'ANALYSIS')), subject_id uuid not null,
      content text not null, unit_code text not null, officer_code text null, due_on date not null, due_at timestamptz not null, opened_at timestamptz not null, opened_by text not null, opened_unit text not null,
      status text not null check (status in ('OPEN', 'DONE', 'WITHDRAWN')), settled_at timestamptz null, settled_by text null, settled_note text null, check ((status = 'OPEN') = (settled_at is null)))`);
    this.addSql('create index measure_subject on measure (subject_id)');
    this.addSql('create index measure_due on measure (due_at, id)');
    this.addSql(`create table walkthrough (id uuid primary key, version int not null default 1, unit_code text not null, director_code text not null, service_item text not null, service_point text null, walked_on date not null, problems text[] not null,
      late_entry boolean not null, entered_at timestamptz not null, entered_by text not null, result text null, concluded_at timestamptz null, concluded_by text null)`);
    this.addSql('create index walkthrough_walked on walkthrough (walked_on desc, id desc)');
    this.addSql(`create table problem_class (id uuid primary key, version int not null default 1, name text not null, category text not null, description text not null, unit_code text not null, opened_at timestamptz not null, opened_by text not null)`);
    this.addSql('create index problem_class_opened on problem_class (opened_at desc, id desc)');
    this.addSql(`create table problem_class_case (class_id uuid not null references problem_class, case_type text not null check (case_type in ('TICKET', 'RATING', 'RECTIFICATION')), case_id uuid not null,
      linked_at timestamptz not null, linked_by text not null, primary key (class_id, case_type, case_id))`);
    this.addSql('create index problem_class_case_case on problem_class_case (case_id)');
    this.addSql(`create table analysis (id uuid primary key, version int not null default 1, kind text not null check (kind in ('EMERGING', 'TYPICAL', 'CONCENTRATED')), title text not null, period_from date not null, period_to date not null, finding text not null,
      unit_code text not null, opened_at timestamptz not null, opened_by text not null, concluded_at timestamptz null, concluded_by text null, check (period_from <= period_to))`);
    this.addSql('create index analysis_opened on analysis (opened_at desc, id desc)');
    this.addSql('create table analysis_evidence (analysis_id uuid not null references analysis, ticket_id uuid not null references ticket, primary key (analysis_id, ticket_id))');
    this.addSql('create index analysis_evidence_ticket on analysis_evidence (ticket_id)');
    this.addSql(`create table hint (id uuid primary key, version int not null default 1, kind text not null check (kind in ('SURGE', 'CONCENTRATION')), subject_kind text not null, subject text[] not null, window_from timestamptz not null, window_to timestamptz not null,
      history_windows int not null, needed int not null, found_at timestamptz not null, decision text null check (decision in ('CONFIRMED', 'DISMISSED')), decided_at timestamptz null, decided_by text null, reason text null, analysis_id uuid null references analysis,
      check ((decision is null) = (decided_at is null)), unique (kind, subject_kind, subject, window_to))`);
    this.addSql('create index hint_found on hint (found_at desc, id desc)');
    this.addSql('create table hint_evidence (hint_id uuid not null references hint, ticket_id uuid not null references ticket, primary key (hint_id, ticket_id))');
    this.addSql('create index hint_evidence_ticket on hint_evidence (ticket_id)');
    this.addSql('create table risk_note (id uuid primary key, ticket_id uuid not null references ticket deferrable initially deferred, at timestamptz not null, officer_code text not null, level text not null, content text not null)');
    this.addSql('create index risk_note_ticket on risk_note (ticket_id)');
    this.addSql(retainedTexts({ risk_note: ['content'] }));
    this.addSql('revoke update, delete on risk_note, hint_evidence from bangban_hotline');
    this.addSql('revoke delete on measure, walkthrough, problem_class, analysis, hint from bangban_hotline');
    this.addSql('revoke update on problem_class_case, analysis_evidence from bangban_hotline');
  }
}
