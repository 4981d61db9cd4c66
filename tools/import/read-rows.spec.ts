import { readRows } from './read-rows.ts';
import { tables } from './tables.ts';

const { columns } = tables.tickets;
const header = columns.join(',');
/** A record in which only what the test is about is filled in. */
const record = (over: Record<string, string> = {}) => columns.map((column) => over[column] ?? '').join(',');
const read = (...lines: string[]) => readRows(tables.tickets, Buffer.from(lines.join('\n')));

describe('reading a register', () => {
  it('tells the line where each record starts, over quoted breaks, blank lines and both line ends', () => {
    const text = [header, record({ external_no: 'A', content: '"一\r\n二\n三"' }), '', ',,,', record({ external_no: 'B' }), record({ external_no: 'C' })].join('\r\n');
    expect(readRows(tables.tickets, Buffer.from(`\ufeff${text}`)).rows.map(({ line, key }) => [line, key])).toEqual([[2, 'A'], [7, 'B'], [8, 'C']]);
  });

  it('goes by the names of the columns, and says which it does not know', () => {
    const { rows, ignored } = read(['备注', ...[...columns].reverse()].join(','), ['无', ...columns.map((name) => `的${name}`).reverse()].join(','));
    expect(rows[0]!.fields).toMatchObject({ title: '的title', solved: '的solved' });
    expect(ignored).toEqual(['备注']);
  });

  it('reports a row with too few or too many columns, and keeps the rest', () => {
    const { rows, problems } = read(header, 'X1,2024-01-01', record({ external_no: 'X2' }), `${record({ external_no: 'X3' })},`);
    expect(rows.map(({ key }) => key)).toEqual(['X2']);
    expect(problems).toEqual([
      { line: 2, key: 'X1', field: '', value: null, reason: '列数不对：应为 24 列，实为 2 列' },
      { line: 4, key: 'X3', field: '', value: null, reason: '列数不对：应为 24 列，实为 25 列' },
    ]);
  });

  it.each([['Y', null], ['', null], ['N', '宿迁␀某公司']])('repeats an enterprise\'s name only where the row says it is not confidential: %s', (confidential, value) => {
    const { problems } = read(header, record({ external_no: 'E1', enterprise_name: '宿迁\0某公司', confidential }));
    expect(problems.map((one) => [one.field, one.value])).toEqual([['enterprise_name', value]]);
  });

  it('reports NUL and half a surrogate pair by the field, and never an identity', () => {
    const line = record({ external_no: 'N1', content: '附件\0内容', title: 'LONE', contact_phone: '138\0' });
    const bytes = Buffer.from([header, line, record({ external_no: 'N2', title: '好' })].join('\n'));
    const at = bytes.indexOf('LONE');
    const file = Buffer.concat([bytes.subarray(0, at), Buffer.from([0xed, 0xa0, 0x80]), bytes.subarray(at + 4)]);
    const { rows, problems } = readRows(tables.tickets, file);
    expect(rows.map(({ key }) => key)).toEqual(['N2']);
    expect(problems.map(({ line: where, field, value }) => [where, field, value])).toEqual([[2, 'title', '���'], [2, 'content', '附件␀内容'], [2, 'contact_phone', null]]);
  });

  it('takes a column that a file need not have as empty, where another table is imported', () => {
    const { enterprises } = tables;
    const { rows, ignored } = readRows(enterprises, Buffer.from(`${enterprises.columns.join(',')},phones,title\n91321311Y7J6DU5MJD,名,大兴镇,Y,N,,18887401146,无`));
    expect(rows).toEqual([{ line: 2, key: '91321311Y7J6DU5MJD', fields: { credit_code: '91321311Y7J6DU5MJD', name: '名', locality: '大兴镇', above_scale_industrial: 'Y', key_enterprise: 'N', field: '', above_scale_since: '', key_since: '', head_name: '', phones: '18887401146' } }]);
    expect(ignored).toEqual(['title']);
    expect(readRows(enterprises, Buffer.from(`${enterprises.columns.join(',')},phones\n1,名,大兴镇,Y,N,,139\0`)).problems).toMatchObject([{ field: 'phones', value: null }]);
    expect(() => readRows(enterprises, Buffer.from('credit_code'))).toThrow(/缺少列：name.*data\/enterprises.csv/);
  });

  it.each([
    ['a missing column', 'external_no,title\nA,B', /缺少列：received_at/],
    ['a column twice', `${header},title\n`, /重复的列：title/],
    ['an open quote', `${header}\n"A`, /引号不成对/],
    ['nothing', '', /缺少列/],
  ])('refuses a file with %s in one line', (_, text, message) => {
    expect(() => readRows(tables.tickets, Buffer.from(text))).toThrow(message);
  });

  it('refuses a file in the encoding of an old spreadsheet, saying how to save it', () => {
    const gbk = Buffer.concat([Buffer.from(`${header}\nA,`), Buffer.from([0xd6, 0xd0, 0xce, 0xc4]), Buffer.from(','.repeat(22))]);
    expect(() => readRows(tables.tickets, gbk)).toThrow(/不是 UTF-8 编码/);
  });
});
