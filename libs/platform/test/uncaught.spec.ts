import { execFile } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

/** A process in which nobody catches what is thrown; and what it said. */
const endOf = (thrown: string) => new Promise<{ code: number; said: string }>((resolve) => {
  const script = `import { logUncaught } from './libs/platform/src/log.ts'; logUncaught(); setTimeout(() => { ${thrown} }); setTimeout(() => console.log('it goes on'), 100);`;
  execFile(process.execPath, ['--import', './tools/ts.js', '--conditions=@bangban/source', '--input-type=module', '--eval', script], { cwd: root, env: { ...process.env, NODE_OPTIONS: '' } },
    (error, stdout, stderr) => { resolve({ code: Number(error?.code ?? 0), said: stdout + stderr }); });
});

it.each(['57P01', '57P02', '57P03'])('PostgreSQL saying %s on a connection to which nobody listens costs that connection alone', async (code) => {
  const { code: ended, said } = await endOf(`throw Object.assign(new Error('terminating 张三 18887401146'), { code: '${code}' });`);
  expect([ended, said]).toEqual([0, expect.stringMatching(/PostgreSQL ended a connection on which nobody listened.*\n(.*\n)*it goes on/)]);
  expect(said).toContain(`code=${code}`);
  expect(said).not.toMatch(/张三|18887401146/);
});

it.each([`throw new Error('张三 18887401146');`, `throw Object.assign(new Error('张三'), { code: '23505' });`, `void Promise.reject(new TypeError('张三'));`])('anything else that nobody catches ends the process, and not a word of it is told: %s', async (thrown) => {
  const { code, said } = await endOf(thrown);
  expect([code, said]).toEqual([1, expect.stringContaining('an error that nobody caught')]);
  expect(said).not.toMatch(/张三|18887401146|it goes on/);
});
