import { Migration } from '@mikro-orm/migrations';

/** A visit that was taken over from elsewhere is known by its source and its number there, and never taken over twice. */
export class Migration20261126VisitImport extends Migration {
  override up(): void {
    this.addSql('alter table visit add column source_system text null, add column external_no text null, add check (num_nulls(source_system, external_no) in (0, 2))');
    this.addSql('create unique index visit_external on visit (source_system, external_no)');
  }
}
