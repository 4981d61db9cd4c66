import { generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { readFileSync } from 'node:fs';
import { importJWK } from 'jose';
import { developmentToken, keyFiles, TrustedCallers } from '@bangban/platform';
import { VerifiedTokens } from '../src/verified-tokens.ts';
import { RunningGateway } from './running-gateway.ts';

let gateway: RunningGateway;
beforeAll(async () => { gateway = await RunningGateway.start(); });
afterAll(() => gateway.stop());

const claims = (jwt: SignJWT, { issuer = 'bangban-development', audience = 'bangban', expires = '1h' } = {}) => jwt.setIssuer(issuer).setAudience(audience).setSubject('officer:o-1').setExpirationTime(expires);
const ownKey = async () => importJWK(JSON.parse(readFileSync(keyFiles(gateway.keys).development, 'utf8')), 'EdDSA');
const eddsa = { alg: 'EdDSA' };

const unwelcome: [string, () => string | Promise<string>][] = [
  ['is missing', () => ''],
  ['is garbage', () => 'abc.def.ghi'],
  ['is no token at all', () => '%%%'],
  ['has expired', () => developmentToken(gateway.keys, 'officer:o-1', '-1s')],
  ['is signed by a foreign key', async () => claims(new SignJWT().setProtectedHeader(eddsa)).sign((await generateKeyPair('EdDSA')).privateKey)],
  ['is of another issuer', async () => claims(new SignJWT().setProtectedHeader(eddsa), { issuer: 'elsewhere' }).sign(await ownKey())],
  ['is meant for another audience', async () => claims(new SignJWT().setProtectedHeader(eddsa), { audience: 'hotline' }).sign(await ownKey())],
  ['never expires', async () => new SignJWT().setProtectedHeader(eddsa).setIssuer('bangban-development').setAudience('bangban').setSubject('officer:o-1').sign(await ownKey())],
  ['has no signature (alg none)', () => new UnsecuredJWT().setIssuer('bangban-development').setAudience('bangban').setSubject('officer:o-1').setExpirationTime('1h').encode()],
  ['is signed with the public key as a secret (HS256)', () => claims(new SignJWT().setProtectedHeader({ alg: 'HS256' })).sign(readFileSync(keyFiles(gateway.keys).developmentPublic))],
  ['names an unknown officer', () => developmentToken(gateway.keys, 'officer:nobody')],
  ['names an officer who has left', () => developmentToken(gateway.keys, 'officer:o-left')],
  ['names an unknown machine', () => developmentToken(gateway.keys, 'machine:nobody')],
  ['names an enterprise by something else than a credit code', () => developmentToken(gateway.keys, 'enterprise:1234')],
  ['names the system itself', () => developmentToken(gateway.keys, 'system:gateway')],
];

test.each(unwelcome)('a token that %s gets 401, and nothing reaches a service', async (_, token) => {
  const before = reached();
  for (const query of ['{ units { code } }', 'mutation { fileTicket(title: "x") { number } }', 'not graphql', '{ units { nonsense } }']) {
    const { status, json } = await gateway.ask(query, { token: await token() });
    expect(status).toBe(401);
    expect(json).toEqual({ errors: [{ message: '未登录或登录已失效，请重新登录后再试。', extensions: { code: 'UNAUTHENTICATED', facts: {} } }] });
  }
  expect(reached()).toBe(before);
});

test.each([
  ['officer:o-1', { kind: 'OFFICER', code: 'o-1', title: '科员', unit: 'A', unitChain: ['A', 'ROOT'], roles: ['DISPATCHER'] }],
  ['machine:m-1', { kind: 'MACHINE', code: 'm-1', name: '水务系统', units: ['A'], operations: ['READ', 'FILE'], confidential: false }],
  ['enterprise:91310000MA1FL0000X', { kind: 'ENTERPRISE', creditCode: '91310000MA1FL0000X' }],
])('%s reaches each service as the actor the directory knows, in a token for that service alone', async (subject, actor) => {
  const { headers } = await gateway.ask('{ units { code } tickets { edges { node { number } } } }', { token: await developmentToken(gateway.keys, subject) });
  for (const service of ['directory', 'hotline'] as const) {
    const { authorization, trace } = gateway[service].received.at(-1)!;
    const other = service === 'hotline' ? 'directory' : 'hotline';
    expect(await TrustedCallers.fromFile(service, keyFiles(gateway.keys).trusted).actor(authorization)).toEqual(actor);
    expect(await TrustedCallers.fromFile(other, keyFiles(gateway.keys).trusted).actor(authorization)).toBeUndefined();
    expect(trace).toBe(headers.get('x-trace-id'));
  }
});

const reached = () => gateway.directory.received.length + gateway.hotline.received.length;

test.each([['its expiry', 1_030, 1_029.9, 1_030], ['a minute', 9_999, 1_059.9, 1_060]])('a signature once checked is good until %s', (_, expires, still, noLonger) => {
  let now = 1_000;
  const verified = new VerifiedTokens(() => now);
  verified.keep('token', 'officer:o-1', expires);
  now = still;
  expect([verified.subjectOf('token'), verified.subjectOf('other')]).toEqual(['officer:o-1', undefined]);
  now = noLonger;
  expect(verified.subjectOf('token')).toBeUndefined();
});
