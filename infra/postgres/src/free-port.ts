import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Below the ports that systems give to outgoing connections: one of those could take a port between its choice and its use, or while a service restarts. */
const [first, end] = [20_000, 32_000];

/** A port of this machine that nobody listens on, chosen by chance so that two who ask at once get two. Whoever gets none in 50 tries hears why. */
export async function freePort(tries = 50): Promise<number> {
  const port = randomInt(first, end);
  try {
    await tryPort(port);
    return port;
  } catch (error) {
    if (tries <= 1 || (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return freePort(tries - 1);
  }
}

const tryPort = (port: number) => new Promise<void>((resolve, reject) => {
  const server = createServer().once('error', reject).listen(port, '127.0.0.1', () => server.close(() => resolve()));
});
