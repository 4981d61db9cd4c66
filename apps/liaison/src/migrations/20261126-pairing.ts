import { Migration } from '@mikro-orm/migrations';

/** 挂钩帮扶: the yearly scheme, the pairs that a draft of it names, and the pairings that it has made. `ends_on` is the last day: that of the scheme, until a pairing is ended earlier; one that ended before it began lasted no day at all. */
export class Migration20261126Pairing extends Migration {
  override up(): void {
    this.addSql(`create table pairing_scheme (id uuid primary key, version int not null default 1, title text not null, document_number text not null, starts_on date not null, ends_on date not null, units text[] not null, leaders text[] not null,
      copied_from uuid null references pairing_scheme, drafted_at timestamptz not null, drafted_by text not null, published_at timestamptz null, published_by text null, closed_at timestamptz null, closed_by text null,
      check (starts_on <= ends_on), check (closed_at is null or published_at is not null), constraint pairing_scheme_period exclude using gist (daterange(starts_on, ends_on, '[]') with &&) where (published_at is not null))`);
    this.addSql('create table planned_pairing (scheme_id uuid not null references pairing_scheme, credit_code text not null references enterprise on update cascade, holder_unit text not null, holder_officer text null, primary key (scheme_id, credit_code))');
    this.addSql('create sequence pairing_serial');
    // a range of one text, as an exclusion compares ranges without an extension
    this.addSql('create type text_range as range (subtype = text)');
    this.addSql(`create table pairing (id uuid primary key, version int not null default 1, number text not null unique, scheme_id uuid not null references pairing_scheme, credit_code text not null references enterprise on update cascade, holder_unit text not null, holder_officer text null,
      starts_on date not null, ends_on date not null, end_kind text null, end_reason text null, predecessor_id uuid null references pairing deferrable initially deferred,
      opened_at timestamptz not null, opened_by text not null, ended_at timestamptz null, ended_by text null,
      check (ends_on >= starts_on - 1), check (num_nulls(end_kind, end_reason, ended_at, ended_by) in (0, 4)),
      constraint pairing_one_current exclude using gist (text_range(credit_code, credit_code, '[]') with &&, daterange(starts_on, ends_on + 1) with &&))`);
    this.addSql('create index pairing_opened on pairing (opened_at desc, id desc)');
    this.addSql('create index pairing_scheme_id on pairing (scheme_id)');
    this.addSql('create index pairing_enterprise on pairing (credit_code, starts_on)');
    this.addSql('create index pairing_holder on pairing (holder_unit, holder_officer)');
    this.addSql('create unique index pairing_successor on pairing (predecessor_id)');
    this.addSql('revoke delete on pairing_scheme, pairing from bangban_liaison');
  }
}
