import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { services, type Service } from '@bangban/contracts';
import { developmentToken, keyFiles, makeKeys, ServiceTokens } from '@bangban/platform';
import { configureLog } from '@bangban/platform/log';
import type { Directory } from '../src/actors.ts';
import { createGateway, type GatewayOptions } from '../src/gateway.ts';
import { Rates } from '../src/rates.ts';
import { developmentSignIn } from '../src/sign-in.ts';
import { directorySchema, hotlineSchema, supergraphSdl } from './small-supergraph.ts';
import { StubService } from './stub-service.ts';

export interface Answer { status: number; headers: Headers; text: string; json: { data?: any; errors?: any[] } }

configureLog({ write: () => {} });

/** The gateway on a free port before two stub services, with keys of its own. */
export class RunningGateway {
  readonly keys = mkdtempSync(join(tmpdir(), 'gateway-keys-'));
  readonly directory = new StubService(directorySchema);
  readonly hotline = new StubService(hotlineSchema);
  token = '';
  url = '';
  private app: NestFastifyApplication | undefined;

  static async start(options: Partial<GatewayOptions> = {}): Promise<RunningGateway> {
    const running = new RunningGateway();
    await makeKeys(running.keys);
    running.token = await developmentToken(running.keys, 'officer:o-1');
    await running.open(options);
    return running;
  }

  async stop(): Promise<void> {
    await this.app?.close();
    await Promise.all([this.directory.stop(), this.hotline.stop()]);
    rmSync(this.keys, { recursive: true });
  }

  /** The same before the same services, with other options. */
  async restart(options: Partial<GatewayOptions>): Promise<void> {
    await this.app?.close();
    await this.listen(options);
  }

  ask(query: string, { token = this.token, variables }: { token?: string; variables?: Record<string, unknown> } = {}): Promise<Answer> {
    return this.send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }, body: JSON.stringify({ query, variables }) });
  }

  async send(path: string, init?: RequestInit): Promise<Answer> {
    const answer = await fetch(this.url + path, init);
    const text = await answer.text();
    const isJson = answer.headers.get('content-type')?.includes('json');
    return { status: answer.status, headers: answer.headers, text, json: isJson ? JSON.parse(text) : {} };
  }

  private async open(options: Partial<GatewayOptions>): Promise<void> {
    await Promise.all([this.directory.start(), this.hotline.start()]);
    await this.listen(options);
  }

  private async listen(options: Partial<GatewayOptions>): Promise<void> {
    this.app = await createGateway({
      supergraphSdl,
      // the small supergraph has two services: the others are asked for their health alone
      urls: Object.fromEntries(services.map((service) => [service, service === 'directory' ? this.directory.url : this.hotline.url])) as Record<Service, string>,
      tokens: await ServiceTokens.fromFile('gateway', keyFiles(this.keys).privateKey('gateway')),
      signIn: await developmentSignIn(keyFiles(this.keys).developmentPublic, officers),
      rates: unlimited,
      production: false,
      ...options,
    });
    await this.app.listen({ host: '127.0.0.1', port: 0 });
    this.url = `http://127.0.0.1:${(this.app.getHttpServer().address() as { port: number }).port}`;
  }
}

const unlimited = new Rates({ requests: 1e9, cost: 1e9, visitorRequests: 1e9, failedSignIns: 1e9 });

export const officers: Directory = {
  officer: (code) => ({ 'o-1': { code, title: '科员', unit: 'A', roles: ['DISPATCHER' as const], active: true }, 'o-watch': { code, title: '督查', unit: 'A', roles: ['SUPERVISOR' as const], active: true }, 'o-left': { code, title: '科员', unit: 'A', roles: [], active: false } })[code],
  machine: (code) => (code === 'm-1' ? { code, name: '水务系统', units: ['A'], operations: ['READ', 'FILE'], confidential: false, active: true } : undefined),
  unitChain: (unit) => [unit, 'ROOT'],
};
