import { spawnSync } from 'node:child_process';
import { SetupError } from '@bangban/postgres';

/** What is measured is what production runs: the build of this very source. */
export function build(say: (line: string) => void): void {
  say('building');
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], { encoding: 'utf8', env: { ...process.env, NX_DAEMON: 'false' } });
  if (status !== 0) throw new SetupError(`npm run build failed:\n${stdout}${stderr}`);
}
