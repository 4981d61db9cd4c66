import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql, type RawBuilder } from 'kysely';
import { connection, isId, pageSize, type PageArgs } from '@bangban/kernel';
import { withOffset } from '@bangban/working-time';
import { timePosition } from '../time-position.ts';

export interface TrailFilter {
  from?: Date | null; before?: Date | null; principal?: string | null; unit?: string | null; action?: string | null;
  subjectType?: string | null; subjectId?: string | null; outcome?: 'DONE' | 'REFUSED' | null;
}
type Fields = Record<string, unknown> | null;
/** It grows for ever, and nobody needs to know more exactly. */
const mostCounted = 10_000;
interface Row { id: string; place: string; before: Fields; after: Fields }

/** Reads the trail for auditors, the newest first: one statement a page. */
@Injectable()
export class TrailReader {
  constructor(private readonly em: EntityManager) {}

  /** `open`: which entries `e` this auditor may see at all. */
  async page({ filter, ...page }: PageArgs & { filter?: TrailFilter | null }, open: RawBuilder<unknown> = sql`true`) {
    const size = pageSize(page);
    const where = sql`${matching(filter ?? {})} and ${open}`;
    const { rows } = await sql<Row>`select ${columns} from audit_entry e where ${where} and ${after(page)} order by e.at desc, e.id desc limit ${size + 1}`.execute(this.em.getKysely());
    const total = async () => {
      const counted = await sql<{ count: string }>`select count(*) from (select from audit_entry e where ${where} limit ${mostCounted}) counted`.execute(this.em.getKysely());
      return Number(counted.rows[0]!.count);
    };
    return connection(rows.map(({ before, after: now, ...row }) => ({ ...row, changes: () => changes(before ?? {}, now ?? {}) })), size, total, ({ place, id }) => [place, id]);
  }
}

/** To the microsecond, in which entries of one moment differ. */
const place = sql`to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
const columns = sql`e.id, ${place} as place, e.at, e.actor_kind as "actorKind", e.principal, e.unit_code as "unitId", e.on_behalf_of as "onBehalfOfId", e.action, e.subject_type as "subjectType", e.subject_id as "subjectId",
  e.outcome, e.code, e.before, e.after, e.reason, e.trace_id as "traceId", e.seq as sequence`;

function matching({ from, before, principal, unit, action, subjectType, subjectId, outcome }: TrailFilter): RawBuilder<unknown> {
  return sql.join([
    from ? sql`e.at >= ${from}` : sql`true`,
    before ? sql`e.at < ${before}` : sql`true`,
    principal ? sql`e.principal = ${principal}` : sql`true`,
    unit ? sql`(e.unit_code = ${unit} or e.on_behalf_of = ${unit})` : sql`true`,
    action ? sql`e.action = ${action}` : sql`true`,
    subjectType ? sql`e.subject_type = ${subjectType}` : sql`true`,
    subjectId ? sql`e.subject_id = ${isId(subjectId) ? subjectId.toLowerCase() : subjectId}` : sql`true`,
    outcome ? sql`e.outcome = ${outcome}` : sql`true`,
  ], sql` and `);
}

function after({ after: cursor }: PageArgs): RawBuilder<unknown> {
  if (!cursor) return sql`true`;
  const { at, id } = timePosition(cursor);
  return sql`(e.at, e.id) < (${at}::timestamptz, ${id}::uuid)`;
}

const changes = (before: Exclude<Fields, null>, after: Exclude<Fields, null>) =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].map((field) => ({ field, before: shown(before[field]), after: shown(after[field]) }));

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
function shown(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'string') return JSON.stringify(value);
  return instant.test(value) ? withOffset(new Date(value)) : value;
}
