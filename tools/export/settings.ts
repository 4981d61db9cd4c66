import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isLocalDate } from '@bangban/working-time';
import { accessFrom, folderOf } from '../client/access.ts';
import { CannotRun } from '../client/cannot-run.ts';
import { isList, lists, type List, type Option } from './lists.ts';

export interface Settings { list: List; file: string; url: string; token: string; filter: object }

export const usage = `用法：npm run export -- 文件.csv [--what tickets] [--open] [--unit SY-GD] [--from 2026-01-01] [--to 2026-06-30] [--token 令牌] [--url http://127.0.0.1:4000/graphql]
  导出令牌的主人在列表中看得到的内容，同样脱敏；每次导出都留痕
  --what   导出什么：${Object.entries(lists).map(([name, { what }]) => `${name}（${what}）`).join('、')}；不填为 tickets
  --open   只导出在办的（tickets、rectifications、follow-up-calls、assistances、measures）
  --unit   只导出这个单位（编码）的：工单为牵头或承办单位，企业、网格、监督员为属地，其余为登记或承担的单位
  --from   收到日期、帮扶记录的日期、任务的期末、提出的日期不早于（含当日）
  --to     收到日期、帮扶记录的日期、任务的期初、提出的日期不晚于（含当日）
  --token  令牌；也可放在环境变量 BANGBAN_TOKEN 中
  --url    网关地址`;

/** Undefined when only the usage was asked for. */
export function settingsFrom(args: readonly string[], env: NodeJS.ProcessEnv): Settings | undefined {
  const { values, positionals } = parsed(args);
  if (values.help) return undefined;
  const [file, ...more] = positionals;
  if (!file || more.length) throw new CannotRun(`请给出要写入的 CSV 文件。\n${usage}`);
  const { what, open, unit } = values;
  if (!isList(what)) throw new CannotRun(`--what 只能是 ${Object.keys(lists).join('、')}，不能是“${what}”。`);
  const list: List = lists[what];
  for (const option of ['open', 'unit', 'from', 'to'] as const satisfies Option[]) if (values[option] && !list.options.includes(option)) throw new CannotRun(`导出 ${what} 时没有 --${option} 这个选项。\n${usage}`);
  for (const option of list.needs ?? []) if (!values[option]) throw new CannotRun(`导出 ${what} 须用 --${option} 说明期间，例如 --from 2026-01-01 --to 2026-01-31。`);
  const [from, to] = (['from', 'to'] as const).map((name) => day(name, values[name]));
  return { list, file: resolve(folderOf('export', env), file), ...accessFrom(values, env, '工作人员'), filter: list.filter({ open, unit, from, to }) };
}

function day(name: string, text: string | undefined): string | undefined {
  if (text !== undefined && !isLocalDate(text)) throw new CannotRun(`--${name} 不是日期：${text}。请写作 2026-01-31。`);
  return text;
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { url: { type: 'string' }, token: { type: 'string' }, what: { type: 'string', default: 'tickets' }, open: { type: 'boolean', default: false }, unit: { type: 'string' }, from: { type: 'string' }, to: { type: 'string' }, help: { type: 'boolean', default: false, short: 'h' } },
    });
  } catch {
    throw new CannotRun(`有不认识的选项，或选项缺少内容。\n${usage}`);
  }
}
