import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { CannotStart } from './cannot-start.ts';
import { inProduction, type SettingName } from './settings.ts';

/** Whether a file's keys may protect real cases. What `npm start` and the tests make for themselves may not, nor may a file that does not say. */
export type KeyEnvironment = 'development' | 'production';

const base64Key = z.string().refine((value) => Buffer.from(value, 'base64').length === 32);
const publicKey = z.looseObject({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string(), kid: z.string() });

/** What the files of keys hold. A kid is `<caller>.<n>`: of a key that is being changed there are two. */
export const privateKeyFile = publicKey.extend({ d: z.string() });
export const trustedKeysFile = z.looseObject({ keys: z.array(publicKey).min(1) });
/** `keys`: base64 of 32 bytes each; `current` seals; `fingerprint` stands there from the first rotation on. */
export const keyringFile = z.looseObject({ current: z.string(), keys: z.record(z.string(), base64Key), fingerprint: base64Key.optional() }).refine(({ current, keys }) => Object.hasOwn(keys, current));

export type PrivateKeyFile = z.infer<typeof privateKeyFile>;
export type KeyringFile = z.infer<typeof keyringFile>;

/** The content of a file of keys. What is wrong with it is told in one line that quotes nothing of it. */
export function readKeyFile<T extends z.ZodType>(name: SettingName, file: string, form: T): z.output<T> {
  const content = jsonIn(name, file);
  const { data, success } = form.safeParse(content);
  if (!success) throw new CannotStart(`${name} names ${file}, which does not hold what it should: make keys with npm run keys`);
  if (inProduction() && (content as { environment?: KeyEnvironment }).environment !== 'production') throw new CannotStart(`${name} names ${file}, whose keys were not made for production: make some with npm run keys -- new <folder>`);
  return data;
}

function jsonIn(name: SettingName, file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const { code } = error as { code?: string };
    throw new CannotStart(`${name} names ${file}, which ${code ? `cannot be read (${code})` : 'holds no JSON'}`);
  }
}
