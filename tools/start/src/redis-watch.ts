import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';

/**
 * Tells when the Redis that `REDIS_URL` names goes away and comes back: the services work on without it and say so in their logs alone.
 * Resolves once the first look is done. `stop` ends the watch.
 */
export async function watchRedis(url: string, onLine: (line: string) => void, everyMs = 5_000): Promise<{ stop(): void }> {
  const redis = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: 0, enableOfflineQueue: false, connectTimeout: 2_000, commandTimeout: 2_000, retryStrategy: null });
  redis.on('error', () => {}); // told below
  const ended = new AbortController();
  let up = true;
  const look = async () => {
    const answers = await (redis.status === 'ready' ? redis.ping() : redis.connect().then(() => redis.ping())).then(() => true, () => false);
    if (!answers) redis.disconnect();
    if (ended.signal.aborted || answers === up) return;
    up = answers;
    const { host } = new URL(url);
    onLine(up ? `Redis（${host}）已恢复。` : `Redis（${host}）连不上：平台照常运行，到期提醒改由每 30 秒一次的巡检执行；请启动它，或去掉 REDIS_URL 重新启动。`);
  };
  await look();
  void (async () => {
    while (!ended.signal.aborted) {
      await sleep(everyMs, undefined, { signal: ended.signal, ref: false }).catch(() => {});
      if (!ended.signal.aborted) await look();
    }
  })();
  return { stop: () => { ended.abort(); redis.disconnect(); } };
}
