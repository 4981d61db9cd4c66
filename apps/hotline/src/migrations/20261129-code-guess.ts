import { Migration } from '@mikro-orm/migrations';

/** Wrong codes are counted for cases, ratings and, elsewhere, monitors: the table is called after what it counts. */
export class Migration20261129CodeGuess extends Migration {
  override up(): void {
    this.addSql('alter table follow_up_guess rename to code_guess');
    this.addSql('alter index follow_up_guess_pkey rename to code_guess_pkey');
    this.addSql('alter index follow_up_guess_since rename to code_guess_since');
  }
}
