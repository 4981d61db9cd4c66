import { localDate } from '@bangban/working-time';
import type { NoticeLevel } from './notice.rules.ts';

export interface Bundled { level: NoticeLevel; text: string; subjectNumber: string | null; deadlineDueAt: Date | null; standsInFor: readonly string[] }

const groups: readonly { label: string; holds: (notice: Bundled, now: Date) => boolean }[] = [
  { label: '逾期', holds: ({ level }) => level === 'BREACH' },
  { label: '逾期上报', holds: ({ level }) => level === 'ESCALATE' },
  { label: '系统告警', holds: ({ level }) => level === 'ALERT' },
  { label: '今日到期', holds: ({ deadlineDueAt }, now) => deadlineDueAt !== null && localDate(deadlineDueAt) === localDate(now) },
  { label: '即将到期', holds: ({ level }) => level === 'REMIND' },
  { label: '有新情况', holds: () => true },
];
const mostListed = 10;

/** One message for all that a person is to be told at one moment, breaches first and mere information last: `逾期2件：甲、乙；今日到期3件：丙、丁、戊`. A single notice says its own sentence. */
export function messageText(notices: readonly Bundled[], now: Date): string {
  if (notices.length === 1) return `${notices[0]!.standsInFor.length ? '（代收）' : ''}${notices[0]!.text}`;
  const parts: string[] = [];
  let [rest, room] = [notices, mostListed];
  for (const { label, holds } of groups) {
    const items = [...new Set(rest.filter((notice) => holds(notice, now)).map(named))];
    rest = rest.filter((notice) => !holds(notice, now));
    if (!items.length) continue;
    const listed = items.slice(0, room);
    room -= listed.length;
    const list = listed.length ? `：${listed.join('、')}${listed.length < items.length ? `等${items.length}件` : ''}` : '';
    parts.push(`${label}${items.length}件${list}`);
  }
  return `${parts.join('；')}。`;
}

const named = ({ subjectNumber, text, standsInFor }: Bundled): string => `${subjectNumber ?? text}${standsInFor.length ? '（代收）' : ''}`;
