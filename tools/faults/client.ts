import { Pool } from 'undici';
import type { Service } from '@bangban/contracts';
import type { Actor } from '@bangban/kernel';
import { developmentToken } from '@bangban/platform/keys';
import { ServiceTokens } from '@bangban/platform/tokens';
import type { Stage } from './stage.ts';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- an answer is looked into, not trusted
export interface Body { data?: Record<string, any> | null; errors?: { message: string; path?: (string | number)[]; extensions?: { code?: string; facts?: object } }[] }
/** What came back; `failure` is why nothing did, and `status` then 0. `sentAt` by `performance.now()`, `ms` until the last byte. */
export interface Reply { status: number; text: string; body: Body | undefined; failure: string | undefined; sentAt: number; ms: number }

/** Asks in GraphQL over connections that are kept, as a front end asks the gateway and the gateway a service. Whatever happens is a reply. */
export class Client {
  private readonly pool: Pool;
  private readonly tokens = new Map<string, { at: number; token: Promise<string> }>();
  private constructor(url: string, private readonly sign: (subject: string) => Promise<string>) { this.pool = new Pool(url, { connections: 32, pipelining: 1, connect: { timeout: 2_000 } }); }

  static ofGateway({ gateway, folder }: Stage): Client { return new Client(gateway!.url, (subject) => developmentToken(`${folder}/keys`, subject)); }

  /** As the gateway, on behalf of a dispatcher, whoever is said to ask. */
  static async ofService(stage: Stage, service: Service): Promise<Client> {
    const tokens = await ServiceTokens.fromFile('gateway', stage.keys.privateKey('gateway'));
    return new Client(`http://127.0.0.1:${stage.ports[service]}`, (subject) => tokens.for(service, dispatcher(subject)));
  }

  async ask(subject: string, query: string, variables: Record<string, unknown> = {}, patienceMs = 10_000): Promise<Reply> {
    const token = await this.tokenOf(subject);
    const sentAt = performance.now();
    const reply = (status: number, text: string, failure?: string): Reply => ({ status, text, body: parsed(text), failure, sentAt, ms: performance.now() - sentAt });
    try {
      const { statusCode, body } = await this.pool.request({
        method: 'POST', path: '/graphql', signal: AbortSignal.timeout(patienceMs), body: JSON.stringify({ query, variables }),
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      });
      return reply(statusCode, await body.text());
    } catch (error) {
      const { code, name } = error as Error & { code?: unknown };
      return reply(0, '', typeof code === 'string' ? code : name); // a time-out's code is a number
    }
  }

  close(): Promise<void> { return this.pool.destroy(); }

  /** One that is old enough to be near its end is signed anew. */
  private tokenOf(subject: string): Promise<string> {
    let known = this.tokens.get(subject);
    if (!known || performance.now() - known.at > 30_000) this.tokens.set(subject, (known = { at: performance.now(), token: this.sign(subject) }));
    return known.token;
  }
}

const dispatcher = (subject: string): Actor => ({ kind: 'OFFICER', code: subject.split(':')[1]!, title: '派单员', unit: 'SY-ZHZX', unitChain: ['SY-ZHZX', 'SY'], roles: ['DISPATCHER'] });

function parsed(text: string): Body | undefined {
  try { return JSON.parse(text) as Body; } catch { return undefined; }
}
