// npm run migrate : DATABASE_URL is an administrator's, of a database that npm start or infra/postgres has prepared
import { SetupError } from '@bangban/postgres';
import { migrateAll } from '@bangban/start/migrate';

try {
  const { DATABASE_URL } = process.env;
  if (!DATABASE_URL) throw new SetupError('请设置 DATABASE_URL（管理员的连接地址），再执行 npm run migrate。');
  await migrateAll(DATABASE_URL, (line) => console.log(`已迁移 ${line}`));
  console.log('数据库结构已是最新。');
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
