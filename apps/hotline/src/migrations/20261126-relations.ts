import { Migration } from '@mikro-orm/migrations';

/** 协办: units that see a case besides the one that leads and the one that handles it. */
export class Migration20261126Relations extends Migration {
  override up(): void {
    this.addSql(`alter table ticket add assisting_units text[] not null default '{}'`);
    this.addSql('alter table ticket alter assisting_units drop default');
    // 被反映单位 does not assist either, whatever the application does
    this.addSql('alter table ticket add check (not assisting_units && complained_units)');
    this.addSql('create index ticket_assisting on ticket using gin (assisting_units)');
    // with what visibility asks for now, so that out of scope is still counted without reading a ticket
    this.addSql('drop index ticket_out_of_scope');
    this.addSql(`create index ticket_out_of_scope on ticket (id) include (lead_unit, handling_unit, assisting_units, filed_by, source_system, reporter_ref, confidential, complained_units, complained_officers) where status = 'OUT_OF_SCOPE'`);
  }
}
