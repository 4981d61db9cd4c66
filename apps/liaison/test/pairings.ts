import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Actor } from '@bangban/kernel';
import { cast, type RunningService } from '@bangban/testing';

export const registered = parse(readFileSync(join(import.meta.dirname, '../../../data/enterprises.csv')), { columns: true, bom: true }) as { credit_code: string; name: string; locality: string; above_scale_industrial: 'Y' | 'N'; key_enterprise: 'Y' | 'N' }[];
/** Codes of the data's above-scale industrial enterprises. */
export const aboveScale = registered.filter((row) => row.above_scale_industrial === 'Y').map((row) => row.credit_code);
export const lead = cast.handler('SY-GXJ');

/** As a register taken over would have them: all of one locality. */
export async function registerEnterprises(liaison: RunningService, locality = 'SY-DX'): Promise<void> {
  for (const { credit_code, name, above_scale_industrial, key_enterprise } of registered) {
    await liaison.db.query(`insert into liaison.enterprise (credit_code, name, former_names, former_codes, locality, above_scale_industrial, key_enterprise, status, phones, registered_at, registered_by)
      values ($1, $2, '{}', '{}', $3, $4, $5, 'ACTIVE', '{}', now(), 'test')`, [credit_code, name, locality, above_scale_industrial === 'Y', key_enterprise === 'Y']);
    await liaison.db.query(`insert into liaison.enterprise_listing (id, credit_code, list, since, entered_at, entered_by)
      select gen_random_uuid(), $1, list, '2024-01-01', now(), 'test' from unnest($2::text[]) as l (list)`, [credit_code, [...(above_scale_industrial === 'Y' ? ['ABOVE_SCALE_INDUSTRIAL'] : []), ...(key_enterprise === 'Y' ? ['KEY_ENTERPRISE'] : [])]]);
  }
}

const scheme = 'id version title documentNumber year startsOn endsOn status units { code } leaders { code title } copiedFromId plannedCount pairingCount draftedById publishedAt publishedById closedAt closedById';
const pairing = 'id version number schemeId creditCode byLeader holderUnitId holderUnit { name } holderOfficerId holderOfficer { title } startsOn endsOn state endKind endReason predecessorId successorId openedById endedAt endedById';
const mutations: Record<string, [string, string, string]> = {
  draftPairingScheme: ['DraftPairingSchemeInput', 'pairingScheme', scheme], amendPairingScheme: ['AmendPairingSchemeInput', 'pairingScheme', scheme], planPairings: ['PlanPairingsInput', 'pairingScheme', scheme],
  dropPlannedPairings: ['DropPlannedPairingsInput', 'pairingScheme', scheme], publishPairingScheme: ['PairingSchemeStepInput', 'pairingScheme', scheme], closePairingScheme: ['PairingSchemeStepInput', 'pairingScheme', scheme],
  openPairing: ['OpenPairingInput', 'pairing', pairing], changeLiaisonOfficer: ['ChangeLiaisonOfficerInput', 'pairing', pairing], handOverPairing: ['HandOverPairingInput', 'pairing', pairing], endPairing: ['EndPairingInput', 'pairing', pairing],
};

/** Schemes and pairings as a front end would have them. */
export function pairingOffice(liaison: RunningService) {
  const tries = (actor: Actor, name: string, input: Record<string, unknown>) => {
    const [type, result, fields] = mutations[name]!;
    return liaison.ask(actor, `mutation($input: ${type}!) { ${name}(input: $input) { ${result} { ${fields} } } }`, { input: { idempotencyKey: randomUUID(), ...input } });
  };
  const does = async (actor: Actor, name: string, input: Record<string, unknown>) => {
    const { data, code, message, facts } = await tries(actor, name, input);
    if (code) throw new Error(`${name}: ${code} ${message} ${JSON.stringify(facts)}`);
    return data[name][mutations[name]![1]];
  };
  return {
    tries, does,
    published: async (over: Record<string, unknown> = {}) => {
      const { id, version } = await does(lead, 'draftPairingScheme', { title: '2026年度挂钩帮扶活动实施方案', documentNumber: '宿豫工信〔2026〕1号', startsOn: '2026-01-01', endsOn: '2026-12-31', ...over });
      return does(lead, 'publishPairingScheme', { id, expectedVersion: version });
    },
    pairings: async (actor: Actor, args = '') => {
      const { data, code } = await liaison.ask(actor, `{ pairings${args} { totalCount nodes { ${pairing} } pageInfo { hasNextPage endCursor } } }`);
      if (code) throw new Error(code);
      return data.pairings;
    },
    /** What is owed by a pairing: its periods with the state that each is in now. */
    owed: (pairingId: string, kind?: string) => liaison.db.query<{ kind: string; starts: string; ends: string; unit: string; officer: string | null; cancelled: boolean; fulfilled: boolean }>(
      `select d.kind, p.starts_on::text as starts, p.ends_on::text as ends, p.unit_code as unit, p.officer_code as officer, p.cancelled_at is not null as cancelled, p.fulfilled_at is not null as fulfilled
       from liaison.duty_period p join liaison.duty d on d.id = p.duty_id where d.subject_id = $1 and ($2::text is null or d.kind = $2) order by p.starts_on, d.kind`, [pairingId, kind ?? null]),
    /** Notices wanted about it, oldest first. */
    told: (id: string) => liaison.db.query<{ text: string; recipients: string[] }>(`select payload ->> 'text' as text, payload -> 'recipients' as recipients from liaison.event where name = 'notice.wanted' and payload -> 'subject' ->> 'id' = $1 order by id`, [id]),
  };
}
