import { startSmallService } from './small-service.ts';

afterEach(() => { process.env.NODE_ENV = 'test'; });

it('production does not start on a clock that was replaced, and says so; on the true one it does', async () => {
  process.env.NODE_ENV = 'production';
  const replaced = startSmallService({ before: (db) => db.setNow('2026-11-23T09:00:00+08:00') });
  await expect(replaced).rejects.toThrow(/platform\.now\(\) is replaced by "select '2026-11-23T01:00:00\.000Z'::timestamptz": in production it must be "select clock_timestamp\(\)"/);
  const service = await startSmallService();
  expect((await fetch(`${service.url}/health/ready`)).status).toBe(200);
  await service.stop();
});
