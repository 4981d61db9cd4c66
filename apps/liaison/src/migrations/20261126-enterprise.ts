import { Migration } from '@mikro-orm/migrations';
import { bigramsFunction } from '@bangban/platform';

/**
 * 企业: the register, keyed by credit code (GB 32100). What refers to an enterprise does so by `credit_code text not null references enterprise on update cascade`,
 * so that a code that changes takes everything with it; the old ones stay in `former_codes`.
 */
export class Migration20261126Enterprise extends Migration {
  override up(): void {
    this.addSql(bigramsFunction);
    this.addSql(`create table enterprise (credit_code text primary key check (credit_code ~ '^[0-9A-HJ-NP-RTUW-Y]{18}$'), version int not null default 1, name text not null, former_names text[] not null, former_codes text[] not null,
      locality text not null, field text null, above_scale_industrial boolean not null, key_enterprise boolean not null, status text not null check (status in ('ACTIVE', 'CLOSED')), closed_on date null,
      head_name text null, phones text[] not null, registered_at timestamptz not null, registered_by text not null, check ((status = 'CLOSED') = (closed_on is not null)))`);
    // what it is looked up by while somebody is on the line: pieces of its names and codes of today and once, and a telephone number, whose area code and extension are not always told
    this.addSql(`create function enterprise_text(name text, former_names text[], credit_code text, former_codes text[]) returns text language sql immutable parallel safe as $$
      select lower(normalize(array_to_string(array[name] || former_names || credit_code || former_codes, E'\\n'), NFKC)) $$`);
    this.addSql(`create function telephone_keys(phones text[]) returns text[] language sql immutable parallel safe as $$
      select coalesce(array_agg(replace(regexp_replace(regexp_replace(phone, '^\\+?86[- ]?(?=1[3-9]\\d{9}$|0\\d{9})', ''), '^(?:(?:010|02\\d|0[3-9]\\d{2})-?)?(\\d{7,8})(?:-\\d{1,6})?$', '\\1'), '-', '')), '{}') from unnest(phones) phone $$`);
    this.addSql('create index enterprise_looked_up on enterprise using gin (bigrams(enterprise_text(name, former_names, credit_code, former_codes)))');
    this.addSql('create index enterprise_phones on enterprise using gin (telephone_keys(phones))');
    this.addSql('create index enterprise_former_codes on enterprise using gin (former_codes)');
    this.addSql('create index enterprise_locality on enterprise (locality, credit_code)');
    // on which list from when until when; the flags say what holds now
    this.addSql(`create table enterprise_listing (id uuid primary key, credit_code text not null references enterprise on update cascade, list text not null check (list in ('ABOVE_SCALE_INDUSTRIAL', 'KEY_ENTERPRISE')),
      since date not null, entered_at timestamptz not null, entered_by text not null, entered_because text null, until date null, ended_at timestamptz null, ended_by text null, ended_because text null, check (until >= since))`);
    this.addSql('create unique index enterprise_listing_current on enterprise_listing (credit_code, list) where until is null');
    this.addSql('create index enterprise_listing_of on enterprise_listing (credit_code, since)');
    this.addSql('revoke delete on enterprise, enterprise_listing from bangban_liaison');
  }
}
