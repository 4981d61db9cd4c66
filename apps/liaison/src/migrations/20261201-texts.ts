import { Migration } from '@mikro-orm/migrations';

const cleared = '（已按保存期限清除）';
const day = (date: string) => `(${date} + 1)::timestamp at time zone 'Asia/Shanghai'`;
const evidence = `case when evidence = '{}' then evidence else array['${cleared}'] end`;
/** Where it was said or asked; an empty one stays empty. */
const instead = (column: string) => `${column} = case when ${column} is not null then '${cleared}' end`;

/** Each table that holds what people wrote: since when it counts, and of which rows; what is put in place of its texts. What is not over yet is kept whole. */
const texts: { table: string; since: string; kept: string; set: string }[] = [
  { table: 'contact', since: day('held_on'), kept: `content <> '${cleared}'`, set: `content = '${cleared}', demands = '${cleared}', evidence = ${evidence}, version = version + 1` },
  { table: 'visit', since: day('held_on'), kept: `content <> '${cleared}'`, set: `content = '${cleared}', demands = '${cleared}', evidence = ${evidence}, talk = case when talk is not null then talk || jsonb_build_object('content', '${cleared}') end, version = version + 1` },
  ...['policy_briefing', 'partner_introduction'].map((table) => ({ table, since: day('held_on'), kept: `content <> '${cleared}'`, set: `content = '${cleared}', evidence = ${evidence}, version = version + 1` })),
  { table: 'specialist_visit', since: day('held_on'), kept: `content <> '${cleared}'`, set: `content = '${cleared}', ${instead('demands')}, version = version + 1` },
  { table: 'specialist_exchange', since: day('held_on'), kept: `content <> '${cleared}'`, set: `content = '${cleared}'` },
  { table: 'planned_visit', since: day('week_on'), kept: `note <> '${cleared}'`, set: `${instead('note')}, version = version + 1` },
  { table: 'problem', since: 'settled_at', kept: `content <> '${cleared}'`, set: `title = '${cleared}', content = '${cleared}', severity_reason = '${cleared}'` },
  { table: 'monitor_report', since: `(select max(s.at) from monitor_report_step s where s.report_id = x.id)`, kept: `status in ('ANSWERED', 'CONFIRMED') and content <> '${cleared}'`, set: `title = '${cleared}', content = '${cleared}', version = version + 1` },
  { table: 'station_question', since: 'answered_at', kept: `answer <> '${cleared}'`, set: `question = '${cleared}', answer = '${cleared}', version = version + 1` },
  { table: 'spot_check_item', since: 'found_at', kept: `note <> '${cleared}'`, set: `${instead('note')}, version = version + 1` },
  { table: 'policy_uptake', since: 'decided_at', kept: `decided_at is not null and coalesce(note, '${cleared}') || coalesce(reason, '${cleared}') <> '${cleared}${cleared}'`, set: `${instead('note')}, ${instead('reason')}, version = version + 1` },
];

/** What people wrote of visits, problems, questions and applications, and since when it is over. Days, units, officers and results stay, and so every figure. X.18 */
export class Migration20261201Texts extends Migration {
  override up(): void {
    this.addSql(`create function texts_kept(until_when timestamptz) returns table (kept text, id uuid, since timestamptz) language sql stable set search_path = liaison, pg_temp as $$
      select * from (${texts.map(({ table, since, kept }) => `select '${table}', x.id, ${since} from ${table} x where ${kept}`).join(' union all ')}) k (kept, id, since) where k.since <= until_when $$`);
    // what was reported or corrected is not altered by the service's role; this alone takes the words out of it, and out of nothing that is younger than the shortest term there may be
    this.addSql(`create function erase_texts(until_when timestamptz, at_most int) returns int language plpgsql security definer set search_path = liaison, pg_temp as $$
      declare due text[];
      begin
        if until_when > platform.now() - interval '28 days' then raise exception 'what is of the last month is kept'; end if;
        due := array(select k.kept || ' ' || k.id from texts_kept(until_when) k order by k.since limit at_most);
        ${texts.map(({ table, set }) => `update ${table} set ${set} where '${table} ' || id = any(due);`).join('\n        ')}
        update record_version set content = content || (select jsonb_object_agg(key, '${cleared}'::text) from jsonb_object_keys(content) key where key in ('content', 'demands'))
          || jsonb_build_object('evidence', case when content -> 'evidence' = '[]' then '[]' else '["${cleared}"]'::jsonb end)
          || case when jsonb_typeof(content -> 'talk') = 'object' then jsonb_build_object('talk', content -> 'talk' || jsonb_build_object('content', '${cleared}')) else '{}' end
          where record_id in (select split_part(one, ' ', 2)::uuid from unnest(due) one);
        update monitor_report_step set note = '${cleared}' where note is not null and 'monitor_report ' || report_id = any(due);
        update station_question_step set reason = '${cleared}' where reason is not null and 'station_question ' || question_id = any(due);
        return cardinality(due);
      end $$`);
    for (const signature of ['texts_kept(timestamptz)', 'erase_texts(timestamptz, int)']) {
      this.addSql(`revoke all on function ${signature} from public`);
      this.addSql(`grant execute on function ${signature} to bangban_liaison`);
    }
  }
}
