import { Migration } from '@mikro-orm/migrations';

/** 一般、重大: what a visit or a monitor brought is graded, with the reason, which goes with the case's other texts when its term of keeping is over. */
export class Migration20261129Severity extends Migration {
  override up(): void {
    this.addSql(`alter table ticket add severity text not null default 'GENERAL' check (severity in ('GENERAL', 'MAJOR')), add severity_reason text null`);
    this.addSql(`create index ticket_major on ticket (next_due_at, id) where severity = 'MAJOR'`);
    this.addSql(`create or replace function anonymize_tickets(closed_until timestamptz, because text, tickets jsonb, instead text) returns int language plpgsql security definer set search_path = hotline, pg_temp as $$
      declare ids uuid[]; one record;
      begin
        if closed_until > platform.now() - interval '28 days' then raise exception 'what was closed within the last month is kept'; end if;
        ids := array(select id from ticket where status in ('CLOSED', 'OUT_OF_SCOPE') and closed_at <= closed_until and anonymized_at is null
          and id in (select (given ->> 'id')::uuid from jsonb_array_elements(tickets) given) order by closed_at, id for update);
        update complainant set key_id = null, sealed = null, erased_at = platform.now(), erased_because = because where ticket_id = any(ids) and sealed is not null;
        update ticket t set title = instead, content = instead, severity_reason = case when severity_reason is not null then instead end, service_item = null, enterprise_code = null, enterprise_name = null, reporter_ref = null, external_no = null, external_ref = given.ref,
          identity_erased_at = coalesce(identity_erased_at, platform.now()), anonymized_at = platform.now(), version = version + 1, changed_at = platform.now()
          from jsonb_to_recordset(tickets) as given (id uuid, ref text) where t.id = given.id and t.id = any(ids);
        for one in select table_name, column_name from retained_text order by 1, 2 loop
          execute format('update %I set %I = $2 where ticket_id = any($1) and %2$I is not null', one.table_name, one.column_name) using ids, instead;
        end loop;
        return cardinality(ids);
      end $$`);
  }
}
