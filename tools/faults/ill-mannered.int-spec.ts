import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { IllMannered, secret } from './ill-mannered.ts';

const service = createServer((request, response) => { response.setHeader('content-type', 'application/json').end(JSON.stringify({ data: { path: request.url } })); });
let proxy: IllMannered;
beforeAll(async () => {
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
  proxy = await IllMannered.before((service.address() as AddressInfo).port);
});
afterEach(() => { proxy.manner = undefined; });
afterAll(async () => {
  await proxy.close();
  service.closeAllConnections();
  await new Promise((resolve) => service.close(resolve));
});

const ask = async (signal?: AbortSignal) => {
  const answer = await fetch(`http://127.0.0.1:${proxy.port}/graphql`, { method: 'POST', body: '{}', ...(signal && { signal }) });
  return `${answer.status} ${await answer.text()}`;
};

it('hands on what is asked and answered until it is told otherwise, and again afterwards', async () => {
  expect(await ask()).toBe('200 {"data":{"path":"/graphql"}}');
  proxy.manner = 'garbage';
  expect(await ask()).toContain(`200 <html><body>TypeError`);
  proxy.manner = 'error 500';
  expect(await ask()).toMatch(new RegExp(`^500 .*${secret}`));
  proxy.manner = 'no GraphQL';
  expect([await ask(), await ask(), await ask()]).toEqual(['200 {}', '200 []', '200 null']);
  proxy.manner = undefined;
  expect(await ask()).toBe('200 {"data":{"path":"/graphql"}}');
});

it.each(['slow', 'trickling'] as const)('%s, it does not come to an end in time', async (manner) => {
  proxy.manner = manner;
  await expect(ask(AbortSignal.timeout(200))).rejects.toThrow('timeout');
});

it('cuts an answer off in the middle', async () => {
  proxy.manner = 'cut off';
  await expect(ask()).rejects.toThrow('terminated');
});
