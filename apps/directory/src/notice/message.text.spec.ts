import { messageText, type Bundled } from './message.text.ts';

const now = new Date('2026-11-23T08:30:00+08:00');
const notice = (level: Bundled['level'], number: string | null, due: string | null = '2026-11-25T18:00:00+08:00', over: Partial<Bundled> = {}): Bundled =>
  ({ level, subjectNumber: number, text: `关于${number ?? '系统'}的一句话`, deadlineDueAt: due === null ? null : new Date(due), standsInFor: [], ...over });
const many = (level: Bundled['level'], count: number, letter: string) => Array.from({ length: count }, (_, index) => notice(level, `${letter}${index + 1}`));
const today = '2026-11-23T18:00:00+08:00';

it.each<[string, Bundled[], string]>([
  ['one says its own sentence', [notice('REMIND', 'A1')], '关于A1的一句话'],
  ['one that stands in says so', [notice('BREACH', 'A1', today, { standsInFor: ['SY-GD-1'] })], '（代收）关于A1的一句话'],
  ['breaches come first, then escalations, alerts, what is due today and the rest',
    [notice('REMIND', 'A1'), notice('REMIND', 'A2', today), notice('ALERT', null, null), notice('ESCALATE', 'A3'), notice('BREACH', 'A4'), notice('BREACH', 'A5'), notice('REMIND', 'A6', today)],
    '逾期2件：A4、A5；逾期上报1件：A3；系统告警1件：关于系统的一句话；今日到期2件：A2、A6；即将到期1件：A1。'],
  ['mere information comes last', [notice('INFO', 'A1', null), notice('REMIND', 'A2'), notice('INFO', 'A3', null)], '即将到期1件：A2；有新情况2件：A1、A3。'],
  ['the day is that of Shanghai', [notice('REMIND', 'A1', '2026-11-23T16:30:00Z'), notice('REMIND', 'A2', '2026-11-23T15:30:00Z')], '今日到期1件：A2；即将到期1件：A1。'],
  ['ten are listed', many('BREACH', 10, 'B'), '逾期10件：B1、B2、B3、B4、B5、B6、B7、B8、B9、B10。'],
  ['of eleven the last is counted', many('BREACH', 11, 'B'), '逾期11件：B1、B2、B3、B4、B5、B6、B7、B8、B9、B10等11件。'],
  ['ten in all, whatever the groups', [...many('BREACH', 8, 'B'), ...many('REMIND', 5, 'R'), ...many('ESCALATE', 1, 'E')], '逾期8件：B1、B2、B3、B4、B5、B6、B7、B8；逾期上报1件：E1；即将到期5件：R1等5件。'],
  ['a group with no room left is counted', [...many('BREACH', 10, 'B'), ...many('REMIND', 3, 'R')], '逾期10件：B1、B2、B3、B4、B5、B6、B7、B8、B9、B10；即将到期3件。'],
  ['a case with two late deadlines is one case', [notice('BREACH', 'A1'), notice('BREACH', 'A1'), notice('REMIND', 'A1')], '逾期1件：A1；即将到期1件：A1。'],
])('%s', (_, notices, text) => {
  expect(messageText(notices, now)).toBe(text);
});
