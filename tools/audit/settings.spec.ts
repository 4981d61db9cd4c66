import { services } from '@bangban/contracts';
import { settingsFrom, usage } from './settings.ts';

it.each([
  [['verify'], { command: 'verify', services, anchors: undefined }],
  [['anchor', '--service', 'hotline', '--anchors', '/backup'], { command: 'anchor', services: ['hotline'], anchors: '/backup' }],
])('%j is understood', (args, settings) => {
  expect(settingsFrom(args)).toEqual(settings);
});

it.each([[[], '请写明 verify 或 anchor'], [['repair'], '请写明'], [['verify', 'hotline'], '请写明'], [['verify', '--service', 'nowhere'], '没有服务“nowhere”'], [['verify', '--quick'], '不认识的选项']])('%j is refused with what to do', (args, reason) => {
  expect(() => settingsFrom(args)).toThrow(reason);
});

it('help is the usage', () => {
  expect(settingsFrom(['--help'])).toBeUndefined();
  expect(usage).toContain('verify');
});
