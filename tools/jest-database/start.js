import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Jest runs this once, and only when a file of a project that names it is to run. */
export default async function start() {
  const child = fork('tools/jest-database/main.ts', [], {
    cwd: root, execArgv: ['--enable-source-maps', '--import', './tools/ts.js', '--conditions=@bangban/source'], env: { ...process.env, NODE_OPTIONS: '' },
  });
  globalThis.bangbanTestDatabase = child;
  process.env.BANGBAN_TEST = await new Promise((resolve, reject) => {
    child.once('message', (environment) => resolve(JSON.stringify(environment)));
    child.once('exit', () => reject(new Error('the database for tests did not start, see above')));
  });
  child.removeAllListeners('exit');
  // databases that are thrown away: whatever service a test starts may run on them
  process.env.ALLOW_UNDURABLE_DATABASE = 'fsync,full_page_writes,synchronous_commit';
}
