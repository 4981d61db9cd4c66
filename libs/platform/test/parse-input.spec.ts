import { z } from 'zod';
import { DomainError } from '@bangban/kernel';
import { parseInput } from '../src/parse-input.ts';

const schema = z.object({ title: z.string().trim().min(1, '不能为空'), reporter: z.object({ kind: z.enum(['ENTERPRISE', 'PERSON']), age: z.number().max(5) }), which: z.union([z.literal('A'), z.iso.date()]) });
const right = { title: '用电', reporter: { kind: 'PERSON', age: 1 }, which: 'A' };
const refused = (input: unknown): DomainError['facts'] => {
  try { parseInput(schema, input); } catch (error) { return (error as DomainError).facts; }
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
    expect(refused(input)).toEqual({ field, reason: expect.stringMatching(/\p{Script=Han}/u) });
  });
});
