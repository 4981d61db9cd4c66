import { CannotRun } from './cannot-run.ts';

/** Where the gateway is and who asks, from a command's options and its environment. `whose`: whose token it has to be. */
export function accessFrom(given: { url?: string | undefined; token?: string | undefined }, env: NodeJS.ProcessEnv, whose: string): { url: string; token: string } {
  const token = (given.token || env.BANGBAN_TOKEN || '').trim();
  if (!token) throw new CannotRun(`没有令牌：请用 --token 给出${whose}的令牌，或设置环境变量 BANGBAN_TOKEN（npm start 启动时会显示可用的令牌）。`);
  if (!/^[\x21-\x7e]+$/.test(token)) throw new CannotRun('令牌不完整：其中有空白或其他不该有的字符，请重新复制。');
  const url = given.url ?? 'http://127.0.0.1:4000/graphql';
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? '')) throw new CannotRun(`--url 不是网址：${url}。请填写网关地址，例如 http://127.0.0.1:4000/graphql。`);
  return { url, token };
}

/** The folder that the command was called from: npm runs a script in the project's. */
export const folderOf = (script: string, env: NodeJS.ProcessEnv): string => (env.npm_lifecycle_event === script && env.INIT_CWD ? env.INIT_CWD : process.cwd());
