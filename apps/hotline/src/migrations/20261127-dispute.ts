import { Migration } from '@mikro-orm/migrations';
import { retainedTexts } from './20261127-retained-texts.ts';

/** 争议: objections to an assignment and the rulings on them, which are the precedents for cases like it. */
export class Migration20261127Dispute extends Migration {
  override up(): void {
    this.addSql('alter table ticket add proposed_unit text null, add objection_closed boolean not null default false');
    this.addSql('create index ticket_disputed on ticket (next_due_at nulls last, id) where proposed_unit is not null');
    this.addSql(`create table objection (id uuid primary key, ticket_id uuid not null references ticket deferrable initially deferred, objected_at timestamptz not null, officer_code text null, principal text not null,
      unit_code text not null, basis text not null, proposed_unit text not null, assigned_at timestamptz not null, withdrawn_at timestamptz null, check (proposed_unit <> unit_code))`);
    this.addSql(`create table ruling (id uuid primary key, ticket_id uuid not null references ticket deferrable initially deferred, objection_id uuid not null unique references objection deferrable initially deferred, ruled_at timestamptz not null,
      form text not null, category text not null, former_unit text not null, unit_code text not null, decided_by text not null, recorded_by text not null, grounds text not null)`);
    this.addSql('create index objection_ticket on objection (ticket_id)');
    this.addSql('create index ruling_ticket on ruling (ticket_id)');
    this.addSql('create index ruling_category on ruling (category, ruled_at desc, id desc)');
    this.addSql('revoke update, delete on objection, ruling from bangban_hotline');
    this.addSql('grant update (withdrawn_at) on objection to bangban_hotline');
    this.addSql(retainedTexts({ objection: ['basis'], ruling: ['grounds'] }));
  }
}
