import { Migration } from '@mikro-orm/migrations';
import { idempotencyTable } from '@bangban/platform';

export class Migration20261123Directory extends Migration {
  override up(): void {
    this.addSql(`create table org_unit (code text primary key, name text not null unique, kind text not null, parent_code text null references org_unit deferrable initially deferred, duties text null)`);
    this.addSql(`create table officer (code text primary key, title text not null, unit_code text not null references org_unit, roles text[] not null, active boolean not null default true)`);
    this.addSql(`create table category (name text primary key, unit_code text null references org_unit)`);
    this.addSql(`create table indicator (name text primary key, lead_unit_code text not null references org_unit)`);
    this.addSql(`create table channel_desk (channel text primary key, unit_code text not null references org_unit)`);
    this.addSql(`create table service_point (code text primary key, name text not null, kind text not null, level text not null, unit_code text not null references org_unit, equipment text[] not null, staff int not null check (staff >= 0))`);
    this.addSql(`create table machine_client (code text primary key, name text not null, unit_codes text[] not null, active boolean not null default true)`);
    this.addSql(`create table calendar_year (year int primary key, version int not null, title text not null, document_number text not null, holidays jsonb not null, make_up_workdays jsonb not null)`);
    this.addSql(`create table rule_target (key text not null, version int not null, value text not null, unit text not null, article text not null, description text not null, effective_from date not null, recorded_by text not null, reason text null, primary key (key, version))`);
    // one row: the version of everything above, asked by every replica of every service each few seconds
    this.addSql(`create table directory_state (one boolean primary key default true check (one), version bigint not null, loaded_from text null)`);
    this.addSql(`insert into directory_state (version) values (0)`);
    this.addSql(idempotencyTable);
    // a change of any of them, by whatever way, is a new version: no writer can forget it
    this.addSql(`create function bump_version() returns trigger language plpgsql set search_path = directory, pg_temp as $$ begin update directory_state set version = version + 1; return null; end $$`);
    for (const table of ['org_unit', 'officer', 'category', 'indicator', 'channel_desk', 'service_point', 'machine_client', 'calendar_year', 'rule_target'])
      this.addSql(`create trigger ${table}_bumps_version after insert or update or delete on ${table} for each statement execute function bump_version()`);
  }
}
