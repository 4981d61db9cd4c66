import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { stringify } from 'uuid';
import { newId, principal, refuse, type Actor } from '@bangban/kernel';
import { DatabaseClock, Log } from '@bangban/platform';
import { ComplainantStore } from '../complainant/complainant.store.ts';
import { TicketDesk } from '../ticket/ticket.desk.ts';
import { byline } from '../ticket/ticket.records.ts';
import { contentOf } from './attachment.content.ts';
import { addAttachment, Attachment } from './attachment.entity.ts';
import { AttachmentLinks } from './attachment.links.ts';
import { AttachmentReader } from './attachment.reader.ts';
import { safeName, type AttachmentType } from './attachment.rules.ts';
import { OBJECT_STORE, type ObjectStore } from './object-store.ts';

export interface Upload { ticketId: string; name: string; forReporter: boolean; idempotencyKey: string | undefined; bytes: () => Promise<Buffer> }

/** Takes files in and gives them out. The object is written before its row: without a row nobody finds it, and the collector removes it. */
@Injectable()
export class AttachmentService {
  private readonly log = new Log('attachments');
  constructor(private readonly desk: TicketDesk, private readonly complainants: ComplainantStore, private readonly clock: DatabaseClock, private readonly reader: AttachmentReader, private readonly links: AttachmentLinks, @Inject(OBJECT_STORE) private readonly store: ObjectStore) {}

  /** Nothing is read of a file from who may not add one. The same key with the same file is the same attachment. */
  async add(actor: Actor, { ticketId, name, forReporter, idempotencyKey = newId(), bytes }: Upload) {
    const step = 'ADD_ATTACHMENT';
    if (!(await this.desk.mayTake(actor, step, ticketId))) await this.desk.take(actor, step, { idempotencyKey: newId(), id: ticketId }, () => refuse('UNAVAILABLE')); // says why not, and keeps the attempt
    const uploaded = await bytes();
    const content = await contentOf(uploaded);
    const id = this.idOf(actor, idempotencyKey, ticketId, uploaded);
    await this.reader.refuseTooMany(ticketId, id);
    await this.store.put(id, content.bytes);
    const file = { id, name: safeName(name, content.type), type: content.type, size: content.bytes.length };
    const toReporter = forReporter || actor.kind === 'ENTERPRISE';
    await this.desk.take(actor, step, { idempotencyKey, id: ticketId, ...{ file: { ...file, toReporter } } }, (ticket, act) =>
      addAttachment(ticket, act, Object.assign(new Attachment(), { ...file, ticketId: ticket.id, ...byline(act), addedAt: act.at, forReporter: toReporter })));
    return file;
  }

  /** The file that a link leads to, if he for whom it was made may still see it. */
  async fetch(link: string): Promise<{ name: string; type: AttachmentType; bytes: Buffer }> {
    const { attachment, actor } = this.links.open(link, await this.clock.now());
    const { id, name, type } = await this.reader.one(attachment, actor);
    const bytes = await this.store.get(id);
    if (!bytes) this.log.error('an attachment has a row and no object', { id });
    return { name, type, bytes: bytes ?? refuse('UNAVAILABLE') };
  }

  /** Also the object's name: nobody guesses it, and an upload that is repeated does not leave a second object. */
  private idOf(actor: Actor, key: string, ticketId: string, uploaded: Buffer): string {
    const print = this.complainants.keyring.fingerprint(['attachment', principal(actor), key, ticketId, createHash('sha256').update(uploaded).digest('hex')].join('\n'));
    const bytes = Buffer.from(print, 'base64url').subarray(0, 16);
    bytes[6] = (bytes[6]! & 0x0f) | 0x80; // a UUID of our own making (RFC 9562, version 8)
    bytes[8] = (bytes[8]! & 0x3f) | 0x80;
    return stringify(bytes);
  }
}
