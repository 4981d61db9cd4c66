// The least that can do the same: Node's HTTP server, pg, and the statements by hand. No tokens, no rules, no GraphQL: one address a question. Child process.
import { createCipheriv, randomBytes, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL!, max: Number(process.env.DATABASE_POOL ?? 20) });
const sealingKey = randomBytes(32);

/** What a dispatcher may do next, for the kinds of tickets of this bench. */
const withUnit = ['CLASSIFY', 'ASSIGN', 'INVITE_ASSISTANCE', 'SUSPEND', 'MERGE', 'PROPOSE_OUT_OF_SCOPE'];
const nextSteps: Record<string, string[]> = {
  RECEIVED: ['ACCEPT', 'PROPOSE_OUT_OF_SCOPE'], ACCEPTED: ['CLASSIFY', 'ASSIGN', 'MERGE', 'PROPOSE_OUT_OF_SCOPE'], ASSIGNED: withUnit, ACKNOWLEDGED: withUnit, CONTACTED: withUnit,
};
const always = (complainedUnits: string[]) => ['ADD_NOTE', 'REVEAL_COMPLAINANT', ...(complainedUnits.length ? ['SHARE_REDACTED_COPY'] : []), 'ADD_ATTACHMENT', 'ADD_RISK_NOTE'];
const units = new Map<string, string>(JSON.parse(process.env.UNITS!) as [string, string][]);
const inShanghai = (at: Date): string => `${new Date(at.getTime() + 28_800_000).toISOString().slice(0, 19)}+08:00`;

async function list() {
  const { rows } = await pool.query({ name: 'list', text: `
    select id, number, title, status, handling_unit, next_due_at, next_due_kind, complained_units, coalesce(next_due_at < (select platform.now()), false) as overdue from ticket
    where not complained_units && array['SY-ZHZX', 'SY'] and not 'SY-ZHZX-D1' = any (complained_officers) and status not in ('CLOSED', 'OUT_OF_SCOPE') order by next_due_at nulls last, id limit 51` });
  const page = rows.slice(0, 50);
  const { rows: deadlines } = await pool.query({ name: 'deadlines', text: `
    select subject_id, kind, due_at, met_at, withdrawn_at, paused_at, coalesce(met_at, (select platform.now())) > due_at as late from deadline where subject_id = any ($1::uuid[]) order by due_at, id`, values: [page.map(({ id }) => id)] });
  const dueDates = new Map<string, object[]>(page.map(({ id }) => [id, []]));
  for (const d of deadlines) dueDates.get(d.subject_id)!.push({ kind: d.kind, dueAt: inShanghai(d.due_at), state: d.withdrawn_at ? 'WITHDRAWN' : d.met_at ? (d.late ? 'MET_LATE' : 'MET') : d.paused_at ? 'PAUSED' : d.late ? 'OVERDUE' : 'RUNNING' });
  return { data: { tickets: {
    nodes: page.map((row) => ({
      id: row.id, number: row.number, title: row.title, status: row.status, handlingUnit: row.handling_unit && { code: row.handling_unit, name: units.get(row.handling_unit) },
      nextDueAt: inShanghai(row.next_due_at), nextDueKind: row.next_due_kind, overdue: row.overdue, nextSteps: [...nextSteps[row.status]!, ...always(row.complained_units)], dueDates: dueDates.get(row.id),
    })),
    pageInfo: { hasNextPage: rows.length > 50 },
  } } };
}

interface Filing { idempotencyKey: string; title: string; content: string; contactName: string; contactPhone: string }

/** A ticket with its number, identity, timeline, first deadline with three steps, entry in the trail, and key: one transaction, the statements in the service's order. */
async function file({ idempotencyKey, title, content, contactName, contactPhone }: Filing) {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query({ name: 'key lock', text: 'select pg_advisory_xact_lock(hashtextextended($1, 0))', values: [idempotencyKey] });
    const { rows: [earlier] } = await client.query({ name: 'key', text: "select input_hash, result_id from idempotency_key where principal = 'bare' and mutation = 'fileTicket' and key = $1", values: [idempotencyKey] });
    if (earlier) throw new Error('used before');
    const { rows: [clock] } = await client.query({ name: 'now', text: 'select platform.now() as now' });
    const now = clock.now as Date;
    const id = randomUUID();
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', sealingKey, nonce).setAAD(Buffer.from(id));
    const body = Buffer.concat([cipher.update(JSON.stringify({ contactName, contactPhone })), cipher.final()]);
    await client.query({ name: 'identity', text: 'select write_complainant($1, $2, $3)', values: [id, 'k1', Buffer.concat([nonce, cipher.getAuthTag(), body])] });
    const day = inShanghai(now).slice(0, 10);
    const { rows: [serial] } = await client.query({ name: 'serial', text: 'insert into ticket_serial (day, last) values ($1, 1) on conflict (day) do update set last = ticket_serial.last + 1 returning last', values: [day] });
    const number = `SY${day.replaceAll('-', '')}-${String(serial.last).padStart(4, '0')}`;
    const due = new Date(now.getTime() + 86_400_000);
    await client.query({ name: 'ticket', text: `insert into ticket (id, number, version, fingerprint, imported, channel, kind, category, title, content, status, reporter_kind, confidential, assisting_units, complained_units, complained_officers, filed_by, received_at, round, rulebook_version, next_due_at, next_due_kind, changed_at)
      values ($1, $2, 1, $3, false, 'HOTLINE_12345', 'HELP', '用电', $4, $5, 'RECEIVED', 'PERSON', false, '{}', '{}', '{}', 'officer:SY-ZHZX-D1', $6, 1, 1, $7, 'ACCEPT', $6)`, values: [id, number, idempotencyKey, title, content, now, due] });
    await client.query({ name: 'step', text: `insert into ticket_step (id, ticket_id, step, at, by_kind, officer_code, unit_code, principal, inferred) values ($1, $2, 'RECEIVE', $3, 'OFFICER', 'SY-ZHZX-D1', 'SY-ZHZX', 'officer:SY-ZHZX-D1', false)`, values: [randomUUID(), id, now] });
    const deadline = randomUUID();
    await client.query({ name: 'deadline', text: `insert into deadline (id, subject_id, kind, round, start_at, working_days, added_days, pauses, rule_key, rulebook_version, calendar_version, due_at, provisional, generation, plan) values ($1, $2, 'ACCEPT', 1, $3, 1, 0, '[]', 'ticket.accept', 1, 1, $4, false, 1, '[]')`, values: [deadline, id, now, due] });
    await client.query({ name: 'steps', text: `insert into deadline_step (id, deadline_id, step, days, recipients, generation, due_at, state)
      values ($1, $4, 'REMIND', 1, '{HANDLER}', 1, $5, 'PENDING'), ($2, $4, 'BREACH', 0, '{HANDLER}', 1, $5, 'PENDING'), ($3, $4, 'ESCALATE', 1, '{UNIT_HEAD}', 1, $5, 'PENDING')`, values: [randomUUID(), randomUUID(), randomUUID(), deadline, due] });
    const after = { status: 'RECEIVED', kind: 'HELP', category: '用电', channel: 'HOTLINE_12345', confidential: false, imported: false, fingerprint: idempotencyKey, complainedUnits: [], complainedOfficers: [], assistingUnits: [], receivedAt: now, round: 1, nextDueAt: due, nextDueKind: 'ACCEPT' };
    await client.query({ name: 'trail', text: `insert into audit_entry (id, actor_kind, principal, unit_code, action, subject_type, subject_id, outcome, before, after, trace_id) values ($1, 'OFFICER', 'officer:SY-ZHZX-D1', 'SY-ZHZX', 'RECEIVE', 'Ticket', $2, 'DONE', '{}', $3, $4)`, values: [randomUUID(), id, after, randomUUID()] });
    await client.query({ name: 'key kept', text: "insert into idempotency_key (principal, mutation, key, input_hash, result_id) values ('bare', 'fileTicket', $1, $2, $3)", values: [idempotencyKey, idempotencyKey, id] });
    await client.query('commit');
    return { data: { fileTicket: { number } } };
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const asked = request.url === '/list' ? list() : file(JSON.parse(Buffer.concat(chunks).toString()) as Filing);
    asked.then((answer) => answerWith(200, answer), (error: Error) => answerWith(500, { errors: [error.message] }));
  });
  const answerWith = (status: number, answer: object) => {
    const text = JSON.stringify(answer);
    response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text);
  };
});
server.listen(0, '127.0.0.1', () => process.send!({ port: (server.address() as AddressInfo).port }));
for (const end of ['disconnect', 'SIGTERM'] as const) process.once(end, () => process.exit());
