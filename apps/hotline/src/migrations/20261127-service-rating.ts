import { Migration } from '@mikro-orm/migrations';
import { retainedTexts } from './20261127-retained-texts.ts';

/** 服务事项记录、好差评、差评整改. What was served and rated is never altered; who rates by name stands apart, sealed, as a complainant does. */
export class Migration20261127ServiceRating extends Migration {
  override up(): void {
    this.addSql('create table service_serial (series text not null, day date not null, last int not null, primary key (series, day))');
    this.addSql(`create table service_record (id uuid primary key, number text not null unique, kind text not null, service_item text not null, service_point text not null, level text not null, unit_code text not null,
      window_name text null, officer_code text not null, customer_kind text not null, enterprise_code text null, enterprise_name text null, fee int not null check (fee = 0),
      served_at timestamptz not null, recorded_at timestamptz not null, token_hash text not null unique, ratable_until timestamptz not null, cleared_at timestamptz null)`);
    this.addSql('create index service_record_served on service_record (served_at desc, id desc)');
    this.addSql('create index service_record_unit on service_record (unit_code, served_at desc, id desc)');
    // one rating a record, whatever the application does; its id tells no time, as that of who rated without a name is nobody's to know
    this.addSql(`create table service_rating (id uuid primary key, record_id uuid not null unique references service_record deferrable initially deferred,
      grade text not null check (grade in ('VERY_SATISFIED', 'SATISFIED', 'BASICALLY_SATISFIED', 'DISSATISFIED', 'VERY_DISSATISFIED')), channel text not null, comment text null, named boolean not null, device text null, in_bulk boolean not null,
      at timestamptz not null, rated_on date not null, rulebook_version int not null)`);
    this.addSql('create index service_rating_rated on service_rating (rated_on desc, id desc)');
    this.addSql('create index service_rating_device on service_rating (device, at) where device is not null');
    this.addSql('create table rater (rating_id uuid primary key, key_id text null, sealed bytea null, erased_at timestamptz null, erased_because text null, check ((sealed is null) = (key_id is null) and (sealed is null) = (erased_at is not null)))');
    this.addSql(`create table rectification (id uuid primary key, number text not null unique, version int not null default 1, source text not null, rating_id uuid null unique references service_rating deferrable initially deferred, ticket_id uuid null unique references ticket deferrable initially deferred,
      unit_code text not null, officer_code text null, named boolean not null, status text not null, round int not null, opened_at timestamptz not null, opened_on date not null, answered_at timestamptz null, fed_back_at timestamptz null, closed_at timestamptz null,
      rulebook_version int not null, next_due_at timestamptz null, check ((source = 'SERVICE_RATING') = (rating_id is not null) and (source = 'TICKET_RATING') = (ticket_id is not null)))`);
    this.addSql('create index rectification_due on rectification (next_due_at nulls last, id)');
    this.addSql('create index rectification_unit on rectification (unit_code, next_due_at nulls last, id)');
    this.addSql(`create table rectification_step (id uuid primary key, rectification_id uuid not null references rectification deferrable initially deferred, ticket_id uuid null, round int not null, step text not null, at timestamptz not null,
      officer_code text not null, unit_code text not null, note text not null, method text null, reached boolean null, satisfactory boolean null)`);
    this.addSql(`create table rectification_appeal (id uuid primary key, rectification_id uuid not null unique references rectification deferrable initially deferred, ticket_id uuid null, reason text not null, evidence text not null,
      appealed_at timestamptz not null, appealed_by text not null, decided_at timestamptz null, decided_by text null, upheld boolean null, decision text null, check (decided_by <> appealed_by))`);
    this.addSql('create index rectification_step_of on rectification_step (rectification_id, at)');
    this.addSql(retainedTexts({ rectification_step: ['note'], rectification_appeal: ['evidence', 'decision'] }));
    this.addSql('revoke update, delete on service_record, service_rating, rectification_step from bangban_hotline');
    this.addSql('revoke delete on rectification, rectification_appeal from bangban_hotline');
    this.addSql('revoke all on rater from bangban_hotline');
    this.identities();
    this.retention();
  }

  private identities(): void {
    const definer = 'language sql security definer set search_path = hotline, pg_temp';
    this.addSql(`create function write_rater(rating uuid, key text, content bytea) returns void ${definer} as $$ insert into rater (rating_id, key_id, sealed) values (rating, key, content) $$`);
    this.addSql(`create function reveal_rater(rating uuid, rectification uuid, entry uuid, who text, unit text, why text, trace text) returns table (key_id text, sealed bytea, erased_at timestamptz) ${definer}
      as $$ insert into audit_entry (id, actor_kind, principal, unit_code, action, subject_type, subject_id, outcome, reason, trace_id)
              values (entry, 'OFFICER', who, unit, 'REVEAL_RATER', 'Rectification', rectification::text, 'DONE', why, trace);
            select r.key_id, r.sealed, r.erased_at from rater r where r.rating_id = rating $$`);
    this.grant('write_rater(uuid, text, bytea)', 'reveal_rater(uuid, uuid, uuid, text, text, text, text)');
  }

  /** Of what is being rectified nothing goes. */
  private retention(): void {
    const definer = 'language plpgsql security definer set search_path = hotline, pg_temp';
    const kept = `if until > platform.now() - interval '28 days' then raise exception 'what was rated within the last month is kept'; end if;`;
    const atWork = 'exists (select from rectification z where z.rating_id = g.id and z.closed_at is null)';
    this.addSql(`create function erase_raters(until timestamptz, because text, batch int) returns int ${definer} as $$
      declare ids uuid[];
      begin
        ${kept}
        ids := array(select w.rating_id from rater w join service_rating g on g.id = w.rating_id where w.sealed is not null and g.at <= until and not ${atWork} order by g.at limit batch for update of w);
        update rater set key_id = null, sealed = null, erased_at = platform.now(), erased_because = because where rating_id = any(ids);
        return cardinality(ids);
      end $$`);
    this.addSql(`create function clear_service_records(until timestamptz, because text, batch int, instead text) returns int ${definer} as $$
      declare ids uuid[]; ratings uuid[]; rectifications uuid[];
      begin
        ${kept}
        ids := array(select s.id from service_record s left join service_rating g on g.record_id = s.id where s.cleared_at is null and greatest(s.served_at, g.at) <= until and not ${atWork} order by s.served_at, s.id limit batch for update of s);
        ratings := array(select id from service_rating where record_id = any(ids));
        rectifications := array(select id from rectification where rating_id = any(ratings));
        update rater set key_id = null, sealed = null, erased_at = platform.now(), erased_because = because where rating_id = any(ratings) and sealed is not null;
        update service_rating set comment = instead where id = any(ratings) and comment is not null;
        update rectification_step set note = instead where rectification_id = any(rectifications);
        update rectification_appeal set evidence = instead, decision = case when decision is not null then instead end where rectification_id = any(rectifications);
        update service_record set service_item = instead, enterprise_code = null, enterprise_name = null, cleared_at = platform.now() where id = any(ids);
        return cardinality(ids);
      end $$`);
    this.grant('erase_raters(timestamptz, text, int)', 'clear_service_records(timestamptz, text, int, text)');
  }

  private grant(...signatures: readonly string[]): void {
    for (const signature of signatures) {
      this.addSql(`revoke all on function ${signature} from public`);
      this.addSql(`grant execute on function ${signature} to bangban_hotline`);
    }
  }
}
