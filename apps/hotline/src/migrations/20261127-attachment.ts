import { Migration } from '@mikro-orm/migrations';
import { retainedTexts } from './20261127-retained-texts.ts';

/** Photographs and papers of a case. Their bytes are in the object store, under the row's id. */
export class Migration20261127Attachment extends Migration {
  override up(): void {
    this.addSql(`create table attachment (id uuid primary key, ticket_id uuid not null references ticket deferrable initially deferred, name text not null, type text not null, size int not null check (size > 0), added_at timestamptz not null,
      by_kind text not null, officer_code text null, unit_code text null, principal text not null, for_reporter boolean not null)`);
    this.addSql('create index attachment_ticket on attachment (ticket_id)');
    this.addSql('revoke update, delete on attachment from bangban_hotline');
    this.addSql(retainedTexts({ attachment: ['name'] }));
  }
}
