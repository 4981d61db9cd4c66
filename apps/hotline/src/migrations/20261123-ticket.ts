import { Migration } from '@mikro-orm/migrations';
import { deadlineTable } from '@bangban/deadlines';
import { idempotencyTable } from '@bangban/platform';

export class Migration20261123Ticket extends Migration {
  override up(): void {
    this.addSql(`create table ticket (
      id uuid primary key, number text not null unique, version int not null default 1,
      source_system text null, external_no text null, fingerprint text not null, imported boolean not null, register_fingerprint text null,
      channel text not null, kind text not null, complexity text null, category text null, service_item text null, title text not null, content text not null,
      status text not null, reporter_kind text not null, reporter_ref text null, confidential boolean not null, enterprise_code text null, enterprise_name text null,
      locality text null, suggested_unit text null, lead_unit text null, handling_unit text null,
      complained_units text[] not null, complained_officers text[] not null, filed_by text not null, scope_proposed_by text null,
      received_at timestamptz not null, accepted_at timestamptz null, assigned_at timestamptz null, acknowledged_at timestamptz null, first_contact_at timestamptz null,
      fed_back_at timestamptz null, reported_done_at timestamptz null, closed_at timestamptz null, outcome text null, rating int null check (rating between 1 and 5), rated_at timestamptz null,
      round int not null, rulebook_version int not null, next_due_at timestamptz null, next_due_kind text null, changed_at timestamptz not null,
      -- 被反映单位 never handles it, whatever the application does
      check (handling_unit is null or not handling_unit = any (complained_units)),
      check (not confidential or (enterprise_code is null and enterprise_name is null)))`);
    this.addSql('create unique index ticket_external on ticket (source_system, external_no) where external_no is not null');
    const open = `where status not in ('CLOSED', 'OUT_OF_SCOPE')`;
    this.addSql(`create index ticket_due on ticket (next_due_at nulls last, id) ${open}`);
    this.addSql(`create index ticket_due_all on ticket (next_due_at nulls last, id)`);
    this.addSql('create index ticket_received on ticket (received_at desc, id desc)');
    this.addSql(`create index ticket_handling on ticket (handling_unit, next_due_at nulls last, id)`);
    this.addSql(`create index ticket_lead on ticket (lead_unit)`);
    this.addSql('create index ticket_reporter on ticket (reporter_ref) where reporter_ref is not null');
    this.addSql('create index ticket_filed_by on ticket (filed_by)');
    this.addSql('create index ticket_changed on ticket (changed_at, id)');
    this.addSql(`create index ticket_text on ticket using gin ((title || ' ' || content) gin_trgm_ops)`);

    this.addSql('create table ticket_serial (day date primary key, last int not null)');
    this.addSql(`create table ticket_step (id uuid primary key, ticket_id uuid not null references ticket deferrable initially deferred, step text not null, at timestamptz not null,
      by_kind text not null, officer_code text null, unit_code text null, principal text not null, note text null, inferred boolean not null)`);
    this.addSql(`create table ticket_contact (id uuid primary key, ticket_id uuid not null references ticket deferrable initially deferred, round int not null, at timestamptz not null, purpose text not null, method text not null, reached boolean not null, content text not null)`);
    this.addSql(`create table scope_proposal (id uuid primary key, ticket_id uuid not null references ticket deferrable initially deferred, proposed_at timestamptz not null, proposed_by text not null, reason text not null, explanation text not null,
      decided_at timestamptz null, decided_by text null, approved boolean null, check (decided_by <> proposed_by))`);
    this.addSql(`create table ticket_note (id uuid primary key, ticket_id uuid not null references ticket deferrable initially deferred, at timestamptz not null, officer_code text null, principal text not null, content text not null)`);
    for (const table of ['ticket_step', 'ticket_contact', 'scope_proposal', 'ticket_note']) this.addSql(`create index ${table}_ticket on ${table} (ticket_id)`);
    for (const statement of deadlineTable) this.addSql(statement);
    this.addSql(idempotencyTable);
    this.addSql(`create table refused_attempt (id uuid primary key, at timestamptz not null, ticket_id uuid not null, principal text not null, unit_code text null, action text not null, code text not null)`);
    this.addSql('create index refused_attempt_ticket on refused_attempt (ticket_id, at desc)');

    // the complainant stands apart: no right to read or change for the service's own role
    this.addSql('create table complainant (ticket_id uuid primary key, key_id text not null, sealed bytea not null)');
    this.addSql('create table identity_access (id bigint generated always as identity primary key, ticket_id uuid not null, principal text not null, unit_code text null, purpose text not null, at timestamptz not null)');
    this.addSql('revoke all on complainant, identity_access from bangban_hotline');
    this.addSql('grant select on identity_access to bangban_hotline');
    // what has been recorded is not altered
    this.addSql('revoke update, delete on ticket_step, ticket_contact, ticket_note, refused_attempt, idempotency_key from bangban_hotline');
    this.addSql('revoke delete on ticket, deadline, scope_proposal from bangban_hotline');
    this.addSql(`create function write_complainant(ticket uuid, key text, content bytea) returns void language sql security definer set search_path = hotline, pg_temp
      as $$ insert into complainant values (ticket, key, content) $$`);
    this.addSql(`create function reveal_complainant(ticket uuid, who text, unit text, why text, moment timestamptz) returns table (key_id text, sealed bytea) language sql security definer set search_path = hotline, pg_temp
      as $$ insert into identity_access (ticket_id, principal, unit_code, purpose, at) values (ticket, who, unit, why, moment);
            select c.key_id, c.sealed from complainant c where c.ticket_id = ticket $$`);
    for (const signature of ['write_complainant(uuid, text, bytea)', 'reveal_complainant(uuid, text, text, text, timestamptz)']) {
      this.addSql(`revoke all on function ${signature} from public`);
      this.addSql(`grant execute on function ${signature} to bangban_hotline`);
    }
  }
}
