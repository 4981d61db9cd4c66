import { Migration } from '@mikro-orm/migrations';

/** 举一反三: the classes of problems and the preventive measures that a bulletin lists, as they stood when it was published. */
export class Migration20261127BulletinProblemClass extends Migration {
  override up(): void {
    this.addSql('create table bulletin_problem_class (bulletin_id uuid not null references bulletin, class_id uuid not null, name text not null, unit_code text not null, cases int not null, measures jsonb not null, primary key (bulletin_id, class_id))');
    this.addSql('revoke update, delete on bulletin_problem_class from bangban_hotline');
  }
}
