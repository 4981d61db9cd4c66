import { Migration } from '@mikro-orm/migrations';
import { retainedTexts } from './20261127-retained-texts.ts';

/** 合并办理: a ticket points at the one it is answered with, one level deep; since when and why stands apart. */
export class Migration20261127TicketMerge extends Migration {
  override up(): void {
    this.addSql('alter table ticket add merged_into uuid null references ticket, add check (merged_into <> id)');
    this.addSql('create index ticket_merged_into on ticket (merged_into) where merged_into is not null');
    this.addSql(`create table ticket_merge (id uuid primary key, ticket_id uuid not null references ticket deferrable initially deferred, target_id uuid not null references ticket deferrable initially deferred,
      merged_at timestamptz not null, merged_by text not null, reason text not null, undone_at timestamptz null, undone_by text null, undone_because text null,
      check ((undone_at is null) = (undone_by is null) and (undone_at is null) = (undone_because is null)))`);
    this.addSql('create index ticket_merge_ticket on ticket_merge (ticket_id)');
    this.addSql('create unique index ticket_merge_current on ticket_merge (ticket_id) where undone_at is null');
    this.addSql('revoke delete on ticket_merge from bangban_hotline');
    this.addSql(retainedTexts({ ticket_merge: ['reason', 'undone_because'] }));
  }
}
