import { Migration } from '@mikro-orm/migrations';

/** 企业问题: what was raised on a visit or by a monitor. What was raised is not altered; what became of its ticket is told by the hotline. */
export class Migration20261126Problem extends Migration {
  override up(): void {
    this.addSql(`create table problem (id uuid primary key, source_type text not null check (source_type in ('VISIT', 'CONTACT', 'MONITOR')), source_id uuid not null, credit_code text null,
      category text not null, severity text not null, severity_reason text not null, title text not null, content text not null, suggested_unit text null, complained_units text[] not null, complained_officers text[] not null,
      raised_at timestamptz not null, raised_by text null, raised_unit text not null, ticket_id uuid not null unique, ticket_version int not null default 0, settled_at timestamptz null, outcome text null, check ((source_type = 'MONITOR') = (credit_code is null)))`);
    this.addSql('create index problem_raised on problem (raised_at desc, id desc)');
    this.addSql('create index problem_source on problem (source_id)');
    this.addSql('create index problem_enterprise on problem (credit_code, raised_at desc)');
    this.addSql('revoke update, delete on problem from bangban_liaison');
    this.addSql('grant update (ticket_version, settled_at, outcome) on problem to bangban_liaison');
  }
}
