import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { isCreditCode, type OfficerActor, type Role } from '@bangban/kernel';
import type { Post, Staff } from './happenings.ts';

export interface Holder { unit: string; officer: string | null }
export const leadership = 'SY-LEAD';

/** A folder of data with leaders enough that, with the units that take part, there are so many holders. */
export function withMoreLeaders(data: string, folder: string, holders: number): void {
  cpSync(data, folder, { recursive: true });
  const more = Array.from({ length: Math.max(0, holders - holdersOf(readStaff(data)).length) }, (_, index) => `SY-LEAD-${21 + index},区领导${21 + index},${leadership},DISTRICT_LEADER\n`);
  const file = join(folder, 'officers.csv');
  writeFileSync(file, `${readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trimEnd()}\n${more.join('')}`);
}

export function readStaff(folder: string): Staff {
  const read = <T>(file: string) => parse(readFileSync(join(folder, file)), { columns: true, bom: true }) as T[];
  const posts = read<{ code: string; title: string; unit_code: string; role: string }>('officers.csv').map(({ unit_code: unit, ...post }): Post => ({ ...post, unit }));
  const units = read<{ code: string; parent_code: string; leader_code: string }>('units.csv').map(({ code, parent_code: parent, leader_code: leader }) => [code, { parent, leader }] as const);
  return { posts, units: new Map(units) };
}

/** Leaders and units in turn, so that of a few both sorts are there; a unit names its first handler or nobody. 区营商办, which pairs and excuses here, holds none. */
export function holdersOf({ posts, units }: Staff): Holder[] {
  const leaders = posts.filter(({ role }) => role === 'DISTRICT_LEADER').map(({ code }): Holder => ({ unit: leadership, officer: code }));
  const able = [...units.keys()].filter((unit) => unit !== 'SY-YSB' && posts.some((post) => post.unit === unit && post.role === 'HANDLER')).map((unit, index): Holder => ({ unit, officer: index % 2 ? null : handlersOf({ posts, units }, unit)[0]! }));
  return Array.from({ length: Math.max(leaders.length, able.length) }, (_, index) => [able[index], leaders[index]]).flat().filter((one) => one !== undefined);
}

export const handlersOf = ({ posts }: Staff, unit: string): string[] => posts.filter((post) => post.unit === unit && post.role === 'HANDLER').map(({ code }) => code);

/** A post as the gateway presents whoever holds it. */
export function actorOf({ posts, units }: Staff, code: string): OfficerActor {
  const { title, unit, role } = posts.find((post) => post.code === code)!;
  const chain = (of: string): string[] => (of ? [of, ...chain(units.get(of)!.parent)] : []);
  return { kind: 'OFFICER', code, title, unit, unitChain: chain(unit), roles: [role as Role] };
}

/** Whoever enters something on behalf of a holder: the leader himself, a handler of the unit. */
export const clerkOf = (staff: Staff, { unit, officer }: Holder): OfficerActor => actorOf(staff, unit === leadership ? officer! : handlersOf(staff, unit)[0]!);

/** Valid ones, as many as asked for. */
export function creditCodes(count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const start = `91321311T${String(index).padStart(8, '0')}`;
    return [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].map((check) => start + check).find(isCreditCode)!;
  });
}
