import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { cast, serviceToken } from '@bangban/testing';
import { startSmallService } from './small-service.ts';

it('a request that runs when the service is told to end is answered, a later one is not taken', async () => {
  const service = await startSmallService();
  const token = await serviceToken('directory', cast.clerk());
  // a connection of its own for each, as none is to be kept over the end
  const ask = (query: string) => new Promise<string>((resolve, reject) => {
    request(`${service.url}/graphql`, { method: 'POST', agent: false, headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` } }, (answer) => resolve(text(answer))).on('error', reject).end(JSON.stringify({ query }));
  });
  const running = ask('{ run(sql: "select pg_sleep(1)") }');
  await wait(300);
  const ended = service.stop();
  await wait(100);
  await expect(ask('{ open }')).rejects.toThrow('ECONNREFUSED');
  expect(JSON.parse(await running)).toEqual({ data: { run: '已执行' } });
  await ended;
});
