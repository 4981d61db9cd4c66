import { Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { z } from 'zod';
import { DirectoryClient } from '@bangban/directory-client';
import { refuse } from '@bangban/kernel';
import { parseInput } from '@bangban/platform';
import { checkHolder, holderForm, type Holder } from '../pairing/pairing.rules.ts';
import type { PairingScheme } from './scheme.entity.ts';

const pairsForm = z.array(z.object({ creditCode: z.string().trim(), holder: holderForm })).min(1, '至少一个').max(100, '最多100个');
export type PlannedPair = z.input<typeof pairsForm>[number];

/** The pairs of a draft, one an enterprise: no pairings yet, so nobody has a duty by them. */
@Injectable()
export class SchemePlan {
  constructor(private readonly client: DirectoryClient) {}

  async put(em: EntityManager, scheme: PairingScheme, given: readonly PlannedPair[]): Promise<number> {
    const pairs = parseInput(pairsForm, given);
    for (const pair of pairs) await this.putOne(em, scheme, pair);
    return new Set(pairs.map(({ creditCode }) => creditCode)).size;
  }

  /** What became of it: a later one of the same enterprise stands for an earlier. */
  async putOne(em: EntityManager, { id, ...scheme }: Pick<PairingScheme, 'id' | 'units' | 'leaders'>, { creditCode, holder }: { creditCode: string; holder: Holder }): Promise<'CREATED' | 'UPDATED' | 'UNCHANGED'> {
    checkHolder(this.client.directory, scheme, holder);
    const [known] = await em.execute<{ unit: string | null; officer: string | null }[]>(`select l.holder_unit as unit, l.holder_officer as officer from enterprise e left join planned_pairing l on l.scheme_id = ? and l.credit_code = e.credit_code
      where e.credit_code = ?`, [id, creditCode]);
    if (!known) return refuse('NOT_FOUND', { what: '企业', id: creditCode });
    if (known.unit === holder.unit && known.officer === holder.officer) return 'UNCHANGED';
    await em.execute(`insert into planned_pairing values (?, ?, ?, ?) on conflict (scheme_id, credit_code) do update set holder_unit = excluded.holder_unit, holder_officer = excluded.holder_officer`, [id, creditCode, holder.unit, holder.officer]);
    return known.unit ? 'UPDATED' : 'CREATED';
  }

  async drop(em: EntityManager, { id }: PairingScheme, creditCodes: readonly string[]): Promise<number> {
    if (creditCodes.length < 1 || creditCodes.length > 100) refuse('OUT_OF_RANGE', { field: 'creditCodes', min: 1, max: 100 });
    return (await sql`delete from planned_pairing where scheme_id = ${id} and credit_code = any(${creditCodes}::text[]) returning credit_code`.execute(em.getKysely())).rows.length;
  }

  /** The pairings of another scheme that last until its end. */
  async copy(em: EntityManager, source: PairingScheme, to: PairingScheme): Promise<number> {
    const copied = await em.execute<unknown[]>(`insert into planned_pairing select ?, p.credit_code, p.holder_unit, p.holder_officer from pairing p join enterprise e on e.credit_code = p.credit_code
      where p.scheme_id = ? and coalesce(p.end_kind, 'SCHEME_CLOSED') = 'SCHEME_CLOSED' and p.ends_on >= p.starts_on and e.above_scale_industrial and e.status = 'ACTIVE' returning credit_code`, [to.id, source.id]);
    return copied.length;
  }

  /** All of them, taken out: they become pairings. */
  async take(em: EntityManager, { id }: PairingScheme) {
    const rows = await em.execute<{ creditCode: string; unit: string; officer: string | null }[]>('delete from planned_pairing where scheme_id = ? returning credit_code as "creditCode", holder_unit as unit, holder_officer as officer', [id]);
    return rows.map(({ creditCode, ...holder }) => ({ creditCode, holder }));
  }
}
