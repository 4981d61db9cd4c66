import { once } from 'node:events';

/** Letting go of the child is what stops it, so a killed Jest cleans up as well. */
export default async function stop() {
  const child = globalThis.bangbanTestDatabase;
  if (!child || child.exitCode !== null) return;
  const gone = once(child, 'exit');
  child.disconnect();
  await gone;
}
