import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import type { Problem } from './read-rows.ts';
import { isIdentity, type Table } from './tables.ts';

export interface Report { path: string | undefined; note: string | undefined }

/** Writes the problems beside the import, or into `folder` where that is not allowed; takes an earlier report away when a complete run has none. */
export function writeReport(table: Table, imported: string, folder: string, problems: readonly Problem[], complete = true): Report {
  const name = `${basename(imported).replace(/\.csv$/i, '')}.errors.csv`;
  const [beside, here] = [join(dirname(imported), name), join(folder, name)];
  if (!problems.length) return complete ? withdraw(beside) : { path: undefined, note: undefined };
  const text = asCsv(table, problems);
  const refusal = attempt(() => writeFileSync(beside, text));
  if (!refusal) return { path: beside, note: undefined };
  const again = attempt(() => writeFileSync(here, text));
  if (!again) return { path: here, note: `不能写入 ${dirname(beside)}（${refusal}），问题文件改放在当前目录。` };
  return { path: undefined, note: `问题文件无处可写（${dirname(beside)}：${refusal}；${folder}：${again}），问题如下：\n${text.replace('\ufeff', '')}` };
}

function withdraw(path: string): Report {
  const refusal = attempt(() => rmSync(path, { force: true }));
  return { path: undefined, note: refusal && existsSync(path) ? `这次没有问题，但删不掉上次的问题文件 ${path}（${refusal}），请自行删除。` : undefined };
}

/** With a byte order mark, and no cell that a spreadsheet would run as a formula. */
function asCsv(table: Table, problems: readonly Problem[]): string {
  const rows = [...problems].sort((a, b) => a.line - b.line).map(({ line, key, field, value, reason }) => [line, key, field, isIdentity(table, field) ? '' : (value ?? ''), reason]);
  return stringify(rows, { header: true, columns: ['line', table.key, 'field', 'value', 'reason'], bom: true, escape_formulas: true });
}

function attempt(work: () => void): string | undefined {
  try { work(); return undefined; } catch (error) { return (error as NodeJS.ErrnoException).code ?? (error as Error).message; }
}
