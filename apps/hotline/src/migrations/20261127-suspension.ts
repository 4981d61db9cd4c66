import { Migration } from '@mikro-orm/migrations';
import { retainedTexts } from './20261127-retained-texts.ts';

/** 中止计时 and 延期, each with a record of its own: who, when, why, and which term it is about. */
export class Migration20261127Suspension extends Migration {
  override up(): void {
    this.addSql('alter table ticket add suspended_at timestamptz null, add extension_requested_for uuid null');
    const ofTicket = 'id uuid primary key, ticket_id uuid not null references ticket deferrable initially deferred, deadline_id uuid not null references deadline deferrable initially deferred';
    this.addSql(`create table suspension (${ofTicket}, reason text not null, explanation text not null, suspended_at timestamptz not null, suspended_by text not null)`);
    this.addSql(`create table extension (${ofTicket}, requested_at timestamptz not null, requested_by text not null, working_days int not null check (working_days > 0), reason text not null, explanation text not null,
      decided_at timestamptz null, decided_by text null, approved boolean null, comment text null, due_before timestamptz null, due_after timestamptz null)`);
    for (const table of ['suspension', 'extension']) this.addSql(`create index ${table}_ticket on ${table} (ticket_id)`);
    // never two at once
    this.addSql(`create unique index deadline_suspension on deadline (subject_id) where kind = 'SUSPENSION' and met_at is null and withdrawn_at is null`);
    this.addSql('create unique index extension_undecided on extension (deadline_id) where decided_at is null');
    this.addSql('revoke update, delete on suspension from bangban_hotline');
    this.addSql('revoke delete on extension from bangban_hotline');
    this.addSql(retainedTexts({ suspension: ['explanation'], extension: ['explanation', 'comment'] }));
  }
}
