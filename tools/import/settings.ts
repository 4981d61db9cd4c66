import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { accessFrom, folderOf } from '../client/access.ts';
import { CannotRun } from '../client/cannot-run.ts';

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
  const access = accessFrom(values, env, '派单员或部门系统');
  const folder = folderOf('import', env);
  return { file: resolve(folder, file), folder, ...access, source: values.source?.trim() || undefined, dryRun: values['dry-run'] };
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
