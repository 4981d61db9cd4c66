import { refuse } from './domain-error.ts';

/** A page asked for: `first` items (1 to 100, 20 unless told) after the cursor `after`. */
export interface PageArgs { first?: number | null; after?: string | null }
/** `totalCount` may be a function: counted only when asked for. So are cursors made. */
export interface Connection<T, Total = number> {
  nodes: T[];
  edges: { cursor: string; node: T }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount: Total;
}
export type CursorKey = (string | number | null)[];

export function pageSize({ first }: PageArgs): number {
  const size = first ?? 20;
  if (size < 1 || size > 100) refuse('OUT_OF_RANGE', { field: 'first', min: 1, max: 100 });
  return size;
}

export const encodeCursor = (key: CursorKey): string => Buffer.from(JSON.stringify(key)).toString('base64url');

export function decodeCursor(cursor: string): CursorKey {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(key) && key.every(isPart)) return key;
  } catch { /* refused below */ }
  return notOurs();
}

/** What a list is sorted by, and the database can compare with. */
function isPart(part: unknown): part is CursorKey[number] {
  if (typeof part === 'string') return part.isWellFormed() && !part.includes('\0');
  return part === null || (Number.isInteger(part) && Math.abs(part as number) < 2 ** 31);
}

/** A cursor of another list, or one that nobody was given. */
export const notOurs = (): never => refuse('INVALID_INPUT', { field: 'after', reason: '不是本系统给出的分页位置' });

/** A connection from rows of which one more than `size` was asked for, to tell whether a next page exists. */
export function connection<T, Total = number>(rows: readonly T[], size: number, totalCount: Total, key: (row: T) => CursorKey): Connection<T, Total> {
  const nodes = rows.slice(0, size);
  const cursorOf = (node: T) => encodeCursor(key(node));
  return {
    nodes, totalCount,
    get edges() { return nodes.map((node) => ({ cursor: cursorOf(node), node })); },
    pageInfo: { hasNextPage: rows.length > size, get endCursor() { return nodes.length ? cursorOf(nodes.at(-1)!) : null; } },
  };
}

/** A page of a small list that is wholly in memory, sorted by a unique text key. */
export function pageOf<T>(all: readonly T[], args: PageArgs, key: (item: T) => string, size = pageSize(args)): Connection<T> {
  const after = args.after ? textKey(decodeCursor(args.after)) : undefined;
  const sorted = [...all].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const rest = after === undefined ? sorted : sorted.filter((item) => key(item) > after);
  return connection(rest.slice(0, size + 1), size, all.length, (item) => [key(item)]);
}

const textKey = ([text, ...more]: CursorKey): string => (typeof text === 'string' && !more.length ? text : notOurs());
