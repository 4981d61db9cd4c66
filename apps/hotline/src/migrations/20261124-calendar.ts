import { Migration } from '@mikro-orm/migrations';
import { calendarMovesIndex } from '@bangban/deadlines';

/** Finds the due dates that a version of the calendar has moved. */
export class Migration20261124Calendar extends Migration {
  override up(): void {
    this.addSql(calendarMovesIndex);
  }
}
