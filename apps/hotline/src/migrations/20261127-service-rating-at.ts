import { Migration } from '@mikro-orm/migrations';

/** How many were given within the hour is asked with each rating: of all of them the last few are looked at. */
export class Migration20261127ServiceRatingAt extends Migration {
  override up(): void {
    this.addSql('create index service_rating_at on service_rating (at)');
    this.addSql('drop index service_rating_device');
  }
}
