import { Migration } from '@mikro-orm/migrations';
import { dutyTables } from '@bangban/deadlines';

/** 定期任务: what is owed for a pairing or an enterprise in every month, half-year or year. */
export class Migration20261126Duty extends Migration {
  override up(): void { for (const statement of dutyTables('liaison')) this.addSql(statement); }
}
