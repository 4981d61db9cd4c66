import { Migration } from '@mikro-orm/migrations';

/** Service points are told to the other services: a copy of the version before would lack them until something else changes. */
export class Migration20261127ServicePointsTold extends Migration {
  override up(): void { this.addSql('update directory_state set version = version + 1'); }
}
