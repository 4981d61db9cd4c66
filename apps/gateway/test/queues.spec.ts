import { readFileSync } from 'node:fs';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { developmentToken, keyFiles } from '@bangban/platform';
import { RunningGateway } from './running-gateway.ts';

let gateway: RunningGateway;
let supervisor: string;
beforeAll(async () => {
  gateway = await RunningGateway.start();
  supervisor = await developmentToken(gateway.keys, 'officer:o-watch');
});
afterAll(() => gateway.stop());

const html = expect.stringContaining('<h1>帮办 · 队列</h1>');
const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });
const enter = (token: string) => gateway.send('/queues', { method: 'POST', redirect: 'manual', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams({ token }) });

test('a pasted token of a supervisor becomes a cookie for this path that no script and no other site can use, and opens the page', async () => {
  expect((await gateway.send('/queues'))).toMatchObject({ status: 401, text: expect.stringContaining('name="token"') });
  const entered = await enter(` Bearer ${supervisor} `);
  expect([entered.status, entered.headers.get('location')]).toEqual([303, '/queues']);
  const cookie = entered.headers.get('set-cookie')!;
  expect(cookie).toMatch(/^bangban-queues=[\w.-]+; Path=\/queues; HttpOnly; SameSite=Strict$/);
  const headers = { cookie: `other=1; ${cookie.split(';')[0]}` };
  expect(await gateway.send('/queues', { headers })).toMatchObject({ status: 200, text: expect.stringContaining('href="/queues/hotline/"') });
  expect((await gateway.send('/queues/hotline/', { headers })).status).toBe(200);
  expect((await enter('')).headers.get('set-cookie')).toContain('Max-Age=0');
});

test('the service gets its page asked for by a token of its own for that supervisor, not the person\'s', async () => {
  const { status, text, headers } = await gateway.send('/queues/hotline/api/queues?page=1', bearer(supervisor));
  expect([status, text]).toEqual([200, 'asked for /queues/api/queues?page=1']);
  expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/);
  const { authorization } = gateway.hotline.received.at(-1)!;
  const keys = createLocalJWKSet(JSON.parse(readFileSync(keyFiles(gateway.keys).trusted, 'utf8')));
  const { payload } = await jwtVerify(authorization!.slice(7), keys, { audience: 'hotline', issuer: 'gateway' });
  expect(payload.actor).toMatchObject({ kind: 'OFFICER', code: 'o-watch', roles: ['SUPERVISOR'] });
});

test.each([
  ['nobody', (): string => '', 401], ['a stranger', (): string => 'nonsense', 401], ['a dispatcher', (): string => gateway.token, 403],
] as const)('%s gets neither a page nor a cookie, and the service is not asked', async (_, token, status) => {
  const before = gateway.hotline.received.length;
  for (const path of ['/queues', '/queues/hotline/', '/queues/hotline/api/queues']) expect(await gateway.send(path, bearer(token()))).toMatchObject({ status, text: html });
  if (token()) expect((await enter(token())).headers.get('set-cookie')).toBeNull();
  expect(gateway.hotline.received.length).toBe(before);
});

test.each(['PUT', 'PATCH', 'DELETE', 'POST'])('%s reaches no service', async (method) => {
  const before = gateway.hotline.received.length;
  expect((await gateway.send('/queues/hotline/api/queues/pause', { method, ...bearer(supervisor) })).status).toBe(404);
  expect(gateway.hotline.received.length).toBe(before);
});

test('an unknown service is not found, one that is away is named; the metrics of services stay inside', async () => {
  expect((await gateway.send('/queues/nowhere/', bearer(supervisor))).status).toBe(404);
  expect((await gateway.send('/metrics', bearer(supervisor))).status).toBe(404);
  await gateway.directory.stop();
  expect(await gateway.send('/queues/directory/', bearer(supervisor))).toMatchObject({ status: 503, text: expect.stringContaining('“directory”服务暂时不可用') });
  await gateway.directory.start();
});
