import { Migration } from '@mikro-orm/migrations';

/** 惠企政策: what is promised to whom, who was told of it, who has applied and what each was granted. */
export class Migration20261126SupportPolicy extends Migration {
  override up(): void {
    this.addSql('create sequence support_policy_serial');
    this.addSql(`create table support_policy (id uuid primary key, version int not null default 1, number text not null unique, level text not null check (level in ('CENTRAL', 'PROVINCE', 'CITY', 'DISTRICT')), title text not null, document_number text not null, issuer text not null,
      lead_unit text not null, benefit text not null, conditions jsonb not null check (jsonb_typeof(conditions) = 'array' and jsonb_array_length(conditions) > 0), opens_on date not null, closes_on date null check (closes_on >= opens_on), promised_count int null, promised_amount numeric(15,2) null,
      published_at timestamptz not null, published_by text not null, reminded_at timestamptz null, withdrawn_at timestamptz null, withdrawn_by text null, withdrawn_because text null, check (num_nulls(withdrawn_at, withdrawn_by, withdrawn_because) in (0, 3)))`);
    this.addSql('create index support_policy_published on support_policy (published_at desc, id desc)');
    this.addSql(`create table policy_informed (policy_id uuid not null references support_policy, credit_code text not null references enterprise on update cascade, informed_at timestamptz not null, cause text not null check (cause in ('PUBLISHED', 'NEWLY_MATCHING')), primary key (policy_id, credit_code))`);
    this.addSql('create index policy_informed_enterprise on policy_informed (credit_code)');
    this.addSql(`create table policy_uptake (id uuid primary key, version int not null default 1, policy_id uuid not null references support_policy, credit_code text not null references enterprise on update cascade, applied_at timestamptz not null, recorded_by text null, requested_amount numeric(15,2) null, note text null,
      granted boolean null, granted_amount numeric(15,2) null, reason text null, decided_on date null, decided_at timestamptz null, decided_by text null,
      check (num_nulls(granted, decided_on, decided_at, decided_by) in (0, 4)), check (granted is not true or granted_amount is not null), check (granted is not false or reason is not null))`);
    // one at a time; after a refusal another
    this.addSql('create unique index policy_uptake_one on policy_uptake (policy_id, credit_code) where granted is distinct from false');
    this.addSql('create index policy_uptake_of on policy_uptake (policy_id, credit_code, applied_at)');
    this.addSql('create index policy_uptake_enterprise on policy_uptake (credit_code)');
    this.addSql('revoke delete on support_policy, policy_informed, policy_uptake from bangban_liaison');
  }
}
