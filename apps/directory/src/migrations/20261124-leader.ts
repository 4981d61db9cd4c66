import { Migration } from '@mikro-orm/migrations';

/** The leader in charge of a unit (分管领导): escalations go to him besides the unit's head. */
export class Migration20261124Leader extends Migration {
  override up(): void {
    // deferred: a unit names an officer, and an officer his unit
    this.addSql('alter table org_unit add column leader_code text null references officer deferrable initially deferred');
  }
}
