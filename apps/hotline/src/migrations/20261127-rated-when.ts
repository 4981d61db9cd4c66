import { Migration } from '@mikro-orm/migrations';

/** The monthly bulletin of bad reviews asks what was rated in a month. */
export class Migration20261127RatedWhen extends Migration {
  override up(): void {
    this.addSql('create index ticket_rated on ticket (rated_at) where rated_at is not null');
  }
}
