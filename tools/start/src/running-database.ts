import { runningServer, SetupError } from '@bangban/postgres';
import { dataFolder } from './data-folder.ts';
import { settingsFrom } from './settings.ts';

/** An administrator's URL of the platform's database: the one that DATABASE_URL names, or that of the `npm start` which runs here. */
export function runningDatabase(env: NodeJS.ProcessEnv, root: string): string {
  const { databaseUrl, dir } = settingsFrom([], env, root);
  const url = databaseUrl ?? runningServer(dataFolder(dir).postgres, 'bangban');
  if (!url) throw new SetupError('找不到正在运行的平台：请先执行 npm start，或设置 DATABASE_URL（管理员的连接地址）。');
  return url;
}

/** The administrator's URL that DATABASE_URL names, for what is never done to a database by chance. */
export function givenDatabase(env: NodeJS.ProcessEnv, purpose: string): string {
  const { databaseUrl } = settingsFrom([], env, '.');
  if (!databaseUrl) throw new SetupError(`请设置 DATABASE_URL（管理员的连接地址）${purpose}`);
  return databaseUrl;
}
