import { Migration } from '@mikro-orm/migrations';

export class Migration20261127Information extends Migration {
  override up(): void {
    this.addSql('alter table notice drop constraint notice_level_check');
    this.addSql(`alter table notice add constraint notice_level_check check (level in ('INFO', 'REMIND', 'BREACH', 'ESCALATE', 'ALERT'))`);
  }
}
