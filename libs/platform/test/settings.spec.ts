import { settingsFrom, settingsOf } from '../src/settings.ts';

const env = { DATABASE_URL: 'postgres://bangban_hotline:sixteen-letters-x@127.0.0.1:5432/bangban', TRUSTED_KEYS: 'trusted', SERVICE_KEY: 'key' };
const problems = (given: NodeJS.ProcessEnv, needed: Parameters<typeof settingsFrom>[1] = []): string[] => { try { settingsFrom(given, needed); return []; } catch (error) { return (error as Error).message.split('\n'); } };

it('what is left out has its usual value', () => {
  expect(settingsFrom(env)).toMatchObject({ NODE_ENV: 'development', ROLE: 'all', HOST: '127.0.0.1', PORT: 0, LOG_LEVEL: 'info', DATABASE_POOL: 20, ALLOW_UNDURABLE_DATABASE: [], RECONCILE_EVERY_MS: 30_000, RECONCILE_GRACE_MS: 15_000, EVENTS_EVERY_MS: 1_000 });
});

it('what is given is read as what it is', () => {
  expect(settingsFrom({ ...env, PORT: '4102', RECONCILE_GRACE_MS: '0', DIRECTORY_URL: 'http://directory:4101/', ALLOW_UNDURABLE_DATABASE: 'fsync, synchronous_commit' }))
    .toMatchObject({ PORT: 4102, RECONCILE_GRACE_MS: 0, DIRECTORY_URL: 'http://directory:4101', ALLOW_UNDURABLE_DATABASE: ['fsync', 'synchronous_commit'] });
});

it.each<[string, NodeJS.ProcessEnv, string]>([
  ['an unknown environment, which would not be production', { NODE_ENV: 'Production' }, 'NODE_ENV must be production, development or test: whether real cases are handled here, such as production'],
  ['an unknown role', { ROLE: 'workers' }, 'ROLE must be web, worker or all: '],
  ['an unknown level', { LOG_LEVEL: 'debug' }, 'LOG_LEVEL must be info or error: '],
  ['an empty port', { PORT: '' }, 'PORT is empty: the port to listen on; 0 is any free one, such as 4101'],
  ['a port that is a name', { PORT: 'http' }, 'PORT must be a whole number, at least 0: '],
  ['a port that is none', { PORT: '65536' }, 'PORT must be at most 65535: '],
  ['a pool without connections', { DATABASE_POOL: '0' }, 'DATABASE_POOL must be at least 1: '],
  ['an interval of nothing', { EVENTS_EVERY_MS: '0' }, 'EVENTS_EVERY_MS must be at least 1: '],
  ['an interval that is no number', { PERIODIC_EVERY_MS: '1s' }, 'PERIODIC_EVERY_MS must be a whole number'],
  ['an empty Redis', { REDIS_URL: '' }, 'REDIS_URL is empty: '],
  ['a Redis that is no address', { REDIS_URL: 'redis' }, 'REDIS_URL is no address of Redis: '],
  ['a password with a % that stands for nothing', { NODE_ENV: 'production', DATABASE_URL: 'postgres://u:fifty%of-the-letters@127.0.0.1/bangban' }, 'DATABASE_URL is no address of PostgreSQL: '],
  ['a service that is no address', { HOTLINE_URL: 'hotline:4102' }, 'HOTLINE_URL is no address of http: where the hotline service answers, such as http://'],
  ['a durability that is none', { ALLOW_UNDURABLE_DATABASE: 'autovacuum' }, 'ALLOW_UNDURABLE_DATABASE may name fsync, full_page_writes, synchronous_commit, separated by commas: '],
  ['a password that can be guessed, in production', { NODE_ENV: 'production', DATABASE_URL: 'postgres://bangban_hotline:test-hotline@127.0.0.1/bangban' }, 'DATABASE_URL has a password shorter than 16 characters, which production refuses: '],
])('%s is refused in one line with what it is for and an example', (_, wrong, line) => {
  expect(problems({ ...env, ...wrong })).toEqual([expect.stringContaining(line)]);
});

it('all that is missing or wrong is told at once, a line each, and no value of it', () => {
  expect(problems({ PORT: 'x', LOG_LEVEL: 'loud', DATABASE_URL: 'mysql://root:hunter2@db' }, ['SERVICE_KEY', 'IDENTITY_KEYRING']).map((line) => line.split(' ')[0])).toEqual(['SERVICE_KEY', 'IDENTITY_KEYRING', 'PORT', 'LOG_LEVEL', 'DATABASE_URL']);
  expect(problems({ DATABASE_URL: 'mysql://root:hunter2@db' }).join()).not.toContain('hunter2');
});

it('a worker in production needs the addresses of its sisters, whom it tells events, and a folder for the anchors of the trail', () => {
  const start = (given: NodeJS.ProcessEnv) => () => settingsOf('hotline', ['IDENTITY_KEYRING'], { ...env, IDENTITY_KEYRING: 'ring', ...given });
  expect(start({ NODE_ENV: 'production', ROLE: 'worker' })).toThrow(/^AUDIT_ANCHORS is not set: .*\nDIRECTORY_URL is not set: /);
  expect(start({ NODE_ENV: 'production', ROLE: 'web' })).not.toThrow();
  expect(start({})).not.toThrow();
});
