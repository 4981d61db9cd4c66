import { sql, type RawBuilder } from 'kysely';
import { refuse } from '@bangban/kernel';
import { phone } from '@bangban/platform';

const longest = 100;

/**
 * What a clerk types while somebody is on the line, over `enterprise e`: pieces of a name or a code, of today or once, or a whole telephone number, which finds those alone whose telephones he may see (`contacts`).
 * `place` sorts: the very code or number first, then the name, a name that begins so, one that holds it, all else; the shorter name before the longer, closed ones last.
 */
export function lookUp(asked: string, contacts: RawBuilder<boolean>): { where: RawBuilder<unknown>; place: RawBuilder<number> } {
  const text = asked.normalize('NFKC').trim().toLowerCase();
  if (text.length > longest) refuse('INVALID_INPUT', { field: 'filter.text', reason: `检索词不能超过${longest}个字` });
  const pieces = text.split(/\s+/);
  const known = sql`enterprise_text(e.name, e.former_names, e.credit_code, e.former_codes)`;
  // the index knows pairs of characters, in any order: it finds where a piece may stand, and a look tells whether it does
  const stands = sql.join(pieces.map((piece) => ([...piece].length < 2 ? sql`strpos(${known}, ${piece}) > 0` : sql`(bigrams(${known}) @> bigrams(${piece}) and strpos(${known}, ${piece}) > 0)`)), sql` and `);
  const calls = phone.safeParse(text).success ? sql`(telephone_keys(e.phones) @> telephone_keys(array[${text}]::text[]) and ${contacts})` : sql`false`;
  const name = sql`lower(normalize(e.name, NFKC))`;
  const code = text.toUpperCase();
  return {
    where: sql`((${stands}) or ${calls})`,
    place: sql<number>`(case when e.credit_code = ${code} or e.former_codes @> array[${code}]::text[] or ${calls} then 0
      else case when ${name} = ${text} then 1 when starts_with(${name}, ${text}) then 2 when strpos(${name}, ${pieces[0]!}) > 0 then 3 else 4 end + case when e.status = 'CLOSED' then 5 else 0 end end * 1000 + char_length(e.name))`,
  };
}
