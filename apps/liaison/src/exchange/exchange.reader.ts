import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql, type RawBuilder } from 'kysely';
import { DirectoryClient, officerStub, reachOf, unitStub } from '@bangban/directory-client';
import { pageSize, refuse, type Actor } from '@bangban/kernel';
import { pageByTime, type RequestContext } from '@bangban/platform';
import type { QuerySpecialistExchangesArgs, SpecialistExchangeChannel, SpecialistExchangeFilter } from '../generated/graphql.ts';
import { seesTheDistrict } from '../liaison.policy.ts';
import { PairingReader } from '../pairing/pairing.reader.ts';
import { SpecialistReader } from '../specialist/specialist.reader.ts';

interface Row { id: string; pairingId: string; specialistId: string; channel: SpecialistExchangeChannel; heldOn: string; content: string; recordedById: string; recordedUnitId: string }

/** Both sides see what they have told each other, and who looks at the district; the enterprise, of whom they speak, does not. */
@Injectable()
export class ExchangeReader {
  constructor(private readonly em: EntityManager, private readonly client: DirectoryClient, private readonly pairings: PairingReader, private readonly specialists: SpecialistReader) {}

  list(actor: Actor, { filter, ...page }: QuerySpecialistExchangesArgs, size = pageSize(page)) {
    return pageByTime(this.em, { columns, from, where: sql`${this.visible(actor)} and ${matching(filter)}`, time: sql`(v.held_on::timestamp at time zone 'Asia/Shanghai')`, id: sql`v.id` }, page, (row: Row) => this.shown(row), size);
  }

  async one(actor: Actor, id: string) {
    const { rows: [row] } = await sql<Row>`select ${columns} from ${from} where ${this.visible(actor)} and v.id = ${id}`.execute(this.em.getKysely());
    return row ? this.shown(row) : refuse('NOT_FOUND', { what: '沟通联系', id });
  }

  private visible(actor: Actor): RawBuilder<boolean> {
    if (actor.kind === 'OFFICER' ? seesTheDistrict(actor) : actor.kind !== 'MACHINE' || !actor.operations.includes('READ')) return actor.kind === 'OFFICER' ? sql<boolean>`true` : sql<boolean>`false`;
    const reach = reachOf(this.client.directory, actor);
    return sql<boolean>`(p.holder_unit = any(${reach}::text[]) or x.unit_code = any(${reach}::text[]))`;
  }

  private shown(row: Row) {
    const { directory } = this.client;
    return {
      ...row, recordedBy: officerStub(directory, row.recordedById), recordedUnit: unitStub(directory, row.recordedUnitId),
      pairing: (_: unknown, context: RequestContext) => this.pairings.load(context, row.pairingId),
      specialist: (_: unknown, context: RequestContext) => this.specialists.load(context, row.specialistId),
    };
  }
}

const from = sql`specialist_exchange v join pairing p on p.id = v.pairing_id join enterprise_specialist x on x.id = v.specialist_id`;
const columns = sql`v.id, v.pairing_id as "pairingId", v.specialist_id as "specialistId", v.channel, v.held_on::text as "heldOn", v.content, v.recorded_at as "recordedAt", v.recorded_by as "recordedById", v.recorded_unit as "recordedUnitId"`;

function matching(filter: SpecialistExchangeFilter | null | undefined): RawBuilder<unknown> {
  const { pairing, specialist, unit, channel, from: first, until } = filter ?? {};
  return sql.join([
    pairing ? sql`v.pairing_id::text = ${pairing.toLowerCase()}` : sql`true`,
    specialist ? sql`v.specialist_id::text = ${specialist.toLowerCase()}` : sql`true`,
    unit ? sql`p.holder_unit = ${unit}` : sql`true`,
    channel ? sql`v.channel = ${channel}` : sql`true`,
    first ? sql`v.held_on >= ${first}::date` : sql`true`,
    until ? sql`v.held_on <= ${until}::date` : sql`true`,
  ], sql` and `);
}
