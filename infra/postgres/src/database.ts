import pg from 'pg';
import { connected } from './connect.ts';
import { SetupError } from './setup-error.ts';
import { databaseName, databaseUrl } from './urls.ts';

/** Makes the URL's database when the server does not have it yet, in UTF-8 and with letters beyond ASCII. */
export async function ensureDatabase(url: string, onLine: (line: string) => void = () => {}): Promise<void> {
  const name = databaseName(url);
  try {
    await connected(url, async () => {});
  } catch (error) {
    if ((error as { code?: string }).code !== '3D000') throw error;
    const made = await connected(databaseUrl(url, 'postgres'), (client) => create(client, name));
    if (made) onLine(`已新建数据库 ${name}。`);
  }
}

export type Guarantees = { throwaway?: boolean; onLine?: (line: string) => void };

/** Refuses a server that could lose what it acknowledged, or that cannot hold Chinese. */
export async function checkServer(client: pg.Client, { throwaway = false, onLine = () => {} }: Guarantees): Promise<void> {
  const { rows: [server] } = await client.query<Record<'version' | 'encoding' | 'name' | 'off', string>>(`
    select current_setting('server_version_num')::int / 10000 as version, current_setting('server_encoding') as encoding, current_database() as name,
           array_to_string(array(select name from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting = 'off'), '、') as off`);
  if (Number(server!.version) < 15) throw new SetupError(`PostgreSQL ${server!.version} 过旧：需要 15 或更新的版本。`);
  if (server!.off && !throwaway) throw new SetupError(`PostgreSQL 关闭了 ${server!.off}，断电会丢失已确认的数据：请在 postgresql.conf 中设为 on 并重新加载，再执行 npm start。`);
  if (server!.encoding !== 'UTF8') throw new SetupError(`数据库 ${server!.name} 的编码是 ${server!.encoding}，存不下中文：请把 DATABASE_URL 中的库名改为一个还不存在的名字（如 bangban），会自动以 UTF8 建好。`);
  const { rows: [letters] } = await client.query<{ chinese: boolean }>(`select '电' ~ '\\w' as chinese`);
  if (!letters!.chinese) onLine(`数据库 ${server!.name} 的 LC_CTYPE 不识汉字，中文搜索会变慢；建议改用 LC_CTYPE 为 C.UTF-8 的数据库。`);
}

async function create(client: pg.Client, name: string): Promise<boolean> {
  const quoted = pg.escapeIdentifier(name);
  // The locale's name differs from system to system; the last try takes whatever the template has.
  for (const how of [`template template0 encoding 'UTF8' lc_ctype 'C.UTF-8' lc_collate 'C.UTF-8'`, `template template0 encoding 'UTF8' lc_ctype 'en_US.UTF-8' lc_collate 'en_US.UTF-8'`, `template template0 encoding 'UTF8'`]) {
    try {
      await client.query(`create database ${quoted} ${how}`);
      return true;
    } catch (error) {
      const { code, message } = error as { code?: string; message: string };
      if (code === '42P04') return false;
      if (code === '42501') throw new SetupError(`没有数据库 ${name}，而该账号无权新建：请由管理员建库（CREATE DATABASE ${quoted} ENCODING 'UTF8'），或授予 CREATEDB。`);
      if (how.endsWith(`'UTF8'`)) throw new SetupError(`建不了数据库 ${name}：${message}。请由管理员建好后再执行 npm start。`);
    }
  }
  return false;
}
