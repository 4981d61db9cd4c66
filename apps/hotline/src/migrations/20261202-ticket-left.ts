import { Migration } from '@mikro-orm/migrations';

/** When a case has left a unit's sight, so that the copy which its system keeps can let go of it. Written with the step that took it away, never altered. */
export class Migration20261202TicketLeft extends Migration {
  override up(): void {
    this.addSql('create table ticket_left (id uuid primary key, ticket_id uuid not null references ticket deferrable initially deferred, unit_code text not null, at timestamptz not null)');
    this.addSql('create index ticket_left_unit on ticket_left (unit_code, at, id)');
    this.addSql('create index ticket_left_ticket on ticket_left (ticket_id)');
    this.addSql('revoke update, delete on ticket_left from bangban_hotline');
  }
}
