import { Migration } from '@mikro-orm/migrations';

/** What an officer is told: notices, and the messages that bundle them. */
export class Migration20261124Notices extends Migration {
  override up(): void {
    this.addSql(`create table message (id uuid primary key, recipient text not null references officer, sent_at timestamptz not null, text text not null)`);
    this.addSql('create index message_feed on message (recipient, sent_at desc, id desc)');
    this.addSql(`create table notice (
      id uuid primary key, source text not null, recipient text not null references officer, level text not null check (level in ('REMIND', 'BREACH', 'ESCALATE', 'ALERT')),
      subject_type text null, subject_id uuid null, subject_number text null, text text not null, due timestamptz not null, deadline_due_at timestamptz null,
      stands_in_for text[] not null default '{}', received_at timestamptz not null, deliver_at timestamptz not null,
      message_id uuid null references message, sent_at timestamptz null, read_at timestamptz null,
      superseded_at timestamptz null, withdrawn_at timestamptz null, withdrawn_because text null,
      unique (source, recipient), check ((message_id is null) = (sent_at is null)), check ((withdrawn_at is null) = (withdrawn_because is null)))`);
    this.addSql('create index notice_feed on notice (recipient, sent_at desc, id desc) where sent_at is not null');
    this.addSql('create index notice_unread on notice (recipient) where sent_at is not null and read_at is null and withdrawn_at is null');
    this.addSql('create index notice_undelivered on notice (deliver_at) where sent_at is null and superseded_at is null and withdrawn_at is null');
    this.addSql('create index notice_of_message on notice (message_id)');
    // events come in any order: what is withdrawn before it was told is not told
    this.addSql('create table notice_withdrawal (source text primary key, at timestamptz not null, because text not null)');
  }
}
