import { Migration } from '@mikro-orm/migrations';
import { bigramsFunction } from '@bangban/platform';

/** What a register of a million tickets needs that one of a thousand does not show. */
export class Migration20261125Growth extends Migration {
  override up(): void {
    this.addSql(bigramsFunction); // a trigram index knows nothing of words of two characters: it read every ticket
    this.addSql('drop index ticket_text');
    this.addSql(`create index ticket_text on ticket using gin (bigrams(title || ' ' || content))`);
    // counted where somebody asks, and growing for ever: with what visibility asks for, so that no ticket itself is read
    this.addSql(`create index ticket_out_of_scope on ticket (id) include (lead_unit, handling_unit, filed_by, source_system, reporter_ref, complained_units, complained_officers) where status = 'OUT_OF_SCOPE'`);
  }
}
