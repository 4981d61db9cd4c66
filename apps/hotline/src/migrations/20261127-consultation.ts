import { Migration } from '@mikro-orm/migrations';

export class Migration20261127Consultation extends Migration {
  override up(): void {
    this.addSql(`create table consultation_attempt (id uuid primary key, ticket_id uuid not null references ticket deferrable initially deferred, at timestamptz not null,
      method text not null, unit_code text null, answered boolean not null, check ((method = 'DIRECT_ANSWER') = (unit_code is null)))`);
    this.addSql('create index consultation_attempt_ticket on consultation_attempt (ticket_id)');
    this.addSql('revoke update, delete on consultation_attempt from bangban_hotline');
  }
}
