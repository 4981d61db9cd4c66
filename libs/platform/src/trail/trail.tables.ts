import type { Service } from '@bangban/contracts';
import { sealedDigest, writtenColumns } from './chain.ts';

const columns = writtenColumns.join();

/**
 * The audit trail of a service, for its migration. Entries are written by its role and never altered, by nobody: the triggers hold for the owner too.
 * `seal_audit` chains what has been committed, one sealer at a time by the head's row. `remove_audit_entries` takes away the oldest and leaves a checkpoint, from which the chain is verified.
 */
export function trailTables(service: Service): string[] {
  const role = `bangban_${service}`;
  const definer = `language plpgsql security definer set search_path = ${service}, pg_temp`;
  const never = (what: string, on: string, when = '') => `create trigger ${on.replace(/\W+/g, '_')}_${what} before ${what} on ${on} ${when ? `for each row when (${when})` : 'for each statement'} execute function audit_is_kept()`;
  return [
    `create table audit_entry (
      id uuid primary key, at timestamptz not null default platform.now(), actor_kind text not null, principal text not null, unit_code text null, on_behalf_of text null,
      action text not null, subject_type text null, subject_id text null, outcome text not null check (outcome in ('DONE', 'REFUSED')), code text null check ((code is null) = (outcome = 'DONE')),
      before jsonb null, after jsonb null, reason text null, trace_id text null,
      seq bigint null unique, hash bytea null, check ((seq is null) = (hash is null)))`,
    'create index audit_entry_newest on audit_entry (at desc, id desc)',
    'create index audit_entry_subject on audit_entry (subject_id, at desc, id desc) where subject_id is not null',
    `create index audit_entry_refused on audit_entry (at desc, id desc) where outcome = 'REFUSED'`,
    'create index audit_entry_unsealed on audit_entry (at, id) where hash is null',
    'create table audit_head (one boolean primary key default true check (one), seq bigint not null, hash bytea not null)',
    `insert into audit_head (seq, hash) values (0, sha256(convert_to('${service}', 'UTF8')))`,
    'create table audit_checkpoint (seq bigint primary key, hash bytea not null, removed bigint not null, older_than timestamptz not null, at timestamptz not null default platform.now(), reason text not null)',

    `create function audit_is_kept() returns trigger language plpgsql as $$ begin raise exception 'the audit trail is never altered (% on %)', tg_op, tg_table_name; end $$`,
    // only what a checkpoint accounts for may go
    `create function audit_is_accounted_for() returns trigger language plpgsql set search_path = ${service}, pg_temp as $$ begin
      if old.seq is null or not exists (select from audit_checkpoint where seq >= old.seq) then raise exception 'the audit trail is never altered (DELETE on audit_entry)'; end if;
      return old;
    end $$`,
    ...['audit_entry', 'audit_head', 'audit_checkpoint'].map((table) => never('truncate', table)),
    never('update', 'audit_entry', 'old.hash is not null or new.hash is null'),
    `create trigger audit_entry_content before update of at, ${columns} on audit_entry for each statement execute function audit_is_kept()`,
    `create trigger audit_entry_delete before delete on audit_entry for each row execute function audit_is_accounted_for()`,
    never('update', 'audit_head', 'new.seq <= old.seq'),
    never('delete', 'audit_head'),
    never('update', 'audit_checkpoint'),
    never('delete', 'audit_checkpoint'),

    `create function seal_audit(most int) returns int ${definer} as $$
      declare
        head audit_head;
        entry record;
        sealed int := 0;
      begin
        if not exists (select from audit_entry where hash is null) then return 0; end if;
        select * into head from audit_head for update skip locked;
        if not found then return 0; end if; -- somebody is sealing
        for entry in select e.id, ${sealedDigest} as digest from audit_entry e where e.hash is null order by e.at, e.id limit most loop
          head.seq := head.seq + 1;
          head.hash := sha256(head.hash || int8send(head.seq) || entry.digest);
          update audit_entry set seq = head.seq, hash = head.hash where id = entry.id;
          sealed := sealed + 1;
        end loop;
        if sealed > 0 then update audit_head set seq = head.seq, hash = head.hash; end if;
        return sealed;
      end $$`,
    // 网络安全法第二十一条: logs are kept for six months at least
    `create function remove_audit_entries(older timestamptz, most int, why text, trace text) returns bigint ${definer} as $$
      declare
        first bigint;
        last audit_entry;
        gone bigint;
      begin
        if older > platform.now() - interval '6 months' then raise exception 'audit entries are kept for six months at least'; end if;
        perform from audit_head for update;
        select coalesce(max(seq), 0) + 1 into first from audit_checkpoint;
        select * into last from audit_entry where seq = least(first + most, (select seq + 1 from audit_head), (select seq from audit_entry where seq is not null and at >= older order by seq limit 1)) - 1;
        if last.seq is null then return 0; end if;
        gone := last.seq - first + 1;
        insert into audit_checkpoint (seq, hash, removed, older_than, reason) values (last.seq, last.hash, gone, older, why);
        insert into audit_entry (id, actor_kind, principal, action, subject_type, subject_id, outcome, after, reason, trace_id)
          values (gen_random_uuid(), 'SYSTEM', 'system:${service}', 'REMOVE_AUDIT_ENTRIES', 'AuditTrail', last.seq::text, 'DONE', jsonb_build_object('removed', gone, 'olderThan', older, 'hash', encode(last.hash, 'hex')), why, trace);
        delete from audit_entry where seq <= last.seq;
        return gone;
      end $$`,

    `revoke all on audit_entry, audit_head, audit_checkpoint from ${role}`,
    `grant select, insert (${columns}) on audit_entry to ${role}`,
    `grant select on audit_head, audit_checkpoint to ${role}`,
    ...['seal_audit(int)', 'remove_audit_entries(timestamptz, int, text, text)'].flatMap((name) => [`revoke all on function ${name} from public`, `grant execute on function ${name} to ${role}`]),
  ];
}
