import type { S3Client } from '@aws-sdk/client-s3';
import type { ObjectStore } from './object-store.ts';

const patience = { connectionTimeout: 1_500, requestTimeout: 10_000 }; // ms

/** A bucket of its own in a store that speaks S3: `https://<key id>:<secret>@<host>/<bucket>`. */
export class S3 implements ObjectStore {
  private readonly bucket: string;
  private client: S3Client | undefined;
  constructor(private readonly url: URL, private readonly region: string) { this.bucket = decodeURIComponent(url.pathname.slice(1)); }

  async put(name: string, bytes: Buffer): Promise<void> {
    const { sdk, client } = await this.connected();
    await client.send(new sdk.PutObjectCommand({ Bucket: this.bucket, Key: name, Body: bytes }));
  }

  async get(name: string): Promise<Buffer | undefined> {
    const { sdk, client } = await this.connected();
    try {
      const { Body } = await client.send(new sdk.GetObjectCommand({ Bucket: this.bucket, Key: name }));
      return Buffer.from(await Body!.transformToByteArray());
    } catch (error) {
      if (error instanceof sdk.NoSuchKey) return undefined;
      throw error;
    }
  }

  async remove(name: string): Promise<void> {
    const { sdk, client } = await this.connected();
    await client.send(new sdk.DeleteObjectCommand({ Bucket: this.bucket, Key: name }));
  }

  async *list() {
    const { sdk, client } = await this.connected();
    for await (const { Contents = [] } of sdk.paginateListObjectsV2({ client }, { Bucket: this.bucket }))
      for (const { Key: name, LastModified: storedAt } of Contents) if (name && storedAt) yield { name, storedAt };
  }

  /** The SDK costs a start half a second, which a platform with a folder need not pay. */
  private async connected() {
    const sdk = await import('@aws-sdk/client-s3');
    const { protocol, host, username, password } = this.url;
    this.client ??= new sdk.S3Client({
      endpoint: `${protocol}//${host}`, region: this.region, forcePathStyle: true, requestHandler: patience, maxAttempts: 2,
      credentials: { accessKeyId: decodeURIComponent(username), secretAccessKey: decodeURIComponent(password) },
      requestChecksumCalculation: 'WHEN_REQUIRED', responseChecksumValidation: 'WHEN_REQUIRED', // not every store knows the newer ones
    });
    return { sdk, client: this.client };
  }
}
