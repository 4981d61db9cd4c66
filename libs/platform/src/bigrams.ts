/**
 * SQL `bigrams(content)`: each pair of neighbouring characters, the keys by which text is searched, as most Chinese words are of two.
 * In one pass, whatever the length. Dearer in the planner's eyes than looking for the text itself, which is to come first.
 */
export const bigramsFunction = `create function bigrams(content text) returns text[] language plpgsql immutable strict parallel safe cost 3 as $$
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
  end $$`;
