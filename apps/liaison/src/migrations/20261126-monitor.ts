import { Migration } from '@mikro-orm/migrations';
import { codeGuessTables } from '@bangban/platform';

/** 营商环境监督员: who they are, for which area and term, and what they report. What was reported is not altered. */
export class Migration20261126Monitor extends Migration {
  override up(): void {
    for (const statement of codeGuessTables) this.addSql(statement);
    this.addSql('create sequence monitor_serial');
    this.addSql(`create table monitor (id uuid primary key, version int not null default 1, number text not null unique, name text not null, phone text not null, area text[] not null, since date not null, until date not null check (until >= since),
      code_digest text not null, registered_at timestamptz not null, registered_by text not null, ended_at timestamptz null, ended_by text null, ended_because text null)`);
    this.addSql('create index monitor_registered on monitor (registered_at desc, id desc)');
    this.addSql('create sequence monitor_report_serial');
    this.addSql(`create table monitor_report (id uuid primary key, version int not null default 1, number text not null unique, monitor_id uuid not null references monitor, title text not null, content text not null, locality text null,
      complained_units text[] not null, complained_officers text[] not null, filed_at timestamptz not null, filed_by text null, status text not null check (status in ('FILED', 'FORWARDED', 'SENT_TO_CITY', 'CITY_REPLIED', 'ANSWERED', 'CONFIRMED')), rulebook_version int not null, next_due_at timestamptz null)`);
    this.addSql('create index monitor_report_filed on monitor_report (filed_at desc, id desc)');
    this.addSql('create index monitor_report_monitor on monitor_report (monitor_id)');
    this.addSql(`create index monitor_report_watched on monitor_report (filed_at desc, id desc) where status not in ('ANSWERED', 'CONFIRMED')`);
    this.addSql(`create table monitor_report_step (id uuid primary key, report_id uuid not null references monitor_report, step text not null, at timestamptz not null, officer_code text null, note text null, reference text null)`);
    this.addSql('create index monitor_report_step_report on monitor_report_step (report_id, at)');
    this.addSql('revoke delete on monitor, monitor_report from bangban_liaison');
    this.addSql('revoke update on monitor_report from bangban_liaison');
    this.addSql('grant update (version, status, next_due_at) on monitor_report to bangban_liaison');
    this.addSql('revoke update, delete on monitor_report_step from bangban_liaison');
  }
}
