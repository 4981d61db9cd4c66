import { settings, setting } from '@bangban/platform';
import { LocalFolder } from './local-folder.ts';
import { S3 } from './s3.ts';

/** Where bytes are kept under a name that tells nothing. `put` again is the same; what is not there is undefined, and removed already. */
export interface ObjectStore {
  put(name: string, bytes: Buffer): Promise<void>;
  get(name: string): Promise<Buffer | undefined>;
  remove(name: string): Promise<void>;
  list(): AsyncIterable<{ name: string; storedAt: Date }>;
}
export const OBJECT_STORE = Symbol('object store');

/** As `ATTACHMENTS_URL` says: a folder of this machine, or a bucket of its own in a store that speaks S3. */
export function openObjectStore(): ObjectStore {
  const url = new URL(setting('ATTACHMENTS_URL'));
  return url.protocol === 'file:' ? new LocalFolder(url) : new S3(url, settings().ATTACHMENTS_REGION);
}
