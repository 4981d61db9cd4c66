import { Migration } from '@mikro-orm/migrations';

/** 月度通报: what was published, and for each figure the cases that it counts. A case stands once for each unit it is counted for; `counted` are the measures in whose denominator it is, `met` those in whose numerator as well. */
export class Migration20261127Bulletin extends Migration {
  override up(): void {
    this.addSql(`create table bulletin (id uuid primary key, kind text not null, month text not null check (month ~ '^20\\d\\d-(0[1-9]|1[0-2])$'), version int not null, published_at timestamptz not null, published_by text not null, reason text null,
      definitions_version int not null, definitions jsonb not null, rulebook_version int not null, unique (kind, month, version), check ((version = 1) = (reason is null)))`);
    this.addSql('create table bulletin_case (bulletin_id uuid not null references bulletin, case_id uuid not null, unit_code text not null, counted text[] not null, met text[] not null)');
    this.addSql('create index bulletin_case_bulletin on bulletin_case (bulletin_id)');
    this.addSql('revoke update, delete on bulletin, bulletin_case from bangban_hotline');
  }
}
