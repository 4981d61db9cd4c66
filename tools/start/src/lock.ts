import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandOf, SetupError, tell } from '@bangban/postgres';

type Held = { pid: number; children: number[] };
const starter = 'tools/start/main.ts';

/** One `npm start` per data folder. Services whose starter was killed end by themselves; those that hang are ended here. */
export class StartLock {
  private readonly children = new Set<number>();
  private constructor(private readonly file: string) {}

  static async take(file: string): Promise<StartLock> {
    const held = read(file);
    if (held && held.pid !== process.pid && commandOf(held.pid).includes(starter)) {
      throw new SetupError(`这个数据目录上已有一个平台在运行（进程 ${held.pid}）：请先用 Ctrl-C 结束它，或用 BANGBAN_DATA 指定另一个目录。`);
    }
    await endOrphans(held?.children ?? []);
    const lock = new StartLock(file);
    lock.write();
    return lock;
  }

  note(pid: number): void {
    this.children.add(pid);
    this.write();
  }

  release(): void {
    if (read(this.file)?.pid === process.pid) rmSync(this.file, { force: true });
  }

  private write(): void {
    writeFileSync(`${this.file}.new`, JSON.stringify({ pid: process.pid, children: [...this.children].slice(-20) } satisfies Held));
    renameSync(`${this.file}.new`, this.file);
  }
}

async function endOrphans(children: number[]): Promise<void> {
  const orphans = () => children.filter((pid) => /apps\/\w+\/src\/main\.ts/.test(commandOf(pid)));
  for (let waited = 0; waited < 3000 && orphans().length > 0; waited += 100) await sleep(100);
  for (const pid of orphans()) tell(pid, 'SIGKILL');
}

function read(file: string): Held | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Held;
  } catch {
    return undefined;
  }
}
