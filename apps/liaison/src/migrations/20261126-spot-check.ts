import { Migration } from '@mikro-orm/migrations';

/** 抽查: what was drawn by which seed, what was found, and the reports as they were published. */
export class Migration20261126SpotCheck extends Migration {
  override up(): void {
    this.addSql('create sequence spot_check_serial');
    this.addSql(`create table spot_check (id uuid primary key, version int not null default 1, number text not null unique, covers_from date not null, covers_until date not null check (covers_until >= covers_from), units text[] not null, size int not null,
      seed text not null, candidates uuid[] not null, drawn_at timestamptz not null, drawn_by text not null, drawn_by_unit text not null, published_at timestamptz null)`);
    this.addSql('create index spot_check_drawn on spot_check (drawn_at desc, id desc)');
    this.addSql(`create table spot_check_item (id uuid primary key, version int not null default 1, spot_check_id uuid not null references spot_check deferrable initially deferred, position int not null, pairing_id uuid not null, credit_code text not null, unit_code text not null, officer_code text null,
      finding text null check (finding in ('CONFIRMED', 'REFUTED', 'INCOMPLETE')), means text null, note text null, found_at timestamptz null, found_by text null, unique (spot_check_id, position), check ((finding is null) = (found_by is null)))`);
    this.addSql(`create table spot_check_report (id uuid primary key, spot_check_id uuid not null references spot_check deferrable initially deferred, version int not null, published_at timestamptz not null, published_by text not null, reason text null, unique (spot_check_id, version))`);
    this.addSql(`create table spot_check_figure (report_id uuid not null references spot_check_report deferrable initially deferred, unit_code text not null, kind text not null, required int not null, done int not null, missed int not null, excused int not null, late int not null,
      checked int not null, confirmed int not null, refuted int not null, incomplete int not null, primary key (report_id, unit_code, kind))`);
    this.addSql('revoke update, delete on spot_check_report, spot_check_figure from bangban_liaison');
    this.addSql('revoke update, delete on spot_check from bangban_liaison');
    this.addSql('grant update (version, published_at) on spot_check to bangban_liaison'); // the draw itself is never altered
    this.addSql('revoke delete on spot_check_item from bangban_liaison');
  }
}
