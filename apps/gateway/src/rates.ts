import type { GraphQLError } from 'graphql';
import { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { isIPv6 } from 'node:net';
import { principal, type Actor } from '@bangban/kernel';
import { refusalAtTheDoor } from './refusals.ts';

/** How much is served within a minute: to one person or one department's system, whichever of its keys it shows; and to one address, of what comes without a valid token. */
export interface PerMinute { requests: number; cost: number; visitorRequests: number; failedSignIns: number }
/** A person at work, a page of twenty lists a minute, a system that asks ten times a second: all far below. */
export const usualRates: PerMinute = { requests: 1_200, cost: 600_000, visitorRequests: 10, failedSignIns: 60 };

/** Counted in Redis, for all gateways together, where there is one. While it is away or hangs, each process counts for itself: nobody is locked out, and nothing stands open. */
export class Rates {
  private readonly requests: Rate;
  private readonly costs: Rate;
  private readonly visitors: Rate;
  private readonly failures: Rate;
  private readonly store: SharedStore | undefined;

  constructor({ requests, cost, visitorRequests, failedSignIns }: PerMinute, redisUrl?: string) {
    this.store = redisUrl ? new SharedStore(redisUrl) : undefined;
    this.requests = new Rate('requests', requests, `每分钟最多${requests}次`, this.store);
    this.costs = new Rate('cost', cost, `每分钟查询成本合计最多${cost}`, this.store);
    this.visitors = new Rate('visitors', visitorRequests, `每分钟最多查询${visitorRequests}次`, this.store);
    this.failures = new Rate('failures', failedSignIns, `每分钟最多${failedSignIns}次未登录或登录失效的请求`, this.store);
  }

  request(actor: Actor): Promise<void> { return this.requests.take(principal(actor)); }
  /** `units`: the cost of one query, as `limits.ts` counts it. */
  cost(actor: Actor, units: number): Promise<void> { return this.costs.take(principal(actor), units); }
  visitor(address: string): Promise<void> { return this.visitors.take(network(address)); }
  /** Counts what failed and nothing else: many people share an address, and one of them must not lock the others out. */
  failedSignIn(address: string): Promise<void> { return this.failures.take(network(address)); }

  /** Refused once too much has failed. */
  mayFail(address: string): Promise<void> { return this.failures.take(network(address), 0); }

  close(): void { this.store?.close(); }
}

class Rate {
  private readonly own: RateLimiterMemory;
  private readonly shared: RateLimiterRedis | undefined;

  constructor(name: string, points: number, private readonly limit: string, private readonly store: SharedStore | undefined) {
    const options = { points, duration: 60, keyPrefix: `bangban:rate:${name}` };
    this.own = new RateLimiterMemory(options);
    this.shared = store && new RateLimiterRedis({ ...options, storeClient: store.redis, inMemoryBlockOnConsumed: points + 1 });
  }

  /** Throws RATE_LIMITED, with the seconds to wait. */
  async take(key: string, points = 1): Promise<void> {
    try {
      await this.consume(key, points);
    } catch (error) {
      if (error instanceof RateLimiterRes) throw tooOften(this.limit, error.msBeforeNext);
      throw error;
    }
  }

  private async consume(key: string, points: number): Promise<unknown> {
    if (!this.shared || !this.store?.isUp) return this.own.consume(key, points);
    try {
      return await this.shared.consume(key, points);
    } catch (error) {
      if (error instanceof RateLimiterRes) throw error;
      this.store.rest();
      return this.own.consume(key, points);
    }
  }
}

const patience = 100; // ms that a request waits for Redis
const pause = 5_000; // ms for which one that did not answer is not asked

class SharedStore {
  readonly redis: Redis;
  private restsUntil = 0;

  constructor(url: string) {
    this.redis = new Redis(url, { commandTimeout: patience, maxRetriesPerRequest: 0, enableOfflineQueue: false, connectTimeout: 2_000, retryStrategy: (times) => Math.min(times * 200, 2_000) });
    this.redis.on('error', () => { /* each process counts for itself meanwhile */ });
  }

  get isUp(): boolean { return this.redis.status === 'ready' && performance.now() >= this.restsUntil; }
  rest(): void { this.restsUntil = performance.now() + pause; }
  close(): void { this.redis.disconnect(); }
}

function tooOften(limit: string, msBeforeNext: number): GraphQLError {
  const retryAfterSeconds = Math.max(1, Math.ceil(msBeforeNext / 1_000));
  return refusalAtTheDoor('RATE_LIMITED', { limit, retryAfterSeconds }, ['retry-after', String(retryAfterSeconds)]);
}

/** An IPv4 address is one caller; of an IPv6 address, whoever has it has all of its /64. */
function network(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped || !isIPv6(address)) return mapped ?? address;
  const [head = '', tail] = address.split('%')[0]!.split('::');
  const left = head.split(':').filter(Boolean);
  const right = tail?.split(':').filter(Boolean) ?? [];
  const groups = tail === undefined ? left : [...left, ...Array.from({ length: 8 - left.length - right.length }, () => '0'), ...right];
  return groups.slice(0, 4).map((group) => parseInt(group, 16).toString(16)).join(':');
}
