import { SingleBar } from 'cli-progress';

export interface Progress { add(rows: number): void; say(line: string): void; end(): void }

/** A bar in a terminal; elsewhere, such as in a log, a line now and then. `doing`: 导入, 导出. */
export const showProgress = (doing: string, total: number): Progress => (process.stdout.isTTY && total > 0 ? bar(doing, total) : lines(total));

function bar(doing: string, total: number): Progress {
  const shown = new SingleBar({ format: `${doing} {bar} {percentage}% {value}/{total} 行，还需 {eta_formatted}`, barCompleteChar: '█', barIncompleteChar: '░', hideCursor: true });
  shown.start(total, 0);
  return {
    add: (rows) => shown.increment(rows),
    say: (line) => process.stdout.write(`\r\x1b[K${line}\n`),
    end: () => shown.stop(),
  };
}

function lines(total: number): Progress {
  let [done, saidAt] = [0, performance.now()];
  return {
    add: (rows) => {
      done += rows;
      if (performance.now() - saidAt < 2_000) return;
      saidAt = performance.now();
      console.log(`已处理 ${done}/${total} 行`);
    },
    say: (line) => console.log(line),
    end: () => {},
  };
}
