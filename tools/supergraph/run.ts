import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { findings } from './check.ts';
import { compose, printApi, type Composition } from './compose.ts';

/** `npm run supergraph`: composes and writes; `--check` compares and fails; `--release` writes what front ends may rely on. Returns the exit code. */
export async function run(root: string, services: readonly string[], args: string[], print: (line: string) => void): Promise<number> {
  const { values: asked } = parseArgs({ args, options: { check: { type: 'boolean' }, release: { type: 'boolean' }, 'allow-breaking': { type: 'boolean', default: false } } });
  const files = { supergraph: join(root, 'apps/gateway/supergraph.graphql'), released: join(root, 'released.graphql') };
  let composition: Composition;
  try {
    composition = await compose(root, services);
  } catch (error) {
    print(`the supergraph does not compose:\n${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
  if (asked.check) return report(await findings(composition, files, asked['allow-breaking']), print);
  write(files.supergraph, composition.supergraphSdl);
  print(`wrote apps/gateway/supergraph.graphql from ${services.join(', ')}`);
  if (asked.release) {
    write(files.released, printApi(composition.api));
    print('wrote released.graphql');
  }
  return report(composition.hints.map((hint) => `hint: ${hint}`), print);
}

function report(found: string[], print: (line: string) => void): number {
  for (const finding of found) print(finding);
  print(found.length === 0 ? 'the supergraph is sound' : `${found.length} to mend`);
  return found.length === 0 ? 0 : 1;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
