import { Migration } from '@mikro-orm/migrations';

/** Who may sign in: accounts of people, keys of departments' systems. */
export class Migration20261126SignIn extends Migration {
  override up(): void {
    this.addSql(`create table account (id uuid primary key, subject text not null, officer_code text null references officer, credit_code text null check (credit_code ~ '^[0-9A-Z]{18}$'),
      opened_at timestamptz not null, opened_by text not null, closed_at timestamptz null, closed_by text null, closed_because text null,
      check (num_nonnulls(officer_code, credit_code) = 1), check (num_nonnulls(closed_at, closed_by, closed_because) in (0, 3)))`);
    // a person has one account, and a post one person: what he does must be his
    this.addSql('create unique index account_subject on account (subject) where closed_at is null');
    this.addSql('create unique index account_officer on account (officer_code) where closed_at is null');
    this.addSql('create index account_newest on account (opened_at desc, id desc)');
    this.addSql('revoke delete on account from bangban_directory');

    this.addSql(`alter table machine_client add column version int not null default 1, add column saved_by text null`);
    this.addSql(`create table machine_key (id uuid primary key, client_code text not null references machine_client, prefix text not null unique, hash text not null check (hash ~ '^[0-9a-f]{64}$'),
      issued_at timestamptz not null, issued_by text not null, expires_at timestamptz not null check (expires_at > issued_at and expires_at <= issued_at + interval '2 years'),
      last_used_at timestamptz null, revoked_at timestamptz null, revoked_by text null, revoked_because text null, check (num_nonnulls(revoked_at, revoked_by, revoked_because) in (0, 3)))`);
    this.addSql('create index machine_key_client on machine_key (client_code, issued_at desc)');
    this.addSql('revoke delete on machine_key from bangban_directory');

    for (const table of ['account', 'machine_key']) this.addSql(`create trigger ${table}_bumps_version after insert or delete on ${table} for each statement execute function bump_version()`);
    this.addSql('create trigger account_closing_bumps_version after update on account for each statement execute function bump_version()');
    // not when a key was last used, which changes each minute and lets nobody in
    this.addSql('create trigger machine_key_end_bumps_version after update of expires_at, revoked_at on machine_key for each statement execute function bump_version()');
  }
}
