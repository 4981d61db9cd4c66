import type { Client } from './client.ts';
import type { PostgresServer } from './postgres.ts';
import type { Complainant } from './filing.ts';
import type { Revealed, Stored } from './filed.ts';

/** Every ticket of a run, with what rides with it; the key of each filing begins with the label. */
export async function storedTickets(postgres: PostgresServer, label: string): Promise<Stored[]> {
  // tables that were filled a moment ago: without this each ticket is looked up by reading them all
  await postgres.ask('analyze hotline.ticket, hotline.ticket_step, hotline.deadline, hotline.deadline_step, hotline.complainant, hotline.idempotency_key');
  return postgres.ask<Stored & Record<string, unknown>>(stored, [label]);
}

const stored = `
  with keys as (select result_id, array_agg(key) as keys from hotline.idempotency_key where mutation = 'fileTicket' and key like $1 || '-%' group by 1)
  select t.id, t.number, t.title, coalesce(keys.keys, '{}') as keys,
    (select count(*) from hotline.ticket_step s where s.ticket_id = t.id and s.step = 'RECEIVE')::int as receipts,
    (select count(*) from hotline.deadline d where d.subject_id = t.id and d.kind = t.next_due_kind and d.due_at = t.next_due_at and d.met_at is null and d.withdrawn_at is null)::int as deadlines,
    (select count(*) from hotline.deadline d join hotline.deadline_step s on s.deadline_id = d.id where d.subject_id = t.id and s.step = 'BREACH' and s.due_at = d.due_at)::int as breaches,
    (select count(*) from hotline.complainant c where c.ticket_id = t.id)::int as identities
  from hotline.ticket t left join keys on keys.result_id = t.id::text where t.title like '% ' || $1 || '-%'`;

const atATime = 20;

/** Asks the platform itself who stands behind each ticket. */
export async function revealAll(gateway: Client, ids: readonly string[]): Promise<Map<string, Revealed>> {
  const revealed = new Map<string, Revealed>();
  const batches = Array.from({ length: Math.ceil(ids.length / atATime) }, (_, index) => ids.slice(index * atATime, (index + 1) * atATime));
  const next = async () => {
    for (let batch = batches.pop(); batch; batch = batches.pop()) {
      const fields = batch.map((id, index) => `t${index}: revealComplainant(input: { id: "${id}", purpose: "核对" }) { contactName contactPhone creditCode enterpriseName }`);
      const { body, failure, status } = await gateway.ask('officer:SY-ZHZX-D1', `mutation { ${fields.join(' ')} }`);
      batch.forEach((id, index) => {
        const said = body?.data?.[`t${index}`] as Complainant | null | undefined;
        revealed.set(id, said ?? { refused: body?.errors?.find(({ path }) => path?.[0] === `t${index}`)?.extensions?.code ?? failure ?? `status ${status}` });
      });
    }
  };
  await Promise.all([next(), next(), next()]);
  return revealed;
}
