// npm run audit -- verify | anchor : whether the services' audit trails are as they were written
import { fileURLToPath } from 'node:url';
import { keepAnchor } from '@bangban/platform/chain';
import { processNow } from '@bangban/platform/clock';
import { connected, ownerUrl, SetupError } from '@bangban/postgres';
import { runningDatabase } from '@bangban/start/running-database';
import { anchorsFolder } from '@bangban/start/anchors';
import { chainOf } from './chain.ts';
import { sentence } from './findings.ts';
import { settingsFrom, usage, type Settings } from './settings.ts';
import { verify, type Verdict } from './verify.ts';

try {
  const settings = settingsFrom(process.argv.slice(2));
  if (settings) process.exitCode = await run(settings);
  else console.log(usage);
} catch (error) {
  process.exitCode = 2;
  console.error(error instanceof SetupError ? error.message : error);
}

async function run({ command, services, anchors }: Settings): Promise<number> {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const url = runningDatabase(process.env, root);
  const folder = anchorsFolder(anchors, process.env, root);
  let found = 0;
  for (const service of services) {
    if (command === 'anchor') {
      const { head } = await connected(ownerUrl(url, service), chainOf);
      await keepAnchor(folder, { service, seq: head.seq, hash: head.hash.toString('hex'), at: processNow().toISOString() });
      console.log(`${service}：已锚定到第 ${head.seq} 号，写入 ${folder}。`);
      continue;
    }
    const verdict = await verify(url, service, folder, progress(service));
    for (const line of told(verdict, folder)) console.log(line);
    found += verdict.findings.length;
  }
  return found ? 1 : 0;
}

function told({ service, entries, upTo, checkpoint, anchors, findings }: Verdict, folder: string): string[] {
  return [
    `${service}：核验 ${entries} 条，到第 ${upTo} 号；对照锚定 ${anchors} 处${anchors ? '' : `（${folder} 中没有，锚定之后的截尾和整段改写无从发现）`}。`,
    ...(checkpoint ? [`  第 ${checkpoint.seq} 号及以前已于 ${checkpoint.at} 按期清理（最近一次 ${checkpoint.removed} 条，${checkpoint.reason}），从其后核起。`] : []),
    ...findings.map((finding) => `  ✗ ${sentence(finding)}`),
    ...(findings.length ? [`${service}：发现 ${findings.length} 处问题，请保留现场并立即上报。`] : [`${service}：完好。`]),
  ];
}

/** A line each hundred thousand entries, for who waits. */
function progress(service: string): (done: number, total: number) => void {
  let next = 100_000;
  return (done, total) => {
    if (done < next) return;
    next += 100_000;
    console.error(`${service}：已核验 ${done}/${total} 条…`);
  };
}
