import { existsSync, readFileSync } from 'node:fs';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema, type GraphQLSchema } from 'graphql';
import type { Composition } from './compose.ts';

export interface Committed { supergraph: string; released: string }

/** Everything that must not be merged: one line per finding, none when all is well. */
export async function findings({ supergraphSdl, api, hints }: Composition, files: Committed, allowBreaking: boolean): Promise<string[]> {
  return [
    ...hints.map((hint) => `hint: ${hint}`),
    ...(textOf(files.supergraph) === supergraphSdl ? [] : ['stale: apps/gateway/supergraph.graphql is not what the files compose to; run: npm run supergraph']),
    ...(allowBreaking ? [] : await breaking(files.released, api)),
  ];
}

async function breaking(released: string, api: GraphQLSchema): Promise<string[]> {
  const before = textOf(released);
  if (before === undefined) return ['missing: released.graphql, the schema that front ends rely on; run: npm run supergraph -- --release'];
  const changes = await diff(buildSchema(before), api);
  return changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ message, path }) => `breaking: ${message}${path ? ` (${path})` : ''}; keep it, or allow it with --allow-breaking and a line in the changelog`);
}

const textOf = (file: string): string | undefined => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);
