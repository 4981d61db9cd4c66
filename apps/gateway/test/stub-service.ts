import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { graphql, type GraphQLSchema } from 'graphql';

/** How a service of the outside world may behave. */
export type Behaviour = keyof typeof behaviours;

/** A stand-in for a service: a real HTTP server that can be down, hang, trickle, garble or fail, and remembers what reached it. */
export class StubService {
  behaviour: Behaviour = 'answers';
  /** What it says to who brings a file. */
  fileLength = 0;
  attachments: { status: number; body: object } = { status: 201, body: { id: 'a-1' } };
  readonly received: { authorization: string | undefined; trace: string | undefined; body: string; headers: IncomingHttpHeaders }[] = [];
  private server: Server | undefined;
  private port = 0;
  constructor(readonly schema: GraphQLSchema) {}

  get url(): string { return `http://127.0.0.1:${this.port}`; }

  async start(): Promise<this> {
    this.server = createServer((request, response) => void this.serve(request, response));
    await new Promise<void>((listening) => this.server?.listen(this.port, '127.0.0.1', listening));
    this.port = (this.server.address() as AddressInfo).port;
    return this;
  }

  /** Nothing listens any more; `start` brings it back at the same address. */
  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((closed) => this.server?.close(closed));
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.url === '/health/ready') { response.writeHead(this.behaviour === 'answers' ? 200 : 503).end(); return; }
    const body = await text(request).catch(() => undefined);
    if (body === undefined) return; // cut off
    this.received.push({ authorization: request.headers.authorization, trace: String(request.headers['x-trace-id']), body, headers: request.headers });
    if (request.method === 'GET') { response.end(`asked for ${request.url}`.padEnd(this.fileLength)); return; }
    if (request.url?.startsWith('/attachments') && this.behaviour === 'answers') return json(response, this.attachments.status, this.attachments.body);
    await behaviours[this.behaviour](response, this.schema, body);
  }
}

const secret = 'stack trace at 10.0.0.7:5432 password=hunter2';

const behaviours = {
  async answers(response: ServerResponse, schema: GraphQLSchema, body: string) {
    const { query, variables, operationName } = JSON.parse(body) as { query: string; variables?: Record<string, unknown>; operationName?: string };
    json(response, 200, await graphql({ schema, source: query, variableValues: variables, operationName }));
  },
  async hangs(_response: ServerResponse) { /* accepts and never answers */ },
  async trickles(response: ServerResponse) {
    response.writeHead(200, { 'content-type': 'application/json' });
    const drip = setInterval(() => response.write(' '), 100);
    response.once('close', () => clearInterval(drip));
  },
  async garbles(response: ServerResponse) { response.writeHead(200).end(`<html>${secret}</html>`); },
  async garblesJson(response: ServerResponse) { json(response, 200, { data: { _entities: [] , note: secret }, extensions: { secret } }); },
  async fails(response: ServerResponse) { response.writeHead(500).end(secret); },
  async failsWithJson(response: ServerResponse) { json(response, 502, { error: secret }); },
  async failsWithErrors(response: ServerResponse) { json(response, 500, { errors: [{ message: secret, extensions: { code: 'INTERNAL_SERVER_ERROR' } }] }); },
  async refusesTheGateway(response: ServerResponse) { json(response, 401, { errors: [{ message: secret, extensions: { code: 'UNAUTHENTICATED' } }] }); },
  async breaksOff(response: ServerResponse) { response.writeHead(200, { 'content-length': '1000' }); response.write('{"data":'); response.destroy(); },
} satisfies Record<string, (response: ServerResponse, schema: GraphQLSchema, body: string) => Promise<void>>;

function json(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}
