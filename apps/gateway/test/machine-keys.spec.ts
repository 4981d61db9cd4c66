import { createHash, randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { keyFiles, ServiceTokens, TrustedCallers } from '@bangban/platform';
import { KeyUses, withMachineKeys } from '../src/machine-keys.ts';
import { developmentSignIn } from '../src/sign-in.ts';
import { officers, RunningGateway } from './running-gateway.ts';

const keyOf = (prefix: string) => `${prefix}_${randomBytes(32).toString('base64url')}`;
const secrets = { live: keyOf('bb_00000001'), next: keyOf('bb_00000002'), expired: keyOf('bb_00000003'), closed: keyOf('bb_00000004'), revoked: keyOf('bb_00000005'), closedAndExpired: keyOf('bb_00000006') };
const entry = (secret: string, client = 'm-1', expiresAt = '2099-01-01T00:00:00.000Z') => [secret.slice(0, 11), { hash: createHash('sha256').update(secret).digest('hex'), client, expiresAt }] as const;
const keys = new Map([entry(secrets.live), entry(secrets.next), entry(secrets.expired, 'm-1', '2026-01-01T00:00:00.000Z'), entry(secrets.closed, 'm-closed'), entry(secrets.closedAndExpired, 'm-closed', '2026-01-01T00:00:00.000Z')]);
const directory = { ...officers, machineKey: (prefix: string) => keys.get(prefix) };

/** A stand-in for the directory, which hears of uses and can be away. */
const heard: { at: string | undefined; answered: number; uses: { prefix: string; secondsAgo: number }[] }[] = [];
let answers = 204;
let listener: Server;
let gateway: RunningGateway;
let uses: KeyUses;
beforeAll(async () => {
  listener = createServer(async (request, response) => { heard.push({ at: request.headers.authorization, answered: answers, uses: JSON.parse(await text(request)) }); response.writeHead(heard.at(-1)!.answered).end(); });
  await new Promise<void>((listening) => listener.listen(0, '127.0.0.1', listening));
  gateway = await RunningGateway.start();
  uses = new KeyUses(`http://127.0.0.1:${(listener.address() as AddressInfo).port}`, await ServiceTokens.fromFile('gateway', keyFiles(gateway.keys).privateKey('gateway')), 100);
  await gateway.restart({ signIn: withMachineKeys(await developmentSignIn(keyFiles(gateway.keys).developmentPublic, officers), directory, uses) });
});
afterAll(async () => { await uses.stop(); await gateway.stop(); listener.close(); });

const ask = async (token: string) => { const { status, json } = await gateway.ask('{ units { code } }', { token }); return json.errors?.[0].extensions.code ?? status; };

test.each(['live', 'next'] as const)('a department\'s system is let in by its %s key, as itself with its limits', async (which) => {
  expect(await ask(secrets[which])).toBe(200);
  expect(await TrustedCallers.fromFile('directory', keyFiles(gateway.keys).trusted).actor(gateway.directory.received.at(-1)!.authorization))
    .toEqual({ kind: 'MACHINE', code: 'm-1', name: '水务系统', units: ['A'], operations: ['READ', 'FILE'], confidential: false });
});

test.each([
  ['is of a system that is closed', secrets.closed], ['is not among those that hold', secrets.revoked],
  ['has another ending', secrets.live.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))], ['has nothing after its prefix', 'bb_00000001_'], ['is longer', `${secrets.live}A`], ['is another\'s under this prefix', `bb_00000001_${secrets.next.slice(12)}`],
  ['is its prefix alone', 'bb_00000001'], ['has expired and is of a system that is closed', secrets.closedAndExpired], ['has expired and has another ending', secrets.expired.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))],
])('a key that %s gets 401, and nothing reaches a service', async (_, key) => {
  const before = gateway.directory.received.length;
  const { status, json } = await gateway.ask('{ units { code } }', { token: key });
  expect([status, json.errors]).toEqual([401, [{ message: '未登录或登录已失效，请重新登录后再试。', extensions: { code: 'UNAUTHENTICATED', facts: {} } }]]);
  expect(gateway.directory.received).toHaveLength(before);
});

test('who shows a key that has expired is told so, and nothing reaches a service', async () => {
  const before = gateway.directory.received.length;
  const { status, json } = await gateway.ask('{ units { code } }', { token: secrets.expired });
  expect([status, json.errors]).toEqual([401, [{ message: '密钥已于2026-01-01T08:00:00+08:00到期，不能再使用；请向区营商办申请新密钥，换用后再试。', extensions: { code: 'UNAUTHENTICATED', facts: { reason: 'EXPIRED', expiresAt: '2026-01-01T08:00:00+08:00' } } }]]);
  expect(gateway.directory.received).toHaveLength(before);
});

test('a person\'s token is let in beside them', async () => { expect(await ask(gateway.token)).toBe(200); });

const until = async (condition: () => boolean) => { for (let tries = 0; !condition() && tries < 500; tries++) await wait(20); };

test('the directory hears which keys were used, and hears it later where it was away', async () => {
  answers = 503;
  heard.length = 0;
  await ask(secrets.live);
  const refused = () => heard.filter(({ answered }) => answered === 503).length;
  await until(() => refused() >= 2); // and told again
  answers = 204;
  await ask(secrets.next);
  await ask(secrets.expired);
  const taken = () => heard.filter(({ answered }) => answered === 204).flatMap(({ uses: told }) => told);
  await until(() => taken().some(({ prefix }) => prefix === 'bb_00000002') && taken().some(({ prefix }) => prefix === 'bb_00000001'));
  expect([...new Set(taken().map(({ prefix }) => prefix))].sort()).toEqual(['bb_00000001', 'bb_00000002']);
  expect(taken().find(({ prefix }) => prefix === 'bb_00000001')!.secondsAgo).toBeGreaterThan(0.05); // two rounds of a tenth of a second later
  expect(await TrustedCallers.fromFile('directory', keyFiles(gateway.keys).trusted).actor(heard.at(-1)!.at)).toEqual({ kind: 'SYSTEM', name: 'gateway' });
  await wait(150);
  const { length } = heard;
  await wait(250);
  expect(heard).toHaveLength(length); // no use, no word
});

test('a use of which the directory could not be told for days is told as one of a day ago, which it takes', async () => {
  heard.length = 0;
  const { now } = performance;
  performance.now = () => now.call(performance) - 3 * 86_400_000;
  try { uses.note('bb_00000001'); } finally { performance.now = now; }
  await until(() => heard.length > 0);
  expect(heard[0]!.uses).toEqual([{ prefix: 'bb_00000001', secondsAgo: 86_400 }]);
});
