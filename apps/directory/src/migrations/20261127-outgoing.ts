import { Migration } from '@mikro-orm/migrations';
import { outgoingColumns, unsettled } from '@bangban/platform';

/** Where who signs in is reached outside, and what is on its way there. */
export class Migration20261127Outgoing extends Migration {
  override up(): void {
    this.addSql(`alter table account add column phone text null, add column we_com_id text null`);
    this.addSql(`create table outgoing_message (id uuid primary key, channel text not null check (channel in ('SMS', 'WECOM')), recipient text not null references officer, urgent boolean not null, text text not null, wanted_at timestamptz not null, ${outgoingColumns})`);
    this.addSql(`create index outgoing_message_unsettled on outgoing_message (channel, recipient) where ${unsettled}`);
    this.addSql('create index outgoing_message_sent on outgoing_message (recipient, channel, sent_at)');
    this.addSql('revoke delete on outgoing_message from bangban_directory');
  }
}
