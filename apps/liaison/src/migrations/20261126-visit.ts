import { Migration } from '@mikro-orm/migrations';

const record = (name: string, own: string, pairing = 'uuid not null') => [
  `create table ${name} (id uuid primary key, version int not null default 1, pairing_id ${pairing} references pairing, credit_code text not null references enterprise on update cascade, unit_code text not null, held_on date not null, officers text[] not null, content text not null, evidence text[] not null,
    late_entry boolean not null, recorded_at timestamptz not null, recorded_by text not null, withdrawn_at timestamptz null, withdrawn_by text null, withdrawn_because text null, ${own}, check (num_nulls(withdrawn_at, withdrawn_by, withdrawn_because) in (0, 3)))`,
  `create index ${name}_held on ${name} (held_on desc, id desc)`,
  `create index ${name}_pairing on ${name} (pairing_id, held_on)`,
  `create index ${name}_enterprise on ${name} (credit_code, held_on)`,
  `create index ${name}_unit on ${name} (unit_code, held_on)`,
];

/** 联系、走访、政策宣讲、上下游对接, what they were before they were corrected, and visits planned. */
export class Migration20261126Visit extends Migration {
  override up(): void {
    this.addSql(`create table planned_visit (id uuid primary key, version int not null default 1, credit_code text not null references enterprise on update cascade, unit_code text not null, week_on date not null check (extract(isodow from week_on) = 1), purposes text[] not null, note text null,
      planned_at timestamptz not null, planned_by text not null, withdrawn_at timestamptz null, withdrawn_by text null, withdrawn_because text null)`);
    this.addSql('create index planned_visit_planned on planned_visit (planned_at desc, id desc)');
    this.addSql('create index planned_visit_enterprise on planned_visit (credit_code, week_on)');
    for (const statement of [
      ...record('contact', 'channel text not null, demands text not null'),
      ...record('visit', 'purposes text[] not null, companions text null, demands text not null, talk jsonb null, planned_visit_id uuid null references planned_visit', 'uuid null'),
      ...record('policy_briefing', 'policies jsonb not null'),
      ...record('partner_introduction', 'side text not null, partner_name text not null, partner_code text null'),
    ]) this.addSql(statement);
    this.addSql('create unique index visit_planned on visit (planned_visit_id) where withdrawn_at is null');
    this.addSql('create table record_version (record_id uuid not null, version int not null, content jsonb not null, replaced_at timestamptz not null, replaced_by text not null, reason text not null, primary key (record_id, version))');
    this.addSql('revoke update, delete on record_version from bangban_liaison');
    this.addSql('revoke delete on planned_visit, contact, visit, policy_briefing, partner_introduction from bangban_liaison');
  }
}
