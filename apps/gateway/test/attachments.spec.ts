import { readFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { keyFiles } from '@bangban/platform';
import { Rates } from '../src/rates.ts';
import { RunningGateway } from './running-gateway.ts';

let gateway: RunningGateway;
beforeAll(async () => { gateway = await RunningGateway.start({ corsOrigins: ['https://bangban.example.gov.cn'] }); });
afterAll(() => gateway.stop());
afterEach(async () => { gateway.hotline.behaviour = 'answers'; gateway.hotline.attachments = { status: 201, body: { id: 'a-1' } }; await gateway.restart({ corsOrigins: ['https://bangban.example.gov.cn'] }); });

const photo = 'not read here';
const upload = (token = gateway.token, headers: Record<string, string> = {}, body: BodyInit = photo) => gateway.send('/attachments?ticket=t-1&forReporter=true', { method: 'POST', body, headers: { 'content-type': 'image/jpeg', ...(token && { authorization: `Bearer ${token}` }), ...headers } });
const refused = (code: string) => ({ errors: [{ message: expect.stringMatching(/[。]$/), extensions: { code, facts: expect.anything() } }] });
const patience = { requests: 1e9, cost: 1e9, visitorRequests: 1e9, failedSignIns: 1e9 };

test('a file goes to the hotline as it is, by a token of its own for who brings it', async () => {
  const named = "attachment; filename*=UTF-8''%E7%85%A7%E7%89%87.jpg";
  expect(await upload(undefined, { 'content-disposition': named, 'idempotency-key': 'key-12345', origin: 'https://bangban.example.gov.cn' })).toMatchObject({ status: 201, json: { id: 'a-1' } });
  const { authorization, body, headers } = gateway.hotline.received.at(-1)!;
  expect([body, headers['content-type'], headers['content-disposition'], headers['idempotency-key'], headers['content-length']]).toEqual([photo, 'application/octet-stream', named, 'key-12345', String(photo.length)]);
  const keys = createLocalJWKSet(JSON.parse(readFileSync(keyFiles(gateway.keys).trusted, 'utf8')));
  const { payload } = await jwtVerify(authorization!.slice(7), keys, { audience: 'hotline', issuer: 'gateway' });
  expect(payload.actor).toMatchObject({ kind: 'OFFICER', code: 'o-1' });
});

test('a front end of another origin may send one, and read the answer', async () => {
  const origin = 'https://bangban.example.gov.cn';
  const { headers } = await gateway.send('/attachments', { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization,content-disposition,idempotency-key' } });
  expect([headers.get('access-control-allow-origin'), headers.get('access-control-allow-headers')]).toEqual([origin, expect.stringContaining('content-disposition, idempotency-key')]);
  expect((await upload(undefined, { origin })).headers.get('access-control-allow-origin')).toBe(origin);
});

test.each([['nobody', ''], ['a stranger', 'nonsense']])('%s brings nothing: refused, and the hotline is not asked', async (_, token) => {
  const before = gateway.hotline.received.length;
  const { status, json, headers } = await upload(token);
  expect([status, json, headers.get('www-authenticate')]).toEqual([401, refused('UNAUTHENTICATED'), 'Bearer']);
  expect(gateway.hotline.received.length).toBe(before);
});

test.each([[400, 'FILE_TOO_LARGE', 413], [500, 'FILE_TYPE_NOT_ALLOWED', 415], [500, 'NOT_FOUND', 404], [400, 'STEP_NOT_ALLOWED', 400], [401, 'UNAUTHENTICATED', 503], [502, 'nonsense', 503]])('what the hotline refuses (%s %s) is refused with %s', async (status, code, told) => {
  gateway.hotline.attachments = { status, body: { errors: [{ message: 'secret', extensions: { code, facts: { max: '10 MB' } } }] } };
  const answer = await upload();
  expect([answer.status, answer.json]).toEqual([told, refused(told === 503 ? 'SUBGRAPH_UNAVAILABLE' : code)]);
  expect(answer.text).not.toContain('secret');
});

test.each(['garbles', 'fails', 'failsWithJson', 'breaksOff'] as const)('a hotline that %s is unavailable, in a refusal that tells nothing of it', async (behaviour) => {
  gateway.hotline.behaviour = behaviour;
  const { status, json, text } = await upload();
  expect([status, text.includes('hunter2')]).toEqual([503, false]);
  expect(json).toEqual(refused('SUBGRAPH_UNAVAILABLE'));
});

test('one that is down is told so within two seconds', async () => {
  await gateway.hotline.stop();
  try {
    const begun = performance.now();
    expect(await upload()).toMatchObject({ status: 503, json: refused('SUBGRAPH_UNAVAILABLE') });
    expect(performance.now() - begun).toBeLessThan(2_100);
  } finally { await gateway.hotline.start(); }
});

test('whoever comes too often is told to wait, and nobody sends more than three at a time', async () => {
  await gateway.restart({ rates: new Rates({ ...patience, requests: 2 }) });
  expect([(await upload()).status, (await upload()).status]).toEqual([201, 201]);
  expect(await upload()).toMatchObject({ status: 429, json: refused('RATE_LIMITED') });
  await gateway.restart({});
  const open = [1, 2, 3].map(() => httpRequest(`${gateway.url}/attachments?ticket=t-1`, { method: 'POST', headers: { authorization: `Bearer ${gateway.token}`, 'content-length': '10' } }).on('error', () => {}));
  for (const one of open) one.write('12345');
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await upload()).toMatchObject({ status: 429, json: refused('RATE_LIMITED') });
  for (const one of open) one.destroy();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect((await upload()).status).toBe(201);
});

test('a link is followed without a token and as nobody, and what it leads to is saved, never shown', async () => {
  const { status, text, headers } = await gateway.send('/attachments/k1.abc');
  expect([status, text]).toEqual([200, 'asked for /attachments/k1.abc']);
  expect(Object.fromEntries(['content-security-policy', 'x-content-type-options', 'cache-control', 'referrer-policy'].map((name) => [name, headers.get(name)]))).toEqual({ 'content-security-policy': "sandbox; default-src 'none'", 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer' });
});

test('who tries links is let try so many', async () => {
  await gateway.restart({ rates: new Rates({ ...patience, failedSignIns: 2 }) });
  await gateway.hotline.stop();
  try {
    const tries = [];
    for (let n = 0; n < 4; n++) tries.push((await gateway.send('/attachments/k1.abc')).status);
    expect(tries).toEqual([503, 503, 429, 429]);
  } finally { await gateway.hotline.start(); }
});

test('no more than twelve files go to one address at a time, and none that nobody takes stays for good', async () => {
  await gateway.restart({ rates: new Rates(patience) });
  gateway.hotline.fileLength = 8 * 1024 * 1024; // more than the sockets between hold
  const slow = Array.from({ length: 12 }, () => httpRequest(`${gateway.url}/attachments/k1.abc`).on('error', () => {}).end());
  await Promise.all(slow.map((one) => new Promise((resolve) => one.on('response', resolve)))); // and nothing is read of it
  expect(await gateway.send('/attachments/k1.abc')).toMatchObject({ status: 429, json: refused('RATE_LIMITED') });
  for (const one of slow) one.destroy();
  gateway.hotline.fileLength = 0;
  await new Promise((resolve) => setTimeout(resolve, 300));
  for (let n = 0; n < 12; n++) { const one = httpRequest(`${gateway.url}/attachments/k1.abc`).on('error', () => {}).end(() => setTimeout(() => one.destroy(), n)); } // gone before there is an answer
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect((await gateway.send('/attachments/k1.abc')).status).toBe(200);
}, 20_000);

test('no other method and no other path leads to a file', async () => {
  const before = gateway.hotline.received.length;
  for (const [method, path] of [['PUT', '/attachments'], ['DELETE', '/attachments/k1.abc'], ['POST', '/attachments/k1.abc'], ['GET', '/attachments']] as const)
    expect((await gateway.send(path, { method, headers: { authorization: `Bearer ${gateway.token}` } })).status).toBeGreaterThanOrEqual(404);
  expect(gateway.hotline.received.length).toBe(before);
});
