// npm run import -- FILE.csv [--what enterprises] : takes a table over through the gateway, as its keeper or a department's system would
import { readFileSync } from 'node:fs';
import { CannotRun } from '../client/cannot-run.ts';
import { showProgress } from '../client/progress.ts';
import { readRows, type Register } from './read-rows.ts';
import { writeReport } from './report.ts';
import { runImport, type Tally } from './run-import.ts';
import { settingsFrom, usage, type Settings } from './settings.ts';
import { tables } from './tables.ts';

const interrupted = new AbortController();
// npm passes Ctrl-C on a second time; once is enough.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => interrupted.abort());
process.stdout.on('error', () => {}); // the terminal may close before we do

try {
  const settings = settingsFrom(process.argv.slice(2), process.env);
  if (settings) process.exitCode = await importFile(settings);
  else console.log(usage);
} catch (error) {
  process.exitCode = 2;
  console.error(error instanceof CannotRun ? error.message : error);
}

async function importFile(settings: Settings): Promise<number> {
  const table = tables[settings.what];
  const register = readRows(table, contentOf(settings.file));
  if (register.ignored.length) console.log(`不认识的列不导入：${register.ignored.join('、')}`);
  const total = register.rows.length + new Set(register.problems.map(({ line }) => line)).size;
  const tally: Tally = { answered: 0, created: 0, updated: 0, unchanged: 0, refused: 0, problems: [] };
  const failure = await imported(register, settings, tally, total).catch((error: unknown) => error);
  if (!failure || tally.answered > 0) {
    const { path, note } = writeReport(table, settings.file, settings.folder, tally.problems, !failure);
    if (note) console.log(note);
    console.log(summary(tally, settings, path));
  }
  if (interrupted.signal.aborted) {
    console.error(`已中断（共 ${total} 行）：重新执行同一命令即可继续，已登记的不会重复。`);
    return 130;
  }
  if (failure) throw failure;
  return tally.refused > 0 ? 1 : 0;
}

async function imported(register: Register, settings: Settings, tally: Tally, total: number): Promise<void> {
  const progress = showProgress('导入', total);
  try {
    await runImport(tables[settings.what], register, { ...settings, signal: interrupted.signal, onRetry: progress.say }, tally, progress.add);
  } finally {
    progress.end();
  }
}

function contentOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? '没有这个文件' : code === 'EISDIR' ? '这是一个目录' : code === 'EACCES' ? '没有读取权限' : `读不了（${code}）`;
    throw new CannotRun(`${why}：${file}。请检查要导入的文件。`);
  }
}

function summary({ created, updated, unchanged, refused }: Tally, { dryRun, update }: Settings, path: string | undefined): string {
  return `${dryRun ? '只检查，未登记：可新登记' : '新登记'} ${created}，${update ? `${dryRun ? '可更新' : '更新'} ${updated}，` : ''}此前已导入 ${unchanged}，被拒绝 ${refused}${path ? `，问题见 ${path}` : ''}`;
}
