import fc from 'fast-check';
import { throwawayDatabase, type ThrowawayDatabase } from '@bangban/testing';

let db: ThrowawayDatabase;
beforeAll(async () => { db = await throwawayDatabase(); });
afterAll(() => db?.drop());

const letters = fc.constantFrom('停', '电', '水', '路', '灯', ' ', '，', 'a', 'A', 'é', 'É', 'İ', 'ß', '%', '_', '\\', "'", '𠮷', '1');
const words = fc.array(letters, { maxLength: 12 }).map((all) => all.join(''));

it('what holds a text holds its pairs of characters too, so that the index hides nothing', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.tuple(words, words), { minLength: 50, maxLength: 50 }), async (pairs) => {
    // half of the texts looked for are cut out of what is searched
    const asked = pairs.map(([content, text], index) => ({ content, text: index % 2 ? text : [...content].slice(index % 5, index % 5 + 4).join('') }));
    const rows = await db.query<{ hidden: number; found: number }>(`
      select count(*) filter (where stands and not hotline.bigrams(content) @> hotline.bigrams(wanted))::int as hidden, count(*) filter (where stands)::int as found
      from unnest($1::text[], $2::text[]) as asked (content, wanted), lateral (select strpos(lower(content), lower(wanted)) > 0 as stands) look`, [asked.map(({ content }) => content), asked.map(({ text }) => text)]);
    expect(rows[0]!.hidden).toBe(0);
    expect(rows[0]!.found).toBeGreaterThan(0);
  }), { numRuns: 60 });
});
