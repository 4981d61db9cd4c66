import { Agent, createServer, request as ask, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';

export const manners = ['slow', 'trickling', 'garbage', 'no GraphQL', 'error 500', 'cut off'] as const;
export type Manner = (typeof manners)[number];

/** What a service says of itself when something is very wrong with it: nothing of it may reach a caller. */
export const secret = 'db-7.suyu.internal';
const stack = `TypeError: Cannot read properties of undefined (reading 'rows')\n    at Pool.query (/srv/bangban/node_modules/pg/lib/pool.js:412:11)\n    at ${secret}:5432`;
const noGraphQL = ['{}', '[]', 'null', '"ok"', '{"data":{}}', '{"data":[]}', '{"data":null}', '{"errors":"none"}', '{"data":null,"errors":[]}', JSON.stringify({ status: 'ok', host: secret })];

/** An HTTP server before a service: as long as no manner is set it hands on what is asked and answered, then it answers in that manner instead. */
export class IllMannered {
  manner: Manner | undefined;
  private readonly agent = new Agent({ keepAlive: true });
  private answered = 0;
  private constructor(private readonly server: Server, private readonly farPort: number) {
    server.on('request', (request: IncomingMessage, response: ServerResponse) => void this.answer(request, response).catch(() => response.destroy()));
  }

  static async before(farPort: number): Promise<IllMannered> {
    const server = createServer({ keepAliveTimeout: 60_000 });
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
    return new IllMannered(server, farPort);
  }

  get port(): number { return (this.server.address() as AddressInfo).port; }

  async close(): Promise<void> {
    this.server.close();
    this.server.closeAllConnections();
    this.agent.destroy();
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { manner } = this;
    const asked = await buffer(request);
    switch (manner) {
      case 'garbage': return void response.writeHead(200, { 'content-type': 'text/html' }).end(`<html><body>${stack}</body></html>`);
      case 'no GraphQL': return void response.writeHead(200, { 'content-type': 'application/json' }).end(noGraphQL[this.answered++ % noGraphQL.length]);
      case 'error 500': return void response.writeHead(500, { 'content-type': 'application/json' }).end(JSON.stringify({ statusCode: 500, message: 'Internal server error', stack, host: secret }));
      case 'slow': await sleep(10_000, undefined, { ref: false });
    }
    if (response.destroyed) return;
    const { status, headers, body } = await this.further(request, asked);
    if (manner === 'trickling') return trickle(response.writeHead(status, { ...headers, 'content-length': body.length }), body);
    if (manner === 'cut off') return void response.writeHead(status, { ...headers, 'content-length': body.length }).write(body.subarray(0, body.length / 2), () => response.destroy());
    response.writeHead(status, headers).end(body);
  }

  private further({ method, url, headers }: IncomingMessage, asked: Buffer): Promise<{ status: number; headers: Record<string, string>; body: Buffer }> {
    return new Promise((resolve, reject) => {
      const { host: _, connection: __, 'transfer-encoding': ___, ...rest } = headers;
      ask({ host: '127.0.0.1', port: this.farPort, method, path: url, headers: { ...rest, 'content-length': asked.length }, agent: this.agent }, (answer) => {
        const kept = Object.entries(answer.headers).filter(([name]) => name === 'content-type' || name === 'etag').map(([name, value]) => [name, String(value)]);
        buffer(answer).then((body) => resolve({ status: answer.statusCode!, headers: Object.fromEntries(kept) as Record<string, string>, body }), reject);
      }).on('error', reject).end(asked);
    });
  }
}

/** Two bytes each tenth of a second: something always comes, and it never ends in time. */
async function trickle(response: ServerResponse, body: Buffer): Promise<void> {
  for (let from = 0; from < body.length && !response.destroyed; from += 2) {
    response.write(body.subarray(from, from + 2));
    await sleep(100);
  }
  response.end();
}
