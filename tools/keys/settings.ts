import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { callers } from '@bangban/platform/keys';
import { SetupError } from '@bangban/postgres';

const names = [...callers, 'identity'] as const;
export type KeyName = (typeof names)[number];
export type Settings =
  | { command: 'new' | 'reseal'; folder: string }
  | { command: 'rotate'; name: KeyName; folder: string }
  | { command: 'retire'; name: KeyName; kid: string; folder: string };

export const usage = `用法：npm run keys -- new 目录
      npm run keys -- rotate ${names.join('|')} 目录
      npm run keys -- retire ${names.join('|')} 密钥编号 目录
      npm run keys -- reseal 目录
  new     在目录中生成一套正式环境的密钥：网关与各服务的密钥对、公钥集、身份密钥环
  rotate  换密钥的第一步：在旧密钥旁加一把新的，并列出后面的步骤
  retire  换密钥的最后一步：停用旧密钥
  reseal  用身份密钥环的现用密钥重新加密全部反映人身份；中断后可再次执行。需要 DATABASE_URL（管理员的连接地址）`;

/** Undefined when only the usage was asked for. Relative folders are the caller's, not the repository's. */
export function settingsFrom(args: string[], env: NodeJS.ProcessEnv): Settings | undefined {
  const { values: { help }, positionals: [command, ...rest] } = parsed(args);
  if (help) return undefined;
  const folder = resolve(env.INIT_CWD ?? '.', rest.at(-1) ?? '');
  const name = names.find((one) => one === rest[0]);
  if ((command === 'new' || command === 'reseal') && rest.length === 1) return { command, folder };
  if (command === 'rotate' && rest.length === 2) return { command, name: name ?? unknown(rest[0]!), folder };
  if (command === 'retire' && rest.length === 3) return { command, name: name ?? unknown(rest[0]!), kid: rest[1]!, folder };
  throw new SetupError(`命令不完整或有多余的内容。\n${usage}`);
}

function unknown(name: string): never {
  throw new SetupError(`没有名为“${name}”的密钥：可用 ${names.join('、')}。`);
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { help: { type: 'boolean', default: false, short: 'h' } } });
  } catch {
    throw new SetupError(`有不认识的选项。\n${usage}`);
  }
}
