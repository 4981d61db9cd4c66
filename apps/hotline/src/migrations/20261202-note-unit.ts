import { Migration } from '@mikro-orm/migrations';

/** For which unit a note was written: a system has no officer's code that would tell. */
export class Migration20261202NoteUnit extends Migration {
  override up(): void {
    this.addSql('alter table ticket_note add column unit_code text null');
  }
}
