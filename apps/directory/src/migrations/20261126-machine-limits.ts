import { Migration } from '@mikro-orm/migrations';

/** What a department's system may do at all, and whether it may see what was told in confidence. */
export class Migration20261126MachineLimits extends Migration {
  override up(): void {
    this.addSql(`alter table machine_client add column operations text[] not null default '{READ}', add column confidential boolean not null default false,
      add constraint machine_client_operations_check check (operations <@ '{READ,FILE,IMPORT,HANDLE}')`);
    this.addSql('alter table machine_client alter column operations drop default, alter column confidential drop default');
  }
}
