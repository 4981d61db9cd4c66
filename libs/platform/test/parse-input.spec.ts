import { z } from 'zod';
import { DomainError } from '@bangban/kernel';
import { parseInput } from '../src/parse-input.ts';

const schema = z.object({ title: z.string().trim().min(1, '不能为空'), reporter: z.object({ kind: z.enum(['ENTERPRISE', 'PERSON']), age: z.number().max(5) }), which: z.union([z.literal('A'), z.iso.date()]) });
const right = { title: '用电', reporter: { kind: 'PERSON', age: 1 }, which: 'A' };
const refused = (input: unknown, parsed: z.ZodType = schema, at?: string): DomainError['facts'] => {
  try { parseInput(parsed, input, at); } catch (error) { return (error as DomainError).facts; }
  return {};
};

describe('an input', () => {
  it('that is right comes back parsed', () => { expect(parseInput(schema, { ...right, title: ' 用电 ' })).toEqual(right); });

  it.each([
    ['title', { ...right, title: '  ' }],
    ['title', { ...right, title: 5 }],
    ['reporter.kind', { ...right, reporter: { kind: 'FAX', age: 1 } }],
    ['reporter.age', { ...right, reporter: { kind: 'PERSON', age: 9 } }],
    ['reporter', { ...right, reporter: undefined }],
    ['which', { ...right, which: 'B' }],
    ['input', undefined],
  ])('with a wrong %s names it, with a reason in Chinese', (field, input) => {
    expect(refused(input)).toMatchObject({ field, reason: expect.stringMatching(/\p{Script=Han}/u), fields: [field] });
  });

  it('with several faults tells all of them, the first as the one', () => {
    const facts = refused({ title: ' ', reporter: { kind: 'PERSON', age: 9 }, which: 'B' });
    expect(facts).toEqual({ field: 'title', reason: '不能为空', fields: ['title', 'reporter.age', 'which'], reasons: ['不能为空', expect.any(String), expect.any(String)] });
    expect((refused(Array(1_000).fill(''), z.array(z.string().min(1, '不能为空'))) as { fields: string[] }).fields).toHaveLength(50);
  });

  it.each([['reason', '', 'reason'], ['rows.3', { title: '' }, 'rows.3.title'], ['', '', 'input']])('that stands at %j names the whole way', (at, input, field) => {
    const parsed = typeof input === 'string' ? z.string().min(1, '不能为空') : z.object({ title: z.string().min(1, '不能为空') });
    expect(refused(input, parsed, at)).toMatchObject({ field, fields: [field] });
  });
});
