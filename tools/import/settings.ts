import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { accessFrom, folderOf } from '../client/access.ts';
import { CannotRun } from '../client/cannot-run.ts';
import { isTable, tables, type TableName } from './tables.ts';

export interface Settings { what: TableName; file: string; folder: string; url: string; token: string; source: string | undefined; update: boolean; dryRun: boolean }

export const usage = `用法：npm run import -- 文件.csv --source 历史台账 [--token 令牌] [--url http://127.0.0.1:4000/graphql] [--dry-run]
      npm run import -- 文件.csv --what enterprises [--update] …
  --what     导入什么：${Object.entries(tables).map(([name, { sample }]) => `${name}（列同 ${sample}）`).join('、')}；不填为 tickets
  --source   来源系统的名称（tickets、visits）；与外部编号一起识别同一件诉求、同一次走访，重复导入不会重复登记（部门系统的令牌可不填）
  --update   已在册而内容不同的，按文件更新（enterprises）；不填则列出不同之处，不作更改
  --token    有权导入的人员或部门系统的令牌；也可放在环境变量 BANGBAN_TOKEN 中
  --url      网关地址
  --dry-run  只检查，不登记`;

/** Undefined when only the usage was asked for. */
export function settingsFrom(args: readonly string[], env: NodeJS.ProcessEnv): Settings | undefined {
  const { values, positionals } = parsed(args);
  if (values.help) return undefined;
  const [file, ...more] = positionals;
  if (!file || more.length) throw new CannotRun(`请给出一个要导入的 CSV 文件。\n${usage}`);
  const { what } = values;
  if (!isTable(what)) throw new CannotRun(`--what 只能是 ${Object.keys(tables).join('、')}，不能是“${what}”。`);
  for (const option of ['source', 'update'] as const) if (values[option] && !(tables[what].options as readonly string[]).includes(option)) throw new CannotRun(`导入 ${what} 时没有 --${option} 这个选项。\n${usage}`);
  const access = accessFrom(values, env, tables[what].whose);
  const folder = folderOf('import', env);
  return { what, update: values.update, file: resolve(folder, file), folder, ...access, source: values.source?.trim() || undefined, dryRun: values['dry-run'] };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { url: { type: 'string' }, token: { type: 'string' }, what: { type: 'string', default: 'tickets' }, source: { type: 'string' }, update: { type: 'boolean', default: false }, 'dry-run': { type: 'boolean', default: false }, help: { type: 'boolean', default: false, short: 'h' } },
    });
  } catch {
    throw new CannotRun(`有不认识的选项，或选项缺少内容。\n${usage}`);
  }
}
