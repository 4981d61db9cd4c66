import { Migration } from '@mikro-orm/migrations';

/** What waits for a decision or a call, or stands still: a few of very many tickets, which a dispatcher's list finds at once. */
export class Migration20261202DeskFilters extends Migration {
  override up(): void {
    for (const column of ['extension_requested_for', 'scope_proposed_by', 'suspended_at', 'follow_up_call']) this.addSql(`create index ticket_by_${column} on ticket (next_due_at nulls last, id) where ${column} is not null`);
  }
}
