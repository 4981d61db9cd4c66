import { parseArgs } from 'node:util';
import { join, resolve } from 'node:path';
import { SetupError } from '@bangban/postgres';

export type Settings = { demo: boolean; fresh: boolean; yes: boolean; dir: string; databaseUrl: string | undefined; redisUrl: string | undefined };

/** What the command line and the environment ask for. Relative paths are the caller's, not the repository's. */
export function settingsFrom(args: string[], env: NodeJS.ProcessEnv, root: string): Settings {
  const { demo, fresh, yes } = flags(args);
  return {
    demo, fresh, yes,
    dir: env.BANGBAN_DATA ? resolve(env.INIT_CWD ?? '.', env.BANGBAN_DATA) : join(root, '.data'),
    databaseUrl: address('DATABASE_URL', /^postgres(ql)?:$/, 'postgres://管理员:密码@主机:5432/bangban', env),
    redisUrl: address('REDIS_URL', /^rediss?:$/, 'redis://主机:6379', env),
  };
}

function flags(args: string[]): { demo: boolean; fresh: boolean; yes: boolean } {
  const boolean = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({ args, options: { demo: boolean, fresh: boolean, yes: boolean } }).values as { demo: boolean; fresh: boolean; yes: boolean };
  } catch {
    throw new SetupError(`不认识的参数 ${args.join(' ')}：可用 npm start -- [--demo] [--fresh [--yes]]。`);
  }
}

function address(name: string, protocol: RegExp, example: string, env: NodeJS.ProcessEnv): string | undefined {
  const value = env[name];
  if (!value) return undefined;
  const url = URL.parse(value);
  if (!url || !protocol.test(url.protocol) || !url.hostname || ![url.username, url.password, url.pathname].every(decodes)) throw new SetupError(`${name} 不是有效的地址：请写成 ${example}，密码中的特殊字符用 %XX 表示。`);
  return value;
}

function decodes(part: string): boolean {
  try { decodeURIComponent(part); return true; } catch { return false; }
}
