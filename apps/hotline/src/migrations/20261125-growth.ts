import { Migration } from '@mikro-orm/migrations';

/** What a register of a million tickets needs that one of a thousand does not show. */
export class Migration20261125Growth extends Migration {
  override up(): void {
    // Chinese words are mostly of two characters, of which a trigram index knows nothing: it read every ticket. Each pair of neighbours is a key instead.
    // In one pass, whatever the length. Dearer in the planner's eyes than looking for the text itself, which is to come first.
    this.addSql(`create function bigrams(content text) returns text[] language plpgsql immutable strict parallel safe cost 3 as $$
      declare
        pairs text[] := '{}';
        before text;
        letter text;
      begin
        foreach letter in array string_to_array(lower(content), null) loop
          if before is not null then pairs := pairs || (before || letter); end if;
          before := letter;
        end loop;
        return pairs;
      end $$`);
    this.addSql('drop index ticket_text');
    this.addSql(`create index ticket_text on ticket using gin (bigrams(title || ' ' || content))`);
    // counted where somebody asks, and growing for ever: with what visibility asks for, so that no ticket itself is read
    this.addSql(`create index ticket_out_of_scope on ticket (id) include (lead_unit, handling_unit, filed_by, source_system, reporter_ref, complained_units, complained_officers) where status = 'OUT_OF_SCOPE'`);
  }
}
