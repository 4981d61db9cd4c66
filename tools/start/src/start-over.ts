import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { dropPlatform, removeEmbedded, SetupError } from '@bangban/postgres';
import type { DataFolder } from './data-folder.ts';

/** `--fresh`: everything goes, once somebody has said so. Nothing but what the platform itself made is deleted. */
export async function startOver(folder: DataFolder, databaseUrl: string | undefined, agreed: boolean): Promise<void> {
  const where = databaseUrl ? `${folder.dir} 与 ${new URL(databaseUrl).host}${new URL(databaseUrl).pathname}` : folder.dir;
  if (!agreed && !(await agrees(`将删除 ${where} 中平台的全部数据，无法恢复。输入 yes 继续：`))) throw new SetupError('没有删除任何数据，未启动。');
  if (databaseUrl) await dropPlatform(databaseUrl).catch((error: { code?: string }) => { if (error.code !== '3D000') throw error; });
  await removeEmbedded(folder.postgres);
  const { keys, passwords, logs, cache, anchors, attachments, messages } = folder;
  for (const path of [keys, passwords, logs, cache, anchors, attachments, messages]) rmSync(path, { recursive: true, force: true });
}

async function agrees(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) throw new SetupError('--fresh 会删除全部数据，需要确认：请在终端中执行，或加 --yes。');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return (await terminal.question(question)).trim().toLowerCase() === 'yes';
  } finally {
    terminal.close();
  }
}
