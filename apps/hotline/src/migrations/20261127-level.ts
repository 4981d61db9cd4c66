import { Migration } from '@mikro-orm/migrations';
import { retainedTexts } from './20261127-retained-texts.ts';

/** 分级会办: at which level a case is, when it was at which, and what came of each joint handling. */
export class Migration20261127Level extends Migration {
  override up(): void {
    this.addSql(`alter table ticket add handling_level text not null default 'UNIT' check (handling_level in ('UNIT', 'JOINT', 'DISTRICT'))`);
    this.addSql(`create table ticket_level (id uuid primary key, ticket_id uuid not null references ticket deferrable initially deferred, round int not null, level text not null check (level in ('UNIT', 'JOINT', 'DISTRICT')),
      entered_at timestamptz not null, units text[] not null, ordered_by text null, order_reason text null, left_at timestamptz null, tried text null, why_failed text null,
      unique (ticket_id, round, level), check ((ordered_by is null) = (order_reason is null)))`);
    this.addSql(`create table joint_handling (id uuid primary key, ticket_id uuid not null references ticket deferrable initially deferred, level_id uuid not null references ticket_level deferrable initially deferred,
      held_at timestamptz not null, recorded_by text not null, participants text[] not null, conclusion text not null, solved boolean not null)`);
    this.addSql('create index joint_handling_level on joint_handling (level_id)');
    this.addSql('create index joint_handling_ticket on joint_handling (ticket_id)');
    this.addSql('revoke update, delete on joint_handling from bangban_hotline');
    this.addSql('revoke delete on ticket_level from bangban_hotline');
    this.addSql(retainedTexts({ ticket_level: ['order_reason', 'tried', 'why_failed'], joint_handling: ['conclusion'] }));
  }
}
