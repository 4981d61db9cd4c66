import { Migration } from '@mikro-orm/migrations';

/** 营商驿站: their teams, the questions put to them and what was done with each. An enterprise may ask that is in no register, so the code refers to none. */
export class Migration20261126Station extends Migration {
  override up(): void {
    this.addSql(`create table station_member (id uuid primary key, version int not null default 1, station text not null, team text not null check (team in ('POLICY_ADVICE', 'LEGAL_COUNSEL')), officer_code text null, outside_name text null, organisation text null, duty_hours text not null,
      joined_at timestamptz not null, joined_by text not null, left_at timestamptz null, left_by text null, left_because text null, check (num_nonnulls(officer_code, outside_name) = 1), check (num_nulls(left_at, left_by, left_because) in (0, 3)))`);
    this.addSql('create unique index station_member_once on station_member (station, team, officer_code) where left_at is null');
    this.addSql('create sequence station_question_serial');
    this.addSql(`create table station_question (id uuid primary key, version int not null default 1, number text not null unique, station text not null, station_unit text not null, asker text not null check (asker in ('ENTERPRISE', 'PERSON', 'OFFICER')), credit_code text null, asked_by text null,
      question text not null, team text null, unit_code text not null, asked_at timestamptz not null, due_at timestamptz not null, answer text null, answered_at timestamptz null,
      check ((asker = 'ENTERPRISE') = (credit_code is not null)), check ((answer is null) = (answered_at is null)), check (team is null or unit_code = station_unit))`);
    this.addSql('create index station_question_asked on station_question (asked_at desc, id desc)');
    this.addSql('create index station_question_unit on station_question (unit_code)');
    this.addSql('create index station_question_enterprise on station_question (credit_code)');
    this.addSql('create table station_question_step (id uuid primary key, question_id uuid not null references station_question deferrable initially deferred, kind text not null, at timestamptz not null, officer_code text null, unit_code text null, to_unit text null, to_team text null, reason text null)');
    this.addSql('create index station_question_step_of on station_question_step (question_id)');
    this.addSql('revoke delete on station_member, station_question from bangban_liaison');
    this.addSql('revoke update, delete on station_question_step from bangban_liaison');
  }
}
