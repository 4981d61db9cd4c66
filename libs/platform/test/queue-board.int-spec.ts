import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '@bangban/postgres';
import { cast, queueBackends, serviceToken } from '@bangban/testing';
import { ServiceQueue } from '../src/service-queue.ts';
import { startSmallService, type SmallService } from './small-service.ts';

it('a Redis that was never there is told at once', async () => {
  process.env.REDIS_URL = `redis://127.0.0.1:${await freePort()}`;
  const service = await startSmallService();
  expect(await (await fetch(`${service.url}/metrics`)).text()).toMatch(/^bangban_queue_up\{[^}]*\} 0$/m);
  expect(await (await fetch(`${service.url}/health/ready`)).json()).toMatchObject({ status: 'up', queue: 'down' });
  await service.stop();
  delete process.env.REDIS_URL;
});

describe.each(queueBackends())('the queue on %s', (backend) => {
  let service: SmallService;
  let redis: ChildProcess | undefined;
  beforeAll(async () => {
    if (backend === 'Redis') {
      const port = await freePort();
      redis = spawn('redis-server', ['--port', String(port), '--save', '', '--bind', '127.0.0.1'], { stdio: ['ignore', 'pipe', 'ignore'] });
      for await (const line of redis.stdout!) if (String(line).includes('Ready to accept')) break;
      process.env.REDIS_URL = `redis://127.0.0.1:${port}`;
    }
    service = await startSmallService();
  });
  afterAll(async () => {
    await service.stop();
    delete process.env.REDIS_URL;
    if (redis?.kill('SIGKILL')) await once(redis, 'exit');
    if (redis) await wait(2_000); // a timer that ioredis keeps over the end of its connection
  });

  const get = async (path: string, { actor = cast.supervisor(), method = 'GET' }: { actor?: Parameters<typeof serviceToken>[1]; method?: string } = {}) => {
    const answer = await fetch(service.url + path, { method, headers: { authorization: `Bearer ${await serviceToken('directory', actor)}` } });
    return { status: answer.status, text: await answer.text() };
  };

  it('is shown to a supervisor: its page, its jobs, its workers, its server', async () => {
    const job = await service.app.get(ServiceQueue).opened.it.add('step', { deadlineId: 'd-1', generation: 1 }, { delay: 60_000 });
    const page = await get('/queues/');
    expect(page.status).toBe(200);
    expect(page.text).toContain('<base href="/queues/directory/" />');
    expect(page.text).not.toMatch(/https?:\/\//);
    for (const file of page.text.match(/static\/[^"]+/g)!) expect([file, (await get(`/queues/${file}`)).status]).toEqual([file, 200]);
    const { queues: [queue] } = JSON.parse((await get('/queues/api/queues?activeQueue=directory&status=delayed&page=1&jobsPerPage=10')).text);
    expect(queue).toMatchObject({ name: 'directory', readOnlyMode: true, counts: { delayed: 1 }, jobs: [{ id: job.id, data: { deadlineId: 'd-1', generation: 1 } }] });
    expect(JSON.parse((await get('/queues/api/redis/stats')).text)).toMatchObject({ version: expect.any(String) });
    for (const path of ['job-schedulers', 'queues/directory/workers', 'queues/directory/metrics', 'queues/directory/rate-limit', 'queues/directory/default-job-options', `queues/directory/${job.id}`, `queues/directory/${job.id}/logs`, `queues/directory/${job.id}/flow`])
      expect([path, (await get(`/queues/api/${path}`)).status]).toEqual([path, 200]);
  });

  it.each(['pause', 'directory/empty', 'directory/obliterate', 'directory/pause'])('is changed by nobody: %s', async (what) => {
    expect((await get(`/queues/api/queues/${what}`, { method: 'PUT' })).status).toBe(403);
  });

  it('is shown to nobody else', async () => {
    for (const path of ['/queues/', '/queues/api/queues', '/queues/static/favicon.ico']) {
      expect([path, (await get(path, { actor: cast.dispatcher() })).status]).toEqual([path, 403]);
      expect([path, (await fetch(service.url + path)).status]).toEqual([path, 401]);
    }
  });

  it('tells its size and that it is there; a Redis that goes away is told, and the service stays ready', async () => {
    const metrics = async () => (await fetch(`${service.url}/metrics`)).text();
    const health = async () => { const answer = await fetch(`${service.url}/health/ready`); return { status: answer.status, body: await answer.json() }; };
    expect(await metrics()).toMatch(/^bangban_queue_bytes\{[^}]*\} [1-9]\d+$/m);
    expect(await health()).toMatchObject({ status: 200, body: { database: 'up', queue: 'up' } });
    if (!redis) return;
    redis.kill('SIGKILL');
    await once(redis, 'exit');
    expect(await metrics()).toMatch(/^bangban_queue_up\{[^}]*\} 0$/m);
    expect(await health()).toMatchObject({ status: 200, body: { status: 'up', queue: 'down' } });
    expect(await get('/queues/')).toMatchObject({ status: 503, text: expect.stringContaining('队列连不上') });
  });
});
