// npm run migrate : DATABASE_URL is an administrator's, of a database that npm start or infra/postgres has prepared
import { SetupError } from '@bangban/postgres';
import { migrateAll } from '@bangban/start/migrate';
import { givenDatabase } from '@bangban/start/running-database';

try {
  await migrateAll(givenDatabase(process.env, '，再执行 npm run migrate。'), (line) => console.log(`已迁移 ${line}`));
  console.log('数据库结构已是最新。');
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
