import { Migration } from '@mikro-orm/migrations';
import { unsettled } from '@bangban/platform';

/** Who was served and left a telephone is asked by SMS to rate. His number stands apart, sealed, as a complainant's does, and no longer than until the message went. */
export class Migration20261128RatingInvitation extends Migration {
  override up(): void {
    this.addSql('alter table reporter_message alter column ticket_id drop not null, add column record_id uuid null unique references service_record deferrable initially deferred, add check (num_nonnulls(ticket_id, record_id) = 1)');
    this.addSql(`create index reporter_message_invitation on reporter_message (record_id) where ${unsettled}`);
    this.addSql('create table invited (record_id uuid primary key, key_id text not null, sealed bytea not null)');
    this.addSql('revoke all on invited from bangban_hotline');
    const definer = 'security definer set search_path = hotline, pg_temp';
    this.addSql(`create function write_invited(record uuid, key text, content bytea) returns void language sql ${definer} as $$ insert into invited (record_id, key_id, sealed) values (record, key, content) $$`);
    this.addSql(`create function reveal_invited(record uuid, entry uuid, who text, why text, trace text) returns table (key_id text, sealed bytea) language sql ${definer}
      as $$ insert into audit_entry (id, actor_kind, principal, action, subject_type, subject_id, outcome, reason, trace_id) values (entry, 'SYSTEM', who, 'REVEAL_INVITED', 'ServiceRecord', record::text, 'DONE', why, trace);
            select i.key_id, i.sealed from invited i where i.record_id = record $$`);
    for (const signature of ['write_invited(uuid, text, bytea)', 'reveal_invited(uuid, uuid, text, text, text)']) {
      this.addSql(`revoke all on function ${signature} from public`);
      this.addSql(`grant execute on function ${signature} to bangban_hotline`);
    }
    this.addSql(`create function forget_invited() returns trigger language plpgsql ${definer} as $$ begin delete from invited where record_id = new.record_id; return null; end $$`);
    this.addSql(`create trigger forget_invited after update on reporter_message for each row when (new.record_id is not null and not (new.${unsettled.replace('and ', 'and new.')})) execute function forget_invited()`);
  }
}
