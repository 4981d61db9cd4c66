import { Migration } from '@mikro-orm/migrations';
import { calendarMovesIndex, deadlineStepTables, deadlineTable, selfCheckTable } from '@bangban/deadlines';
import { idempotencyTable, inboxTable, outboxTables, periodicTable, trailTables } from '@bangban/platform';

/** What every service has: keys of mutations, events, deadlines, the self-check's reports, the audit trail. */
export class Migration20261126Base extends Migration {
  override up(): void {
    for (const statement of [idempotencyTable, ...outboxTables, inboxTable, periodicTable, ...deadlineTable, ...deadlineStepTables, calendarMovesIndex, selfCheckTable, ...trailTables('liaison')]) this.addSql(statement);
    // what has happened, and what has been heard, is not altered; a deadline and its steps are settled, never deleted
    this.addSql('revoke update, delete on event, inbox, idempotency_key from bangban_liaison');
    this.addSql('revoke delete on event_delivery, deadline, deadline_step from bangban_liaison');
    this.addSql('revoke update on self_check from bangban_liaison');
  }
}
