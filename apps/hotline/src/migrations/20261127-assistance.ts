import { Migration } from '@mikro-orm/migrations';
import { retainedTexts } from './20261127-retained-texts.ts';

/** 协办: what each unit was asked, and its answer, on a term of its own. Who was invited before has been asked nothing, and sees the case as until now. */
export class Migration20261127Assistance extends Migration {
  override up(): void {
    this.addSql(`create table assistance (id uuid primary key, ticket_id uuid not null references ticket deferrable initially deferred, unit_code text not null, asked text not null, asked_at timestamptz not null, asked_by text not null,
      due_at timestamptz not null, answer text null, answered_at timestamptz null, answered_by text null, withdrawn_at timestamptz null, withdrawn_because text null,
      check ((answer is null) = (answered_at is null)), check ((withdrawn_because is null) = (withdrawn_at is null)), check (answered_at is null or withdrawn_at is null))`);
    // asked again only when the last request has come to its end
    this.addSql('create unique index assistance_open on assistance (ticket_id, unit_code) where answered_at is null and withdrawn_at is null');
    this.addSql('create index assistance_ticket on assistance (ticket_id)');
    this.addSql('create index assistance_unit on assistance (unit_code, due_at, id)');
    this.addSql('revoke delete on assistance from bangban_hotline');
    this.addSql(retainedTexts({ assistance: ['asked', 'answer', 'withdrawn_because'] }));
  }
}
