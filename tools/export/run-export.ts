import { createWriteStream, existsSync, renameSync, rmSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import { ask, Refused, type Access } from '../client/ask.ts';
import { CannotRun } from '../client/cannot-run.ts';
import type { List } from './lists.ts';
import type { Settings } from './settings.ts';

interface Page { csv: string; rows: number; totalCount?: number; endCursor: string | null; hasNextPage: boolean }
/** `start` is told how many rows there are to come, `add` how many have. */
export interface Watch { start(total: number): void; add(rows: number): void }


/** Writes the list page by page beside the file, which is there only when it is whole. The number of rows. */
export async function runExport({ list, file, filter }: Pick<Settings, 'list' | 'file' | 'filter'>, access: Access, watch: Watch): Promise<number> {
  if (existsSync(file)) throw new CannotRun(`已有文件：${file}。请换一个文件名，或先移走它。`);
  const unfinished = `${file}.未完成`;
  const out = createWriteStream(unfinished, { mode: 0o600 }); // what others complain about is for its owner's eyes
  let written = 0;
  try {
    await opened(out, file);
    out.write('\ufeff'); // so that a spreadsheet reads it as UTF-8
    for (let after: string | null = null, more = true; more;) {
      const page: Page = await asked(list, filter, after, access);
      if (page.totalCount !== undefined) watch.start(page.totalCount);
      if (!out.write(page.csv)) await new Promise<void>((resolve, reject) => { out.once('drain', resolve); out.once('error', reject); });
      written += page.rows;
      watch.add(page.rows);
      [after, more] = [page.endCursor, page.hasNextPage];
    }
    out.end();
    await finished(out);
    renameSync(unfinished, file);
    return written;
  } finally {
    out.destroy();
    rmSync(unfinished, { force: true });
  }
}

/** How many there are is asked with the first page alone. */
async function asked({ query: field, filterType, fixed }: List, filter: object, after: string | null, access: Access): Promise<Page> {
  const query = `query($filter: ${filterType}, $after: String) { ${field}(${fixed ? `${fixed}, ` : ''}filter: $filter, after: $after) { csv rows ${after === null ? 'totalCount ' : ''}endCursor hasNextPage } }`;
  try {
    return await ask<Page>({ query, variables: { filter, after }, field, what: '导出结果', again: '' }, access);
  } catch (error) {
    throw error instanceof Refused ? new CannotRun(`网关拒绝了导出（${error.code}）：${error.message}`) : error;
  }
}

const opened = (out: ReturnType<typeof createWriteStream>, file: string): Promise<void> => new Promise((resolve, reject) => {
  out.once('open', () => resolve());
  out.once('error', ({ code }: NodeJS.ErrnoException) => reject(new CannotRun(`写不了 ${file}（${code === 'ENOENT' ? '没有这个目录' : code === 'EACCES' ? '没有写入权限' : code}）。请换一个位置。`)));
});
