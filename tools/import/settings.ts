import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CannotRun } from './cannot-run.ts';

export interface Settings { file: string; folder: string; url: string; token: string; source: string | undefined; dryRun: boolean }

export const usage = `用法：npm run import -- 文件.csv --source 历史台账 [--token 令牌] [--url http://127.0.0.1:4000/graphql] [--dry-run]
  --source   来源系统的名称；与外部编号一起识别同一件诉求，重复导入不会重复登记（部门系统的令牌可不填）
  --token    派单员或部门系统的令牌；也可放在环境变量 BANGBAN_TOKEN 中
  --url      网关地址
  --dry-run  只检查，不登记`;

/** Undefined when only the usage was asked for. */
export function settingsFrom(args: readonly string[], env: NodeJS.ProcessEnv): Settings | undefined {
  const { values, positionals } = parsed(args);
  if (values.help) return undefined;
  const [file, ...more] = positionals;
  if (!file || more.length) throw new CannotRun(`请给出一个要导入的 CSV 文件。\n${usage}`);
  const token = (values.token || env.BANGBAN_TOKEN || '').trim();
  if (!token) throw new CannotRun('没有令牌：请用 --token 给出派单员或部门系统的令牌，或设置环境变量 BANGBAN_TOKEN（npm start 启动时会显示可用的令牌）。');
  if (!/^[\x21-\x7e]+$/.test(token)) throw new CannotRun('令牌不完整：其中有空白或其他不该有的字符，请重新复制。');
  const url = values.url ?? 'http://127.0.0.1:4000/graphql';
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? '')) throw new CannotRun(`--url 不是网址：${url}。请填写网关地址，例如 http://127.0.0.1:4000/graphql。`);
  // npm runs a script in the project's folder, whatever folder one has called it from
  const folder = env.npm_lifecycle_event === 'import' && env.INIT_CWD ? env.INIT_CWD : process.cwd();
  return { file: resolve(folder, file), folder, url, token, source: values.source?.trim() || undefined, dryRun: values['dry-run'] };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { url: { type: 'string' }, token: { type: 'string' }, source: { type: 'string' }, 'dry-run': { type: 'boolean', default: false }, help: { type: 'boolean', default: false, short: 'h' } },
    });
  } catch {
    throw new CannotRun(`有不认识的选项，或选项缺少内容。\n${usage}`);
  }
}
