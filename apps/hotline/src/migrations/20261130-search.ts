import { Migration } from '@mikro-orm/migrations';

/**
 * `tickets_with(words)`: the ids of the tickets in which all pairs of characters of a text stand; of very many, about two thousand of them.
 * How rare a word is the planner guesses from a sample, which knows of a word in one ticket of fifty thousand by chance: guessed wrong, it went through a million tickets. So the index is asked first.
 */
export class Migration20261130Search extends Migration {
  override up(): void {
    this.addSql(`create function tickets_with(words text) returns uuid[] language sql stable parallel safe set search_path = hotline, pg_temp set gin_fuzzy_search_limit = 2000 set enable_seqscan = off as $$
      select coalesce(array_agg(id), '{}') from ticket where bigrams(title || ' ' || content) @> bigrams(words) $$`);
  }
}
