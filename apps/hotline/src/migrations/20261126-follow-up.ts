import { Migration } from '@mikro-orm/migrations';

/** Wrong codes of the last hour, by number. */
export class Migration20261126FollowUp extends Migration {
  override up(): void {
    this.addSql('create table follow_up_guess (number text primary key, wrong int not null, since timestamptz not null)');
    this.addSql('create index follow_up_guess_since on follow_up_guess (since)');
  }
}
