import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expectNothingLost, startJourney, type Journey } from './platform.ts';
import { importRegister, registerOf, type Line } from './register.ts';
import { countOf, ticketOf } from './worklist.ts';

let journey: Journey;
beforeAll(async () => {
  journey = await startJourney('2026-11-23T09:00:00+08:00');
  await importRegister(journey, 'requests.csv');
});
afterAll(() => journey?.stop());

describe('a register with errors', () => {
  const reported = (file: string): Line[] => parse(readFileSync(file), { columns: true, bom: true });

  it('[X.13] has its good rows imported and each bad one reported by line, field and reason', async () => {
    const before = await countOf(journey, {});
    const result = await importRegister(journey, 'requests-with-errors.csv');
    expect(result).toMatchObject({ code: 1, err: '' });
    expect(result.out).toBe(`新登记 2，此前已导入 0，被拒绝 14，问题见 ${result.errorsFile}\n`);
    expect(await countOf(journey, {})).toBe(before + 2);
    const problems = reported(result.errorsFile);
    expect(problems.map(({ line, external_no, field }) => [Number(line), external_no, field])).toEqual([
      [3, 'BAD0000', 'received_at'], [4, 'BAD0001', 'received_at'], [5, 'BAD0002', 'channel'], [6, 'BAD0003', 'kind'], [7, 'BAD0004', 'credit_code'], [8, 'BAD0005', 'content'], [9, 'BAD0006', 'content'],
      [10, 'BAD0007', 'content'], [11, 'BAD0008', 'contact_phone'], [12, 'BAD0009', 'suggested_unit'], [13, 'BAD0010', 'received_at'], [14, 'HO202402080394', 'external_no'], [15, 'BAD0012', 'confidential'], [16, 'BAD0013', ''],
    ]);
    const of = (line: string) => problems.find((one) => one.line === line)!;
    expect(of('5')).toMatchObject({ value: 'FAX', reason: expect.stringContaining('HOTLINE_12345') });
    expect(of('11')).toMatchObject({ value: '', reason: '不是有效的电话号码' });
    expect(of('14').reason).toContain((await ticketOf(journey, 'HO202402080394')).number);
    expect(of('16').reason).toBe('列数不对：应为 24 列，实为 9 列');
    const text = readFileSync(result.errorsFile, 'utf8');
    for (const { contact_name, contact_phone } of registerOf('requests-with-errors.csv').filter((line) => line.contact_phone)) {
      expect(text).not.toContain(contact_name);
      if (contact_phone!.length > 2) expect(text).not.toContain(contact_phone);
    }
  });

  it('adds nothing when it is imported again', async () => {
    const before = await countOf(journey, {});
    expect(await importRegister(journey, 'requests-with-errors.csv')).toMatchObject({ code: 1, out: expect.stringContaining('新登记 0，此前已导入 2，被拒绝 14') });
    expect(await countOf(journey, {})).toBe(before);
  });
});

it('[X.09] leaves no open case that the clock has lost', () => expectNothingLost(journey));
