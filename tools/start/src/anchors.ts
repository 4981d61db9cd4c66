import { resolve } from 'node:path';
import { dataFolder } from './data-folder.ts';
import { settingsFrom } from './settings.ts';

/** The folder with the audit trails' anchors: the one given, else `AUDIT_ANCHORS`, else that of the `npm start` which runs here. */
export function anchorsFolder(given: string | undefined, env: NodeJS.ProcessEnv, root: string): string {
  const named = given ?? (env.AUDIT_ANCHORS || undefined);
  return named ? resolve(env.INIT_CWD ?? '.', named) : dataFolder(settingsFrom([], env, root).dir).anchors;
}
