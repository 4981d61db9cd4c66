import { Migration } from '@mikro-orm/migrations';

/** An application for a support policy has a term within which it is decided: until when. */
export class Migration20261126PolicyDecision extends Migration {
  override up(): void {
    this.addSql('alter table policy_uptake add column due_at timestamptz not null default clock_timestamp()');
    this.addSql('alter table policy_uptake alter column due_at drop default');
  }
}
