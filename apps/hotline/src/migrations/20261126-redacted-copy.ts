import { Migration } from '@mikro-orm/migrations';

/** 脱敏副本: what a unit complained about may read. Its id is the only thing that the unit learns besides the text. */
export class Migration20261126RedactedCopy extends Migration {
  override up(): void {
    this.addSql('create table redacted_copy (id uuid primary key, ticket_id uuid not null references ticket deferrable initially deferred, unit_code text not null, title text not null, content text not null, shared_at timestamptz not null, shared_by text not null)');
    this.addSql('create index redacted_copy_unit on redacted_copy (unit_code, shared_at desc, id desc)');
    this.addSql('create index redacted_copy_ticket on redacted_copy (ticket_id)');
    this.addSql('revoke update, delete on redacted_copy from bangban_hotline');
  }
}
