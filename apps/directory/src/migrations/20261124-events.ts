import { Migration } from '@mikro-orm/migrations';
import { inboxTable, outboxTables, periodicTable } from '@bangban/platform';

export class Migration20261124Events extends Migration {
  override up(): void {
    for (const statement of [...outboxTables, inboxTable, periodicTable]) this.addSql(statement);
    // what has happened, and what has been heard, is not altered
    this.addSql('revoke update, delete on event, inbox from bangban_directory');
    this.addSql('revoke delete on event_delivery from bangban_directory');
  }
}
