import { Pool } from 'undici';
import type { Service } from '@bangban/contracts';
import type { Actor } from '@bangban/kernel';
import { ServiceTokens } from '@bangban/platform/tokens';
import type { Answer } from './clerk.ts';

/** Asks a service in GraphQL as the gateway does on behalf of an actor. */
export class Asker {
  private constructor(private readonly service: Service, private readonly pool: Pool, private readonly tokens: ServiceTokens) {}

  static async of(service: Service, url: string, gatewayKey: string): Promise<Asker> {
    return new Asker(service, new Pool(url, { connections: 16, pipelining: 1 }), await ServiceTokens.fromFile('gateway', gatewayKey));
  }

  async ask(actor: Actor, query: string, variables?: Record<string, unknown>): Promise<Answer> {
    const { body } = await this.pool.request({
      method: 'POST', path: '/graphql', body: JSON.stringify({ query, variables }),
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await this.tokens.for(this.service, actor)}` },
    });
    const { data, errors } = (await body.json()) as { data: Answer['data']; errors?: { message: string; extensions?: { code?: string } }[] };
    return { data, code: errors?.[0] && (errors[0].extensions?.code ?? 'NONE'), message: errors?.[0]?.message };
  }

  close(): Promise<void> { return this.pool.destroy(); }
}
