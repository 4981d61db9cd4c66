import { ask, type Access as GatewayAccess } from '../client/ask.ts';
import type { ApiRow } from './batches.ts';
import type { Table } from './tables.ts';

export interface Access extends GatewayAccess { source: string | undefined; update: boolean; dryRun: boolean }
export interface RowResult { line: number; outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'REFUSED'; problems: { field: string; value: string | null; reason: string }[] }

/** Sends one batch. */
export async function importBatch({ mutation, options }: Table, rows: readonly ApiRow[], { source, update, dryRun, ...access }: Access): Promise<RowResult[]> {
  const query = `mutation($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { results { line outcome problems { field value reason } } } }`;
  const input = { ...(options.includes('source') && { sourceSystem: source ?? null }), ...(options.includes('update') && { update }), dryRun, rows };
  const { results } = await ask<{ results: RowResult[] }>({ query, variables: { input }, field: mutation, what: '导入结果', again: '；已登记的不会重复' }, access);
  return results;
}
