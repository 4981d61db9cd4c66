import { Migration } from '@mikro-orm/migrations';

/** The calendar's life: local rest days, drafts with what each service says of them, every version of a year, and one number over all of it. */
export class Migration20261124Calendar extends Migration {
  override up(): void {
    this.addSql(`create table local_rest_day (date date primary key, name text not null)`);
    this.addSql(`create table calendar_year_version (year int not null, version int not null, title text not null, document_number text not null, holidays jsonb not null, make_up_workdays jsonb not null,
      recorded_at timestamptz not null default platform.now(), primary key (year, version))`);
    this.addSql(`create table calendar_draft (id uuid primary key, version int not null, status text not null check (status in ('DRAFT', 'APPROVED', 'WITHDRAWN')), change jsonb not null, changed_days jsonb not null,
      base_version int not null, result_version int null, reason text not null, proposed_by text not null, proposed_at timestamptz not null, decided_by text null, decided_at timestamptz null, comment text null)`);
    this.addSql(`create index calendar_draft_newest on calendar_draft (proposed_at desc, id desc)`);
    this.addSql(`create table calendar_draft_answer (draft_id uuid not null references calendar_draft, service text not null, open int not null, earlier int not null, later int not null, settled int not null,
      answered_at timestamptz not null, primary key (draft_id, service))`);
    // deadlines already bear the number that was computed so far
    this.addSql(`alter table directory_state add column calendar_version int not null default 0`);
    this.addSql(`update directory_state set calendar_version = (select coalesce(sum(version), 0) from calendar_year)`);
    this.addSql(`insert into calendar_year_version (year, version, title, document_number, holidays, make_up_workdays) select year, version, title, document_number, holidays, make_up_workdays from calendar_year`);
    // each row: a load of the data files that changes nothing must not move it, as every open deadline is then computed anew
    this.addSql(`create function bump_calendar_version() returns trigger language plpgsql set search_path = directory, pg_temp as $$ begin update directory_state set calendar_version = calendar_version + 1; return null; end $$`);
    for (const table of ['calendar_year', 'local_rest_day'])
      this.addSql(`create trigger ${table}_bumps_calendar after insert or update or delete on ${table} for each row execute function bump_calendar_version()`);
    this.addSql(`create trigger local_rest_day_bumps_version after insert or update or delete on local_rest_day for each statement execute function bump_version()`);
    this.addSql(`create function keep_calendar_year() returns trigger language plpgsql set search_path = directory, pg_temp as $$ begin
      insert into calendar_year_version (year, version, title, document_number, holidays, make_up_workdays) values (new.year, new.version, new.title, new.document_number, new.holidays, new.make_up_workdays)
        on conflict (year, version) do update set title = excluded.title, document_number = excluded.document_number, holidays = excluded.holidays, make_up_workdays = excluded.make_up_workdays, recorded_at = excluded.recorded_at;
      return null; end $$`);
    this.addSql(`create trigger calendar_year_kept after insert or update on calendar_year for each row execute function keep_calendar_year()`);
  }
}
