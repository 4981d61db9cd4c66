import { settingsFrom } from '../src/settings.ts';

const env = { DIRECTORY_URL: 'http://127.0.0.1:4101/', HOTLINE_URL: 'http://127.0.0.1:4102', SERVICE_KEY: 'k', DEVELOPMENT_KEY: 'd' };

test('development needs addresses and keys, and listens on this machine alone', () => {
  expect(settingsFrom(env)).toMatchObject({ host: '127.0.0.1', port: 4000, production: false, urls: { directory: 'http://127.0.0.1:4101' }, corsOrigins: [] });
});

test.each([
  ['HOTLINE_URL is not set', { ...env, HOTLINE_URL: undefined }],
  ['HOTLINE_URL is no http address', { ...env, HOTLINE_URL: 'hotline:1' }],
  ['SERVICE_KEY is not set', { ...env, SERVICE_KEY: undefined }],
  ['DEVELOPMENT_KEY is not set', { ...env, DEVELOPMENT_KEY: undefined }],
  ['PORT is "http"', { ...env, PORT: 'http' }],
  ['DEVELOPMENT_KEY is set in production', { ...env, NODE_ENV: 'production' }],
  ['OIDC_ISSUER is not set', { ...env, NODE_ENV: 'production', DEVELOPMENT_KEY: undefined }],
  ['cannot verify OIDC tokens yet', { ...env, NODE_ENV: 'production', DEVELOPMENT_KEY: undefined, OIDC_ISSUER: 'https://id.example' }],
])('it refuses to start when %s', (line, broken) => {
  expect(() => settingsFrom(broken)).toThrow(line);
});
