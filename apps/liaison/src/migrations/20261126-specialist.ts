import { Migration } from '@mikro-orm/migrations';

/** 企业帮办专员: the grids of a locality, who is each enterprise's specialist, their visits, and what holders of pairings have exchanged with them. */
export class Migration20261126Specialist extends Migration {
  override up(): void {
    this.addSql('create table grid (id uuid primary key, version int not null default 1, locality text not null, name text not null, opened_at timestamptz not null, opened_by text not null, unique (locality, name))');
    this.addSql('create sequence specialist_serial');
    this.addSql(`create table enterprise_specialist (id uuid primary key, version int not null default 1, number text not null unique, credit_code text not null references enterprise on update cascade, grid_id uuid not null references grid,
      unit_code text not null, officer_code text not null, starts_on date not null, ends_on date null, end_reason text null, named_at timestamptz not null, named_by text not null, ended_at timestamptz null, ended_by text null,
      check (ends_on >= starts_on - 1), check (num_nulls(ends_on, end_reason, ended_at, ended_by) in (0, 4)),
      constraint enterprise_specialist_one_current exclude using gist (text_range(credit_code, credit_code, '[]') with &&, daterange(starts_on, ends_on + 1) with &&))`);
    this.addSql('create index enterprise_specialist_named on enterprise_specialist (named_at desc, id desc)');
    this.addSql('create index enterprise_specialist_enterprise on enterprise_specialist (credit_code, starts_on)');
    this.addSql('create index enterprise_specialist_grid on enterprise_specialist (grid_id)');
    this.addSql(`create table specialist_visit (id uuid primary key, version int not null default 1, specialist_id uuid not null references enterprise_specialist, held_on date not null, content text not null, demands text null, late_entry boolean not null,
      recorded_at timestamptz not null, recorded_by text not null, withdrawn_at timestamptz null, withdrawn_by text null, withdrawn_because text null, check (num_nulls(withdrawn_at, withdrawn_by, withdrawn_because) in (0, 3)))`);
    this.addSql('create index specialist_visit_held on specialist_visit (held_on desc, id desc)');
    this.addSql('create index specialist_visit_specialist on specialist_visit (specialist_id, held_on)');
    this.addSql(`create table specialist_exchange (id uuid primary key, pairing_id uuid not null references pairing, specialist_id uuid not null references enterprise_specialist, held_on date not null, channel text not null, content text not null,
      recorded_at timestamptz not null, recorded_by text not null, recorded_unit text not null)`);
    this.addSql('create index specialist_exchange_held on specialist_exchange (held_on desc, id desc)');
    this.addSql('create index specialist_exchange_pairing on specialist_exchange (pairing_id, held_on)');
    this.addSql('create index specialist_exchange_specialist on specialist_exchange (specialist_id, held_on)');
    this.addSql('revoke update, delete on specialist_exchange from bangban_liaison');
    this.addSql('revoke delete on grid, enterprise_specialist, specialist_visit from bangban_liaison');
  }
}
