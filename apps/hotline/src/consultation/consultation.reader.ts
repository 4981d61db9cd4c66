import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { DirectoryClient, unitStub } from '@bangban/directory-client';
import type { ConsultationMethod } from '../generated/graphql.ts';

interface Row { id: string; firstReceiver: string | null; answeredAt: string | null; minutes: number | null; attempts: { at: string; method: ConsultationMethod; unit: string | null; answered: boolean }[] }

/** How consultations were taken in and answered; those of other kinds have nothing of the sort. */
@Injectable()
export class ConsultationReader {
  constructor(private readonly em: EntityManager, private readonly client: DirectoryClient) {}

  async ofTickets(ids: readonly string[]) {
    const { directory } = this.client;
    const { rows } = await sql<Row>`
      select t.id, (select s.unit_code from ticket_step s where s.ticket_id = t.id and s.step = 'ACCEPT' limit 1) as "firstReceiver", t.fed_back_at as "answeredAt",
        round(extract(epoch from t.fed_back_at - t.received_at) / 60)::int as minutes,
        coalesce((select jsonb_agg(jsonb_build_object('at', a.at, 'method', a.method, 'unit', a.unit_code, 'answered', a.answered) order by a.at, a.id) from consultation_attempt a where a.ticket_id = t.id), '[]') as attempts
      from ticket t where t.id = any(${[...ids]}::uuid[]) and t.kind = 'CONSULTATION'`.execute(this.em.getKysely());
    return new Map(rows.map(({ id, firstReceiver, answeredAt, minutes, attempts }) => [id, {
      firstReceiverId: firstReceiver, firstReceiver: unitStub(directory, firstReceiver), answeredAt, minutesToAnswer: minutes,
      attempts: attempts.map(({ at, unit, ...rest }) => ({ ...rest, at: new Date(at), unitId: unit, unit: unitStub(directory, unit) })),
    }]));
  }
}
