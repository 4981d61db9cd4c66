import { createServer } from 'node:net';
import { SetupError } from '@bangban/postgres';

/** The port that a variable names, or the fallback; refused in one line when it is no port or somebody has it. */
export async function portFrom(variable: string, fallback: number, env: NodeJS.ProcessEnv = process.env): Promise<number> {
  const text = env[variable] || String(fallback);
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new SetupError(`${variable}=${text} 不是端口号：请设为 0 到 65535 之间的整数。`);
  await listenOnce(port).catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === 'EADDRINUSE' ? '已被别的程序占用' : `不能使用（${error.code}）`;
    throw new SetupError(`端口 ${port} ${reason}：请结束占用它的程序，或换一个端口，例如 ${variable}=${port >= 1024 && port < 65_000 ? port + 100 : 4100} npm start。`);
  });
  return port;
}

function listenOnce(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject).listen(port, '127.0.0.1', () => server.close(() => resolve()));
  });
}
