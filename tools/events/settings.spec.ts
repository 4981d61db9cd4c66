import { services } from '@bangban/contracts';
import { settingsFrom, usage } from './settings.ts';

const id = '01a20b5c-8d9c-732c-8815-fe859fd80f94';

it.each([
  [['list'], { command: 'list', services, event: undefined }],
  [['list', '--service', 'hotline'], { command: 'list', services: ['hotline'], event: undefined }],
  [['retry', '--all'], { command: 'retry', services, event: undefined }],
  [['retry', '--service', 'directory', '--event', id], { command: 'retry', services: ['directory'], event: id }],
])('%j is understood', (args, settings) => {
  expect(settingsFrom(args)).toEqual(settings);
});

it.each([
  [[], '请写明 list 或 retry'], [['drop'], '请写明'], [['list', 'hotline'], '请写明'], [['retry'], '选一个'], [['retry', '--all', '--event', id], '选一个'], [['list', '--all'], '选一个'],
  [['list', '--service', 'nowhere'], '没有服务“nowhere”'], [['retry', '--event', '123'], '不完整'], [['list', '--quick'], '不认识的选项'], [['retry', '--event'], '不认识的选项'],
])('%j is refused with what to do', (args, reason) => {
  expect(() => settingsFrom(args)).toThrow(reason);
});

it('help is the usage', () => {
  expect(settingsFrom(['--help'])).toBeUndefined();
  expect(usage).toContain('retry');
});
