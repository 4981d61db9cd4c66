import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LocalFolder } from '../src/attachment/local-folder.ts';
import type { ObjectStore } from '../src/attachment/object-store.ts';
import { S3 } from '../src/attachment/s3.ts';
import { startS3StandIn } from './s3-stand-in.ts';

let s3: Awaited<ReturnType<typeof startS3StandIn>>;
const folder = mkdtempSync(join(tmpdir(), 'objects-'));
beforeAll(async () => { s3 = await startS3StandIn('cn-north-1'); });
afterAll(async () => { await s3?.stop(); rmSync(folder, { recursive: true }); });

const names = async (store: ObjectStore) => { const all: string[] = []; for await (const { name } of store.list()) all.push(name); return all.sort(); };

describe.each<[string, () => ObjectStore]>([['a folder', () => new LocalFolder(pathToFileURL(join(folder, 'not there yet')))], ['a bucket', () => new S3(s3.url(), 'cn-north-1')]])('%s', (_, open) => {
  it('gives back what was put, lists it with when it came, and forgets what is removed', async () => {
    const store = open();
    expect([await store.get('a'), await names(store)]).toEqual([undefined, []]);
    for (const name of ['c', 'a', 'b', 'e', 'd']) await store.put(name, Buffer.from([0, 255, name.charCodeAt(0)]));
    expect(await store.get('b')).toEqual(Buffer.from([0, 255, 98]));
    expect(await names(store)).toEqual(['a', 'b', 'c', 'd', 'e']);
    for await (const { storedAt } of store.list()) expect(Math.abs(storedAt.getTime() - Date.now())).toBeLessThan(60_000);
    await store.put('b', Buffer.from('anew'));
    await store.remove('a');
    await store.remove('a');
    expect([String(await store.get('b')), await store.get('a'), await names(store)]).toEqual(['anew', undefined, ['b', 'c', 'd', 'e']]);
  });

  it('keeps what several put under one name at once, whole', async () => {
    const store = open();
    await Promise.all(['x', 'y', 'z'].map((letter) => store.put('same', Buffer.from(letter.repeat(100_000)))));
    expect(String(await store.get('same'))).toMatch(/^(x{100000}|y{100000}|z{100000})$/);
    await store.remove('same');
  });
});

it('a folder is for its owner alone', () => {
  expect(existsSync(join(folder, 'not there yet'))).toBe(true);
  expect(statSync(join(folder, 'not there yet')).mode & 0o777).toBe(0o700);
  expect(statSync(join(folder, 'not there yet', 'b')).mode & 0o777).toBe(0o600);
});

it('whoever has not the key, or another bucket, gets an error and no object', async () => {
  const before = [...s3.objects.keys()];
  for (const url of [s3.url('wrong'), s3.url(undefined, 'others')]) {
    const store = new S3(url, 'cn-north-1');
    await expect(store.put('q', Buffer.from('q'))).rejects.toThrow();
    await expect(store.get('b')).rejects.toThrow();
    await expect(names(store)).rejects.toThrow();
  }
  expect([...s3.objects.keys()]).toEqual(before);
});
