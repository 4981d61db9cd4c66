import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundled, RecordingGateway } from '../src/messaging/index.ts';
import { settingsFrom } from '../src/settings.ts';

it.each([
  ['one as it is', [{ text: '甲。' }], '甲。'],
  ['several one after the other, what presses first', [{ text: '甲。' }, { text: '乙。', urgent: true }, { text: '丙。' }], '乙。甲。丙。'],
  ['of what has no room the number', [{ text: '甲'.repeat(200) }, { text: '乙'.repeat(101) }, { text: '丙。' }], `${'甲'.repeat(200)}另有2条，请登录平台查看。`],
  ['a long one whole', [{ text: '甲'.repeat(400) }, { text: '乙。' }], `${'甲'.repeat(400)}另有1条，请登录平台查看。`],
])('%s', (_, rows, text) => { expect(bundled(rows)).toBe(text); });

it('the stub records what it was given for its owner alone, and of the number what is let through', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'messages-'));
  try {
    const stub = new RecordingGateway(folder, 'SMS', () => 'somebody');
    await stub.send({ id: 'a', to: '18887401146', text: '甲。' });
    await stub.send({ id: 'b', to: '18887401146', text: '乙。' });
    expect(readFileSync(join(folder, 'sms.jsonl'), 'utf8')).toBe('{"id":"a","to":"somebody","text":"甲。"}\n{"id":"b","to":"somebody","text":"乙。"}\n');
    expect(statSync(join(folder, 'sms.jsonl')).mode & 0o777).toBe(0o600);
  } finally { rmSync(folder, { recursive: true }); }
});

it('production refuses the stub, and without an operator tells people in the application alone', () => {
  const production = { NODE_ENV: 'production', DATABASE_URL: 'postgres://bangban_hotline:sixteen-letters-x@127.0.0.1/bangban' };
  expect(() => settingsFrom({ ...production, SMS_GATEWAY: 'recording', WECOM_GATEWAY: 'recording' })).toThrow(/^SMS_GATEWAY is the stub.*\nWECOM_GATEWAY is the stub/);
  expect(settingsFrom(production)).toMatchObject({ SMS_GATEWAY: 'none', WECOM_GATEWAY: 'none' });
});
