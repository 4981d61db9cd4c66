import { settingsFrom, usage } from './settings.ts';

const env = { INIT_CWD: '/home/admin' };

it.each([
  [['new', 'keys'], { command: 'new', folder: '/home/admin/keys' }],
  [['rotate', 'hotline', '/keys'], { command: 'rotate', name: 'hotline', folder: '/keys' }],
  [['retire', 'identity', 'k1', '/keys'], { command: 'retire', name: 'identity', kid: 'k1', folder: '/keys' }],
  [['reseal', '/keys'], { command: 'reseal', folder: '/keys' }],
])('%j is understood', (args, settings) => {
  expect(settingsFrom(args, env)).toEqual(settings);
});

it.each([
  [[], '命令不完整'], [['new'], '命令不完整'], [['new', 'a', 'b'], '多余的内容'], [['rotate', '/keys'], '命令不完整'], [['rotate', 'nowhere', '/keys'], '没有名为“nowhere”的密钥：可用 gateway、'],
  [['retire', 'hotline', '/keys'], '命令不完整'], [['drop', '/keys'], '命令不完整'], [['new', '/keys', '--force'], '不认识的选项'],
])('%j is refused with what to do', (args, reason) => {
  expect(() => settingsFrom(args, env)).toThrow(reason);
});

it('help is the usage', () => {
  expect(settingsFrom(['--help'], env)).toBeUndefined();
  expect(usage).toContain('reseal');
});
