import { Migration } from '@mikro-orm/migrations';

/** What an enterprise asked for, by its code; a confidential matter has none. */
export class Migration20261129TicketEnterprise extends Migration {
  override up(): void {
    this.addSql('create index ticket_enterprise on ticket (enterprise_code, received_at desc) where enterprise_code is not null');
  }
}
