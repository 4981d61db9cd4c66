import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { services, type Service } from '@bangban/contracts';
import { isDurabilitySetting, durabilitySettings, type DurabilitySetting } from './durability.rules.ts';
import { type Read, address, addressOf, decoded, environment, list, oneOf, port, readVariables, serviceAddresses, text, variable, whole } from './setting-forms.ts';

/** Every variable that a service reads: its form, what it is for, and an example. */
const variables = {
  NODE_ENV: variable(environment, 'whether real cases are handled here', 'production'),
  ROLE: variable(oneOf('web', 'worker', 'all').default('all'), 'which part of the service this process does', 'web'),
  HOST: variable(text.default('127.0.0.1'), 'the network address to listen on', '0.0.0.0'),
  PORT: variable(port('0'), 'the port to listen on; 0 is any free one', '4101'),
  LOG_LEVEL: variable(oneOf('info', 'error').default('info'), 'how much is logged', 'info'),
  DATABASE_URL: variable(address('PostgreSQL', /^postgres(ql)?:$/).optional(), "the database, by this service's own role", 'postgres://bangban_hotline:…@127.0.0.1:5432/bangban'),
  DATABASE_POOL: variable(whole(1).prefault('20'), 'how many connections to the database this process may open', '20'),
  ALLOW_UNDURABLE_DATABASE: variable(list((name) => (isDurabilitySetting(name) ? undefined : `may name ${durabilitySettings.join(', ')}, separated by commas`)).transform((names) => names as DurabilitySetting[]).prefault(''), 'what of PostgreSQL\'s durability may be off', 'fsync,synchronous_commit'),
  REDIS_URL: variable(address('Redis', /^rediss?:$/).optional(), 'the Redis of the queue; without it the queue is in PostgreSQL', 'redis://127.0.0.1:6379'),
  SERVICE_KEY: variable(text.optional(), 'the file with the private key of this service', '/run/keys/hotline.private.json'),
  TRUSTED_KEYS: variable(text.optional(), 'the file with the public keys of the gateway and the services', '/run/keys/trusted.jwks.json'),
  IDENTITY_KEYRING: variable(text.optional(), "the file with the keys that seal complainants' identities", '/run/keys/identity-keyring.json'),
  ATTACHMENTS_URL: variable(address('a folder or an S3 bucket', /^(file|https?):$/).refine((url) => url.startsWith('file:') || URL.parse(url)!.pathname.length > 1, 'names no bucket').optional(), "where attachments are kept: a folder, or a bucket with the id and secret of its key, for this platform alone", 'file:///var/lib/bangban/attachments or https://key:secret@s3.example.gov.cn/bangban-attachments'),
  ATTACHMENTS_REGION: variable(text.default('us-east-1'), 'the region of the bucket, where its store has several', 'cn-north-1'),
  ATTACHMENT_MAX_MB: variable(whole(1).prefault('10'), 'how many megabytes one attachment may have', '10'),
  SMS_GATEWAY: variable(oneOf('none', 'recording').default('none'), 'by whom SMS are sent: none, so that people are told in the application alone, or a stub that records them', 'none'),
  WECOM_GATEWAY: variable(oneOf('none', 'recording').default('none'), 'by whom messages of 政务微信 are sent: none, or a stub that records them', 'none'),
  MESSAGES_DIR: variable(text.default(join(tmpdir(), 'bangban-messages')), 'the folder to which the stubs record messages', '.data/messages'),
  RATING_PAGE: variable(address('the page', /^https?:$/).optional(), 'the page on which who was served rates, for the link in an SMS; without it the SMS names number and code', 'https://bangban.example.gov.cn/rate'),
  CACHE_DIR: variable(text.default(tmpdir()), 'the folder where the last copy of the directory is kept', '/var/cache/bangban'),
  AUDIT_ANCHORS: variable(text.optional(), "the folder, outside the database and kept with the backups, to which the audit trail's daily anchors are appended", '/var/lib/bangban/anchors'),
  ...serviceAddresses,
  RECONCILE_EVERY_MS: variable(whole(1).prefault('30000'), 'how often a worker looks for steps that are due', '30000'),
  RECONCILE_GRACE_MS: variable(whole(0).prefault('15000'), 'how long overdue steps are left to the queue', '15000'),
  EVENTS_EVERY_MS: variable(whole(1).prefault('1000'), 'how often a worker looks for events to tell', '1000'),
  PERIODIC_EVERY_MS: variable(whole(1).optional(), 'no periodic job waits longer than this', '60000'),
};

export type Settings = Read<typeof variables>;
export type SettingName = keyof Settings;

/** Throws all that is missing or wrong, a line each. */
export const settingsFrom = (env: NodeJS.ProcessEnv, needed: readonly SettingName[] = []): Settings =>
  readVariables(variables, env, needed, [
    env.NODE_ENV === 'production' && hasGuessablePassword(env.DATABASE_URL) && ['DATABASE_URL', 'has a password shorter than 16 characters, which production refuses'],
    ...(['SMS_GATEWAY', 'WECOM_GATEWAY'] as const).map((name) => env.NODE_ENV === 'production' && env[name] === 'recording' && [name, 'is the stub, which reaches nobody and which production refuses'] as const),
  ]);

/** The settings of this process. What is wrong with them has been told when it started. */
export const settings = (): Settings => settingsFrom(process.env);
export const isWorker = (): boolean => settings().ROLE !== 'web';
export const inProduction = (): boolean => process.env.NODE_ENV === 'production';

/** A setting that not every process needs, of one that does. */
export function setting<N extends SettingName>(name: N): NonNullable<Settings[N]> {
  return settingsFrom(process.env, [name])[name]!;
}

/** Reads them at the start of a service, which needs what every service needs, its own, and for a worker in production where to keep anchors and every sister's address, whom it tells events. */
export function settingsOf(service: Service, own: readonly SettingName[], env = process.env): Settings {
  const ofWorker: SettingName[] = env.NODE_ENV === 'production' && env.ROLE !== 'web' ? ['AUDIT_ANCHORS', ...services.filter((one) => one !== service).map(addressOf)] : [];
  return settingsFrom(env, [...new Set<SettingName>(['DATABASE_URL', 'TRUSTED_KEYS', 'SERVICE_KEY', ...own, ...ofWorker])]);
}

export { addressOf };

function hasGuessablePassword(url = ''): boolean {
  const password = decoded(URL.parse(url)?.password ?? '');
  return password !== undefined && password !== '' && password.length < 16; // none: PostgreSQL knows its client by a socket or a certificate
}
