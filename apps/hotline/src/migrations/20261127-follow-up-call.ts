import { Migration } from '@mikro-orm/migrations';
import { retainedTexts } from './20261127-retained-texts.ts';

/** 回访: what is called about, by which draw, and what was said. */
export class Migration20261127FollowUpCall extends Migration {
  override up(): void {
    this.addSql('alter table ticket add follow_up_call uuid null');
    this.addSql(`create index ticket_badly_rated on ticket (id) where rating < 3 and not imported`);
    this.addSql('create index ticket_closed on ticket (closed_at) where closed_at is not null and not imported');
    this.addSql(`create table follow_up_draw (day date primary key, seed text not null, percent int not null, drawn_at timestamptz not null, candidates int not null, tickets uuid[] not null)`);
    this.addSql(`create table follow_up_call (id uuid primary key, ticket_id uuid not null references ticket deferrable initially deferred, round int not null, because text not null, drawn_on date null,
      opened_at timestamptz not null, closed_at timestamptz null, result text null, unique (ticket_id, round), check ((closed_at is null) = (result is null)), check ((because = 'SAMPLE') = (drawn_on is not null)))`);
    this.addSql('create index follow_up_call_open on follow_up_call (id) where closed_at is null');
    this.addSql(`create table follow_up_attempt (id uuid primary key, ticket_id uuid not null references ticket deferrable initially deferred, call_id uuid not null references follow_up_call deferrable initially deferred, at timestamptz not null,
      reached boolean not null, content text not null, officer_code text not null, unit_code text not null)`);
    this.addSql('create index follow_up_attempt_call on follow_up_attempt (call_id)');
    this.addSql('create index follow_up_attempt_ticket on follow_up_attempt (ticket_id)');
    this.addSql('revoke update, delete on follow_up_draw, follow_up_attempt from bangban_hotline');
    this.addSql('revoke delete on follow_up_call from bangban_hotline');
    this.addSql(retainedTexts({ follow_up_attempt: ['content'] }));
  }
}
