import { Migration } from '@mikro-orm/migrations';

/** What an enterprise raised, and what was drawn of its pairings, goes along where its code changes. */
export class Migration20261126ProblemCode extends Migration {
  override up(): void {
    for (const table of ['problem', 'spot_check_item']) this.addSql(`alter table ${table} add foreign key (credit_code) references enterprise on update cascade`);
  }
}
