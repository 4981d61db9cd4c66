import { exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import { setTimeout as wait } from 'node:timers/promises';
import { keyFiles, TrustedCallers } from '@bangban/platform';
import { startIdentityProvider, type IdentityProvider } from '@bangban/testing';
import { IssuerKeys, type KeyTimes } from '../src/issuer-keys.ts';
import { oidcSignIn } from '../src/oidc-sign-in.ts';
import { officers, RunningGateway } from './running-gateway.ts';

const algorithms = ['RS256', 'PS256', 'ES256', 'EdDSA'];
const accounts: Record<string, { officer: string | null; creditCode: string | null }> = {};
const directory = { ...officers, account: (subject: string) => accounts[subject] };
const ending: (() => unknown)[] = [];
afterAll(async () => { for (const end of ending.reverse()) await end(); });
beforeEach(() => {
  Object.assign(accounts, { 'u-1': { officer: 'o-1', creditCode: null }, 'u-left': { officer: 'o-left', creditCode: null }, 'u-firm': { officer: null, creditCode: '91321311Y7J6DU5MJD' } });
});

/** A gateway in production before a provider, with the provider's keys renewed as often as told. */
async function opened(times: Partial<KeyTimes> = {}, { listening = true, alg = 'RS256', accepted = algorithms } = {}): Promise<{ provider: IdentityProvider; gateway: RunningGateway }> {
  const provider = await startIdentityProvider({ listening, alg });
  const keys = new IssuerKeys(provider.issuer, { renew: 300_000, pause: 30_000, retry: 5_000, keep: 3_600_000, ...times });
  const gateway = await RunningGateway.start({ production: true, signIn: oidcSignIn({ issuer: provider.issuer, audience: provider.audience, algorithms: accepted }, keys, directory) });
  ending.push(() => provider.stop(), () => gateway.stop(), () => keys.stop());
  return { provider, gateway };
}
const ask = async (gateway: RunningGateway, token: string) => { const { status, json } = await gateway.ask('{ units { code } }', { token }); return json.errors?.[0].extensions.code ?? status; };
const now = () => Math.floor(Date.now() / 1_000);
const madeLike = (provider: IdentityProvider, claims: JWTPayload = {}, header: object = {}) =>
  new SignJWT({ iss: provider.issuer, aud: provider.audience, sub: 'u-1', iat: now(), exp: now() + 300, ...claims }).setProtectedHeader({ alg: provider.key().alg, kid: provider.key().kid, ...header });

describe('a person', () => {
  let provider: IdentityProvider;
  let gateway: RunningGateway;
  beforeAll(async () => { ({ provider, gateway } = await opened()); });
  const made = (claims?: JWTPayload, header?: object) => madeLike(provider, claims, header);

  it.each([
    ['an officer', 'u-1', { kind: 'OFFICER', code: 'o-1', title: '科员', unit: 'A', unitChain: ['A', 'ROOT'], roles: ['DISPATCHER'] }],
    ['an enterprise', 'u-firm', { kind: 'ENTERPRISE', creditCode: '91321311Y7J6DU5MJD' }],
  ])('with an account is %s', async (_, subject, actor) => {
    expect(await ask(gateway, await provider.tokenFor(subject))).toBe(200);
    expect(await TrustedCallers.fromFile('directory', keyFiles(gateway.keys).trusted).actor(gateway.directory.received.at(-1)!.authorization)).toEqual(actor);
  });

  it('is let in with a token made like the provider\'s, so that what is refused below is refused for the one thing that is wrong', async () => {
    expect(await ask(gateway, await made().sign(provider.key().private))).toBe(200);
    expect(await ask(gateway, await made({ exp: now() - 20, iat: now() - 300 }).sign(provider.key().private))).toBe(200); // clocks differ
    expect(await ask(gateway, await made({ nbf: now() + 20, iat: now() + 20 }).sign(provider.key().private))).toBe(200);
  });

  const unwelcome: [string, () => string | Promise<string>][] = [
    ['for another audience', () => made({ aud: 'https://elsewhere.example' }).sign(provider.key().private)],
    ['for no audience', () => made({ aud: undefined }).sign(provider.key().private)],
    ['of another issuer', () => made({ iss: 'https://elsewhere.example' }).sign(provider.key().private)],
    ['of the issuer with a slash', () => made({ iss: `${provider.issuer}/` }).sign(provider.key().private)],
    ['without a signature (alg none)', () => new UnsecuredJWT({}).setIssuer(provider.issuer).setAudience(provider.audience).setSubject('u-1').setIssuedAt().setExpirationTime('1h').encode()],
    ['signed with the public key as a secret (HS256)', async () => made({}, { alg: 'HS256' }).sign(new TextEncoder().encode(await exportSPKI(provider.key().public)))],
    ['signed by a stranger under the provider\'s key id', async () => made().sign((await generateKeyPair('RS256')).privateKey)],
    ['signed by a stranger under a key id of his own', async () => made({}, { kid: 'stranger' }).sign((await generateKeyPair('RS256')).privateKey)],
    ['that brings its own key along', async () => made({}, { jku: 'http://127.0.0.1:9/jwks', kid: 'own' }).sign((await generateKeyPair('RS256')).privateKey)],
    ['that has expired', () => made({ exp: now() - 40, iat: now() - 300 }).sign(provider.key().private)],
    ['that is not valid yet', () => made({ nbf: now() + 45 }).sign(provider.key().private)],
    ['issued in the future', () => made({ iat: now() + 45 }).sign(provider.key().private)],
    ['that never expires', () => made({ exp: undefined }).sign(provider.key().private)],
    ['that says not when it was issued', () => made({ iat: undefined }).sign(provider.key().private)],
    ['of nobody', () => made({ sub: undefined }).sign(provider.key().private)],
    ['of a subject without an account', () => provider.tokenFor('u-stranger')],
    ['of a subject that is an officer\'s code', () => provider.tokenFor('officer:o-1')],
    ['of an officer who has left', () => provider.tokenFor('u-left')],
    ['whose last letters are changed', async () => (await provider.tokenFor('u-1')).replace(/.{4}$/, 'AAAA')],
  ];
  it.each(unwelcome)('with a token %s gets 401, and nothing reaches a service', async (_, token) => {
    const before = gateway.directory.received.length;
    expect(await ask(gateway, await token())).toBe('UNAUTHENTICATED');
    expect(gateway.directory.received).toHaveLength(before);
  });

  it('whose account is closed is refused with the next request, whatever the token', async () => {
    const token = await provider.tokenFor('u-1');
    expect(await ask(gateway, token)).toBe(200);
    delete accounts['u-1'];
    expect(await ask(gateway, token)).toBe('UNAUTHENTICATED');
  });

  it('cannot make the gateway ask the provider again and again with made-up key ids', async () => {
    const before = provider.asked();
    const stranger = (await generateKeyPair('RS256')).privateKey;
    const tokens = await Promise.all(Array.from({ length: 50 }, (_, n) => made({}, { kid: `made-up-${n}` }).sign(stranger)));
    expect(new Set(await Promise.all(tokens.map((token) => ask(gateway, token))))).toEqual(new Set(['UNAUTHENTICATED']));
    expect(provider.asked() - before).toBeLessThanOrEqual(1);
  });
});

describe('a signature', () => {
  it.each([['ES256', algorithms, 200], ['EdDSA', algorithms, 200], ['PS256', algorithms, 200], ['ES256', ['RS256'], 'UNAUTHENTICATED'], ['PS256', ['RS256'], 'UNAUTHENTICATED']])('by %s where %j are accepted: %s', async (alg, accepted, expected) => {
    const { provider, gateway } = await opened({}, { alg, accepted });
    expect(await ask(gateway, await provider.tokenFor('u-1'))).toBe(expected);
  });
});

describe('a key of the provider', () => {
  it('that is new counts at once, without a restart; the one before it until it is withdrawn', async () => {
    const { provider, gateway } = await opened({ renew: 400, pause: 0, retry: 100 });
    const first = await provider.tokenFor('u-1');
    expect(await ask(gateway, first)).toBe(200);
    await provider.rotate({ withdraw: false });
    const second = await provider.tokenFor('u-1');
    expect([await ask(gateway, second), await ask(gateway, first)]).toEqual([200, 200]);
    await provider.rotate({ withdraw: true });
    expect(await ask(gateway, await provider.tokenFor('u-1'))).toBe(200);
    const old = await provider.tokenFor('u-firm'); // of the key that now goes, and not seen before: its signature is in no memory
    await provider.rotate({ withdraw: true });
    await wait(700);
    expect(await ask(gateway, old)).toBe('UNAUTHENTICATED');
  });
});

describe('while the provider', () => {
  it.each(['closed', 'hung'] as const)('is %s, its last keys count, what bears another key is UNAVAILABLE and no 401, and nobody waits long', async (how) => {
    const { provider, gateway } = await opened({ renew: 50, pause: 0, retry: 50 });
    const known = await provider.tokenFor('u-1');
    expect(await ask(gateway, known)).toBe(200);
    const fresh = await provider.tokenFor('u-firm');
    await provider.goAway(how); // before there is another key, which else might be fetched in between
    await provider.rotate({ withdraw: false });
    const unknown = await madeLike(provider).sign(provider.key().private);
    expect(await ask(gateway, fresh)).toBe(200);
    const begun = performance.now();
    const { status, json } = await gateway.ask('{ units { code } }', { token: unknown });
    expect([status, json.errors![0].extensions.code]).toEqual([503, 'UNAVAILABLE']);
    expect(performance.now() - begun).toBeLessThan(2_100);
    await provider.comeBack();
    await wait(1_500);
    expect(await ask(gateway, unknown)).toBe(200);
  });

  it('has been away longer than its keys are kept, nobody is let in and nobody is told that his token is wrong', async () => {
    const { provider, gateway } = await opened({ renew: 100, pause: 0, retry: 100, keep: 500 });
    const token = await provider.tokenFor('u-1');
    expect(await ask(gateway, await provider.tokenFor('u-firm'))).toBe(200);
    await provider.goAway('closed');
    await wait(700);
    expect(await ask(gateway, token)).toBe('UNAVAILABLE');
  });

  it('is away, the gateway starts all the same, and lets people in once it is there', async () => {
    const { provider, gateway } = await opened({ pause: 0, retry: 100 }, { listening: false });
    expect(await ask(gateway, 'a.b.c')).toBe('UNAUTHENTICATED'); // no token of anybody's
    await provider.comeBack();
    const token = await provider.tokenFor('u-1');
    await wait(300);
    expect(await ask(gateway, token)).toBe(200);
  });
});
