import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { keyringFile, readKeyFile, type KeyringFile } from './key-file.ts';

export interface Sealed { keyId: string; sealed: Buffer }

/** Seals identities (AES-256-GCM) and makes keyed fingerprints. */
export class Keyring {
  private readonly fingerprintKey: Buffer;

  constructor(private readonly ring: KeyringFile) {
    this.fingerprintKey = Buffer.from(fingerprintKeyOf(ring), 'base64');
  }

  static fromFile(file: string): Keyring { return new Keyring(readKeyFile('IDENTITY_KEYRING', file, keyringFile)); }

  get current(): string { return this.ring.current; }

  /** Bound to its ticket: moved to another row it does not open. */
  seal(ticketId: string, value: object): Sealed {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.key(this.ring.current), nonce).setAAD(Buffer.from(ticketId));
    const body = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
    return { keyId: this.ring.current, sealed: Buffer.concat([nonce, cipher.getAuthTag(), body]) };
  }

  open<T>(ticketId: string, { keyId, sealed }: Sealed): T {
    const decipher = createDecipheriv('aes-256-gcm', this.key(keyId), sealed.subarray(0, 12)).setAAD(Buffer.from(ticketId)).setAuthTag(sealed.subarray(12, 28));
    return JSON.parse(Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8')) as T;
  }

  /** Same text, same fingerprint; without the key it tells nothing, not even to who tries all telephone numbers. */
  fingerprint(text: string): string { return createHmac('sha256', this.fingerprintKey).update(text).digest('base64url'); }

  private key(id: string): Buffer {
    const key = this.ring.keys[id];
    if (!key) throw new Error(`the keyring has no key ${id}`);
    return Buffer.from(key, 'base64');
  }
}

/** Fingerprints are compared for ever, so their key stays when sealing keys change: until the first rotation writes it down it is that of the first sealing key. */
export function fingerprintKeyOf({ fingerprint, keys }: KeyringFile): string {
  return fingerprint ?? Buffer.from(hkdfSync('sha256', Buffer.from(Object.values(keys)[0]!, 'base64'), '', 'bangban fingerprint', 32)).toString('base64');
}
