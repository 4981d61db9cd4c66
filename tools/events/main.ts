// npm run events -- list | retry : events that a service has told in vain, and telling them again
import { fileURLToPath } from 'node:url';
import { SetupError } from '@bangban/postgres';
import { runningDatabase } from '@bangban/start/running-database';
import { parkedEvents, retryParked, type Parked } from './parked.ts';
import { settingsFrom, usage } from './settings.ts';

try {
  const settings = settingsFrom(process.argv.slice(2));
  if (settings) process.exitCode = await run(settings);
  else console.log(usage);
} catch (error) {
  process.exitCode = 2;
  console.error(error instanceof SetupError ? error.message : error);
}

async function run({ command, services, event }: NonNullable<ReturnType<typeof settingsFrom>>): Promise<number> {
  const url = runningDatabase(process.env, fileURLToPath(new URL('../../', import.meta.url)));
  const found = command === 'list' ? await parkedEvents(url, services) : await retryParked(url, services, event);
  for (const one of found) console.log(described(one));
  if (command === 'list') console.log(found.length ? `共 ${found.length} 件已搁置。` : '没有搁置的事件。');
  else console.log(found.length ? `已设为重发：${found.length} 件，稍后用 npm run events -- list 查看是否已送达。` : event ? `没有编号为 ${event} 的搁置事件。` : '没有搁置的事件。');
  return event && !found.length ? 1 : 0;
}

function described({ service, event, name, consumer, tries, problem, seconds }: Parked): string {
  return `${event}  ${service} → ${consumer}  ${name}  ${tries ? `已试 ${tries} 次，` : ''}发生于 ${age(seconds)}前${problem ? `\n  ${problem.replaceAll('\n', '\n  ')}` : ''}`;
}

function age(seconds: number): string {
  if (seconds < 3_600) return `${Math.max(1, Math.round(seconds / 60))} 分钟`;
  return seconds < 172_800 ? `${Math.round(seconds / 3_600)} 小时` : `${Math.round(seconds / 86_400)} 天`;
}
