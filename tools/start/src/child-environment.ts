import { pathToFileURL } from 'node:url';
import { services, type Service } from '@bangban/contracts';
import { keyFiles } from '@bangban/platform/keys';

export type Surroundings = {
  keysDir: string;
  cacheDir: string;
  /** Where a service writes its audit trail's daily anchors, unless `AUDIT_ANCHORS` says otherwise. */
  anchorsDir: string;
  /** Where the hotline keeps attachments, unless `ATTACHMENTS_URL` says otherwise. */
  attachmentsDir: string;
  /** Where the stubs of the operators of SMS and 政务微信 record what they were given. */
  messagesDir: string;
  redisUrl: string | undefined;
  serviceUrls: Readonly<Record<Service, string>>;
  databaseUrls: Readonly<Record<Service, string>>;
  /** What a test or an operator adds for every process. */
  more: NodeJS.ProcessEnv;
};

/** What a service is told, and no more: its own database role, its own private key. */
export function serviceEnvironment(service: Service, around: Surroundings): NodeJS.ProcessEnv {
  const files = keyFiles(around.keysDir);
  return {
    ...common(around),
    ROLE: 'all',
    ...(process.env.NODE_ENV !== 'production' && { SMS_GATEWAY: process.env.SMS_GATEWAY || 'recording', WECOM_GATEWAY: process.env.WECOM_GATEWAY || 'recording', MESSAGES_DIR: process.env.MESSAGES_DIR || around.messagesDir }),
    DATABASE_URL: around.databaseUrls[service],
    ...(around.redisUrl && { REDIS_URL: around.redisUrl }),
    SERVICE_KEY: files.privateKey(service),
    TRUSTED_KEYS: files.trusted,
    AUDIT_ANCHORS: process.env.AUDIT_ANCHORS || around.anchorsDir,
    ...(service === 'hotline' && { IDENTITY_KEYRING: files.identityKeyring, ATTACHMENTS_URL: process.env.ATTACHMENTS_URL || pathToFileURL(around.attachmentsDir).href }),
    ...around.more,
  };
}

export function gatewayEnvironment(around: Surroundings): NodeJS.ProcessEnv {
  const files = keyFiles(around.keysDir);
  return {
    ...common(around),
    SERVICE_KEY: files.privateKey('gateway'),
    DEVELOPMENT_KEY: files.developmentPublic,
    ...(around.redisUrl && { REDIS_URL: around.redisUrl }),
    ...around.more,
  };
}

function common({ cacheDir, serviceUrls }: Surroundings): NodeJS.ProcessEnv {
  const { DATABASE_URL: _administrator, REDIS_URL: _queue, ...inherited } = process.env;
  return {
    ...inherited,
    HOST: '127.0.0.1',
    CACHE_DIR: cacheDir,
    ...Object.fromEntries(services.map((service) => [`${service.toUpperCase()}_URL`, serviceUrls[service]])),
    APOLLO_TELEMETRY_DISABLED: 'true',
    NODE_ENV: process.env.NODE_ENV === 'production' ? 'production' : 'development',
  };
}
