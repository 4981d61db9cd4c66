import { createHash } from 'node:crypto';
import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** What a service writes of an entry. When it was, and its place in the chain, are the database's to say. */
export const writtenColumns = ['id', 'actor_kind', 'principal', 'unit_code', 'on_behalf_of', 'action', 'subject_type', 'subject_id', 'outcome', 'code', 'before', 'after', 'reason', 'trace_id'];

/** SQL: the digest of all that a seal covers of an entry `e`. Never changed: what was sealed by it is verified by it for ever. */
export const sealedDigest = `sha256(convert_to(jsonb_build_array(${writtenColumns.map((name) => `e.${name}`).join(', ')}, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'))::text, 'UTF8'))`;

/** The hash of an entry: of the one before it, its number and its content. As `seal_audit` makes it. */
export function linkHash(before: Buffer, seq: number, digest: Buffer): Buffer {
  const number = Buffer.alloc(8);
  number.writeBigInt64BE(BigInt(seq));
  return createHash('sha256').update(before).update(number).update(digest).digest();
}

/** What a chain begins with. */
export const firstHash = (service: string): Buffer => createHash('sha256').update(service).digest();

/** How a chain stood at a time, kept where who can write into the database cannot: whoever rewrites the chain cannot rewrite this. */
export interface Anchor { service: string; seq: number; hash: string; at: string }

const fileOf = (folder: string, service: string) => join(folder, `audit-${service}.jsonl`);

/** Appends a line, and returns when it is on the disk. */
export async function keepAnchor(folder: string, anchor: Anchor): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await appendFile(fileOf(folder, anchor.service), `${JSON.stringify(anchor)}\n`, { mode: 0o600, flush: true });
}

/** The anchors of a service, in the order in which they were kept; none where there is no file. A line that was cut short, or is of something else, is none. */
export async function keptAnchors(folder: string, service: string): Promise<Anchor[]> {
  const lines = await readFile(fileOf(folder, service), 'utf8').catch((error: NodeJS.ErrnoException) => { if (error.code === 'ENOENT') return ''; throw error; });
  return lines.split('\n').flatMap((line) => anchorIn(line) ?? []).filter((anchor) => anchor.service === service);
}

function anchorIn(line: string): Anchor | undefined {
  try { return anchorLine.parse(JSON.parse(line)); } catch { return undefined; }
}
const anchorLine = z.object({ service: z.string(), seq: z.int().nonnegative(), hash: z.string(), at: z.iso.datetime() });
