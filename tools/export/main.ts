// npm run export -- FILE.csv [--what visits] : writes a list into a spreadsheet, as the token's owner sees it, through the gateway
import { CannotRun } from '../client/cannot-run.ts';
import { showProgress, type Progress } from '../client/progress.ts';
import { runExport } from './run-export.ts';
import { settingsFrom, usage, type Settings } from './settings.ts';

const interrupted = new AbortController();
// npm passes Ctrl-C on a second time; once is enough.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => interrupted.abort());
process.stdout.on('error', () => {}); // the terminal may close before we do

try {
  const settings = settingsFrom(process.argv.slice(2), process.env);
  if (settings) console.log(`已导出 ${await exportTo(settings)} 行到 ${settings.file}`);
  else console.log(usage);
} catch (error) {
  process.exitCode = interrupted.signal.aborted ? 130 : 2;
  console.error(interrupted.signal.aborted ? '已中断，没有留下文件。' : error instanceof CannotRun ? error.message : error);
}

async function exportTo(settings: Settings): Promise<number> {
  let progress: Progress | undefined;
  try {
    return await runExport(settings, { ...settings, signal: interrupted.signal, onRetry: (line) => (progress ? progress.say(line) : console.log(line)) }, {
      start: (total) => { progress = showProgress('导出', total); },
      add: (rows) => progress?.add(rows),
    });
  } finally {
    progress?.end();
  }
}
