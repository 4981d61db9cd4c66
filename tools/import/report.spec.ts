import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeReport } from './report.ts';
import { tables } from './tables.ts';

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'import-report-')); });
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const problem = { line: 3, key: 'E1', field: 'contact_phone', value: '13800138000', reason: '不是有效的电话号码' };

describe('the report beside an import', () => {
  it('is in the order of the file, tells no identity, and runs nothing in a spreadsheet', () => {
    const { path } = writeReport(tables.tickets, join(folder, '台账.csv'), folder, [problem, { line: 2, key: 'E0', field: 'rating', value: '=1+1', reason: '须为1至5' }]);
    expect(path).toBe(join(folder, '台账.errors.csv'));
    expect(readFileSync(path!, 'utf8')).toBe("\ufeffline,external_no,field,value,reason\n2,E0,rating,'=1+1,须为1至5\n3,E1,contact_phone,,不是有效的电话号码\n");
  });

  it('is taken away by a later run without problems, but not by one that was cut short', () => {
    const { path } = writeReport(tables.tickets, join(folder, 'a.csv'), folder, [problem]);
    writeReport(tables.tickets, join(folder, 'a.csv'), folder, [], false);
    expect(existsSync(path!)).toBe(true);
    writeReport(tables.tickets, join(folder, 'a.csv'), folder, []);
    expect(existsSync(path!)).toBe(false);
  });

  it('goes to the current folder, and says so, when it cannot stand beside the import', () => {
    const here = join(folder, 'here');
    mkdirSync(here);
    writeFileSync(join(folder, 'file'), '');
    const { path, note } = writeReport(tables.tickets, join(folder, 'file', 'a.csv'), here, [problem]);
    expect(path).toBe(join(here, 'a.errors.csv'));
    expect(note).toContain('改放在当前目录');
  });

  it('is told on the console when there is nowhere to write', () => {
    writeFileSync(join(folder, 'file'), '');
    const { path, note } = writeReport(tables.tickets, join(folder, 'file', 'a.csv'), join(folder, 'file'), [problem]);
    expect(path).toBeUndefined();
    expect(note).toContain('3,E1,contact_phone,,不是有效的电话号码');
  });
});
