import { Migration } from '@mikro-orm/migrations';
import { outgoingColumns, unsettled } from '@bangban/platform';

/** What becomes of a message to a reporter: under way, sent, or given up and why. */
export class Migration20261127CarriedMessages extends Migration {
  override up(): void {
    this.addSql(`alter table reporter_message add column ${outgoingColumns.replaceAll(', ', ', add column ')}`);
    this.addSql(`create index reporter_message_unsettled on reporter_message (ticket_id) where ${unsettled}`);
    this.addSql('revoke delete on reporter_message from bangban_hotline');
  }
}
