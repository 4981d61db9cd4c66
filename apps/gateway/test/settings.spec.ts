import { usualRates } from '../src/rates.ts';
import { settingsFrom } from '../src/settings.ts';

const env = { DIRECTORY_URL: 'http://127.0.0.1:4101/', HOTLINE_URL: 'http://127.0.0.1:4102', LIAISON_URL: 'http://127.0.0.1:4103', SERVICE_KEY: 'k', DEVELOPMENT_KEY: 'd' };

test('development needs addresses and keys, and listens on this machine alone', () => {
  expect(settingsFrom(env)).toMatchObject({ host: '127.0.0.1', port: 4000, production: false, urls: { directory: 'http://127.0.0.1:4101' }, corsOrigins: [], trustedProxies: [], developmentKey: 'd', oidc: undefined, redisUrl: undefined, rates: usualRates });
});

const production = { ...env, NODE_ENV: 'production', DEVELOPMENT_KEY: undefined, OIDC_ISSUER: 'https://id.example/realms/sy', OIDC_AUDIENCE: 'https://bangban.example' };

test('production needs the issuer of people\'s tokens and the audience that means this platform', () => {
  expect(settingsFrom(production)).toMatchObject({ production: true, developmentKey: undefined, oidc: { issuer: 'https://id.example/realms/sy', audience: 'https://bangban.example', algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'] } });
  expect(settingsFrom({ ...production, OIDC_ISSUER: 'http://127.0.0.1:8080' }).oidc).toMatchObject({ issuer: 'http://127.0.0.1:8080' }); // which never leaves the machine
});

test('limits, proxies and Redis are taken as set', () => {
  expect(settingsFrom({ ...env, REQUESTS_PER_MINUTE: '5', COST_PER_MINUTE: '6', VISITOR_REQUESTS_PER_MINUTE: '7', FAILED_SIGN_INS_PER_MINUTE: '8', TRUSTED_PROXIES: '10.0.0.5, 10.1.0.0/16,fd00::/8', REDIS_URL: 'redis://h:6379' }))
    .toMatchObject({ rates: { requests: 5, cost: 6, visitorRequests: 7, failedSignIns: 8 }, trustedProxies: ['10.0.0.5', '10.1.0.0/16', 'fd00::/8'], redisUrl: 'redis://h:6379' });
});

test.each([
  ['HOTLINE_URL is not set: where the hotline service answers, such as http://', { ...env, HOTLINE_URL: undefined }],
  ['HOTLINE_URL is no address of http', { ...env, HOTLINE_URL: 'hotline:1' }],
  ['SERVICE_KEY is not set: the file with the private key of the gateway', { ...env, SERVICE_KEY: undefined }],
  ['DEVELOPMENT_KEY is not set', { ...env, DEVELOPMENT_KEY: undefined }],
  ['PORT must be a whole number', { ...env, PORT: 'http' }],
  ['NODE_ENV must be production, development or test', { ...env, NODE_ENV: 'Production' }],
  ['DEVELOPMENT_KEY is set in production', { ...production, DEVELOPMENT_KEY: 'd' }],
  ['OIDC_ISSUER is not set: the issuer of people\'s tokens, exactly as its tokens name it, such as https://', { ...production, OIDC_ISSUER: undefined }],
  ['OIDC_AUDIENCE is not set', { ...production, OIDC_AUDIENCE: undefined }],
  ['OIDC_AUDIENCE is not set', { ...env, OIDC_ISSUER: 'http://id.example' }],
  ['OIDC_AUDIENCE is empty', { ...production, OIDC_AUDIENCE: '' }],
  ['OIDC_ISSUER is no https address, which production insists on', { ...production, OIDC_ISSUER: 'http://id.example' }],
  ['OIDC_ISSUER is no https address', { ...production, OIDC_ISSUER: 'id.example' }],
  ['OIDC_ISSUER is no https address without query', { ...production, OIDC_ISSUER: 'https://id.example/?x=1' }],
  ['OIDC_ALGORITHMS may name RS256, ', { ...production, OIDC_ALGORITHMS: 'none' }],
  ['OIDC_ALGORITHMS may name RS256, ', { ...production, OIDC_ALGORITHMS: 'RS256,HS256' }],
  ['OIDC_ALGORITHMS names none', { ...production, OIDC_ALGORITHMS: ' , ' }],
  ['TRUSTED_PROXIES may name addresses and networks', { ...env, TRUSTED_PROXIES: '0.0.0.0/0' }],
  ['TRUSTED_PROXIES may name addresses and networks', { ...env, TRUSTED_PROXIES: '10.0.0.1,loopback' }],
  ['TRUSTED_PROXIES may name addresses and networks', { ...env, TRUSTED_PROXIES: '10.0.0.0/33' }],
  ['REQUESTS_PER_MINUTE must be at least 1', { ...env, REQUESTS_PER_MINUTE: '0' }],
  ['COST_PER_MINUTE must be a whole number', { ...env, COST_PER_MINUTE: 'many' }],
  ['REDIS_URL is no address of Redis', { ...env, REDIS_URL: 'http://127.0.0.1:6379' }],
])('it refuses to start, in one line, when %s', (line, broken) => {
  expect(() => settingsFrom(broken)).toThrow(new RegExp(`^${line}[^\n]*$`));
});

test('all that is missing or wrong is told at once', () => {
  expect(() => settingsFrom({ NODE_ENV: 'production', DEVELOPMENT_KEY: 'd', PORT: 'x' })).toThrow(/^DIRECTORY_URL.*\nHOTLINE_URL.*\nLIAISON_URL.*\nSERVICE_KEY.*\nOIDC_ISSUER.*\nOIDC_AUDIENCE.*\nPORT.*\nDEVELOPMENT_KEY[^\n]*$/);
});
