import { Migration } from '@mikro-orm/migrations';
import { trailTables } from '@bangban/platform';

export class Migration20261126Trail extends Migration {
  override up(): void {
    for (const statement of trailTables('directory')) this.addSql(statement);
  }
}
