import { Migration } from '@mikro-orm/migrations';
import { deadlineStepTables, selfCheckTable } from '@bangban/deadlines';

export class Migration20261124Deadlines extends Migration {
  override up(): void {
    for (const statement of deadlineStepTables) this.addSql(statement);
    // a step is settled, never deleted
    this.addSql('revoke delete on deadline_step from bangban_hotline');
    this.addSql(selfCheckTable);
    this.addSql('revoke update on self_check from bangban_hotline');
  }
}
