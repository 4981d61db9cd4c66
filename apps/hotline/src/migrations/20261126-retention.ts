import { Migration } from '@mikro-orm/migrations';

/** What has been kept for as long as it is to be kept goes: identities first, what people wrote later. The case itself stays, and tells that something is gone. */
export class Migration20261126Retention extends Migration {
  override up(): void {
    this.addSql('alter table ticket add identity_erased_at timestamptz null, add anonymized_at timestamptz null, add external_ref text null');
    for (const gone of ['identity_erased_at', 'anonymized_at']) this.addSql(`create index ticket_${gone} on ticket (closed_at, id) where closed_at is not null and ${gone} is null`);
    this.addSql('create unique index ticket_external_ref on ticket (source_system, external_ref) where external_ref is not null');
    // the row stays as a tombstone: that there was somebody, since when he is unknown, and by which rule
    this.addSql(`alter table complainant alter key_id drop not null, alter sealed drop not null, add erased_at timestamptz null, add erased_because text null,
      add check ((sealed is null) = (key_id is null) and (sealed is null) = (erased_at is not null) and (sealed is null) = (erased_because is not null))`);
    this.addSql('drop function reveal_complainant(uuid, uuid, text, text, text, text, text, text)');
    this.addSql(`create function reveal_complainant(ticket uuid, entry uuid, kind text, who text, unit text, acting_for text, why text, trace text) returns table (key_id text, sealed bytea, erased_at timestamptz) language sql security definer set search_path = hotline, pg_temp
      as $$ insert into audit_entry (id, actor_kind, principal, unit_code, on_behalf_of, action, subject_type, subject_id, outcome, reason, trace_id)
              values (entry, kind, who, unit, acting_for, 'REVEAL_COMPLAINANT', 'Ticket', ticket::text, 'DONE', why, trace);
            select c.key_id, c.sealed, c.erased_at from complainant c where c.ticket_id = ticket $$`);
    this.addSql('create table retention_run (kind text primary key, at timestamptz not null)');

    // the service's role may neither read an identity nor alter what has been recorded; of a case that is still open, or was closed within the shortest term there may be, these two let it erase nothing either
    const due = (gone: string) => `select id from ticket where status in ('CLOSED', 'OUT_OF_SCOPE') and closed_at <= closed_until and ${gone} is null`;
    const kept = `if closed_until > platform.now() - interval '28 days' then raise exception 'what was closed within the last month is kept'; end if;`;
    const definer = 'language plpgsql security definer set search_path = hotline, pg_temp';
    this.addSql(`create function erase_identities(closed_until timestamptz, because text, batch int) returns int ${definer} as $$
      declare ids uuid[];
      begin
        ${kept}
        ids := array(${due('identity_erased_at')} order by closed_at, id limit batch for update);
        update complainant set key_id = null, sealed = null, erased_at = platform.now(), erased_because = because where ticket_id = any(ids) and sealed is not null;
        update ticket set identity_erased_at = platform.now(), version = version + 1, changed_at = platform.now() where id = any(ids);
        return cardinality(ids);
      end $$`);
    this.addSql(`create function anonymize_tickets(closed_until timestamptz, because text, tickets jsonb, instead text) returns int ${definer} as $$
      declare ids uuid[];
      begin
        ${kept}
        ids := array(${due('anonymized_at')} and id in (select (one ->> 'id')::uuid from jsonb_array_elements(tickets) one) order by closed_at, id for update);
        update complainant set key_id = null, sealed = null, erased_at = platform.now(), erased_because = because where ticket_id = any(ids) and sealed is not null;
        update ticket t set title = instead, content = instead, service_item = null, enterprise_code = null, enterprise_name = null, reporter_ref = null, external_no = null, external_ref = given.ref,
          identity_erased_at = coalesce(identity_erased_at, platform.now()), anonymized_at = platform.now(), version = version + 1, changed_at = platform.now()
          from jsonb_to_recordset(tickets) as given (id uuid, ref text) where t.id = given.id and t.id = any(ids);
        update ticket_step set note = instead where ticket_id = any(ids) and note is not null;
        update ticket_contact set content = instead where ticket_id = any(ids);
        update ticket_note set content = instead where ticket_id = any(ids);
        update redacted_copy set title = instead, content = instead where ticket_id = any(ids);
        update scope_proposal set explanation = instead where ticket_id = any(ids);
        return cardinality(ids);
      end $$`);
    for (const signature of ['reveal_complainant(uuid, uuid, text, text, text, text, text, text)', 'erase_identities(timestamptz, text, int)', 'anonymize_tickets(timestamptz, text, jsonb, text)']) {
      this.addSql(`revoke all on function ${signature} from public`);
      this.addSql(`grant execute on function ${signature} to bangban_hotline`);
    }
  }
}
