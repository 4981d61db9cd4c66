import type { Database } from './platform.ts';
import { asAdministrator } from './platform.ts';

/** How a register looks when so many tickets have come in: `open` of them are at work, the others are closed, one in a hundred out of scope. */
export interface Register { tickets: number; open: number }

/**
 * A register, set-based, with what lists read: tickets of the last years from every door, about dozens of matters, one of which stands in twenty of them whatever the size, spread over the units that have handlers; three deadlines each, the steps of the last.
 * The same seeds give the same tickets. `report` is called between the parts.
 */
export async function seedRegister(database: Database, { tickets, open }: Register, report: (line: string) => void = () => {}): Promise<void> {
  await asAdministrator(database, async (client) => {
    for (let from = 0; from < tickets; from += 100_000) {
      const to = Math.min(tickets, from + 100_000);
      await client.query(ticketsBetween, [from, to - 1, tickets - open, Math.max(1, Math.floor(tickets / 20))]);
      if (tickets > 100_000) report(`${to.toLocaleString('en')} tickets`);
    }
    for (const table of ['ticket', 'deadline', 'deadline_step']) await client.query(`vacuum (analyze) hotline.${table}`);
    await client.query('checkpoint');
  });
}

// i counts from the oldest; those from $3 on are open; one in $4 asks for something rare. A row's values follow from i alone.
const ticketsBetween = `
  with clock as (select date_trunc('minute', platform.now()) as now),
  unit as (select array['SY-GD', 'SY-SW', 'SY-RS', 'SY-CJ', 'SY-SH', 'SY-SPJ', 'SY-JT', 'SY-ZJJ'] as codes),
  made as (
    select i, (lpad(to_hex(i), 12, '0') || '70008000' || left(md5(i::text), 12))::uuid as id, i >= $3 as is_open, codes[1 + i % cardinality(codes)] as unit,
      case when i >= $3 then now - make_interval(mins => ((i - $3) * 7 % 10000)::int) else now - interval '8 days' - make_interval(mins => (($3 - i) * 2)::int) end as received,
      case when i < $3 then case when i % 100 = 7 then 'OUT_OF_SCOPE' else 'CLOSED' end else (array['ASSIGNED', 'ACKNOWLEDGED', 'CONTACTED', 'ACCEPTED', 'RECEIVED'])[1 + i % 5] end as status,
      (array['路灯不亮', '厂区停电', '水压不足', '办证材料反复补正', '欠薪纠纷', '噪声扰民', '道路破损', '网络不通', '社保转移不成', '补贴没有到账', '垃圾没有清运', '窗口排队太久'])[1 + i % 12] as matter,
      (array['珠江路', '洪泽湖路', '张家港大道', '学成路', '江山大道', '恒山路', '太湖路'])[1 + i % 7] as street
    from generate_series($1::int, $2::int) i, unit, clock),
  dated as (select *, received + interval '5 days' + make_interval(hours => i % 90) as due from made),
  tickets as (
    insert into hotline.ticket (id, number, fingerprint, imported, channel, kind, category, title, content, status, reporter_kind, confidential, handling_unit, lead_unit,
      assisting_units, complained_units, complained_officers, filed_by, received_at, accepted_at, assigned_at, closed_at, outcome, round, rulebook_version, next_due_at, next_due_kind, changed_at)
    select id, 'B' || i, 'bench ' || i, false, 'HOTLINE_12345', 'HELP', '其他', street || (i % 400) || '号' || matter,
      '来电反映' || street || (i % 400) || '号附近' || matter || '，已持续' || (1 + i % 9) || '天，希望尽快派人处理并电话告知结果。' || case when i % $4::int = 11 then '申请临时占道许可。' else '' end,
      status, 'PERSON', false, case when status not in ('RECEIVED', 'ACCEPTED') then unit end, unit, '{}', case when i % 50 = 3 then array['SY-SCJG'] else '{}'::text[] end, '{}', 'officer:SY-ZHZX-D1', received,
      case when status <> 'RECEIVED' then received end, case when status in ('ASSIGNED', 'ACKNOWLEDGED', 'CONTACTED', 'CLOSED') then received end,
      case when not is_open then received + interval '4 days' end, case when status = 'CLOSED' then 'SOLVED' end, 1, 1, case when is_open then due end, case when is_open then 'CLOSE' end, received
    from dated),
  deadlines as (
    insert into hotline.deadline (id, subject_id, kind, round, start_at, working_days, added_days, pauses, rule_key, rulebook_version, calendar_version, due_at, provisional, met_at, generation, plan)
    select md5(kind || i)::uuid, id, kind, 1, received, days, 0, '[]', rule, 1, 1000000, due - make_interval(days => 5 - days), false,
      case when not is_open then received + interval '1 hour' when kind = 'ASSIGN' and status not in ('ACCEPTED', 'RECEIVED') then received + interval '1 hour' end, 1, '[]'
    from dated, (values ('ASSIGN', 1, 'ticket.assign'), ('FIRST_CONTACT', 1, 'ticket.first_contact'), ('CLOSE', 5, 'ticket.close')) kinds (kind, days, rule))
  insert into hotline.deadline_step (id, deadline_id, step, days, recipients, generation, due_at, state, settled_at)
  select md5(step || i)::uuid, md5('CLOSE' || i)::uuid, step, 0, '{HANDLER}', 1, due + at, case when is_open then 'PENDING' else 'CANCELLED' end, case when not is_open then received + interval '1 hour' end
  from dated, (values ('REMIND', interval '-1 day'), ('BREACH', interval '0'), ('ESCALATE', interval '2 days')) steps (step, at)`;
