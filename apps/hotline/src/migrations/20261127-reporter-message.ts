import { Migration } from '@mikro-orm/migrations';

export class Migration20261127ReporterMessage extends Migration {
  override up(): void {
    this.addSql('create table reporter_message (id uuid primary key, ticket_id uuid not null references ticket deferrable initially deferred, wanted_at timestamptz not null, text text not null)');
    this.addSql('create index reporter_message_ticket on reporter_message (ticket_id)');
  }
}
