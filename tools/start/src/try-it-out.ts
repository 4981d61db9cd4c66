import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { developmentToken } from '@bangban/platform/keys';

type Officer = { code: string; title: string; unit_code: string; role: string };
type Person = { who: string; subject: string };

/** The people whose tokens `npm start` shows, taken from the data files. */
export function peopleToTry(): Record<'dispatcher' | 'handler' | 'windowClerk' | 'supervisor' | 'system', Person> {
  const officers = parse<Officer>(readFileSync('data/officers.csv'), { columns: true, bom: true });
  const pick = (role: string, unit?: string): Person => {
    const officer = officers.find((one) => one.role === role && (!unit || one.unit_code === unit)) ?? officers.find((one) => one.role === role);
    if (!officer) throw new Error(`data/officers.csv names no ${role}`);
    return { who: officer.title, subject: `officer:${officer.code}` };
  };
  return {
    dispatcher: pick('DISPATCHER'),
    handler: pick('HANDLER', 'SY-RS'),
    windowClerk: pick('WINDOW_CLERK'),
    supervisor: pick('SUPERVISOR', 'SY-YSB'),
    system: { who: '“一张网”事件分拨平台', subject: 'machine:MC-YZW' },
  };
}

/** What the console shows last: where it is, and tokens to paste. */
export async function readyLines(url: string, keysDir: string): Promise<string[]> {
  const people = peopleToTry();
  const names = { dispatcher: '派单员', handler: '承办人', windowClerk: '窗口人员', supervisor: '督查人员', system: '部门系统' } as const;
  const lines = [`ready ${url}`, `查询页面 ${new URL('/', url).href}`, `队列页面 ${new URL('/queues', url).href}（用督查人员的令牌进入）`, '试用令牌（12 小时内有效，放在请求头 Authorization: Bearer <令牌>）：'];
  for (const [key, { who, subject }] of Object.entries(people)) {
    lines.push(`${names[key as keyof typeof names]}  ${subject}  ${who}`, `  ${await developmentToken(keysDir, subject)}`);
  }
  return lines;
}
