import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';

interface Ring { current: string; keys: Record<string, string> }
export interface Sealed { keyId: string; sealed: Buffer }

/** Seals identities (AES-256-GCM) and makes keyed fingerprints. The file: `{ current, keys: { id: base64 of 32 bytes } }`. */
export class Keyring {
  private readonly fingerprintKey: Buffer;
  private constructor(private readonly ring: Ring) {
    // of the first key ever: fingerprints stay comparable when the sealing key rotates
    this.fingerprintKey = Buffer.from(hkdfSync('sha256', this.key(Object.keys(ring.keys)[0]!), '', 'bangban fingerprint', 32));
  }

  static fromFile(file: string | undefined): Keyring {
    if (!file) throw new Error('IDENTITY_KEYRING is not set: the file with the keys that seal complainants\' identities');
    return new Keyring(JSON.parse(readFileSync(file, 'utf8')) as Ring);
  }

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
