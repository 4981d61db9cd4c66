import { Migration } from '@mikro-orm/migrations';

const cleared = '（已按保存期限清除）';
const day = (date: string) => `(${date} + 1)::timestamp at time zone 'Asia/Shanghai'`;

/** Who stands by name in what this service keeps, and since when nobody needs to know it: a monitor after his term, who was met on a visit after it, the head and the telephones of an enterprise after its end, who came from outside to a station after he left. */
export class Migration20261126Persons extends Migration {
  override up(): void {
    this.addSql(`create function persons_kept(until_when timestamptz) returns table (kept text, id text, since timestamptz) language sql stable set search_path = liaison, pg_temp as $$
      select * from (
        select 'monitor', m.id::text, ${day('m.until')} from monitor m where m.name <> '${cleared}'
        union all select 'visit', v.id::text, ${day('v.held_on')} from visit v where v.talk ->> 'name' <> '${cleared}' or v.companions <> '${cleared}'
        union all select 'enterprise', e.credit_code, ${day('e.closed_on')} from enterprise e where e.status = 'CLOSED' and (e.head_name is not null or e.phones <> '{}')
        union all select 'station_member', s.id::text, s.left_at from station_member s where s.left_at is not null and s.outside_name <> '${cleared}') k (kept, id, since) where k.since <= until_when $$`);
    // what was corrected is not altered by the service's role; this alone takes a name out of it, and of nothing that is younger than the shortest term there may be
    this.addSql(`create function erase_persons(until_when timestamptz) returns int language plpgsql security definer set search_path = liaison, pg_temp as $$
      declare due text[];
      begin
        if until_when > platform.now() - interval '28 days' then raise exception 'what is of the last month is kept'; end if;
        due := array(select k.kept || ' ' || k.id from persons_kept(until_when) k);
        update monitor set name = '${cleared}', phone = '${cleared}', version = version + 1 where 'monitor ' || id = any(due);
        update visit set talk = talk || jsonb_build_object('name', '${cleared}'), companions = case when companions is not null then '${cleared}' end, version = version + 1 where 'visit ' || id = any(due);
        update record_version set content = content || jsonb_build_object('companions', case when content ->> 'companions' is not null then '${cleared}' end)
          || case when jsonb_typeof(content -> 'talk') = 'object' then jsonb_build_object('talk', content -> 'talk' || jsonb_build_object('name', '${cleared}')) else '{}' end
          where 'visit ' || record_id = any(due);
        update enterprise set head_name = null, phones = '{}', version = version + 1 where 'enterprise ' || credit_code = any(due);
        update station_member set outside_name = '${cleared}', version = version + 1 where 'station_member ' || id = any(due);
        return cardinality(due);
      end $$`);
    for (const signature of ['persons_kept(timestamptz)', 'erase_persons(timestamptz)']) {
      this.addSql(`revoke all on function ${signature} from public`);
      this.addSql(`grant execute on function ${signature} to bangban_liaison`);
    }
  }
}
