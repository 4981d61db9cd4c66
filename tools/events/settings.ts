import { parseArgs } from 'node:util';
import { services, type Service } from '@bangban/contracts';
import { isId } from '@bangban/kernel';
import { SetupError } from '@bangban/postgres';

export interface Settings { command: 'list' | 'retry'; services: readonly Service[]; event: string | undefined }

export const usage = `用法：npm run events -- list [--service ${services.join('|')}]
      npm run events -- retry [--service ${services.join('|')}] (--event 事件编号 | --all)
  list       列出已搁置的事件：对方十次都没有接受，不再自动重发
  retry      重发搁置的事件：先处理好原因，再用 --event 重发一件，或用 --all 全部重发；重发不会重复生效
  --service  只看这一个服务发出的事件`;

/** Undefined when only the usage was asked for. */
export function settingsFrom(args: string[]): Settings | undefined {
  const { values: { service, event, all, help }, positionals: [command, ...more] } = parsed(args);
  if (help) return undefined;
  if ((command !== 'list' && command !== 'retry') || more.length) throw new SetupError(`请写明 list 或 retry。\n${usage}`);
  const one = services.find((name) => name === service);
  if (service !== undefined && !one) throw new SetupError(`没有服务“${service}”：可用 ${services.join('、')}。`);
  if (event !== undefined && !isId(event)) throw new SetupError(`事件编号“${event}”不完整：请从 npm run events -- list 中复制。`);
  if (command === 'retry' ? !event === !all : event || all) throw new SetupError(`retry 须在 --event 与 --all 中选一个；list 两者都不用。\n${usage}`);
  return { command, services: one ? [one] : services, event };
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { service: { type: 'string' }, event: { type: 'string' }, all: { type: 'boolean', default: false }, help: { type: 'boolean', default: false, short: 'h' } } });
  } catch {
    throw new SetupError(`有不认识的选项，或选项缺少内容。\n${usage}`);
  }
}
