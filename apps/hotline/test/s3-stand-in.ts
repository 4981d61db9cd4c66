import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

const key = { id: 'AKIDSTANDIN', secret: 'a/secret+with=signs' };
const sha256 = (data: Buffer | string) => createHash('sha256').update(data).digest('hex');
const hmac = (secret: Buffer | string, data: string) => createHmac('sha256', secret).update(data).digest();

/** Whether the request bears the signature of the key (AWS Signature Version 4), worked out from the published recipe. */
function isSigned({ method = '', url = '', headers }: IncomingMessage, body: Buffer, region: string): boolean {
  const [, id, day, signed = '', signature] = new RegExp(`^AWS4-HMAC-SHA256 Credential=(\\w+)/(\\d{8})/${region}/s3/aws4_request, SignedHeaders=([\\w;-]+), Signature=(\\w+)$`).exec(headers.authorization ?? '') ?? [];
  const content = String(headers['x-amz-content-sha256']);
  if (content !== 'UNSIGNED-PAYLOAD' && content !== sha256(body)) return false;
  const [path = '', query = ''] = url.split('?');
  const canonical = [method, path, query.split('&').filter(Boolean).map((one) => (one.includes('=') ? one : `${one}=`)).sort().join('&'), ...signed.split(';').map((name) => `${name}:${String(headers[name]).trim()}`), '', signed, content].join('\n');
  const scope = `${day}/${region}/s3/aws4_request`;
  const signing = [day!, region, 's3', 'aws4_request'].reduce<Buffer | string>((secret, part) => hmac(secret, part), `AWS4${key.secret}`);
  return id === key.id && signature === hmac(signing, ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, sha256(canonical)].join('\n')).toString('hex');
}

/** A stand-in for a store that speaks S3: one bucket in memory, pages of two, for whoever signs as its key. */
export async function startS3StandIn(region: string) {
  const objects = new Map<string, { bytes: Buffer; at: Date }>();
  const server = createServer(async (request, response) => {
    const body = await buffer(request);
    const { pathname, searchParams } = new URL(request.url!, 'http://s3');
    const [, bucket, name = ''] = pathname.split('/');
    const fail = (status: number, code: string) => response.writeHead(status, { 'content-type': 'application/xml' }).end(`<?xml version="1.0"?><Error><Code>${code}</Code></Error>`);
    if (!isSigned(request, body, region)) return fail(403, 'SignatureDoesNotMatch');
    if (bucket !== 'bangban') return fail(404, 'NoSuchBucket');
    if (request.method === 'PUT') objects.set(name, { bytes: body, at: new Date() });
    if (request.method === 'DELETE') { objects.delete(name); return response.writeHead(204).end(); }
    if (request.method === 'GET' && name) return objects.has(name) ? response.end(objects.get(name)!.bytes) : fail(404, 'NoSuchKey');
    if (request.method === 'GET') {
      const from = searchParams.get('continuation-token') ?? '';
      const names = [...objects.keys()].sort().filter((one) => one > from);
      const page = names.slice(0, 2);
      return response.writeHead(200, { 'content-type': 'application/xml' }).end(`<?xml version="1.0"?><ListBucketResult><IsTruncated>${names.length > 2}</IsTruncated>${names.length > 2 ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : ''}${page.map((one) => `<Contents><Key>${one}</Key><LastModified>${objects.get(one)!.at.toISOString()}</LastModified></Contents>`).join('')}</ListBucketResult>`);
    }
    return response.end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    objects, url: (secret = key.secret, bucket = 'bangban') => new URL(`http://${key.id}:${encodeURIComponent(secret)}@127.0.0.1:${port}/${bucket}`),
    stop: () => { server.closeAllConnections(); return new Promise((closed) => server.close(closed)); },
  };
}
