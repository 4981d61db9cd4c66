import sharp from 'sharp';
import { cast, serviceToken } from '@bangban/testing';
import type { Actor } from '@bangban/kernel';
import type { Hotline } from './hotline.ts';

export interface Sent { ticket?: string; forReporter?: boolean; name?: string; key?: string; type?: string }
export interface Answered { status: number; headers: Headers; code: string | undefined; facts: any; body: any; bytes: Buffer }

/** A photograph as a telephone takes it: lying on its side, and telling where, when and by which telephone. */
export const photograph = async (kind: 'jpeg' | 'png' | 'webp' = 'jpeg'): Promise<Buffer<ArrayBuffer>> => Buffer.from(await sharp({ create: { width: 40, height: 20, channels: 3, background: '#c00' } })
  .withMetadata({ orientation: 6, exif: { IFD0: { Make: 'CanaryPhone' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '33/1 57/1 1234/100', GPSLongitudeRef: 'E', GPSLongitude: '118/1 19/1 5678/100' } } })
  .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:source="CanaryPhone"/></rdf:RDF></x:xmpmeta>')
  .toFormat(kind).toBuffer());

/** As the gateway asks the hotline, in somebody's name. */
export function files(hotline: Hotline) {
  const base = hotline.url.replace(/graphql$/, '');
  const answered = async (response: Response): Promise<Answered> => {
    const bytes = Buffer.from(await response.arrayBuffer());
    const body = response.headers.get('content-type')?.includes('json') ? JSON.parse(String(bytes)) : undefined;
    return { status: response.status, headers: response.headers, code: body?.errors?.[0].extensions.code, facts: body?.errors?.[0].extensions.facts, body, bytes };
  };
  return {
    add: async (actor: Actor, file: BodyInit, { ticket = '', forReporter = false, name = '现场.jpg', key, type = 'application/octet-stream' }: Sent): Promise<Answered> => answered(await fetch(`${base}attachments?ticket=${ticket}&forReporter=${forReporter}`, {
      method: 'POST', body: file, headers: { authorization: `Bearer ${await serviceToken('hotline', actor)}`, 'content-type': type, 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`, ...(key && { 'idempotency-key': key }) },
    })),
    get: async (url: string, actor: Actor = { kind: 'VISITOR' }): Promise<Answered> => answered(await fetch(base + url.slice(1), { headers: { authorization: `Bearer ${await serviceToken('hotline', actor)}` } })),
    of: async (id: string, actor: Actor = cast.supervisor()) => (await hotline.ask(actor, 'query($id: ID) { ticket(id: $id) { version attachments { id name type size addedAt addedById addedBy { title } forReporter url } timeline { step } } }', { id })).data?.ticket,
  };
}
