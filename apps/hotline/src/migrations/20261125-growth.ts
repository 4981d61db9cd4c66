import { Migration } from '@mikro-orm/migrations';

/** What a register of a million tickets needs that one of a thousand does not show. */
export class Migration20261125Growth extends Migration {
  override up(): void {
    // Chinese words are mostly of two characters, of which a trigram index knows nothing: it read every ticket. Each pair of neighbours is a key instead.
    this.addSql(`create function bigrams(content text) returns text[] language sql immutable strict parallel safe
      as $$ select coalesce(array_agg(distinct substr(small, i, 2)), '{}') from lower(content) small, generate_series(1, length(small) - 1) i $$`);
    this.addSql('drop index ticket_text');
    this.addSql(`create index ticket_text on ticket using gin (bigrams(title || ' ' || content))`);
    // counted on every worklist, and growing for ever: with what visibility asks for, so that no ticket itself is read
    this.addSql(`create index ticket_out_of_scope on ticket (id) include (lead_unit, handling_unit, filed_by, source_system, reporter_ref, complained_units, complained_officers) where status = 'OUT_OF_SCOPE'`);
  }
}
