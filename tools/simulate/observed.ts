import { createHash } from 'node:crypto';
import type { Clerk, Enterprise } from './clerk.ts';
import type { PlainCalendar } from './plain-calendar.ts';
import { recount } from './recount.ts';
import type { Notice, Recounted } from './replay.ts';

export interface Figures { periods: number; states: Record<string, number>; late: number; reminders: number; breaches: number; escalations: number }
export interface Compared { figures: Figures; differences: string[]; digest: string }

interface Row { subjectId: string; kind: Recounted['kind']; startsOn: string; endsOn: string; unitId: string; officerId: string | null; state: string; id: string; fulfilledAt: string | null; madeUpAt: string | null; excusedAt: string | null; cancelledAt: string | null; breachedAt: string | null; evidence: { late: boolean }[] }
const fields = 'id subjectId kind startsOn endsOn unitId officerId state fulfilledAt madeUpAt excusedAt cancelledAt breachedAt evidence { late }';

/** Each period as the platform shows it beside what the event list says of it. */
export async function compared(clerk: Clerk, enterprises: readonly Enterprise[], calendar: PlainCalendar): Promise<Compared> {
  const notices = await noticesOf(clerk);
  const lists = Map.groupBy(clerk.list, ({ enterprise }) => enterprise);
  const [seen, expected]: [Map<string, Recounted>, Map<string, Recounted>] = [new Map(), new Map()];
  const differences: string[] = [];
  for (const enterprise of enterprises) {
    for (const one of recount(lists.get(enterprise.code) ?? [], calendar, clerk.staff, clerk.at)) expected.set(nameOf(enterprise, one), one);
    for (const row of await rowsOf(clerk, enterprise)) {
      const one = shown(enterprise, row, notices.get(row.id) ?? []);
      if (one.state === 'CANCELLED' && one.startsOn > enterprise.pairings[one.pairing]!.lastDay) continue; // made ahead, and never begun
      const name = nameOf(enterprise, one);
      if (seen.has(name)) differences.push(`${name}: is there twice`);
      seen.set(name, one);
    }
  }
  for (const [name, one] of expected) {
    const other = seen.get(name);
    if (!other) differences.push(`${name}: is not there`);
    else for (const field of Object.keys(one) as (keyof Recounted)[]) {
      const [should, is] = [JSON.stringify(one[field]), JSON.stringify(other[field])];
      if (should !== is) differences.push(`${name}: ${field} is ${is}, by the event list ${should}`);
    }
  }
  for (const name of seen.keys()) if (!expected.has(name)) differences.push(`${name}: is owed by nobody`);
  const lines = [...seen].map(([name, one]) => `${name} ${JSON.stringify(one)}`).sort();
  return { figures: figuresOf([...seen.values()]), differences, digest: createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16) };
}

const nameOf = ({ code }: Enterprise, { kind, startsOn, endsOn, pairing }: Recounted): string => `${code} #${pairing} ${kind} ${startsOn}..${endsOn}`;

async function rowsOf({ platform, manager }: Clerk, { code: creditCode }: Enterprise): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { data, code, message } = await platform.ask('liaison', manager, `query($filter: DutyPeriodFilter, $after: String) { dutyPeriods(filter: $filter, first: 100, after: $after) { nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`, { filter: { creditCode }, after });
    if (code) throw new Error(`${code} ${message}`);
    rows.push(...data.dutyPeriods.nodes);
    ({ hasNextPage: more, endCursor: after } = data.dutyPeriods.pageInfo);
  }
  return rows;
}

const minute = (time: string | null) => time && time.slice(0, 16);

function shown({ pairings }: Enterprise, row: Row, told: Notice[]): Recounted {
  const { kind, startsOn, endsOn, state, evidence } = row;
  return {
    kind, startsOn, endsOn, pairing: pairings.findIndex(({ id }) => id === row.subjectId), unit: row.unitId, officer: row.officerId, state, told,
    inTime: evidence.filter(({ late }) => !late).length, late: evidence.filter(({ late }) => late).length,
    fulfilledAt: minute(row.fulfilledAt), madeUpAt: minute(row.madeUpAt), excusedAt: minute(row.excusedAt), cancelledAt: minute(row.cancelledAt), breachedAt: minute(row.breachedAt),
  };
}

/** All that anybody was told of each period, from the outbox. */
async function noticesOf({ platform }: Clerk): Promise<Map<string, Notice[]>> {
  const rows = await platform.query<{ period: string; level: Notice['level']; due: string; to: string[] }>(`select d.subject_id as period, e.payload ->> 'level' as level, left(e.payload ->> 'due', 16) as due, e.payload -> 'recipients' as to
    from liaison.event e join liaison.deadline_step s on s.id::text = e.payload ->> 'source' join liaison.deadline d on d.id = s.deadline_id where e.name = 'notice.wanted' order by due, level`);
  const told = new Map<string, Notice[]>();
  for (const { period, level, due, to } of rows) told.set(period, [...(told.get(period) ?? []), { level, due, to: to.sort() }]);
  return told;
}

function figuresOf(all: readonly Recounted[]): Figures {
  const told = (level: Notice['level']) => all.reduce((sum, one) => sum + one.told.filter((notice) => notice.level === level).length, 0);
  return {
    periods: all.length, states: Object.fromEntries(['FULFILLED', 'MISSED', 'EXCUSED', 'CANCELLED', 'OPEN'].map((state) => [state, all.filter((one) => one.state === state).length])),
    late: all.filter(({ madeUpAt }) => madeUpAt).length, reminders: told('REMIND'), breaches: told('BREACH'), escalations: told('ESCALATE'),
  };
}
