import { parseArgs } from 'node:util';
import { flushChanges, FsTree } from 'nx/src/generators/tree.js';
import { localDate } from '@bangban/working-time';
import { changes, generateAggregate, generateService } from './generate.ts';

const usage = `用法：
  npm run generate -- service <名> <中文名>              新建一个服务，例如 service meetings 会议
  npm run generate -- aggregate <服务> <名> <中文名>      在服务中新建一个文件夹，例如 aggregate meetings forum 恳谈会
  加 --dry-run 只列出将新建和修改的文件，不写入`;

const { values: { 'dry-run': dryRun }, positionals: [kind, ...rest] } = parseArgs({ allowPositionals: true, options: { 'dry-run': { type: 'boolean', default: false } } });
const today = localDate(new Date()).replaceAll('-', '');
const tree = new FsTree(process.cwd(), false);
const isName = (text: string | undefined): text is string => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text ?? '');
try {
  if (kind === 'service' && rest.length === 2 && isName(rest[0])) generateService(tree, { name: rest[0], label: rest[1]!, today });
  else if (kind === 'aggregate' && rest.length === 3 && isName(rest[0]) && isName(rest[1])) generateAggregate(tree, { service: rest[0], name: rest[1], label: rest[2]!, today });
  else throw new Error(usage);
  for (const line of changes(tree)) console.log(line);
  if (!dryRun) {
    flushChanges(process.cwd(), tree.listChanges());
    console.log('接下来：npm install（新服务）、npm run codegen、npm run supergraph、npm test -- apps/<服务>');
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
