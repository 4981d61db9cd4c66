import { Migration } from '@mikro-orm/migrations';

/** Who must not hear of a notice, also when others have to stand in for its recipients (X.22). */
export class Migration20261124NotTo extends Migration {
  override up(): void {
    this.addSql(`alter table notice add column not_to text[] not null default '{}'`);
    this.addSql('alter table notice alter column not_to drop default');
  }
}
