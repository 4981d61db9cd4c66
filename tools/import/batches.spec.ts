import { batchesOf } from './batches.ts';
import type { Row } from './read-rows.ts';
import { tables } from './tables.ts';

const row = (line: number, over: Record<string, string> = {}): Row =>
  ({ line, key: `E${line}`, fields: { ...Object.fromEntries(tables.tickets.columns.map((column) => [column, ''])), external_no: `E${line}`, ...over } });
const rows = (count: number, over = {}) => Array.from({ length: count }, (_, index) => row(index + 2, over));

describe('cutting a register into requests', () => {
  it('sends 25 rows at a time, in the order of the file, under the names of the API', () => {
    const { batches } = batchesOf(rows(60, { received_at: '2026-01-01' }));
    expect(batches.map((batch) => batch.length)).toEqual([25, 25, 10]);
    expect(batches.flat().map(({ line }) => line)).toEqual(Array.from({ length: 60 }, (_, index) => index + 2));
    expect(batches[0]![0]).toMatchObject({ line: 2, externalNo: 'E2', receivedAt: '2026-01-01', contactPhone: '' });
  });

  it('keeps a request within what the gateway accepts when the rows are long', () => {
    const { batches, problems } = batchesOf(rows(25, { content: '长'.repeat(20_000), feedback: '长'.repeat(20_000) }));
    expect(problems).toEqual([]);
    expect(batches.flat()).toHaveLength(25);
    for (const batch of batches) expect(Buffer.byteLength(JSON.stringify(batch))).toBeLessThan(1024 * 1024);
  });

  it('reports a row that no request can carry, by its longest column', () => {
    const { batches, problems } = batchesOf([row(2), row(3, { content: '长'.repeat(400_000) }), row(4)]);
    expect(batches.flat().map(({ line }) => line)).toEqual([2, 4]);
    expect(problems).toMatchObject([{ line: 3, key: 'E3', field: 'content', value: null, reason: expect.stringContaining('400000 个字') }]);
  });
});
