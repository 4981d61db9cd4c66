import { Migration } from '@mikro-orm/migrations';
import { trailTables } from '@bangban/platform';

/** The audit trail takes the place of the tables of refused attempts and of identities read. */
export class Migration20261126Trail extends Migration {
  override up(): void {
    for (const statement of trailTables('hotline')) this.addSql(statement);
    const kindOf = `case split_part(principal, ':', 1) when 'officer' then 'OFFICER' when 'machine' then 'MACHINE' when 'system' then 'SYSTEM' else 'ENTERPRISE' end`;
    this.addSql(`insert into audit_entry (id, at, actor_kind, principal, unit_code, action, subject_type, subject_id, outcome, code)
      select id, at, ${kindOf}, principal, unit_code, action, 'Ticket', ticket_id::text, 'REFUSED', code from refused_attempt`);
    this.addSql(`insert into audit_entry (id, at, actor_kind, principal, unit_code, action, subject_type, subject_id, outcome, reason)
      select gen_random_uuid(), at, ${kindOf}, principal, unit_code, 'REVEAL_COMPLAINANT', 'Ticket', ticket_id::text, 'DONE', purpose from identity_access`);

    // an identity is given out only together with the entry that says to whom and for what
    this.addSql('drop function reveal_complainant(uuid, text, text, text, timestamptz)');
    this.addSql(`create function reveal_complainant(ticket uuid, entry uuid, kind text, who text, unit text, acting_for text, why text, trace text) returns table (key_id text, sealed bytea) language sql security definer set search_path = hotline, pg_temp
      as $$ insert into audit_entry (id, actor_kind, principal, unit_code, on_behalf_of, action, subject_type, subject_id, outcome, reason, trace_id)
              values (entry, kind, who, unit, acting_for, 'REVEAL_COMPLAINANT', 'Ticket', ticket::text, 'DONE', why, trace);
            select c.key_id, c.sealed from complainant c where c.ticket_id = ticket $$`);
    this.addSql('revoke all on function reveal_complainant(uuid, uuid, text, text, text, text, text, text) from public');
    this.addSql('grant execute on function reveal_complainant(uuid, uuid, text, text, text, text, text, text) to bangban_hotline');
    this.addSql('drop table refused_attempt, identity_access');
  }
}
