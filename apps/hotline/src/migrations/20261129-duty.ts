import { Migration } from '@mikro-orm/migrations';
import { dutyTables } from '@bangban/deadlines';

/** 定期任务: the lead units owe an analysis of what enterprises ask for in every month. */
export class Migration20261129Duty extends Migration {
  override up(): void { for (const statement of dutyTables('hotline')) this.addSql(statement); }
}
