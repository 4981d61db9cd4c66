import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '@bangban/postgres';
import { queueBackends } from '@bangban/testing';
import { watchRedis } from './redis-watch.ts';

let redis: ChildProcess | undefined;
afterAll(() => redis?.kill('SIGKILL'));

it('tells in one line that Redis is away, once, and when it is back; a hung one counts as away', async () => {
  const port = await freePort();
  const lines: string[] = [];
  const watch = await watchRedis(`redis://:secret@127.0.0.1:${port}`, (line) => lines.push(line), 50);
  await wait(200);
  expect(lines).toEqual([expect.stringMatching(new RegExp(`^Redis（127.0.0.1:${port}）连不上：平台照常运行，.*`))]);
  if (queueBackends().includes('Redis')) {
    redis = spawn('redis-server', ['--port', String(port), '--requirepass', 'secret', '--save', '', '--bind', '127.0.0.1'], { stdio: 'ignore' });
    for (let tries = 0; lines.length < 2 && tries < 100; tries++) await wait(50);
    expect(lines.slice(1)).toEqual([`Redis（127.0.0.1:${port}）已恢复。`]);
    redis.kill('SIGSTOP');
    for (let tries = 0; lines.length < 3 && tries < 100; tries++) await wait(50);
    expect(lines[2]).toContain('连不上');
  }
  watch.stop();
});
