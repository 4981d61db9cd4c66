import { Migration } from '@mikro-orm/migrations';

/** 区乡村三级: a place is kept up by its unit; who last did so. Its kind is told to the other services: a copy of the version before would lack it until something else changes. */
export class Migration20261126ServiceNetwork extends Migration {
  override up(): void {
    this.addSql('alter table service_point add column version int not null default 1, add column saved_by text null');
    this.addSql('update directory_state set version = version + 1');
  }
}
