import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importJWK, SignJWT, UnsecuredJWT, type JWK } from 'jose';
import type { Caller } from '@bangban/contracts';
import type { Actor } from '@bangban/kernel';
import { keyFiles, makeKeys } from '../src/keys.ts';
import { ServiceTokens, TrustedCallers } from '../src/tokens.ts';

const folder = mkdtempSync(join(tmpdir(), 'bangban-tokens-'));
const files = keyFiles(folder);
let directory: TrustedCallers;
beforeAll(async () => { await makeKeys(folder); directory = TrustedCallers.fromFile('directory', files.trusted); });
afterAll(() => rmSync(folder, { recursive: true }));

const officer: Actor = { kind: 'OFFICER', code: 'SY-GD-1', title: '承办人', unit: 'SY-GD', unitChain: ['SY-GD', 'SY'], roles: ['HANDLER'] };
const itself: Actor = { kind: 'SYSTEM', name: 'hotline' };
const now = Math.floor(Date.now() / 1000);

const right = {
  key: 'gateway' as Caller, alg: 'EdDSA', kid: 'gateway.1' as string | undefined, iss: 'gateway', aud: 'directory' as string | undefined,
  iat: now as number | undefined, exp: now + 60, actor: officer as Actor | undefined,
};
/** A token that somebody makes who holds `key`; each part can be told otherwise. */
async function forged(wrong: Partial<typeof right> = {}) {
  const { key, alg, kid, ...claims } = { ...right, ...wrong };
  const jwk = JSON.parse(readFileSync(files.privateKey(key), 'utf8')) as JWK;
  const token = new SignJWT(claims).setProtectedHeader({ alg, ...(kid && { kid }) });
  return `Bearer ${await token.sign(alg === 'HS256' ? readFileSync(files.trusted) : await importJWK(jwk, 'EdDSA'))}`;
}

describe('a service', () => {
  it('knows the actor whom the gateway speaks for, of every kind', async () => {
    const gateway = await ServiceTokens.fromFile('gateway', files.privateKey('gateway'));
    const actors: Actor[] = [officer, { kind: 'ENTERPRISE', creditCode: '91321311Y7J6DU5MJD' }, { kind: 'MACHINE', code: 'MC-SW', name: '系统', units: ['SY-SW'], operations: [], confidential: false }, itself];
    for (const actor of actors) expect(await directory.actor(`Bearer ${await gateway.for('directory', actor)}`)).toEqual(actor);
  });

  it('knows a sister service that speaks for itself', async () => {
    const hotline = await ServiceTokens.fromFile('hotline', files.privateKey('hotline'));
    expect(await directory.actor(`Bearer ${await hotline.for('directory', itself)}`)).toEqual(itself);
  });

  it('checks a signature once, and its age every time', async () => {
    const token = await forged({ exp: now + 3_600 });
    let later = 0;
    const callers = TrustedCallers.fromFile('directory', files.trusted, () => new Date(Date.now() + later * 1_000));
    const accepted: (Actor | undefined)[] = [];
    for (later of [0, 60, 70]) accepted.push(await callers.actor(token));
    expect(accepted).toEqual([officer, officer, undefined]);
  });

  it('accepts what this test forges when nothing is wrong with it', async () => {
    expect(await directory.actor(await forged())).toEqual(officer);
    expect(await directory.actor(await forged({ key: 'hotline', kid: 'hotline.1', iss: 'hotline', actor: itself }))).toEqual(itself);
  });

  it.each([20, 0, -20])('accepts what a caller signs whose clock is %i s off, for as long as the caller uses it', async (off) => {
    for (const age of [0, 15, 29]) expect(await directory.actor(await forged({ iat: now + off - age, exp: now + off - age + 60 }))).toEqual(officer);
  });

  it.each<[string, Partial<typeof right>]>([
    ['meant for another service', { aud: 'hotline' }],
    ['meant for nobody', { aud: undefined }],
    ['signed with another caller\'s key', { key: 'hotline' }],
    ['that names another caller than its key', { key: 'hotline', kid: 'hotline.1', iss: 'gateway' }],
    ['of a key that nobody knows', { kid: 'stranger', iss: 'stranger' }],
    ['without a key\'s name', { kid: undefined }],
    ['signed with the public keys as a shared secret', { alg: 'HS256' }],
    ['that has expired', { iat: now - 50, exp: now - 20 }],
    ['issued long ago with a far end', { iat: now - 3600, exp: now + 3600 }],
    ['issued in the future', { iat: now + 3600, exp: now + 3660 }],
    ['issued further ahead than clocks are apart', { iat: now + 40, exp: now + 100 }],
    ['without a time of issue', { iat: undefined }],
    ['without an actor', { actor: undefined }],
    ['of a service that speaks for a person', { key: 'hotline', kid: 'hotline.1', iss: 'hotline', actor: officer }],
    ['of a service that speaks for another service', { key: 'hotline', kid: 'hotline.1', iss: 'hotline', actor: { kind: 'SYSTEM', name: 'directory' } }],
    ['of a service that speaks for an enterprise', { key: 'hotline', kid: 'hotline.1', iss: 'hotline', actor: { kind: 'ENTERPRISE', creditCode: 'X' } }],
  ])('does not let in a token %s', async (_, wrong) => {
    expect(await directory.actor(await forged(wrong))).toBeUndefined();
  });

  it('does not let in a token without a signature', async () => {
    const token = new UnsecuredJWT({ actor: officer }).setIssuer('gateway').setAudience('directory').setIssuedAt().setExpirationTime('1m').encode();
    expect(await directory.actor(`Bearer ${token}`)).toBeUndefined();
  });

  it.each([undefined, '', 'Bearer', 'Bearer ', 'Bearer x.y.z', 'Basic Zm9vOmJhcg=='])('does not let in the header %j', async (header) => {
    expect(await directory.actor(header)).toBeUndefined();
  });

  it('does not let in a token that somebody altered', async () => {
    const [head, body, signature] = (await forged()).split('.');
    const other = Buffer.from(Buffer.from(body!, 'base64url').toString().replace('HANDLER', 'SUPERVISOR')).toString('base64url');
    expect(await directory.actor([head, other, signature].join('.'))).toBeUndefined();
  });
});

describe('a caller', () => {
  it('signs once for the same actor and service, and anew for another', async () => {
    const gateway = await ServiceTokens.fromFile('gateway', files.privateKey('gateway'));
    const token = await gateway.for('directory', officer);
    expect(await gateway.for('directory', { ...officer })).toBe(token);
    expect(await gateway.for('hotline', officer)).not.toBe(token);
    expect(await gateway.for('directory', { ...officer, roles: [] })).not.toBe(token);
  });

  it('keeps its key when keys are made again', async () => {
    const before = readFileSync(files.privateKey('gateway'), 'utf8');
    await makeKeys(folder);
    expect(readFileSync(files.privateKey('gateway'), 'utf8')).toBe(before);
    expect(JSON.parse(readFileSync(files.trusted, 'utf8')).keys.every((key: JWK) => !key.d)).toBe(true);
  });
});
