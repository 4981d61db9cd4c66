import { SetupError } from '@bangban/postgres';
import { givenDatabase } from './running-database.ts';
import { settingsFrom } from './settings.ts';

const given = (env: Record<string, string>) => () => settingsFrom([], env, '/root');

test.each([
  ['DATABASE_URL', 'nonsense'], ['DATABASE_URL', 'mysql://a/b'], ['DATABASE_URL', 'postgres://u%zz:p@host/x'], ['DATABASE_URL', 'postgres://u:p%@host/x'], ['DATABASE_URL', 'postgres://u:p@host/%zz'], ['REDIS_URL', 'http://host'], ['REDIS_URL', 'redis://:p%zz@host'],
])('%s=%s is refused in one line that shows how it is written', (name, value) => {
  expect(given({ [name]: value })).toThrow(SetupError);
  expect(given({ [name]: value })).toThrow(new RegExp(`^${name} 不是有效的地址：请写成 .*%XX 表示。$`));
});

test('addresses with escaped characters are taken as they are', () => {
  const env = { DATABASE_URL: 'postgres://a:p%40%25@host:5432/%E5%BA%93', REDIS_URL: 'rediss://:p%40@host:6379' };
  expect(settingsFrom([], env, '/root')).toMatchObject({ databaseUrl: env.DATABASE_URL, redisUrl: env.REDIS_URL });
});

test('a wrong address is never repeated, as it may hold a password', () => {
  for (const given of ['postgres://boss:secr#et@127.0.0.1/bangban', 'postgres://boss:secret%zz@127.0.0.1/bangban', '']) {
    const told = (() => { try { return givenDatabase({ DATABASE_URL: given }, '，再执行。'); } catch (error) { return error; } })();
    expect(told).toBeInstanceOf(SetupError);
    expect((told as Error).message).toMatch(given ? /^DATABASE_URL 不是有效的地址/ : '请设置 DATABASE_URL（管理员的连接地址），再执行。');
    expect(String(told)).not.toContain('secr');
  }
});
