import { Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sql, type RawBuilder } from 'kysely';
import { recipientsOf } from '@bangban/deadlines';
import { DirectoryClient } from '@bangban/directory-client';
import { emit, type NewEvent } from '@bangban/platform';
import { localDate, withOffset, type LocalDate } from '@bangban/working-time';
import type { PolicyInformedCause } from '../generated/graphql.ts';
import { qualifiesInSql } from './support-policy.conditions.ts';

interface Told { id: string; number: string; title: string; closesOn: string | null; unit: string; officer: string | null; count: number }

/** Tells enterprises what they may have, each once a policy, and their holders how many; in the caller's transaction and in a fixed number of statements. */
@Injectable()
export class SupportPolicyInformer {
  constructor(private readonly client: DirectoryClient) {}

  /** Whoever matches and was not told: it stands in its list from now on. A holder gets one notice, however many enterprises and policies it is about. */
  async inform(em: EntityManager, at: Date, cause: PolicyInformedCause, which: RawBuilder<unknown> = sql`true`): Promise<number> {
    const today = localDate(at);
    const { rows } = await sql<Told>`with told as (
        insert into policy_informed (policy_id, credit_code, informed_at, cause) select p.id, e.credit_code, ${at}, ${cause} from support_policy p join enterprise e on ${qualifiesInSql}
        where p.withdrawn_at is null and (p.closes_on is null or p.closes_on >= ${today}) and ${which} and not exists (select from policy_informed i where i.policy_id = p.id and i.credit_code = e.credit_code)
        on conflict do nothing returning policy_id, credit_code)
      ${this.byHolder(today)}`.execute(em.getKysely());
    await this.tell(em, at, rows, 'told', (list) => `惠企政策：您联系的企业中有新符合条件的，${list}，请告知企业并协助申报。`);
    return rows.reduce((sum, { count }) => sum + count, 0);
  }

  /** The window is about to end: how many that were told have not applied. Each policy once. */
  async remind(em: EntityManager, at: Date): Promise<void> {
    const today = localDate(at);
    const { rows } = await sql<Told>`with ending as (update support_policy set reminded_at = ${at} where withdrawn_at is null and reminded_at is null and closes_on between ${today}::date and ${this.remindedUntil(today)}::date returning id),
      told as (select i.policy_id, i.credit_code from policy_informed i join ending on ending.id = i.policy_id join support_policy p on p.id = i.policy_id join enterprise e on e.credit_code = i.credit_code
        where ${qualifiesInSql} and not exists (select from policy_uptake u where u.policy_id = i.policy_id and u.credit_code = i.credit_code))
      ${this.byHolder(today)}`.execute(em.getKysely());
    await this.tell(em, at, rows, 'reminded', (list) => `惠企政策即将截止申报：您联系的企业中有符合条件而尚未申报的，${list}，请提醒企业。`);
  }

  /** The last day of a window of which it is time to remind. */
  remindedUntil(today: LocalDate): LocalDate {
    const { calendar, rulebook } = this.client.directory;
    return calendar.add(today, rulebook.at(today).number('support_policy.remind')).date;
  }

  /** The officer or unit that an enterprise is paired with, or else its locality. */
  private byHolder(today: string) {
    return sql`select p.id, p.number, p.title, p.closes_on::text as "closesOn", coalesce(h.holder_unit, e.locality) as unit, h.holder_officer as officer, count(*)::int as count from told join support_policy p on p.id = told.policy_id
      join enterprise e on e.credit_code = told.credit_code left join pairing h on h.credit_code = e.credit_code and ${today}::date between h.starts_on and h.ends_on
      group by p.id, unit, officer order by p.published_at, p.id`;
  }

  private async tell(em: EntityManager, at: Date, rows: readonly Told[], what: 'told' | 'reminded', sentence: (list: string) => string): Promise<void> {
    const holders = [...Map.groupBy(rows, ({ unit, officer }) => `${unit} ${officer ?? ''}`).values()];
    await emit(em, holders.map((its) => this.notice(at, its, what, sentence(listed(its)))));
  }

  private notice(at: Date, its: readonly Told[], what: string, text: string): NewEvent {
    const [{ id, number, unit, officer }] = its as [Told];
    return {
      name: 'notice.wanted', at, aggregate: { type: 'SupportPolicy', id, version: 1 },
      payload: {
        source: `support-policy ${what} ${id} ${at.toISOString()} ${officer ?? unit}`, level: 'INFO', recipients: recipientsOf(this.client.directory, [officer ?? 'UNIT_OFFICE'], { unit, handlers: ['HANDLER'], complainedUnits: [], complainedOfficers: [] }),
        subject: its.length === 1 ? { type: 'SupportPolicy', id, number } : null, text, due: withOffset(at), deadlineDueAt: null, notTo: [],
      },
    };
  }
}

const most = 5;
const listed = (its: readonly Told[]): string =>
  its.slice(0, most).map(({ title, number, closesOn, count }) => `“${title}”（${number}${closesOn ? `，${closesOn}截止` : ''}）${count}家`).join('、') + (its.length > most ? `等${its.length}项` : '');
