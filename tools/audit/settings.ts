import { parseArgs } from 'node:util';
import { services, type Service } from '@bangban/contracts';
import { SetupError } from '@bangban/postgres';

export interface Settings { command: 'verify' | 'anchor'; services: readonly Service[]; anchors: string | undefined }

export const usage = `用法：npm run audit -- verify [--service ${services.join('|')}] [--anchors 目录]
      npm run audit -- anchor [--service ${services.join('|')}] [--anchors 目录]
  verify     核验审计记录的链条：指出被改、被删、被换位、被截尾的记录，以及锚定后被改写的链条；有问题时退出码为 1
  anchor     立即把各服务链条的现状写入锚定文件
  --service  只看这一个服务
  --anchors  锚定文件所在目录；默认为 AUDIT_ANCHORS，未设置时为数据目录下的 anchors`;

/** Undefined when only the usage was asked for. */
export function settingsFrom(args: string[]): Settings | undefined {
  const { values: { service, anchors, help }, positionals: [command, ...more] } = parsed(args);
  if (help) return undefined;
  if ((command !== 'verify' && command !== 'anchor') || more.length) throw new SetupError(`请写明 verify 或 anchor。\n${usage}`);
  const one = services.find((name) => name === service);
  if (service !== undefined && !one) throw new SetupError(`没有服务“${service}”：可用 ${services.join('、')}。`);
  return { command, services: one ? [one] : services, anchors };
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { service: { type: 'string' }, anchors: { type: 'string' }, help: { type: 'boolean', default: false, short: 'h' } } });
  } catch {
    throw new SetupError(`有不认识的选项，或选项缺少内容。\n${usage}`);
  }
}
