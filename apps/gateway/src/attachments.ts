import { PassThrough } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { ErrorCode } from '@bangban/contracts';
import { principal, type Actor, type Facts } from '@bangban/kernel';
import type { ServiceTokens } from '@bangban/platform/tokens';
import { signedIn, tokenOf, type Doorkeeper } from './door.ts';
import { formatError, isErrorCode, refusal, refusalAtTheDoor, statusOf } from './refusals.ts';
import type { FileAnswer, Subgraph } from './subgraph.ts';

type Door = Pick<Doorkeeper, 'signIn' | 'rates'> & { tokens: ServiceTokens };

// a file takes its time on a telephone's connection
const patience = 30_000;
const atOnce = 24; // files on their way, either way: each is held in memory, there or here
const [mostUploads, mostDownloads] = [3, 12]; // of one person; to one address, behind which there may be many

/**
 * Files beside GraphQL, as they come: `POST /attachments?ticket=…` with a caller's usual token, and `GET /attachments/<link>` without one, as the link says whom it was made for.
 * The hotline decides on both; no file is kept here.
 */
export function serveAttachments(server: FastifyInstance, hotline: Subgraph, door: Door): void {
  const [uploads, downloads] = [new AtOnce(mostUploads, (most) => `同时上传的文件最多${most}个`), new AtOnce(mostDownloads, (most) => `同一网络同时下载的文件最多${most}个`)];
  void server.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, body, done) => done(null, body));
    scope.post('/attachments', refusing(async (request, reply) => {
      const actor = await signedIn(door, tokenOf(request.headers.authorization) ?? '', request.ip);
      const { body } = await uploads.during(principal(actor), () => ask(request, actor, 'POST', request.raw));
      return reply.code(201).header('content-type', 'application/json; charset=utf-8').send(body);
    }));
    scope.get('/attachments/*', refusing(async (request, reply) => {
      const taken = new Promise((resolve) => { if (reply.raw.destroyed) resolve(undefined); else reply.raw.once('close', resolve); }); // or given up
      await door.rates.mayFail(request.ip);
      return downloads.during(request.ip, async () => {
        const { headers, body } = await ask(request, { kind: 'VISITOR' }, 'GET').catch(async (error: unknown) => {
          await door.rates.failedSignIn(request.ip); // who tries links
          throw error;
        });
        void reply.headers({ 'content-type': headers['content-type'], 'content-disposition': headers['content-disposition'], ...protection }).send(body);
        await taken;
        return reply;
      });
    }));
  });

  /** The hotline's answer; what it refuses is refused here with the same words. */
  async function ask({ url, id, headers: { 'content-disposition': named, 'idempotency-key': key, 'content-length': length } }: FastifyRequest, actor: Actor, method: 'GET' | 'POST', file?: FastifyRequest['raw']): Promise<FileAnswer> {
    const headers = {
      authorization: `Bearer ${await door.tokens.for('hotline', actor)}`, 'x-trace-id': id,
      ...(file && { 'content-type': 'application/octet-stream', ...(named && { 'content-disposition': named }), ...(key && { 'idempotency-key': String(key) }), ...(length && { 'content-length': length }) }),
    };
    const answer = await hotline.fetch({ method, path: url, headers, body: file ? passing(file) : null }, AbortSignal.timeout(patience)).catch(() => undefined);
    if (answer?.status === (file ? 201 : 200)) return answer;
    const { code, facts } = refusalIn(answer) ?? { code: 'SUBGRAPH_UNAVAILABLE' as const, facts: { service: 'hotline' } };
    throw refusal(code, facts);
  }
}

/** The body of a request; when it is cut off, so is what is passed on, and when nobody wants it any more, the caller is answered all the same. */
function passing(file: FastifyRequest['raw']): PassThrough {
  const body = file.pipe(new PassThrough()).on('error', () => {}).once('close', () => file.resume());
  file.once('close', () => { if (!file.complete) body.destroy(new Error('cut off')); });
  return body;
}

function refusalIn(answer: FileAnswer | undefined) {
  try {
    const { code, facts } = (JSON.parse(String(answer!.body)) as { errors: [{ extensions: { code: unknown; facts: Facts } }] }).errors[0].extensions;
    return isErrorCode(code) && code !== 'UNAUTHENTICATED' ? { code, facts } : undefined; // that would be the gateway's own token
  } catch {
    return undefined;
  }
}

const refusing = (handle: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>) => async (request: FastifyRequest, reply: FastifyReply) => {
  try {
    return await handle(request, reply);
  } catch (error) {
    const told = formatError({ message: '' }, error);
    const { http } = (error instanceof GraphQLError ? error.extensions : {}) as { http?: { headers: Map<string, string> } };
    return reply.code(statusOf(told.extensions!.code as ErrorCode)).headers({ ...Object.fromEntries(http?.headers ?? []), 'content-type': 'application/json; charset=utf-8' }).send(JSON.stringify({ errors: [told] }));
  }
};

/** Each file holds a connection to the hotline or its place in memory for as long as it is on its way. */
class AtOnce {
  private readonly of = new Map<string, number>();
  private all = 0;
  constructor(private readonly most: number, private readonly limit: (most: number) => string) {}

  async during<T>(who: string, work: () => Promise<T>): Promise<T> {
    const his = this.of.get(who) ?? 0;
    if (his >= this.most || this.all >= atOnce) throw refusalAtTheDoor('RATE_LIMITED', { limit: this.limit(this.most), retryAfterSeconds: 2 }, ['retry-after', '2']);
    this.of.set(who, his + 1);
    this.all += 1;
    try {
      return await work();
    } finally {
      const left = this.of.get(who)! - 1;
      if (left) this.of.set(who, left); else this.of.delete(who);
      this.all -= 1;
    }
  }
}

// saved, never run or shown as a page of the platform's
const protection = { 'content-security-policy': "sandbox; default-src 'none'", 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cache-control': 'private, no-store', 'cross-origin-resource-policy': 'same-site' };
