import DataLoader from 'dataloader';
import type { RequestContext } from './request-context.ts';

/** One loader per request and name: what a list's rows ask one by one is fetched in one statement. */
export function batched<V>({ loaders }: RequestContext, name: string, fetch: (ids: readonly string[]) => Promise<Map<string, V>>, missing: V): DataLoader<string, V> {
  let loader = loaders.get(name) as DataLoader<string, V> | undefined;
  if (!loader) {
    loader = new DataLoader<string, V>(async (ids) => { const found = await fetch(ids); return ids.map((id) => found.get(id) ?? missing); });
    loaders.set(name, loader);
  }
  return loader;
}
