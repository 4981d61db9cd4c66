import { Migration } from '@mikro-orm/migrations';

/** Which columns hold what people wrote about a case: a table with a `ticket_id` that is added later says it here, and its texts go with the case's. */
export class Migration20261127RetainedTexts extends Migration {
  override up(): void {
    this.addSql('create table retained_text (table_name text not null, column_name text not null, primary key (table_name, column_name))');
    this.addSql('revoke insert, update, delete on retained_text from bangban_hotline');
    this.addSql(retainedTexts({ ticket_step: ['note'], ticket_contact: ['content'], ticket_note: ['content'], redacted_copy: ['title', 'content'], scope_proposal: ['explanation'], reporter_message: ['text'] }));
    this.addSql(`create or replace function anonymize_tickets(closed_until timestamptz, because text, tickets jsonb, instead text) returns int language plpgsql security definer set search_path = hotline, pg_temp as $$
      declare ids uuid[]; one record;
      begin
        if closed_until > platform.now() - interval '28 days' then raise exception 'what was closed within the last month is kept'; end if;
        ids := array(select id from ticket where status in ('CLOSED', 'OUT_OF_SCOPE') and closed_at <= closed_until and anonymized_at is null
          and id in (select (given ->> 'id')::uuid from jsonb_array_elements(tickets) given) order by closed_at, id for update);
        update complainant set key_id = null, sealed = null, erased_at = platform.now(), erased_because = because where ticket_id = any(ids) and sealed is not null;
        update ticket t set title = instead, content = instead, service_item = null, enterprise_code = null, enterprise_name = null, reporter_ref = null, external_no = null, external_ref = given.ref,
          identity_erased_at = coalesce(identity_erased_at, platform.now()), anonymized_at = platform.now(), version = version + 1, changed_at = platform.now()
          from jsonb_to_recordset(tickets) as given (id uuid, ref text) where t.id = given.id and t.id = any(ids);
        for one in select table_name, column_name from retained_text order by 1, 2 loop
          execute format('update %I set %I = $2 where ticket_id = any($1) and %2$I is not null', one.table_name, one.column_name) using ids, instead;
        end loop;
        return cardinality(ids);
      end $$`);
  }
}

/** The statement with which a migration names the columns of its tables that hold free text. */
export const retainedTexts = (columns: Readonly<Record<string, readonly string[]>>): string =>
  `insert into retained_text values ${Object.entries(columns).flatMap(([table, names]) => names.map((name) => `('${table}', '${name}')`)).join(', ')}`;
