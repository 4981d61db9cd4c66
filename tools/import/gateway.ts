import { ask, type Access as GatewayAccess } from '../client/ask.ts';
import type { ApiRow } from './batches.ts';

export interface Access extends GatewayAccess { source: string | undefined; dryRun: boolean }
export interface RowResult { line: number; externalNo: string; outcome: 'CREATED' | 'UNCHANGED' | 'REFUSED'; problems: { field: string; value: string | null; reason: string }[] }

const query = `mutation($input: ImportTicketsInput!) {
  importTickets(input: $input) { results { line externalNo outcome problems { field value reason } } }
}`;

/** Sends one batch. */
export async function importBatch(rows: readonly ApiRow[], access: Access): Promise<RowResult[]> {
  const variables = { input: { sourceSystem: access.source ?? null, dryRun: access.dryRun, rows } };
  const { results } = await ask<{ results: RowResult[] }>({ query, variables, field: 'importTickets', what: '导入结果', again: '；已登记的不会重复' }, access);
  return results;
}
